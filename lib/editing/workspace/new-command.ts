/** `npm run new`: from its arguments, and perhaps somebody's answers, to files in the content folder. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isAsOf, siteDate, siteMoment } from "../../clock.ts";
import { kinds } from "../../content/kinds.ts";
import type { Problem } from "../../content/problem.ts";
import { problemLines } from "../../content/report-problems.ts";
import { isKindLeftOut, sectionIsOut } from "../../content/sections.ts";
import { loadModel } from "../../load-model.ts";
import { Refusal } from "../../refusal.ts";
import { type Circumstances, minuteOf } from "../circumstances.ts";
import { composeFile, type FileKind, type NewFile } from "../file-kind.ts";
import { fileKindNamed, fileKinds } from "../file-kinds.ts";
import { answersIn, flagList, optionsOf, unknownFlag } from "../flags.ts";
import { inFormWords } from "../form-words.ts";
import { type Asker, Stopped } from "../interview.ts";
import { issueForm } from "../issue-form.ts";
import { askedLabels, schemaLabels } from "../labels.ts";
import { flagName, type Question } from "../question.ts";
import { issueFormFile } from "../schemas/editor-files.ts";
import { place, rehearse } from "./rehearsal.ts";
import { replaceContent, standsInTheWay } from "./replacement.ts";
import { obstacleList, settle } from "./settle.ts";
import { type SiteCircumstances, siteFiles, siteQuestions } from "./starter/site.ts";
import { translationCommand } from "./translation-command.ts";

const names = [...fileKinds.map(({ name }) => name), "site"];
const usage = `npm run new -- KIND          asks what it needs, shows the file, and writes it
npm run new -- KIND --help   the flags that answer the questions without asking: a key of the file is its flag

KIND is one of: ${names.join(", ")}.
site replaces the demonstration by a small site of your own. npm run new -- translation FILE LANGUAGE begins a
translation of a file, or notes that one is up to date.`;

const ownOptions = {
  help: { type: "boolean" },
  content: { type: "string", default: "content" },
  "dry-run": { type: "boolean" },
  yes: { type: "boolean" },
  plain: { type: "boolean" },
  force: { type: "boolean" },
} as const;
const ownFlags = [
  { flag: "dry-run", text: "Shows the file and writes nothing." },
  { flag: "yes", text: "Asks nothing: takes the flags and leaves the rest out." },
  { flag: "plain", text: "Asks line by line, with numbers to type. ACCESSIBLE=1 in the environment does the same." },
];
const siteFlags = [
  { flag: "force", text: "Replaces a site that is no demonstration, or a folder that git does not keep." },
];

interface Settings {
  readonly content: string;
  readonly "dry-run"?: boolean;
  readonly yes?: boolean;
  readonly plain?: boolean;
  readonly force?: boolean;
}

/** Where the command runs. */
export interface Surroundings {
  readonly environment: { readonly SITE_DATE?: string | undefined };
  /** Somebody to ask, in the plain way if that is wanted; undefined where nobody answers. */
  readonly findAsker: (plain: boolean) => Promise<Asker | undefined>;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Does what the arguments ask for, and returns the exit code. */
export async function newCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    if (error instanceof Stopped) {
      surroundings.warn("\nStopped. Nothing was written.");
      return 130;
    }
    if (!(error instanceof Refusal)) throw error;
    surroundings.warn(error.message);
    return error.exitCode;
  }
}

async function dispatch([name, ...rest]: readonly string[], surroundings: Surroundings): Promise<number> {
  if (name === undefined || name.startsWith("-")) {
    const asker = name === undefined ? await surroundings.findAsker(false) : undefined;
    const choices = offered(surroundings).map((value) => ({ value, label: value }));
    if (asker) return dispatch([await asker.one("What would you like to write?", choices, undefined)], surroundings);
    surroundings.say(usage);
    return name === "--help" ? 0 : 2;
  }
  if (name === "site") return newSite(rest, surroundings);
  if (name === "translation") return translationCommand(rest, surroundings.say);
  const kind = fileKindNamed(name);
  if ("mistake" in kind) throw new Refusal(kind.mistake, 2);
  return newFile(kind, rest, surroundings);
}

/** The kinds that the site has, and a site; all of them where its settings can't be read. */
function offered({ environment }: Surroundings): readonly string[] {
  const loaded = loadModel("content", (zone) => siteDate(environment, zone), { asOf: isAsOf(environment) });
  if ("problems" in loaded) return names;
  const { site } = loaded.model.library;
  return [...fileKinds.filter(({ kind }) => !isKindLeftOut(site, kind)).map(({ name }) => name), "site"];
}

async function newFile(kind: FileKind, rest: readonly string[], surroundings: Surroundings): Promise<number> {
  const { name, questions } = kind;
  const { say, warn, environment } = surroundings;
  const flags = readFlags(name, questions, rest);
  if ("help" in flags) {
    say(`${flags.help}\n${flagList(ownFlags)}`);
    return 0;
  }
  const { content } = flags.settings;
  const loaded = loadModel(content, (zone) => siteDate(environment, zone), { asOf: isAsOf(environment) });
  if ("problems" in loaded) {
    throw new Refusal(
      `Mend the content first, so that it is clear what the new file does:\n${problemLines(loaded.problems, "text", content).join("\n")}`,
      1,
    );
  }
  const { model } = loaded;
  if (isKindLeftOut(model.library.site, kind.kind)) throw new Refusal(sectionIsOut(kind.kind), 1);
  const here: Circumstances = { model, now: minuteOf(siteMoment(environment, model.library.site.timezone)) };
  const [file] = await settle({
    name,
    questions,
    given: flags.given,
    here,
    asker: await askerFor(flags.settings, surroundings),
    compose: (answers) => [composeFile(kind, answers, here)],
    problemsOf: (files) => {
      const taken = files.filter(({ path }) => existsSync(join(content, path)));
      return taken.length > 0
        ? taken.map(({ path }) => `${join(content, path)} is there already. Give the new file another title.`)
        : toldOf(kind, files, rehearse(content, files, model.today, isAsOf(environment)), here, content);
    },
    say,
    warn,
  });
  if (flags.settings["dry-run"]) return dryRun(say);
  const { path } = file as NewFile;
  if (!place(content, file as NewFile)) throw new Refusal(`${join(content, path)} is there already.`, 1);
  refreshForm(content, environment);
  say(`Written: ${join(content, path)}. It is in order.\n\n${nextSteps(kind, join(content, path))}`);
  return 0;
}

/** Problems of the new file in the words of its questions, since nobody has seen its keys yet; of others as the check has them. */
function toldOf(
  { kind, questions }: FileKind,
  files: readonly NewFile[],
  problems: readonly Problem[],
  { model }: Circumstances,
  content: string,
): readonly string[] {
  const labels = new Map([...schemaLabels(kinds[kind].schema), ...askedLabels(questions)]);
  const isNew = ({ file }: Problem) => files.some(({ path }) => file === `content/${path}`);
  const words = problems.filter(isNew).map(({ message }) => `- ${inFormWords(message, labels, model.library)}`);
  return [
    ...words,
    ...problemLines(
      problems.filter((one) => !isNew(one)),
      "text",
      content,
    ),
  ];
}

async function newSite(rest: readonly string[], surroundings: Surroundings): Promise<number> {
  const { say, warn, environment } = surroundings;
  const flags = readFlags("site", siteQuestions, rest);
  if ("help" in flags) {
    say(`${flags.help}\n${flagList([...ownFlags, ...siteFlags])}`);
    return 0;
  }
  const { content, force = false } = flags.settings;
  const objection = standsInTheWay(content, force);
  if (objection !== undefined) throw new Refusal(objection, 1);
  const here: SiteCircumstances = { now: minuteOf(siteMoment(environment, "Europe/London")) };
  const files = await settle({
    name: "site",
    questions: siteQuestions,
    given: flags.given,
    here,
    asker: await askerFor(flags.settings, surroundings),
    compose: (answers) => siteFiles(answers, here),
    problemsOf: (made) => problemLines(rehearse(undefined, made, here.now.toPlainDate()), "text"),
    say,
    warn,
  });
  if (flags.settings["dry-run"]) return dryRun(say);
  replaceContent(content, files);
  refreshForm(content, environment);
  say(`Written: a site of your own in ${content}/, in ${files.length} files. It is in order.

What next:
  1. Read the pages in ${content}/pages. They are written in neutral words: put in your own.
  2. npm start                         shows the site as you change it
  3. npm run new -- service            adds a service; also location, change and more
  4. git add --all ${content}
     git commit -m "Make the site our own"`);
  return 0;
}

/** The answers that are given as flags, or the list of flags when that is asked for. Every flag is checked by name first. */
function readFlags<Here>(name: string, questions: readonly Question<Here>[], rest: readonly string[]) {
  const options = { ...ownOptions, ...optionsOf(questions) };
  const { values, positionals, tokens } = parseArgs({
    args: rest.map((one) => (one.startsWith("--") ? one.replace(/^[^=]+/, flagName) : one)),
    options,
    allowPositionals: true,
    allowNegative: true,
    strict: false,
    tokens: true,
  });
  if (values.help) {
    const meanings = questions.map(({ flag, meaning }) => ({ flag, text: meaning }));
    return { help: `npm run new -- ${name}\n\n${flagList(meanings)}` };
  }
  const mistakes = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const option = options[token.name as keyof typeof options];
    if (option === undefined) return [unknownFlag(token.name, Object.keys(options))];
    return option.type === "string" && token.value === undefined ? [`--${token.name} needs its words after it.`] : [];
  });
  if (mistakes.length === 0 && positionals.length > 0)
    mistakes.push(`"${positionals[0]}" is too much. Put words with spaces in quotation marks.`);
  if (mistakes.length > 0) throw new Refusal(mistakes.join("\n"), 2);
  const given = answersIn(questions, values);
  if ("obstacles" in given) throw new Refusal(obstacleList(given.obstacles, name), 2);
  return { given: given.answers, settings: values as unknown as Settings };
}

const askerFor = async ({ yes, plain = false }: Settings, { findAsker }: Surroundings) =>
  yes ? undefined : findAsker(plain);

function dryRun(say: Surroundings["say"]): number {
  say("It is in order. Nothing was written, because of --dry-run.");
  return 0;
}

/** The issue form offers the services and places that there are. */
function refreshForm(content: string, environment: Surroundings["environment"]): void {
  if (content !== "content" || !existsSync(issueFormFile)) return;
  const loaded = loadModel(content, (zone) => siteDate(environment, zone), { asOf: isAsOf(environment) });
  if ("model" in loaded) writeFileSync(issueFormFile, issueForm(loaded.model.library));
}

function nextSteps({ kind }: FileKind, path: string): string {
  const effect = kind === "changes" ? "who will hear of it, and in which words" : "what it changes on the site";
  return `What next:
  1. Read it again${kind === "changes" ? "" : `, and add the rest to ${path}`}.
  2. npm run check                     says whether all is still in order
  3. npm run impact -- --base HEAD     says ${effect}
  4. git add ${path}
     git commit -m "..."               and push: then it is published`;
}
