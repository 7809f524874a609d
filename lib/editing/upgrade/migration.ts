/** What a migration is given, and what it gives. */

/** A file of the content, such as `services/walk.md`, as text with plain line ends. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

export interface Migrated {
  readonly text: string;
  /** What was done and why, in a sentence, without repeating what must not be repeated. */
  readonly told: string;
}

/** Undefined for a file that is none of its business. */
export type Migration = (file: ContentFile) => Migrated | undefined;
