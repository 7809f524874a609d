/** A file of open data: its path from the site's root, such as `/open-data/changes.json`, and its text. */
export interface DataFile {
  readonly path: string;
  readonly content: string;
}

/** JSON that people can read too: hosts compress it, so that the spaces cost almost nothing on the way. */
export function jsonFile(path: string, data: unknown): DataFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}
