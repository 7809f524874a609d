/** The issue form from which staff announce a change without touching a file: its fields, and what they say when filled in. */
import { stringify } from "yaml";
import type { Library } from "../content/library.ts";
import { causeChoices, change, effectChoices } from "./change-questions.ts";
import type { Labels } from "./labels.ts";
import type { Answers, Choice } from "./question.ts";

interface Field {
  /** Of the question about a change that it answers. */
  readonly flag: string;
  /** The heading above the answer in the issue, no two the same. Left out, it is what `npm run new` asks. */
  readonly label?: string;
  readonly description?: string;
  readonly type: "dropdown" | "input" | "textarea";
  readonly options?: readonly string[];
  readonly multiple?: true;
  readonly required?: true;
  /** What to make of what stands under the heading. */
  readonly read?: (written: string) => readonly string[];
}

/** An option that carries the id of what it names, so that a new title does not make old forms unreadable. */
const option = ({ value, label }: Choice) => `${label} (${value})`;
const choiceOf = ({ id, title }: { readonly id: string; readonly title: string }): Choice => ({
  value: id,
  label: title,
});

/** GitHub puts commas between what was chosen; who types writes as they like. */
const between = /^(?:\s*[,;\n]\s*|\s+and\s+|$)/;

/**
 * The values of chosen options, or of names that were typed. Titles may have brackets and commas too, so what there is to
 * choose comes first, the longest before others. Of an option with another title, the id at its end counts.
 */
function chosen(written: string, choices: readonly Choice[]): readonly string[] {
  const known = choices
    .flatMap((choice) =>
      [option(choice), choice.label].map((text) => ({ text: text.toLowerCase(), value: choice.value })),
    )
    .sort((a, b) => b.text.length - a.text.length);
  const knownAt = (rest: string) =>
    known.find(({ text }) => rest.toLowerCase().startsWith(text) && between.test(rest.slice(text.length)));
  const found: string[] = [];
  for (let rest = written; rest !== ""; ) {
    const one = knownAt(rest);
    const stranger = () => {
      const ends = [...rest.matchAll(/\s*[,;\n]\s*/g)].find(({ 0: gap, index }) =>
        knownAt(rest.slice(index + gap.length)),
      );
      return /^.*?\([a-z0-9-]+\)(?=, |$)/.exec(rest)?.[0] ?? rest.slice(0, ends?.index);
    };
    const text = one ? rest.slice(0, one.text.length) : stranger();
    const id = /\(([a-z0-9-]+)\)$/.exec(text)?.[1];
    found.push(one?.value ?? (choices.some(({ value }) => value === id) ? (id as string) : text));
    rest = rest.slice(text.length).replace(between, "");
  }
  return found;
}

/** One day a line, or with commas between them; not the comma before a year. */
const days = (written: string) =>
  written
    .split(/[\n;]|,(?!\s*\d{4}\b)|\band\b/)
    .map((one) => one.replace(/^[\s*-]+/, "").trim())
    .filter((one) => one !== "");

/** `https://…/changes/2026-12-01-hall-closed/`, `content/changes/….md`, the name alone, or the title in words. */
const changeName = (written: string) => [
  /\s/.test(written)
    ? written
    : written
        .replace(/[?#].*$/, "")
        .replace(/\/+$|\.md$/g, "")
        .replace(/^.*\//, ""),
];

type Labelled = Field & { readonly label: string };

/** What the form offers. */
export type Offered = Pick<Library, "services" | "locations">;

function fields({ services, locations }: Offered): readonly Labelled[] {
  const running = services.filter(({ status }) => status !== "defunct");
  const asked: readonly Choice[] = [...running.map(choiceOf), { value: "all", label: "Every service" }];
  const places = locations.map(choiceOf);
  const form: readonly Field[] = [
    {
      flag: "services",
      type: "dropdown",
      options: asked.map(option),
      multiple: true,
      required: true,
      read: (written) => chosen(written, asked),
    },
    {
      flag: "effect",
      type: "dropdown",
      options: effectChoices.map(({ label }) => label),
      required: true,
    },
    {
      flag: "sessions",
      label: "On which dates?",
      description:
        "One on each line, for example Tuesday 8 December. Leave it empty if it lasts, or for one more session.",
      type: "textarea",
      read: days,
    },
    {
      flag: "from",
      label: "Or from which day, if it lasts?",
      description:
        "The first day, for example 8 December. Also for a beginning, an end, or when all is as usual again.",
      type: "input",
    },
    {
      flag: "until",
      label: "Until which day, if it lasts?",
      description: "The last day. Leave it empty when nobody knows yet.",
      type: "input",
    },
    {
      flag: "locations",
      label: "Only at one of its places?",
      description: "Leave it empty if it is everywhere.",
      type: "dropdown",
      options: places.map(option),
      multiple: true,
      read: (written) => chosen(written, places),
    },
    {
      flag: "to-location",
      description: "For a move, or for one more session.",
      type: "dropdown",
      options: places.map(option),
      read: (written) => chosen(written, places),
    },
    {
      flag: "to-date",
      label: "On which day instead?",
      description: "For another day, or for one more session.",
      type: "input",
    },
    { flag: "to-opens-at", label: "New start", description: "For example 10am or 14:30.", type: "input" },
    { flag: "to-closes-at", label: "New end", description: "For example 12:30pm or 16:00.", type: "input" },
    {
      flag: "to-overnight",
      label: "Does it end on the next day?",
      description: "Only for times past midnight, such as 6pm to 1am.",
      type: "dropdown",
      options: ["No", "Yes"],
    },
    {
      flag: "to-byday",
      label: "New days, if it meets by another rule for good",
      description: "For example Thursday; or second Thursday, for once a month. Also fill in from which day.",
      type: "input",
      read: (written) => written.split(/,|\n|\band\b/).map((day) => day.trim()),
    },
    {
      flag: "cause",
      type: "dropdown",
      options: causeChoices.map(({ label }) => label),
    },
    {
      flag: "urgent",
      label: "Must people hear before the next newsletter?",
      type: "dropdown",
      options: ["No", "Yes"],
      required: true,
    },
    {
      flag: "earlier",
      label: "Which earlier news does it end or put right?",
      description: "The address of that change's page. Leave it empty for news of its own.",
      type: "input",
      read: changeName,
    },
    {
      flag: "title",
      label: "The news in a few words",
      description: "With the service's name. Leave it empty and one is made for you.",
      type: "input",
    },
    {
      flag: "body",
      label: "What should people know or do?",
      description: "Short sentences. Say what happens next time.",
      type: "textarea",
    },
  ];
  const asks = new Map(change.questions.map(({ flag, ask }) => [flag, ask]));
  return (
    form
      // GitHub refuses a list without an option.
      .filter(({ options }) => options?.length !== 0)
      .map((field) => ({ label: asks.get(field.flag) ?? field.flag, ...field }))
  );
}

/** The form in GitHub's syntax, of which YAML 1.1 takes a bare `No` for a truth value: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
export function issueForm(library: Offered): string {
  const form = {
    name: "Announce a change",
    description: "A session is off, has moved, or something else is different.",
    title: "Change: ",
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "Fill in what you know. You then get a pull request with the change, or a comment that says what is missing. Nothing is published until somebody has merged it. Please write no private facts about anybody.",
        },
      },
      ...fields(library).map(({ flag, type, label, description, options, multiple, required }) => ({
        type,
        id: flag,
        attributes: { label, description, options, multiple },
        ...(required && { validations: { required } }),
      })),
    ],
  };
  return `# Written by npm run schemas from the services and places in content/. Do not edit it by hand.\n${stringify(form, { lineWidth: 0, defaultKeyType: "PLAIN", defaultStringType: "QUOTE_DOUBLE" })}`;
}

/** What GitHub writes for a field that was left empty. */
const nothing = /^(_No response_|None)?$/;

/**
 * The answers in the text of an issue, as they were written. Headings count only in the order of the form, so that
 * words under one are never taken for another's, and what follows the last is all of the text.
 */
export function readIssue(issue: string, library: Offered): Answers {
  const lines = issue.replace(/\r\n?/g, "\n").split("\n");
  const form = fields(library);
  const starts = form.map(({ label }) => ({ label, at: -1 }));
  let after = 0;
  for (const start of starts) {
    const at = lines.findIndex((line, index) => index >= after && line.trimEnd() === `### ${start.label}`);
    if (at === -1) continue;
    start.at = at;
    after = at + 1;
  }
  const found = starts.filter(({ at }) => at !== -1);
  const answers: Record<string, readonly string[]> = {};
  for (const { flag, label, read } of form) {
    const place = found.findIndex((start) => start.label === label);
    if (place === -1) continue;
    const written = lines
      .slice((found[place] as { at: number }).at + 1, found[place + 1]?.at)
      .join("\n")
      .trim();
    if (!nothing.test(written)) answers[flag] = read?.(written) ?? [written];
  }
  const { earlier, ...others } = answers;
  const ends = others.effect?.[0] === effectChoices.find(({ value }) => value === "all-clear")?.label;
  return earlier ? { ...others, [ends ? "resolves" : "replaces"]: earlier } : others;
}

/** The headings of the form, by the keys that its fields fill. */
export function formLabels(library: Offered): Labels {
  const asked = change.questions.flatMap(({ key, flag }) => (key === undefined ? [] : [[key, flag] as const]));
  const inForm = new Set(fields(library).map(({ flag }) => flag)).union(new Set(["replaces", "resolves"]));
  return new Map(
    asked
      .toReversed()
      .filter(([, flag]) => inForm.has(flag))
      .map(([key, flag]) => [key, labelOf(flag, library)]),
  );
}

/** The heading of the field that answers a question. */
export function labelOf(flag: string, library: Offered): string {
  const asked = flag === "resolves" || flag === "replaces" ? "earlier" : flag;
  return fields(library).find((field) => field.flag === asked)?.label ?? "The form";
}
