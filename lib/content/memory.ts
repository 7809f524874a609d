/** What was read of a folder before. */
import type { PictureReading } from "./picture.ts";
import type { Prepared } from "./prepare.ts";

/** What an earlier reading made of each file by itself, kept by whoever reads the same folder again and again. */
export interface Memory {
  readonly files: Map<string, Prepared>;
  readonly pictures: Map<string, { readonly state: string; readonly reading: PictureReading }>;
  /** What every body depends on beside its file: the site's address, the glossary and the pictures. */
  settings: string;
}

export const emptyMemory = (): Memory => ({ files: new Map(), pictures: new Map(), settings: "" });
