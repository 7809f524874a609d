/** Something wrong in what staff wrote, or to be looked at: where it is, and what is wrong and how to mend it in plain words. */
export interface Problem {
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** Complete sentences, without file and line. */
  readonly message: string;
}

/** By file, then by line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

/** The same within one text, for whoever does not know which file it is. */
export type Mistake = Required<Omit<Problem, "file">>;
