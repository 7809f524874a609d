/** A calendar file as it stands (RFC 5545 section 3.1): components within each other, with the line on which each begins. */
import type { Mistake } from "../../content/problem.ts";

export interface Property {
  /** In capitals, as are the names of its parameters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written: text is still escaped. */
  readonly value: string;
  readonly line: number;
}

export interface Component {
  /** Such as `VEVENT`. */
  readonly name: string;
  readonly line: number;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** The file's calendars, and what in it could not be read; `whole` is false of a file that was cut off. */
export interface Components {
  readonly calendars: readonly Component[];
  readonly mistakes: readonly Mistake[];
  readonly whole: boolean;
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Reads content lines with any line ends. A line that is none is named and left out; the rest is read. */
export function readComponents(text: string): Components {
  const top: Component[] = [];
  const open: { name: string; line: number; properties: Property[]; components: Component[] }[] = [];
  const mistakes: Mistake[] = [];
  for (const { line, text: written } of unfolded(text)) {
    const property = readProperty(written, line);
    if (!property) {
      mistakes.push({ line, message: `“${written.slice(0, 60)}” cannot be read as a line of a calendar.` });
    } else if (property.name === "BEGIN") {
      open.push({ name: property.value.trim().toUpperCase(), line, properties: [], components: [] });
    } else if (property.name === "END") {
      const ended = open.pop();
      if (!ended) continue;
      (open.at(-1)?.components ?? top).push(ended);
    } else open.at(-1)?.properties.push(property);
  }
  const isCalendar = ({ name }: { name: string }) => name === "VCALENDAR";
  return { calendars: [...top, ...open.slice(0, 1)].filter(isCalendar), mistakes, whole: open.length === 0 };
}

/** Long lines go on in the next one, behind a space or a tab. */
function unfolded(text: string): Line[] {
  const lines: { line: number; text: string }[] = [];
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(written) && last) last.text += written.slice(1);
    else if (written.trim() !== "") lines.push({ line: index + 1, text: written.replace(/^\uFEFF/, "") });
  });
  return lines;
}

const name = "[A-Za-z0-9-]+";
const parameter = `;${name}=(?:"[^"]*"|[^";:]*)`;
const contentLine = new RegExp(`^(${name})((?:${parameter})*):(.*)$`, "s");
/** Outlook writes names of zones that hold a colon without quotation marks: `TZID=(UTC+00:00) Dublin, London`. */
const unquoted = new RegExp(`^(${name})(;TZID=.*):(\\d{8}(?:T\\d{6}Z?)?(?:,\\d{8}T\\d{6}Z?)*)\\s*$`, "s");

function readProperty(written: string, line: number): Property | undefined {
  const [, called = "", said = "", value = ""] = unquoted.exec(written) ?? contentLine.exec(written) ?? [];
  if (called === "") return undefined;
  const parameters = new Map<string, string>();
  for (const [, key = "", quoted, plain = ""] of said.matchAll(/;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^;]*))/g))
    parameters.set(key.toUpperCase(), quoted ?? plain);
  return { name: called.toUpperCase(), parameters, value, line };
}

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

/** A TEXT value (section 3.3.11) as words, on as many lines as it has; empty where nothing is said. */
export function textOf(component: Component, name: string): string {
  const value = propertyOf(component, name)?.value ?? "";
  return value.replace(/\\(.)/gs, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark)).trim();
}
