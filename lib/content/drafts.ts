/** The content as far as it could be read: what the rules between values and between files look at. */
import type { z } from "zod";
import type { Draft, Reference } from "./conform.ts";
import type { Path, Values } from "./front-matter.ts";
import type { OptionalSection } from "./kinds/optional-sections.ts";
import type { Kind, kinds } from "./kinds.ts";
import type { Site } from "./library.ts";
import type { Rendered } from "./markdown.ts";
import type { Picture } from "./picture.ts";
import type { Ids } from "./urls.ts";

/** A file whose front matter could be read, right or wrong. */
export interface DraftFile<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  readonly front: Draft<z.output<(typeof kinds)[K]["schema"]>>;
  readonly values: Values;
  /** Whether a key is there, if only misspelt or with a wrong value. */
  readonly has: (path: Path) => boolean;
  readonly references: readonly Reference[];
  readonly rendered: Rendered;
}

export interface Drafts {
  readonly files: { readonly [K in Kind]: readonly DraftFile<K>[] };
  /** Every id there is, also of files that could not be read. */
  readonly ids: Ids;
  /** Files in the other languages of the site: as their originals, with values and text of their own. */
  readonly translations: readonly (DraftFile & { readonly language: string })[];
  /** The Easy Read versions: as the pages that they are of, with values and text of their own. */
  readonly easyRead: readonly DraftFile[];
  /** The site's settings; undefined where they can't be read. */
  readonly site: SiteDraft | undefined;
  /** The sections that the site has for readers; all of them where its settings can't be read. */
  readonly shown: ReadonlySet<OptionalSection>;
  /** By name. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Every file as written, those that are not of a kind as well. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

/** The settings of the site. */
export interface SiteDraft {
  readonly file: string;
  readonly front: Site;
  readonly values: Values;
}

/** Notes what is wrong with a file, at a key of its front matter or at a line. */
export interface Refuse {
  (file: Pick<DraftFile, "file" | "values">, where: Path, message: string): void;
  (file: Pick<DraftFile, "file">, line: number, message: string): void;
}

/** A rule looks at everything and refuses what is wrong. What it needs and cannot read is refused elsewhere already. */
export type Rule = (drafts: Drafts, refuse: Refuse) => void;
