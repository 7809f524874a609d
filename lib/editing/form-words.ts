/** What the check says, to people who saw questions and titles and no keys and ids: in the form, and where a terminal asks. */
import type { Library } from "../content/library.ts";
import { effectChoices } from "./change-questions.ts";
import type { Labels } from "./labels.ts";

type Known = Pick<Library, "services" | "locations" | "changes">;

/** A message of the check, with labels for keys and with titles for ids and files. */
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
      // A word alone may be a word: an id is known by its hyphen, or by the quotation marks around it.
      .replace(/(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])|"[a-z0-9]+"/g, (id) => {
        const title = titles.get(id.replaceAll('"', ""));
        return title === undefined ? id : `“${title}”`;
      })
  );
}
