/** YAML as staff write it: its values, the line of each, and what is wrong in plain words when it cannot be read. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { yamlMistake } from "./yaml-mistakes.ts";

export type Path = readonly (string | number)[];

/** A mistake whose file is known from where it is found. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
}

export interface Values {
  readonly data: unknown;
  /** The line of a key or a list item, or of its nearest parent that is there. */
  line(path: Path): number;
  /** A single value exactly as written, without its quotes; undefined for a list, a group or nothing. */
  written(path: Path): string | undefined;
}

/** A number such as `07700` or `+44` is a name made of digits: it stays the text that was written. */
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function read(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", prettyErrors: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "number" && node.source !== undefined && !plainNumber.test(node.source)) {
        node.value = node.source;
      }
    },
    Alias: () => visit.SKIP,
  });
  return { document, lines };
}

/**
 * Reads YAML that starts on the given line (from 1) of its file.
 * The document is read again, at most once, if a line is asked for: a sound file never needs one.
 */
export function readYaml(text: string, firstLine: number): { values: Values } | { mistakes: readonly Mistake[] } {
  const { document, lines } = read(text);
  if (document.errors.length > 0) return { mistakes: [yamlMistake(text, document.errors, lines, firstLine)] };

  let again: ReturnType<typeof read> | undefined;
  const find = (path: Path): { at: number | undefined; node: unknown } => {
    again ??= read(text);
    let node: unknown = again.document.contents;
    let at: number | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair === undefined) return { at, node: undefined };
        at = (pair.key as Node).range?.[0] ?? at;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (item === undefined) return { at, node: undefined };
        at = item.range?.[0] ?? at;
        node = item;
      } else return { at, node: undefined };
    }
    return { at, node };
  };

  return {
    values: {
      data: document.toJS(),
      line(path) {
        const { at } = find(path);
        if (at === undefined) return 1;
        return (again?.lines.linePos(at).line ?? 1) + firstLine - 1;
      },
      written(path) {
        const { node } = find(path);
        return isScalar(node) ? (node.source ?? (node.value === null ? "" : String(node.value))) : undefined;
      },
    },
  };
}
