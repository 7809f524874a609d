/** A file of open data: its path from the site's root, such as `/open-data/changes.json`, and its text. */
export interface DataFile {
  readonly path: string;
  readonly content: string;
}

/** A file of open data that is no text. */
export interface BinaryFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** JSON that people can read too: hosts compress it, so that the spaces cost almost nothing on the way. */
export function jsonFile(path: string, data: unknown): DataFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}

/** `2026-12-01T10:00:00+00:00`: local, with the offset of that day. */
export function dateTime(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** The terms on which anybody may use the data. A publisher who wants others changes them here. */
export const licence = {
  title: "Open Government Licence v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
} as const;

/** An address in the strict form of RFC 3986, as schemas ask for it: other alphabets and spaces are encoded. */
export function webAddress(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).href;
}
