/** The file of subscribers: one line each of email, name, areas, services and when. It is kept outside the repository. */
import { nearest } from "../content/nearest.ts";
import { type CsvRow, readCsv } from "../csv.ts";
import { type Address, readAddress, readTextNumber } from "./address.ts";

export interface Subscriber {
  /** Of the file, from 1. */
  readonly line: number;
  /** How this one is reached. A line with an email address and a telephone is two subscribers. */
  readonly by: "email" | "text";
  readonly address: Address;
  readonly name: string;
  /** Ids; both empty for everything. */
  readonly areas: readonly string[];
  readonly services: readonly string[];
  /** True hears of urgent changes at once, and of the rest in the newsletter. */
  readonly immediate: boolean;
  /** The file says that this one gets no more: unsubscribed, or the address has failed. */
  readonly stopped: boolean;
  /** A language of the site, as its settings write it; left out for its first. */
  readonly language?: string;
}

/** Complete sentences, without the line. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export type Subscribers =
  | {
      readonly subscribers: readonly Subscriber[];
      /** Lines with the address of an earlier one. The two are one subscriber, who gets what both ask for. */
      readonly repeats: readonly { readonly line: number; readonly first: number }[];
      /** Columns that say nothing to this program, such as those that other services add. */
      readonly unused: readonly string[];
    }
  | { readonly problems: readonly LineProblem[] };

/** What lines may name. */
export interface Topics {
  readonly areas: readonly string[];
  readonly services: readonly string[];
  /** Those of the site, the first first; none on a site of one. */
  readonly languages?: readonly string[];
}

const columns = ["email", "text", "name", "areas", "services", "when", "status", "language"] as const;
type Column = (typeof columns)[number];

/** How spreadsheets, Mailchimp and Google name the columns. */
const otherNames: ReadonlyMap<string, Column | "first name" | "last name"> = new Map([
  ["e-mail", "email"],
  ["email address", "email"],
  ["e-mail address", "email"],
  ["e-mail 1 - value", "email"],
  ["full name", "name"],
  ["nickname", "name"],
  ["first name", "first name"],
  ["given name", "first name"],
  ["last name", "last name"],
  ["surname", "last name"],
  ["family name", "last name"],
  ["email status", "status"],
  ["member status", "status"],
  ["group status", "status"],
  ["subscription status", "status"],
  ["email preference", "status"],
  ["locale", "language"],
]);

/** What a column of status says of somebody who gets the newsletter, and of somebody who does not. */
const getsIt =
  /^(|subscribed|active|confirmed|member|owner|manager|normal|deliverable|yes|all email|each email|digest|abridged)$/;
const getsNone =
  /^(unsubscribed|not subscribed|non-subscribed|cleaned|bounced|bouncing|complained|spam|inactive|archived|deleted|banned|removed|pending|unconfirmed|invited|no|no email)$/;

/** Reads the whole file or finds everything that is wrong with it. Several areas or services are separated by `;`. */
export function readSubscribers(bytes: Uint8Array, topics: Topics): Subscribers {
  const table = readCsv(bytes);
  if ("message" in table) return { problems: [table] };
  const meant = table.names.map((name) => otherNames.get(name) ?? name);
  const wrong = headProblems(meant);
  if (wrong.length > 0) return { problems: wrong.map((message) => ({ line: table.line, message })) };

  const problems: LineProblem[] = [];
  const found = new Map<string, Subscriber>();
  const repeats: { line: number; first: number }[] = [];
  for (const row of table.rows) {
    for (const subscriber of readRow(row, topics, (message) => problems.push({ line: row.line, message }))) {
      const first = found.get(subscriber.address.canonical);
      if (first) repeats.push({ line: subscriber.line, first: first.line });
      found.set(subscriber.address.canonical, first ? both(first, subscriber) : subscriber);
    }
  }
  if (problems.length > 0) return { problems };
  const saysNothing = (name: string) => !isKnown(name) || (name === "language" && !topics.languages?.length);
  const unused = table.names.filter((_, index) => saysNothing(meant[index] ?? ""));
  return { subscribers: [...found.values()], repeats, unused };
}

const isKnown = (name: string) => [...columns, "first name", "last name"].some((known) => known === name);

function headProblems(names: readonly string[]): string[] {
  const twice = names.filter((name, index) => name !== "status" && isKnown(name) && names.indexOf(name) !== index);
  // Without a name nobody is told less; a column like "note" is none that was meant.
  const missing = columns.filter((column) => column !== "name" && !names.includes(column));
  return [
    ...(names.includes("email") || names.includes("text")
      ? []
      : [`The first line must name the columns, and one of them must be "email".`]),
    ...names.flatMap((name) => {
      const meant = isKnown(name) ? undefined : nearest(name, missing);
      // Other services have columns of many names; one like "Address" is not a slip of the pen for "areas".
      return meant && Math.abs(meant.length - name.length) < 2
        ? [`The column "${name}" is not known. Did you mean "${meant}"?`]
        : [];
    }),
    ...twice.map((name) => `The column "${name}" is there twice.`),
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

function readRow({ line, values, problem }: CsvRow, topics: Topics, refuse: (message: string) => void): Subscriber[] {
  let sound = problem === undefined;
  const wrong = (message: string) => {
    sound = false;
    refuse(message);
  };
  if (problem !== undefined) wrong(problem);
  const all = (column: string) =>
    Object.entries(values).flatMap(([name, value]) => ((otherNames.get(name) ?? name) === column ? [value] : []));
  const value = (column: string) => all(column)[0] ?? "";
  const written = value("email");
  const address = readAddress(written);
  const phone = readTextNumber(value("text"));
  if (written === "" && value("text") === "") wrong("There is no email address.");
  if (written !== "" && !address) wrong("The email address is not one. Write it like name@example.org.");
  if (value("text") !== "" && !phone) wrong("The telephone number is not one. Write it like 07700 900123.");
  const name = value("name") || `${value("first name")} ${value("last name")}`.trim();
  if (control.test(name)) wrong("The name has a line break or another control character in it. Write it on one line.");
  const ids = (column: "areas" | "services") => {
    const written = value(column)
      .split(";")
      .map((id) => id.trim())
      .filter((id) => id !== "");
    for (const id of written) {
      if (topics[column].includes(id)) continue;
      const meant = nearest(id, topics[column]);
      wrong(
        `"${column}" has ${hidden(id)}, which is not one. ${meant ? `Did you mean ${meant}?` : `They are: ${topics[column].join(", ")}.`}`,
      );
    }
    return written;
  };
  const areas = ids("areas");
  const services = ids("services");
  const when = value("when").toLowerCase();
  if (!["", "digest", "immediate"].includes(when)) wrong(`"when" is ${hidden(when)}. It can be digest or immediate.`);
  const statuses = all("status").map((status) => status.toLowerCase());
  for (const status of statuses) {
    if (!getsIt.test(status) && !getsNone.test(status))
      wrong(`"status" is ${hidden(status)}. It can be subscribed, unsubscribed or cleaned.`);
  }
  const language = languageIn(value("language"), topics.languages ?? [], wrong);
  if (!sound) return [];
  const stopped = statuses.some((status) => getsNone.test(status));
  const chosen = { line, name, areas, services, immediate: when === "immediate", stopped };
  const shared = { ...chosen, ...(language !== undefined && { language }) };
  return [
    ...(address ? [{ ...shared, by: "email" as const, address }] : []),
    ...(phone ? [{ ...shared, by: "text" as const, address: phone }] : []),
  ];
}

/** The language of a line: a code such as `cy`, or the name of one as services export it. Refuses one that the site is not in. */
function languageIn(
  written: string,
  [first, ...others]: readonly string[],
  refuse: (message: string) => void,
): string | undefined {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  if (written === "" || first === undefined) return undefined;
  const found = [first, ...others].find((tag) => tag.toLowerCase() === written.toLowerCase().replace("_", "-"));
  const meant = found ?? [first, ...others].find((tag) => base(tag) === base(written));
  if (meant === undefined) {
    refuse(`"language" is ${hidden(written)}, which the site is not in. It can be ${[first, ...others].join(", ")}.`);
  }
  return meant === first ? undefined : meant;
}

/** A value to be shown, unless an address may be in it: what a program prints is often kept. */
const hidden = (value: string) => (value.includes("@") ? "an address" : JSON.stringify(value));

/** One subscriber in the place of two: with everything where either asks for everything, and stopped where either has. */
function both(a: Subscriber, b: Subscriber): Subscriber {
  const all = [a, b].some(({ areas, services }) => areas.length + services.length === 0);
  const union = (one: readonly string[], other: readonly string[]) => (all ? [] : [...new Set([...one, ...other])]);
  return {
    ...a,
    name: a.name || b.name,
    areas: union(a.areas, b.areas),
    services: union(a.services, b.services),
    immediate: a.immediate || b.immediate,
    stopped: a.stopped || b.stopped,
    ...((a.language ?? b.language) !== undefined && { language: a.language ?? (b.language as string) }),
  };
}

/** The addresses of a file of subscribers, in canonical form, whatever else is wrong with it: nobody who asks to stop need wait. */
export function addressesIn(bytes: Uint8Array): ReadonlySet<string> | LineProblem {
  const table = readCsv(bytes);
  if ("message" in table) return table;
  const column = table.names.find((name) => (otherNames.get(name) ?? name) === "email");
  if (column === undefined && !table.names.includes("text"))
    return { line: table.line, message: `No column is called "email".` };
  return new Set(
    table.rows
      .flatMap(({ values }) => [readAddress(values[column ?? ""] ?? ""), readTextNumber(values.text ?? "")])
      .flatMap((address) => address?.canonical ?? []),
  );
}
