/** The file of subscribers: one line each of email, name, areas, services and when. It is kept outside the repository. */
import { CsvError, parse } from "csv-parse/sync";
import { nearest } from "../content/nearest.ts";
import { type Address, readAddress } from "./address.ts";

export interface Subscriber {
  /** Of the file, from 1. */
  readonly line: number;
  readonly address: Address;
  readonly name: string;
  /** Ids; both empty for everything. */
  readonly areas: readonly string[];
  readonly services: readonly string[];
  /** True hears of urgent changes at once, and of the rest in the newsletter. */
  readonly immediate: boolean;
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
    }
  | { readonly problems: readonly LineProblem[] };

/** What lines may name. */
export interface Topics {
  readonly areas: readonly string[];
  readonly services: readonly string[];
}

const columns = ["email", "name", "areas", "services", "when"] as const;
type Column = (typeof columns)[number];

/** Reads the whole file or finds everything that is wrong with it. Several areas or services are separated by `;`. */
export function readSubscribers(text: string, topics: Topics): Subscribers {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    return { problems: [{ line, message: `This line is not CSV: ${error.message.replace(/ at line \d+/, "")}.` }] };
  }
  const [head, ...rows] = records;
  const names = (head?.record ?? []).map((name) => name.toLowerCase());
  const wrong = headProblems(names);
  if (wrong.length > 0) return { problems: wrong.map((message) => ({ line: head?.info.lines ?? 1, message })) };

  const problems: LineProblem[] = [];
  const found = new Map<string, Subscriber>();
  const repeats: { line: number; first: number }[] = [];
  for (const { record, info } of rows) {
    const refuse = (message: string) => problems.push({ line: info.lines, message });
    if (record.length > names.length) {
      refuse(
        `This line has ${record.length} values and the first line ${names.length} names. Put quotation marks round a value with a comma in it.`,
      );
      continue;
    }
    const value = (column: Column) => record[names.indexOf(column)] ?? "";
    const subscriber = readRow(value, info.lines, topics, refuse);
    if (!subscriber) continue;
    const first = found.get(subscriber.address.canonical);
    if (first) repeats.push({ line: subscriber.line, first: first.line });
    found.set(subscriber.address.canonical, first ? both(first, subscriber) : subscriber);
  }
  return problems.length > 0 ? { problems } : { subscribers: [...found.values()], repeats };
}

function headProblems(names: readonly string[]): string[] {
  const known: readonly string[] = columns;
  const strange = names.filter((name) => !known.includes(name));
  return [
    ...(names.includes("email") ? [] : [`The first line must name the columns, and one of them must be "email".`]),
    ...strange.map((name) => {
      const meant = nearest(name, columns);
      return `The column "${name}" is not known. ${meant ? `Did you mean "${meant}"?` : `The columns are ${columns.join(", ")}.`}`;
    }),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The column "${name}" is there twice.`),
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

function readRow(
  value: (column: Column) => string,
  line: number,
  topics: Topics,
  refuse: (message: string) => void,
): Subscriber | undefined {
  let sound = true;
  const wrong = (message: string) => {
    sound = false;
    refuse(message);
  };
  const written = value("email");
  const address = control.test(written) ? undefined : readAddress(written);
  if (!address)
    wrong(
      written === "" ? "There is no email address." : "The email address is not one. Write it like name@example.org.",
    );
  const name = value("name");
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
        `"${column}" has ${JSON.stringify(id)}, which is not one. ${meant ? `Did you mean ${meant}?` : `They are: ${topics[column].join(", ")}.`}`,
      );
    }
    return written;
  };
  const areas = ids("areas");
  const services = ids("services");
  const when = value("when").toLowerCase();
  if (!["", "digest", "immediate"].includes(when))
    wrong(`"when" is ${JSON.stringify(when)}. It can be digest or immediate.`);
  return sound && address ? { line, address, name, areas, services, immediate: when === "immediate" } : undefined;
}

/** One subscriber in the place of two: with everything, where either asks for everything. */
function both(a: Subscriber, b: Subscriber): Subscriber {
  const all = [a, b].some(({ areas, services }) => areas.length + services.length === 0);
  const union = (one: readonly string[], other: readonly string[]) => (all ? [] : [...new Set([...one, ...other])]);
  return {
    ...a,
    name: a.name || b.name,
    areas: union(a.areas, b.areas),
    services: union(a.services, b.services),
    immediate: a.immediate || b.immediate,
  };
}
