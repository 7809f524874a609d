/** The sessions of the next eight weeks as one JSON-LD graph of schema.org Events. */
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import { between } from "../timetable/between.ts";
import { type DataFile, jsonFile } from "./data-file.ts";
import { licence } from "./licence.ts";
import { eventContext, sessionEvent } from "./session-event.ts";

const path = "/open-data/sessions.json";

/** The 56 days that pages show, `today` the first. Everything beside `@graph` describes the graph itself. */
export function sessionsFile({ library: { site }, timetable, today }: Model): DataFile {
  const until = today.add({ days: 8 * 7 - 1 });
  return jsonFile(path, {
    "@context": eventContext(site),
    "@id": absoluteUrl(site.url, path),
    "@type": "Dataset",
    name: `Sessions: ${site.name}`,
    publisher: { "@type": "Organization", name: site.organisation },
    license: licence.url,
    dateModified: today.toString(),
    temporalCoverage: `${today}/${until}`,
    "@graph": between(timetable.sessions, today, until).map((session) => sessionEvent(session, site)),
  });
}
