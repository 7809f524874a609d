/**
 * The API of Open Referral by files alone. Its addresses have no ".json" and ask for a page by "?page=2", which a folder of
 * files cannot be: a host that can rewrites them to the files, by the rules here or those of docs/hosting.md.
 */
import { type DataFile, jsonFile } from "../data-file.ts";

const base = "/open-data/hsds";

/** What stands at the base of the API: which standard it speaks, in the fields and words of the UK's own validator. */
export const apiDetails = {
  version: "HSDS-UK-3.0",
  profile: "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md",
  openapi_url: "https://docs.openreferraluk.org/en/latest/openapi30.json",
} as const;

export const apiFile = (): DataFile => jsonFile(`${base}.json`, apiDetails);

export interface Rewrite {
  readonly from: string;
  /** A parameter of the query with its placeholder, for hosts that can read it; others leave the rule out. */
  readonly query?: string;
  readonly to: string;
}

/** Which file answers for which address, the first that fits. A part of a path that begins with a colon stands for any. */
export const apiRewrites: readonly Rewrite[] = [
  { from: base, to: `${base}.json` },
  { from: `${base}/`, to: `${base}.json` },
  { from: `${base}/:table`, query: "page=:page", to: "/open-data/:table/page/:page.json" },
  { from: `${base}/:table`, to: "/open-data/:table.json" },
  { from: `${base}/:table/:id`, to: "/open-data/:table/:id.json" },
];
