/** Reads the Easy Read versions of pages, and holds them against the pages that they are of. */
import type { z } from "zod";
import { conform } from "./conform.ts";
import { readText, split } from "./content-file.ts";
import type { DraftFile } from "./drafts.ts";
import { hardIn, hardInText, type Measure } from "./easy-words.ts";
import type { Values } from "./front-matter.ts";
import { easyRead as schema } from "./kinds/easy-read.ts";
import { entryUrl, guidanceKinds, type Kind, kinds } from "./kinds.ts";
import type { EasyRead } from "./library.ts";
import type { Rendered } from "./markdown.ts";
import type { Memory } from "./memory.ts";
import { prepare } from "./prepare.ts";
import type { Mistake, Problem } from "./problem.ts";
import type { EntryFile, Survey } from "./survey.ts";
import { changedSince, statesOf } from "./translation.ts";
import { easyReadUrl } from "./urls.ts";

/** What can have one: pages that people read to understand something. */
export const easyKinds: readonly Kind[] = ["pages", ...guidanceKinds, "services"];

export interface FullPages {
  readonly files: { readonly [K in Kind]: readonly DraftFile[] };
  readonly render: (body: string, firstLine: number) => Rendered;
  readonly memory: Memory;
  readonly measure: Measure;
}

export interface EasyReading {
  /** By kind and id: `fact-sheets/sleep` */
  readonly entries: ReadonlyMap<string, EasyRead>;
  readonly problems: readonly Problem[];
  /** The files whose front matter could be read, for the rules about texts. */
  readonly drafts: readonly DraftFile[];
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

export function readEasyRead(found: Survey, { files, render, memory, measure }: FullPages): EasyReading {
  const problems: Problem[] = [];
  const texts: { file: string; text: string }[] = [];
  const drafts: DraftFile[] = [];
  const entries = new Map<string, EasyRead>();
  for (const one of found.easyRead) {
    const { kind, id, file, path } = one;
    const note = (mistakes: readonly Mistake[]) => {
      for (const { line, message } of mistakes) problems.push({ file, line, message });
    };
    const original = files[kind].find((other) => other.id === id);
    note(misplaced(one, found));
    const prepared = prepare(kind, readText(path), render, memory.files.get(path));
    memory.files.set(path, prepared);
    if (prepared.text !== undefined) texts.push({ file, text: prepared.text });
    note(prepared.mistakes);
    if (!prepared.parts || prepared.text === undefined || !original || !easyKinds.includes(kind)) continue;
    const { values, rendered } = prepared.parts;
    note(rendered.mistakes);
    drafts.push({ ...original, file, values, rendered });
    const { draft, mistakes } = conform(schema, values, () => undefined);
    note(mistakes);
    if (!draft || mistakes.length > 0) continue;
    const front = draft as z.output<typeof schema>;
    const text = split(prepared.text);
    note(hardWords(front, values, measure));
    if ("body" in text) note(hardInText(text.body, text.bodyLine, measure));
    note(unlike(rendered, original, front));
    const states = fullPageStates(kinds[kind].schema, original.front as Front, textOf(original));
    entries.set(`${kind}/${id}`, {
      title: front.title,
      summary: front.summary,
      url: easyReadUrl(entryUrl(kind, id)),
      body: rendered.body,
      source: { file },
      changedSince: changedSince(front.original ?? {}, states),
    });
  }
  return { entries, problems, drafts, texts };
}

type Front = Readonly<Record<string, unknown>>;

/** Keys of a full page of which its Easy Read version says nothing. */
const notTold = ["owner", "aliases", "bsl_video"];

/** The state of each part of a full page that its Easy Read version says in other words. */
export function fullPageStates(schema: z.ZodObject, front: Front, text: string): Readonly<Record<string, string>> {
  const states = statesOf(schema, front, text);
  return Object.fromEntries(Object.entries(states).filter(([key]) => !notTold.includes(key)));
}

const textOf = ({ rendered }: DraftFile) => rendered.body.markdown;

/** A file beside no page, or beside one that can have no Easy Read version. */
function misplaced({ kind, id }: EntryFile, { entries, meantIds }: Survey): Mistake[] {
  if (!easyKinds.includes(kind)) {
    return [{ line: 1, message: `${kinds[kind].title} have no Easy Read versions. Take this file out.` }];
  }
  return [...entries, ...meantIds].some((other) => other.kind === kind && other.id === id)
    ? []
    : [{ line: 1, message: `There is no file content/${kind}/${id}.md of which this could be the Easy Read version.` }];
}

function hardWords({ title, summary }: z.output<typeof schema>, values: Values, measure: Measure): Mistake[] {
  return [...hardIn(title, values.line(["title"]), measure), ...hardIn(summary, values.line(["summary"]), measure)];
}

/** What only the page that it is of can tell is wrong. */
function unlike({ body }: Rendered, original: DraftFile, { original: states }: z.output<typeof schema>): Mistake[] {
  const mistakes: Mistake[] = [];
  const text = body.markdown.trim();
  if (text === "") mistakes.push({ line: 1, message: "This Easy Read version has no text. Write it below the keys." });
  else if (text === textOf(original).trim()) {
    const message = `The text of this file is word for word that of ${original.file}. Write it in short sentences, with a picture beside each part.`;
    mistakes.push({ line: 1, message });
  }
  if (states === undefined) {
    const message = `This Easy Read version does not say which state of ${original.file} it was made from ("original"). Have it written: npm run new -- translation ${original.file} easy`;
    mistakes.push({ line: 1, message });
  }
  return mistakes;
}
