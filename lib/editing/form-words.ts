/** What the check says, to people who saw questions and titles and no keys and ids: in the form, and where a terminal asks. */
import type { Library } from "../content/library.ts";
import { fullDay } from "../dates.ts";
import { effectChoices } from "./change-questions.ts";
import type { Labels } from "./labels.ts";

type Known = Pick<Library, "services" | "locations" | "changes">;

const date = String.raw`\d{4}-\d\d-\d\d`;
/** The days that a message has just given in words, again as files have them. */
const daysAgain = new RegExp(` \\(${date}(?:(?:, | and | or )${date})*\\)`, "g");
const bareDate = new RegExp(`(?<![\\w/-])${date}(?![\\w-])`, "g");

function inFull(day: string): string {
  try {
    return fullDay(Temporal.PlainDate.from(day, { overflow: "reject" }));
  } catch {
    // What somebody wrote for a day, and is none.
    return day;
  }
}

/** A message of the check, with labels for keys, titles for ids and files, and days in words. */
export function inFormWords(message: string, labels: Labels, library: Known): string {
  const titles = new Map(
    [...library.services, ...library.locations, ...library.changes].map(({ id, title }) => [id, title]),
  );
  const label = (key: string) => `“${labels.get(key) ?? key}”`;
  const keys = [...labels.keys()].join("|");
  const effect = (value: string) => {
    const choice = effectChoices.find((one) => one.value === value);
    return choice ? `“${choice.label}”` : value;
  };
  return (
    message
      .replace(/\bcontent\/[a-z-]+\/([a-z0-9-]+)\.md\b/g, (_, id) => id)
      .replace(/(?<=\beffect"? )([a-z]+)(?: or ([a-z]+))?/g, (_, one, or) =>
        [one, or].flatMap((value) => (value === undefined ? [] : effect(value))).join(" or "),
      )
      .replaceAll('"to"', `${label("location")} and the fields after it`)
      .replace(new RegExp(`"(${keys})"`, "g"), (_, key) => label(key))
      // As a line to copy: Then write: urgent: true
      .replace(new RegExp(`(?<=\\b(?:[Ww]rite|[Aa]dd):? "?)(${keys}): (?=\\S)`, "g"), (_, key) => `${label(key)}: `)
      .replace(/(?<=”: )true\b/g, "yes")
      .replace(daysAgain, "")
      .replace(bareDate, inFull)
      // A word alone may be a word: an id is known by its hyphen, or by the quotation marks around it.
      .replace(/(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])|"[a-z0-9]+"/g, (id) => {
        const title = titles.get(id.replaceAll('"', ""));
        return title === undefined ? id : `“${title}”`;
      })
  );
}
