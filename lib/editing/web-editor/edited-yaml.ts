/** YAML with some of its values changed: every character that no change touches stays as it was written. */
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  YAMLSeq,
} from "yaml";
import { yamlText } from "../markdown-file.ts";

export type Values = Readonly<Record<string, unknown>>;

/** A form cannot tell a key that is not there from one that holds nothing, nor from a box that is not ticked. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  return typeof value === "object" && Object.values(value).every(isNothing);
}

/** Whether a form means the same by both: it gives 2004 back as text, and one day as a list of one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (Array.isArray(a) || Array.isArray(b)) {
    const [left, right] = [[a].flat(), [b].flat()];
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (typeof a === "object" && typeof b === "object") {
    const [left, right] = [a as Values, b as Values];
    return [...Object.keys(left), ...Object.keys(right)].every((key) => isSame(left[key], right[key]));
  }
  return String(a) === String(b);
}

/** The text with `after` for its values. A new key takes its place by the order of `keys`, which `after`'s own follow. */
export function editedYaml(text: string, after: Values): string {
  const document = parseDocument(text);
  const whole = () => yamlText(after);
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) return whole();
  const edited = new Editor(text).map(document.contents as YAMLMap, document.toJS() as Values, after);
  const again = parseDocument(edited);
  return again.errors.length === 0 && isSame(again.toJS(), after) ? edited : whole();
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const start = (node: unknown) => (node as Node).range?.[0] as number;
const end = (node: unknown) => (node as Node).range?.[1] as number;
const keyOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));

class Editor {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  map(map: YAMLMap, before: Values, after: Values): string {
    return spliced(this.#text, this.#changed(map, before, after));
  }

  #changed(map: YAMLMap, before: Values, after: Values): Splice[] {
    const pairs = map.items as Pair[];
    const column = start(pairs[0]?.key) - this.#lineStart(start(pairs[0]?.key));
    const order = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return order.flatMap((key): Splice[] => {
      const [old, now] = [before[key], after[key]];
      if (isSame(old, now)) return [];
      const pair = pairs.find((candidate) => keyOf(candidate) === key);
      if (!pair) {
        const earlier = order.slice(0, order.indexOf(key));
        const previous = pairs.findLast((candidate) => earlier.includes(keyOf(candidate)));
        // The first key of an item of a list stands behind its dash, so that nothing can go before it.
        const at = previous ? this.#lineEnd(this.#endOf(previous)) : this.#lineStart(start(pairs[0]?.key));
        const added = indented(yamlText({ [key]: now }), column);
        return [{ start: at, end: at, text: at > 0 && this.#text[at - 1] !== "\n" ? `\n${added}` : added }];
      }
      if (isNothing(now)) {
        return [{ start: this.#lineStart(start(pair.key)), end: this.#lineEnd(this.#endOf(pair)), text: "" }];
      }
      return this.#value(pair, column, key, old, now);
    });
  }

  #value(pair: Pair, column: number, key: string, old: unknown, now: unknown): Splice[] {
    const node = pair.value;
    if (isMap(node) && !node.flow && node.items.length > 0)
      return this.#changed(node as YAMLMap, old as Values, now as Values);
    if (isSeq(node) && node.flow && Array.isArray(now) && isPlain(now)) {
      return [
        { start: start(node), end: end(node), text: `[${now.map((item) => this.#item(node, old, item)).join(", ")}]` },
      ];
    }
    if (isSeq(node) && !node.flow && Array.isArray(now)) {
      const items = this.#items(node as YAMLSeq, old as unknown[], now);
      if (items !== undefined) return [items];
    }
    if (isScalar(node)) {
      const text = inline(now, node);
      if (text !== undefined && isInline(node)) return [{ start: start(node), end: end(node), text }];
    }
    const text = indented(yamlText({ [key]: now }), column).slice(column);
    return [{ start: start(pair.key), end: this.#lineEnd(this.#endOf(pair)), text }];
  }

  /** An item of a list in brackets: as it was written, when it is not new. */
  #item(list: YAMLSeq, old: unknown, item: unknown): string {
    const index = (old as unknown[]).findIndex((candidate) => isSame(candidate, item));
    const node = list.items[index];
    return node ? this.#text.slice(start(node), end(node)) : flow([item]).slice(1, -1);
  }

  /** A list under its key: items that are the same keep their text, and one that is edited keeps the rest of its own. */
  #items(list: YAMLSeq, old: readonly unknown[], now: readonly unknown[]): Splice | undefined {
    const starts = list.items.map((node) => this.#lineStart(start(node)));
    if (starts.length === 0 || starts.some((at) => !/^ *- /.test(this.#text.slice(at, this.#lineEnd(at)))))
      return undefined;
    const stop = this.#lineEnd(this.#endOf({ value: list.items.at(-1) } as Pair));
    const dash = /^ */.exec(this.#text.slice(starts[0]))?.[0].length ?? 0;
    const ends = [...starts.slice(1), stop];
    const kept = now.map((item) => old.findIndex((candidate) => isSame(candidate, item)));
    const text = now.map((item, index) => {
      const same = kept[index] ?? -1;
      if (same >= 0) return this.#lines(starts[same] as number, ends[same] as number);
      const node = list.items[index];
      const edits =
        isMap(node) && !node.flow && !kept.includes(index) && this.#inItem(node, old[index] as Values, item as Values);
      if (edits) return this.#lines(starts[index] as number, ends[index] as number, edits);
      const fresh = isPlain([item]) ? `${flow([item]).slice(1, -1)}\n` : indented(yamlText(item as Values), 2).slice(2);
      return indented(`- ${fresh}`, dash);
    });
    return { start: starts[0] as number, end: stop, text: text.join("") };
  }

  /** Undefined when the key behind the dash would go, or another come before it. */
  #inItem(item: YAMLMap, old: Values, now: Values): Splice[] | undefined {
    const first = keyOf(item.items[0] as Pair);
    const edits = this.#changed(item, old, now);
    const lineStart = this.#lineStart(start((item.items[0] as Pair).key));
    return isNothing(now[first]) || edits.some(({ start }) => start === lineStart) ? undefined : edits;
  }

  #lines(from: number, to: number, edits: readonly Splice[] = []): string {
    const moved = edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
    const text = spliced(this.#text.slice(from, to), moved);
    return text.endsWith("\n") ? text : `${text}\n`;
  }

  /** Where what a key holds ends, without the comments and empty lines that follow. */
  #endOf({ key, value }: Pair): number {
    if (isMap(value) && !value.flow && value.items.length > 0) return this.#endOf(value.items.at(-1) as Pair);
    if (isSeq(value) && !value.flow && value.items.length > 0)
      return this.#endOf({ value: value.items.at(-1) } as Pair);
    if (!value) return end(key);
    const at = end(value);
    return this.#text[at - 1] === "\n" ? at - 1 : at;
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf("\n", at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const found = this.#text.indexOf("\n", at);
    return found < 0 ? this.#text.length : found + 1;
  }
}

const isPlain = (items: readonly unknown[]) => items.every((item) => typeof item !== "object");

/** A list in brackets. */
function flow(items: readonly unknown[]): string {
  const list = new YAMLSeq();
  list.flow = true;
  for (const item of items) {
    const [, value = ""] = /^x: (.*)\n$/s.exec(yamlText({ x: item })) ?? [];
    list.add(value.startsWith('"') ? Object.assign(new Scalar(item), { type: Scalar.QUOTE_DOUBLE }) : item);
  }
  return stringify(list, { lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

const isInline = ({ type }: Scalar) => type === "PLAIN" || type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";

/** On one line, in the quotation marks of the old text; undefined when it takes more lines. */
function inline(value: unknown, old: Scalar): string | undefined {
  if (typeof value === "object") return Array.isArray(value) && isPlain(value) ? flow(value) : undefined;
  const scalar = new Scalar(value);
  if (old.type === "QUOTE_DOUBLE" || old.type === "QUOTE_SINGLE") scalar.type = old.type;
  const text = scalar.type ? stringify(scalar, { lineWidth: 0 }) : yamlText({ x: value }).slice("x: ".length);
  return text.trimEnd().includes("\n") ? undefined : text.trimEnd();
}

function spliced(text: string, edits: readonly Splice[]): string {
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
