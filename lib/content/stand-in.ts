/**
 * What is right of a file of settings that has mistakes, with something harmless in place of the rest: with it the rules
 * between files go on, and all problems come in one run. Nothing is ever published from it.
 */
import { z } from "zod";
import { site } from "./kinds/site.ts";
import { vocabulary } from "./kinds/vocabulary.ts";

type Group = Readonly<Record<string, unknown>>;

const asGroup = (data: unknown): Group => (typeof data === "object" && data !== null ? (data as Group) : {});

/** Of no nation and no time zone, since by these it is judged when services meet. */
const invented = {
  name: "Site",
  tagline: "A site.",
  url: "https://example.org/",
  organisation: "Organisation",
  email: "site@example.org",
  newsletter: { from: "News <news@example.org>", list_id: "news.example.org", cadence: "weekly" },
};

/** The settings as far as they are right; undefined where a bank holiday or the day itself would be a guess. */
export function standInSite(data: unknown): z.output<typeof site> | undefined {
  const written = asGroup(data);
  const right = Object.entries(site.shape).filter(
    ([key, field]) => key in written && z.safeParse(field, written[key]).success,
  );
  const kept = Object.fromEntries(right.map(([key]) => [key, written[key]]));
  if ("timezone" in written && !("timezone" in kept)) return undefined;
  return site.safeParse({ ...invented, ...kept }).data;
}

/** An area or a topic is known by its id alone. When a period has its dates nobody can make up. */
function standInWord(element: z.core.$ZodType, word: unknown): unknown {
  if (z.safeParse(element, word).success) return [word];
  const { id } = asGroup(word);
  const named = { id, label: id, description: id };
  return z.safeParse(element, named).success ? [named] : [];
}

/** The words as far as they are right; whatever names another one is left out of what is judged further. */
export function standInVocabulary(data: unknown): z.output<typeof vocabulary> | undefined {
  const written = asGroup(data);
  const lists = Object.entries(vocabulary.shape).map(([list, field]) => {
    const { element } = (field instanceof z.ZodDefault ? field.unwrap() : field) as z.ZodArray;
    const words = Array.isArray(written[list]) ? written[list] : [];
    return [list, words.flatMap((word) => standInWord(element, word))];
  });
  return vocabulary.safeParse(Object.fromEntries(lists)).data;
}
