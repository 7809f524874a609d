/** What one file of a built site says, noted so that it can be held against what every other file says. */

/** A thing, such as `session a.b.20261201T1000`, `change x`, `place /locations/x/` or `site`, and one property of it. */
export interface Fact {
  readonly about: string;
  readonly what: string;
  readonly is: string;
  readonly by: string;
}

/** Ids in the order in which a part of a file lists them. */
export interface List {
  /** Which kind of list: a key of `membership` in `disagreements.ts`. */
  readonly name: string;
  /** The page whose list it is, from the site's root. */
  readonly of: string;
  readonly members: readonly string[];
  /** How many more it says that there are. */
  readonly more: number;
  /** The page number of a list that is cut into pages. */
  readonly part: number;
  readonly by: string;
}

export interface Reading {
  readonly path: string;
  readonly facts: readonly Fact[];
  readonly lists: readonly List[];
  /** What it says that cannot be understood, or that contradicts itself. */
  readonly flaws: readonly string[];
}

export class Notes implements Reading {
  readonly path: string;
  readonly facts: Fact[] = [];
  readonly lists: List[] = [];
  readonly flaws: string[] = [];

  constructor(path: string) {
    this.path = path;
  }

  /** A fact that is undefined was not told. */
  fact(about: string, what: string, is: string | undefined, where = ""): void {
    if (is !== undefined) this.facts.push({ about, what, is, by: this.place(where) });
  }

  list(name: string, of: string, members: readonly string[], { more = 0, part = 1, where = name } = {}): void {
    this.lists.push({ name, of, members, more, part, by: this.place(where) });
  }

  flaw(words: string, where = ""): void {
    this.flaws.push(`${this.place(where)}: ${words}`);
  }

  private place(where: string): string {
    return where === "" ? this.path : `${this.path} (${where})`;
  }
}
