/** What is wrong with a catalogue of `languages/`, held against the one that it is translated from. */
import {
  type Entry,
  type Junk,
  type Message,
  type Pattern,
  parse,
  type SelectExpression,
  Visitor,
} from "@fluent/syntax";
import { catalogueText, sourceLanguage } from "./catalogue.ts";
import type { Problem } from "./content/problem.ts";

interface Facts {
  /** Where it begins in the text. */
  readonly at: number;
  /** Every part that it names. */
  readonly parts: ReadonlySet<string>;
  /** Those that are shown, not only asked. */
  readonly shown: ReadonlySet<string>;
  /** Mark-up, tag by tag, in order of name. */
  readonly tags: string;
  readonly references: readonly string[];
  /** Parts that its comment tells translators of. */
  readonly offered: ReadonlySet<string>;
}

/** Says of every catalogue but the first what a translator has to mend. Problems name the file and the line. */
export function catalogueProblems(tag: string, text = catalogueText(tag)): readonly Problem[] {
  const file = `languages/${tag}.ftl`;
  const problems: Problem[] = [];
  const refuse = (at: number, message: string) =>
    problems.push({ file, line: text.slice(0, at).split("\n").length, message });
  const { messages, junk, repeated } = messagesIn(text);
  for (const { at, start } of junk) {
    refuse(
      at,
      `The message that begins with "${start}" can't be read. Look at its braces, and that its further lines begin with spaces.`,
    );
  }
  for (const { id, at } of repeated) refuse(at, `"${id}" is there already. Take one of the two out.`);
  for (const [id, { at, references }] of messages) {
    for (const other of references.filter((one) => !messages.has(one))) {
      refuse(at, `"${id}" points to "${other}", which is not in this file.`);
    }
  }
  const source = tag === sourceLanguage ? messages : sourceMessages();
  const missing = [...source.keys()].filter(
    (id) => !messages.has(id) && !junk.some(({ start }) => start.startsWith(`${id} `)),
  );
  if (missing.length > 0) {
    const names = missing.slice(0, mostNamed).join(", ");
    const more = missing.length > mostNamed ? `, and ${missing.length - mostNamed} more` : "";
    refuse(
      0,
      `${missing.length === 1 ? "A message is" : `${missing.length} messages are`} missing that languages/${sourceLanguage}.ftl has: ${names}${more}.`,
    );
  }
  for (const [id, own] of messages) {
    const original = source.get(id);
    if (!original) {
      if (!id.startsWith("-"))
        refuse(own.at, `Nothing says "${id}": languages/${sourceLanguage}.ftl has no such message. Take it out.`);
      continue;
    }
    const known = new Set([...original.parts, ...original.offered]);
    const strange = [...own.parts].filter((part) => !known.has(part));
    const inWords = (parts: Iterable<string>) => [...parts].map((part) => `$${part}`).join(", ");
    if (strange.length > 0) {
      const there = known.size === 0 ? "It has none." : `Its parts are ${inWords(known)}.`;
      refuse(own.at, `"${id}" is not given ${inWords(strange)}. ${there}`);
    }
    // Where a comment offers further parts, a language may say the same by others.
    const isFree = [...original.offered].some((part) => !original.parts.has(part));
    const lost = isFree ? [] : [...original.shown].filter((part) => !own.parts.has(part));
    if (lost.length > 0 && strange.length === 0) {
      refuse(own.at, `"${id}" leaves out ${inWords(lost)}, which its readers need.`);
    }
    if (own.tags !== original.tags) {
      refuse(
        own.at,
        `The mark-up of "${id}" is not that of languages/${sourceLanguage}.ftl: ${original.tags || "none"}.`,
      );
    }
  }
  return problems;
}

const mostNamed = 10;

let source: ReadonlyMap<string, Facts> | undefined;

/** Those of the first catalogue, which every other one is held against. */
function sourceMessages(): ReadonlyMap<string, Facts> {
  source ??= messagesIn(catalogueText(sourceLanguage)).messages;
  return source;
}

function messagesIn(text: string) {
  const messages = new Map<string, Facts>();
  const junk: { readonly at: number; readonly start: string }[] = [];
  const repeated: { readonly id: string; readonly at: number }[] = [];
  for (const entry of parse(text, { withSpans: true }).body as readonly Entry[]) {
    if (entry.type === "Junk") {
      const { content, span } = entry as Junk;
      junk.push({ at: span?.start ?? 0, start: (content.trim().split("\n")[0] ?? "").slice(0, 60) });
    } else if (entry.type === "Message" || entry.type === "Term") {
      const { id, value, comment } = entry as Message;
      const name = entry.type === "Term" ? `-${id.name}` : id.name;
      const at = id.span?.start ?? 0;
      if (messages.has(name)) repeated.push({ id: name, at });
      messages.set(name, factsOf(value, at, comment?.content ?? ""));
    }
  }
  return { messages, junk, repeated };
}

function factsOf(value: Pattern | null, at: number, comment: string): Facts {
  const [parts, shown, references] = [new Set<string>(), new Set<string>(), [] as string[]];
  const texts: string[] = [];
  let asked = 0;
  class Reader extends Visitor {
    override visitVariableReference(node: { readonly id: { readonly name: string } }) {
      parts.add(node.id.name);
      if (asked === 0) shown.add(node.id.name);
    }
    override visitSelectExpression(node: SelectExpression) {
      asked += 1;
      this.visit(node.selector);
      asked -= 1;
      for (const variant of node.variants) this.visit(variant);
    }
    override visitTextElement(node: { readonly value: string }) {
      texts.push(node.value);
    }
    override visitMessageReference(node: { readonly id: { readonly name: string } }) {
      references.push(node.id.name);
    }
    override visitTermReference(node: { readonly id: { readonly name: string } }) {
      references.push(`-${node.id.name}`);
    }
  }
  if (value) new Reader().visit(value);
  const tags = new Set(texts.join(" ").match(/<[a-z]+/g) ?? []);
  const offered = new Set([...comment.matchAll(/\$([\w-]+)/g)].map(([, name = ""]) => name));
  return {
    at,
    parts,
    shown,
    tags: [...tags]
      .sort()
      .map((tag) => `${tag}>`)
      .join(", "),
    references,
    offered,
  };
}
