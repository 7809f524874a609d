/** YAML as staff write it: its values, the line of each, and what is wrong in plain words when it cannot be read. */
import { FAILSAFE_SCHEMA, load, Type, types } from "js-yaml";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from "yaml";
import { oddIn } from "./content-file.ts";
import type { Mistake } from "./problem.ts";
import { type Fault, yamlMistakes } from "./yaml-mistakes.ts";

export type Path = readonly (string | number)[];

export interface Values {
  readonly data: unknown;
  /** The line of a key or a list item, or of its nearest parent that is there. */
  line(path: Path): number;
  /** A single value exactly as written, without its quotes; undefined for a list, a group or nothing. */
  written(path: Path): string | undefined;
}

/** Any other number, such as `07700` or `+44`, is a name made of digits and stays the text that was written. */
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

interface Reading {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** What YAML itself refuses, and what it allows but no staff member means: `*Free*`, `&Co`, `!Important`. */
  readonly faults: readonly Fault[];
  /** Words after a `#` that YAML would drop in silence: the `#4` of `Unit #4`. */
  readonly lost: readonly { readonly at: number; readonly words: string }[];
  /** Characters that a backslash and a number or letter stand for, and that no file may have: the `\x07` of `"Bell\x07"`. */
  readonly escaped: readonly { readonly at: number; readonly what: string }[];
}

function read(text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", prettyErrors: false });
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ code, pos }) => ({ code, at: pos[0] }));
  const lost: { at: number; words: string }[] = [];
  const escaped: { at: number; what: string }[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key)) faults.push({ code: "KEY", at: (pair.key as Node).range?.[0] ?? 0 });
    },
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) faults.push({ code: "ANCHOR", at: node.range?.[0] ?? 0 });
      if (!isScalar(node)) return;
      if (typeof node.value === "number" && node.source !== undefined && !plainNumber.test(node.source)) {
        node.value = node.source;
      }
      const what = typeof node.value === "string" ? oddIn(node.value) : undefined;
      const [start = 0, end] = node.range ?? [];
      // What stands there as itself is told of with the whole file.
      if (what !== undefined && oddIn(text.slice(start, end)) === undefined) escaped.push({ at: start, what });
      if (node.type === Scalar.PLAIN && node.comment && !/^\s/.test(node.comment)) {
        lost.push({ at: node.range?.[0] ?? 0, words: `#${node.comment.split("\n")[0]}` });
      }
    },
  });
  return { document, lines, faults, lost, escaped };
}

/** Numbers as they are read here, and the other values of the core schema of YAML 1.2. */
const plainSchema = FAILSAFE_SCHEMA.extend({
  implicit: [
    types.null,
    types.bool,
    new Type("tag:yaml.org,2002:float", {
      kind: "scalar",
      resolve: (text: unknown) => typeof text === "string" && plainNumber.test(text),
      construct: Number,
    }),
  ],
});

/** Words that are the same to every parser: quoted on one line and without an escape, or plain, with no sign of YAML at their start. */
const scalar = (inside: string) =>
  String.raw`(?:'[^'\n]*'|"[^"\\\n]*"|(?:[^\s'"[\]{}&*!|>%@\x60#,?:-]|-(?=\d))(?:${inside}| +(?=[^ #\n]))*)`;
const words = scalar(String.raw`[^ \t\n:]|:(?=[^ \t\n])`);
const item = scalar(String.raw`[^ \t\n:,[\]{}]|:(?=\w)`);
/** Keys that one parser takes for something else. */
const oddKeys = new Set(["null", "true", "false", "__proto__"]);
const pair = String.raw`(?!null|true|false|__proto__)[a-z_][\w-]*: +${item}`;
const some = (one: string) => ` *(?:${one} *(?:, *${one} *)*)?`;

/** A line with a key, an item of a list, or both; its value on the same line, in one bracket at most. */
const plainLine = new RegExp(
  String.raw`^(?<indent> *)(?<hyphens>(?:- +)*)(?:(?<key>[A-Za-z_][\w-]*):(?: +|$))?(?<value>${words}|\[${some(item)}\]|\{${some(pair)}\})? *$`,
);

/**
 * The values of YAML that is written so plainly that no parser could read it otherwise, read fourteen times as fast;
 * undefined of any other, and of a fault.
 */
export function plainValues(text: string): unknown {
  let furthest = Number.POSITIVE_INFINITY;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { indent = "", hyphens = "", key, value } = plainLine.exec(line)?.groups ?? {};
    // What stands further in than a value belongs to it, or is a mistake.
    if (key !== undefined && oddKeys.has(key.toLowerCase())) return undefined;
    if (key === undefined && (hyphens === "" || value === undefined)) return undefined;
    if (indent.length > furthest) return undefined;
    const column = key === undefined ? indent.length : indent.length + hyphens.length;
    furthest = value === undefined ? Number.POSITIVE_INFINITY : column;
  }
  try {
    return load(text, { schema: plainSchema });
  } catch {
    return undefined;
  }
}

/** Deeper than any file of ours, and less deep than a parser can follow. */
const deepest = 100;

const bracket = /[[\]{}]/;
const farIn = new RegExp(`^(?:[ \\t]|[-?] ){${deepest}}`, "m");

/** The line, from 0, from which lists or groups stand in each other too deep; undefined where none do. */
function tooDeep(text: string): number | undefined {
  // Most files have too few brackets and too short an indent for it to be worth a look at each line.
  if (text.split(bracket, deepest + 2).length <= deepest + 1 && !farIn.test(text)) return undefined;
  let start = 0;
  let depth = 0;
  for (const [index, line] of text.split("\n").entries()) {
    // What stands at the edge begins anew.
    if (/^[^\s\]}]/.test(line)) [start, depth] = [index, 0];
    const [indent = ""] = /^(?:[ \t]|[-?] )*/.exec(line) ?? [];
    if (indent.length > 2 * deepest) return index;
    for (const sign of bracket.test(line) ? line : "") {
      if (sign === "[" || sign === "{") depth += 1;
      else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
      if (depth > deepest) return start;
    }
  }
  return undefined;
}

/**
 * The data of YAML that starts on the given line (from 1) of its file.
 * The careful parser reads it only if it must: for a fault, or something intricate.
 */
export function readData(
  text: string,
  firstLine: number,
): { readonly data: unknown } | { readonly mistakes: readonly Mistake[] } {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const message = `The lists or keys from this line on are nested too deep, one in the other more than ${deepest} times. Take the brackets or hyphens out.`;
    return { mistakes: [{ line: deep + firstLine, message }] };
  }
  const data = plainValues(text);
  if (data !== undefined) return { data };
  const { document, lines, faults, lost, escaped } = read(text);
  if (faults.length > 0) return { mistakes: yamlMistakes(text, faults, lines, firstLine) };
  if (lost.length > 0) {
    return {
      mistakes: lost.map(({ at, words }) => ({
        line: lines.linePos(at).line + firstLine - 1,
        message: `"${words}" and what follows would be lost: after a space, # starts a remark. Put the whole text in quotation marks.`,
      })),
    };
  }
  if (escaped.length > 0) {
    return {
      mistakes: escaped.map(({ at, what }) => ({
        line: lines.linePos(at).line + firstLine - 1,
        message: `This line has ${what}, written with a backslash (\\). Take it out, or write \\\\ for a backslash.`,
      })),
    };
  }
  return { data: document.toJS() };
}

/** The data with its places, for which the text is read again, at most once, if any is asked for: a sound file never needs one. */
export function valuesOf(data: unknown, text: string, firstLine: number): Values {
  let again: Reading | undefined;
  const find = (path: Path): { at: number | undefined; node: unknown } => {
    again ??= read(text);
    let node: unknown = again.document.contents;
    let at: number | undefined;
    for (const step of path) {
      let next: Node | undefined;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        at = (pair?.key as Node | undefined)?.range?.[0] ?? at;
        next = pair?.value as Node | undefined;
      } else if (isSeq(node)) {
        next = node.items[Number(step)] as Node | undefined;
        at = next?.range?.[0] ?? at;
      }
      if (!next) return { at, node: undefined };
      node = next;
    }
    return { at, node };
  };
  return {
    data,
    line(path) {
      const { at } = find(path);
      return at === undefined ? 1 : (again?.lines.linePos(at).line ?? 1) + firstLine - 1;
    },
    written(path) {
      const { node } = find(path);
      return isScalar(node) ? (node.source ?? (node.value === null ? "" : String(node.value))) : undefined;
    },
  };
}
