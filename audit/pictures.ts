/** Whether pictures are there, described, and light; and keep their room until they are loaded. */
import type { Findings, Page } from "./page.ts";

/** What one file of a picture may weigh, in bytes. */
export const heaviest = 60_000;

export interface PictureFiles {
  /** The path under which the site is published, ending in a slash. */
  readonly base: string;
  /** How many bytes a file has, by its path from the folder; undefined where there is none. */
  readonly sizeOf: (path: string) => number | undefined;
}

/** Every address under which a browser may ask for a picture. */
function addressesIn({ $ }: Page): readonly string[] {
  const found = $("main img, main picture source")
    .toArray()
    .flatMap(({ attribs: { src, srcset } }) => [
      ...(src === undefined ? [] : [src]),
      ...(srcset ?? "").split(",").map((one) => one.trim().split(/\s/)[0] as string),
    ]);
  return [...new Set(found.filter((address) => address !== ""))];
}

export function pictures(page: Page, { base, sizeOf }: PictureFiles): Findings {
  const findings: Findings = [];
  for (const { attribs } of page.$("main img").toArray()) {
    if (!attribs.alt?.trim()) findings.push(`shows ${attribs.src} without words for it (WCAG 1.1.1)`);
    if (!attribs.width || !attribs.height) findings.push(`keeps no room for ${attribs.src}`);
  }
  for (const address of addressesIn(page)) {
    const size = address.startsWith(base) ? sizeOf(address.slice(base.length)) : undefined;
    if (size === undefined) findings.push(`shows ${address}, where there is nothing`);
    else if (size > heaviest)
      findings.push(`shows ${address}, which weighs ${size} bytes, ${size - heaviest} too many`);
  }
  return findings;
}
