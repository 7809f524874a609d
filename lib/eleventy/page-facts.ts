/** What a finished page says of itself to machines, in its head: the files about the whole site are made from it. */

export interface SiteFile {
  /** In the folder that is published, with or without a slash in front. */
  readonly path: string;
  readonly content: string;
}

export interface PageFacts {
  /** In the folder that is published: `services/walking-group/index.html`. */
  readonly path: string;
  /** Its full address; absent on a page that is not for search engines. */
  readonly canonical?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
}

const canonical = /<link rel="canonical" href="([^"]+)">/;
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** A copy: a part that is merely cut out of a page keeps the whole page in memory. */
const copied = (part: string | undefined) => part && Buffer.from(part).toString();

export function pageFacts({ path, content }: SiteFile): PageFacts {
  const url = copied(canonical.exec(content)?.[1]);
  const allowed = copied(policy.exec(content)?.[1]);
  return { path: path.replace(/^\//, ""), ...(url && { canonical: url }), ...(allowed && { policy: allowed }) };
}
