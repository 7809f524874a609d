/**
 * What the validator would fetch: of the list at https://openactive.io/activity-list (CC BY 4.0) the activities that the
 * tests name, put where it keeps what it has fetched, so that no test needs the network.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const list = "https://openactive.io/activity-list";

export const walking = { id: `${list}#95092977-5a20-4d6e-b312-8fddabe71544`, label: "Walking" };
export const nordicWalking = { id: `${list}#c72e1713-25c1-4886-926a-4cd549bb4916`, label: "Nordic Walking" };

const data = {
  "@context": "https://openactive.io/",
  id: list,
  title: "OpenActive Activity List",
  type: "ConceptScheme",
  license: "https://creativecommons.org/licenses/by/4.0/",
  concept: [walking, nordicWalking].map(({ id, label }) => ({
    id,
    identifier: id.split("#")[1],
    type: "Concept",
    prefLabel: label,
  })),
};

/** The options of the validator; the folder is to be taken away. */
export function withActivityList() {
  const folder = mkdtempSync(join(tmpdir(), "signpost-openactive-"));
  const name = createHash("sha256").update(list).digest("hex");
  const kept = { errorCode: "error_none", statusCode: 200, url: list, contentType: "application/ld+json", data };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...kept, exception: null, fetchTime: Date.now() }));
  return { loadRemoteJson: true, remoteJsonCachePath: folder, remoteJsonCacheTimeToLive: 1e9 };
}
