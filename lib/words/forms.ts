/** Messages into which a script of a page puts a number that only the reader's own device knows. */
import type { Language, Parts } from "../language.ts";

/** A message by the plural category of its number, and by `0` where none is said in another way: `{ one: "…", other: "…" }`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule | 0, string>>>;

/** Numbers by which the plural categories of every language are found; `other` is that of fractions in some. 0 may be said by itself. */
const samples = [...Array.from({ length: 201 }, (_, number) => 200 - number), 1_000_000, 0.5];

/** What a script puts in the place of `{number}` and the like. */
export const toFill = (name: string) => `{${name}}`;

/** A message with `$count` to choose by and `$number` to show. */
export function forms(language: Language, id: string, parts: Parts = {}): Forms {
  const rules = new Intl.PluralRules(language.tag);
  const say = (count: number) => language.say(id, { ...parts, count, number: toFill("number") });
  const byCategory: Forms = Object.fromEntries(
    rules.resolvedOptions().pluralCategories.flatMap((category) => {
      const count = samples.find((number) => rules.select(number) === category);
      return count === undefined ? [] : [[category, say(count)] as const];
    }),
  );
  const ofNone = say(0);
  return ofNone === byCategory[rules.select(0)] ? byCategory : { 0: ofNone, ...byCategory };
}
