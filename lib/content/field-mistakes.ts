/** What is wrong with one value of the front matter and how to mend it, in plain words. */
import { z } from "zod";
import { formIn } from "./field-form.ts";
import type { Path } from "./front-matter.ts";
import type { Target } from "./kinds.ts";
import { meantNumber } from "./meant.ts";
import { nearest } from "./nearest.ts";

/** A value as a message repeats it: on one line, long ones cut. */
export const shown = (value: unknown) => {
  const text = String(value).replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
};

/** `"closes_on"`; for an item of a list, the list's key. */
export const keyOf = (path: Path): string => {
  const key = path.findLast((step) => typeof step === "string");
  return key === undefined ? "The list" : `"${key}"`;
};

/** ` under "schedules"`, or nothing at the outermost level. */
const under = (path: Path) => (path.some((step) => typeof step === "string") ? ` under ${keyOf(path)}` : "");

/** `"closes_on" is 31 June 2027` or, for an item of a list, `"topics" has fundin`. */
const says = (path: Path, value: unknown) =>
  `${keyOf(path)} ${typeof path.at(-1) === "number" ? "has" : "is"} ${shown(value)}`;

/** `: the day the page was first published.`, from what the schema says of the field. */
const about = (field: z.core.$ZodType) => {
  const description = z.globalRegistry.get(field)?.description;
  return description ? `: ${description.charAt(0).toLowerCase()}${description.slice(1)}` : ".";
};
const mayBeAbsent = (schema: z.core.$ZodType) => z.safeParse(schema, undefined).success;

/** Words for keys that people bring from elsewhere. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    name: ["title"],
    heading: ["title"],
    description: ["summary"],
    intro: ["summary"],
    tags: ["topics"],
    category: ["topics"],
    categories: ["topics"],
    reviewed: ["last_reviewed_on"],
    author: ["owner"],
    team: ["owner"],
    address: ["address_1"],
    street: ["address_1"],
    picture: ["image"],
    photo: ["image"],
    caption: ["credit"],
    town: ["city"],
    postcode: ["postal_code"],
    zip: ["postal_code"],
    lat: ["latitude"],
    lon: ["longitude"],
    lng: ["longitude"],
    long: ["longitude"],
    directions: ["getting_there"],
    access: ["accessibility"],
    venue: ["location", "locations"],
    place: ["location", "locations"],
    where: ["location", "locations"],
    day: ["byday", "sessions"],
    days: ["byday"],
    frequency: ["freq"],
    every: ["interval"],
    start: ["opens_at", "from"],
    starts: ["opens_at", "from"],
    start_time: ["opens_at"],
    end: ["closes_at", "until"],
    ends: ["closes_at", "until"],
    end_time: ["closes_at"],
    to_date: ["until"],
    when: ["sessions", "date"],
    date: ["sessions", "published"],
    dates: ["sessions"],
    type: ["effect"],
    reason: ["cause"],
    why: ["cause"],
    cost: ["fees_description", "cost_to_use"],
    price: ["fees_description"],
    fees: ["fees_description"],
    who: ["eligibility_description"],
    mobile: ["text"],
    sms: ["text"],
    tel: ["phone"],
    telephone: ["phone"],
    mail: ["email"],
    web: ["website", "url"],
    link: ["website", "url"],
    deadline: ["closes_on", "due"],
    amount: ["max_award"],
  }),
);

/** The key of `known` that was probably meant. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  return synonyms.get(key.toLowerCase())?.find((word) => known.includes(word)) ?? nearest(key, known);
}

export function unknownKey(key: string, guess: string | undefined, known: readonly string[], path: Path): string {
  const glued = /^([\w-]+):\S/.exec(key);
  if (glued) return `The colon after "${glued[1]}" needs a space after it.`;
  const mend = guess === undefined ? `The keys are: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  return `"${shown(key)}" is not a key that is known here${under(path)}. ${mend}`;
}

/** Of a group in which no key is known, not even misspelt: it belongs elsewhere. */
export function strangeKeys(strange: readonly string[], known: readonly string[], path: Path): string {
  const there = strange.map((key) => `"${shown(key)}"`).join(", ");
  return `${there} cannot stand under ${keyOf(path)}, whose keys are: ${known.join(", ")}. Is a key missing above?`;
}

/** Of a key that stands beside the group it belongs to. */
export const strayKey = (key: string, home: string) =>
  `"${key}" belongs under "${home}". Put spaces in front of it, so that it starts further in.`;

export function missingKeys(keys: readonly string[], schema: z.ZodObject, path: Path): string {
  const [first = "", ...more] = keys.map((key) => `"${key}"`);
  const last = more.pop();
  if (last !== undefined) return `${[first, ...more].join(", ")} and ${last} are missing${under(path)}. Add them.`;
  const field = schema.shape[keys[0] ?? ""];
  return `${first} is missing${under(path)}. Add it${field ? about(field) : "."}`;
}

/** Where the things are that an id can name. */
const placeOf = (target: Target): string => {
  if (target === "guidance") return "not a page of guidance";
  if (target === "audiences" || target === "topics" || target === "areas" || target === "periods") {
    return `not one of the ${target} in content/vocabulary.yaml`;
  }
  return `not the name of a ${target === "images" ? "picture" : "file"} in content/${target}`;
};

export function unknownId(
  path: Path,
  id: string,
  target: Target,
  known: ReadonlySet<string>,
  orPlainWords: boolean,
): string {
  const guess = nearest(id.replace(/\.md$/, ""), known);
  const names = [...known].sort();
  const mend =
    guess !== undefined
      ? `Did you mean ${guess}?`
      : names.length === 0
        ? "There are none yet."
        : names.length <= 12
          ? `There are: ${names.join(", ")}.`
          : "Look there for the right one.";
  const words = orPlainWords ? " Or write the full name, with its capital letters." : "";
  return `${says(path, id)}, which is ${placeOf(target)}. ${mend}${words}`;
}

/** `: title, summary, published`: the keys of a group, or of the items of a list. */
function listOf(schema: z.core.$ZodType): string {
  const group = schema instanceof z.ZodArray ? schema.element : schema;
  return group instanceof z.ZodObject ? `: ${Object.keys(group.shape).join(", ")}` : "";
}

/** Says what is wrong with the value at `path`, which `issues` are about. `field` is its schema, `wanted` the part that failed. */
export function valueMistake(
  path: Path,
  field: z.core.$ZodType,
  wanted: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): string {
  const key = keyOf(path);
  const bare = key.slice(1, -1);
  const isItem = typeof path.at(-1) === "number";
  const [issue] = issues;
  const form = formIn(issue);

  if (path.length === 0) {
    return wanted instanceof z.ZodArray
      ? `The file is a list. Start each entry with a hyphen and a space; its keys are${listOf(wanted)}.`
      : `The file has no keys with values. Those it can have are${listOf(wanted)}.`;
  }
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    if (isItem) return `${key} has an empty item. Write something after its hyphen, or take it out.`;
    if (!mayBeAbsent(field)) return `${key} is empty. Write something after the colon${about(field)}`;
    return `${key} is empty. Write something after the colon, or take the line out.`;
  }
  if (typeof value === "string" && /^[“”‘’].*[“”‘’]$/.test(value)) {
    return `${key} is in curly quotation marks, which become part of it. Use straight ones ("…") or none.`;
  }
  if (wanted instanceof z.ZodObject) {
    const glued = /^([\w-]+):\S/.exec(String(value));
    if (glued) return `Under ${key}, the colon after "${glued[1]}" needs a space after it.`;
    return isItem
      ? `${key} has an item without keys. Each item has keys of its own${listOf(wanted)}.`
      : `${key} has keys of its own. Put each on a line under it, two spaces in${listOf(wanted)}.`;
  }
  if (wanted instanceof z.ZodArray) {
    if (Array.isArray(value))
      return `${key} is an empty list. Name at least one${mayBeAbsent(field) ? ", or take the line out" : ""}.`;
    if (wanted.element instanceof z.ZodObject || typeof value !== "string" || /^(-\S|[•·▪◦*–])/.test(value)) {
      return `${key} is a list. Start each item on a line of its own with a hyphen and a space.`;
    }
    return `${key} is a list, even of one. Write: ${bare}: [${shown(value)
      .split(/\s*[,;]\s*/)
      .join(", ")}]`;
  }
  if (Array.isArray(value))
    return `${key} is a list, but it takes one value only. Write the value after the colon, without brackets or hyphens.`;
  if (typeof value === "object")
    return `${key} takes one value, but there are keys under it. Write the value after the colon; put quotation marks around it if it has a colon in it.`;

  const written = String(value);
  if (form) return `${says(path, written)}, which is ${form.not}. ${form.mend(written)}`;
  if (wanted instanceof z.ZodLiteral && wanted.values.has("all")) {
    return `${says(path, written)}, which is neither a list nor the word all. Write: ${bare}: [${shown(written)
      .split(/\s*[,;]\s*/)
      .join(", ")}]`;
  }
  if (wanted instanceof z.ZodLiteral) {
    return `${says(path, written)}, but it can only be ${[...wanted.values].join(" or ")}. Take the line out if that is not so.`;
  }
  const keys = wanted instanceof z.ZodUnion && wanted.options.find((option) => option instanceof z.ZodObject);
  if (keys) {
    const mend = written === "true" ? "Take the line out: it is there by itself" : "Write false to leave it out";
    return `${says(path, written)}, which it can't be. ${mend}; or put keys under it${listOf(keys)}.`;
  }
  if (wanted instanceof z.ZodBoolean) {
    const guess = /^(y|yes|on|true|1)$/i.test(written)
      ? "true"
      : /^(n|no|off|false|0)$/i.test(written)
        ? "false"
        : undefined;
    return `${says(path, written)}, which is neither true nor false. ${guess ? `Write ${guess}.` : "Write one of the two."}`;
  }
  if (wanted instanceof z.ZodEnum) {
    const choices = wanted.options.map(String);
    const guess = nearest(written, choices);
    return `${says(path, written)}, which is not among its choices. ${guess ? `Did you mean ${guess}?` : `Choose from: ${choices.join(", ")}.`}`;
  }
  if (wanted instanceof z.ZodNumber) {
    if (issue?.code === "too_small") return `${says(path, written)}. The least it can be is ${issue.minimum}.`;
    if (issue?.code === "too_big") return `${says(path, written)}. The most it can be is ${issue.maximum}.`;
    const guess = meantNumber(written);
    const whole = /^\d+\.\d+$/.test(written) ? "not a whole number" : "not a number";
    return `${says(path, written)}, which is ${whole}. Write digits only, with no £ and no comma${guess ? `: ${guess}` : ""}.`;
  }
  const tooBig = issues.find((found) => found.code === "too_big");
  if (tooBig) {
    const over = written.length - Number(tooBig.maximum);
    return `${key} is ${written.length} characters long, ${over} more than the ${tooBig.maximum} that it can be. Shorten it.`;
  }
  return `${says(path, written)}, which it can't be.`;
}
