/** What the check says of a change, in the words of the form: those who filled it in saw labels and titles, no keys and ids. */
import type { Library } from "../content/library.ts";
import { effectChoices } from "./change-questions.ts";
import { labelOf } from "./issue-form.ts";

/** The questions that the keys of a change answer. */
const flags: Readonly<Record<string, string>> = {
  services: "services",
  effect: "effect",
  sessions: "sessions",
  from: "from",
  until: "until",
  locations: "locations",
  location: "to-location",
  date: "to-date",
  opens_at: "to-opens-at",
  closes_at: "to-closes-at",
  cause: "cause",
  urgent: "urgent",
  replaces: "replaces",
  resolves: "resolves",
  title: "title",
};

type Known = Pick<Library, "services" | "locations" | "changes">;

/** A message of the check, with the form's labels for keys and with titles for ids and files. */
export function inFormWords(message: string, library: Known): string {
  const titles = new Map(
    [...library.services, ...library.locations, ...library.changes].map(({ id, title }) => [id, title]),
  );
  const label = (key: string) => `“${labelOf(flags[key] ?? "", library)}”`;
  const keys = Object.keys(flags).join("|");
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
      // A word alone may be a word: an id is known by its hyphen, or by the quotation marks around it.
      .replace(/(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])|"[a-z0-9]+"/g, (id) => {
        const title = titles.get(id.replaceAll('"', ""));
        return title === undefined ? id : `“${title}”`;
      })
  );
}
