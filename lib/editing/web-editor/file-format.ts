/** How the web editor reads a file into a form and writes the form back, so that only what was edited changes. */
import { parse } from "yaml";
import { markdownFile, yamlText } from "../markdown-file.ts";
import { editedYaml, isSame, type Values } from "./edited-yaml.ts";

/** The hidden field in which the form carries the file as it was read. */
export const original = "_original";

interface Parts {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

function parts(text: string): Parts | undefined {
  const [, opening = "", yaml = "", closing = "", body = ""] =
    /^(\uFEFF?---[ \t]*\n)([\s\S]*?)^(---[ \t]*(?:\n+|$))([\s\S]*)$/m.exec(text) ?? [];
  return opening ? { opening, yaml, closing, body } : undefined;
}

const unix = (text: string) => text.replaceAll("\r\n", "\n");

/** What the form shows. `lists` are the keys of fields that are lists, for which a file may hold a single value. */
export function readFile(text: string, lists: readonly string[] = []): Values {
  const found = parts(unix(text));
  if (!found) return { body: text, [original]: text };
  return { ...withLists(parse(found.yaml) ?? {}, lists), body: found.body, [original]: text };
}

function withLists(values: Values, lists: readonly string[]): Values {
  const listed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => listed(item, ""));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, listed(inner, name)]));
    }
    return lists.includes(key) ? [value] : value;
  };
  return listed(values, "") as Values;
}

/** The file's new text. `words` are those, such as `all`, that stand alone instead of in a list. */
export function writeFile(form: Values, words: Readonly<Record<string, string>> = {}): string {
  const { body = "", [original]: was, ...rest } = form as Values & { body?: string };
  const front = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      const word = words[key];
      return [key, word !== undefined && Array.isArray(value) && value.includes(word) ? word : value];
    }),
  );
  const old = typeof was === "string" ? parts(unix(was)) : undefined;
  if (!old) return markdownFile(withoutUnticked(front), body);
  const before = (parse(old.yaml) ?? {}) as Values;
  const yaml = isSame(before, front) ? old.yaml : editedYaml(old.yaml, withoutUnticked(front));
  const same = unix(body).trimEnd() === old.body.trimEnd();
  const text = old.opening + yaml + old.closing + (same ? old.body : `${unix(body).trimEnd()}\n`);
  return (was as string).includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** A box that is not ticked is a key that is left out. */
function withoutUnticked(values: Values): Values {
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(kept);
    if (value === null || typeof value !== "object") return value === false || value === null ? undefined : value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept(inner)]));
  };
  return kept(values) as Values;
}

/** A file without a body. One that is a list, and no keys, stands under the key `whole` in the form. */
export function readYamlFile(text: string, whole?: string): Values {
  return { ...((parse(underKey(unix(text), whole)) ?? {}) as Values), [original]: text };
}

/** The new text of a file without a body. `kept` are keys that no form shows, which stay as they were. */
export function writeYamlFile(form: Values, whole?: string, kept: readonly string[] = []): string {
  const { [original]: was, ...shown } = form as Values & { [original]?: string };
  const before = typeof was === "string" && kept.length > 0 ? ((parse(unix(was)) ?? {}) as Values) : {};
  const values = {
    ...shown,
    ...Object.fromEntries(kept.flatMap((key) => (key in before ? [[key, before[key]]] : []))),
  };
  if (typeof was !== "string") return withoutKey(yamlText(withoutUnticked(values)), whole);
  const old = underKey(unix(was), whole);
  if (isSame(parse(old), values)) return was;
  const text = withoutKey(editedYaml(old, withoutUnticked(values)), whole);
  return was.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** A list may stand under a key without being set in, so that all of it keeps its place. A line `---` stays before it. */
const underKey = (text: string, key?: string) =>
  key === undefined ? text : text.replace(/^([\s\S]*^---[ \t]*\n)?/m, (head) => `${head}${key}:\n`);

function withoutKey(text: string, key?: string): string {
  if (key === undefined) return text;
  const line = new RegExp(`^${key}:\n`, "m");
  return line.test(text) ? text.replace(line, "") : "[]\n";
}
