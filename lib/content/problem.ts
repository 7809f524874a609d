/** Something wrong in what staff wrote: where it is, and what is wrong and how to mend it in plain words. */
export interface Problem {
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Complete sentences, without file and line. */
  readonly message: string;
}
