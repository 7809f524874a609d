/** npm run new -- KIND: asks a few questions, or takes flags, and writes a file that is in order. See --help. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Circumstances, minuteOf } from "../lib/authoring/circumstances.ts";
import { composeFile, type FileKind, type NewFile } from "../lib/authoring/file-kind.ts";
import { fileKindNamed, fileKinds } from "../lib/authoring/file-kinds.ts";
import { answersIn, flagList, optionsOf, unknownFlag } from "../lib/authoring/flags.ts";
import { type Asker, before, interview, type Obstacle } from "../lib/authoring/interview.ts";
import { issueForm } from "../lib/authoring/issue-form.ts";
import { type Answers, isAsked, type Question } from "../lib/authoring/question.ts";
import { type SiteCircumstances, siteFiles, siteQuestions } from "../lib/authoring/starter/site.ts";
import { BadSiteDate, siteDate, siteMoment } from "../lib/clock.ts";
import { problemLines } from "../lib/content/report-problems.ts";
import { issueFormFile } from "../lib/editors/editor-files.ts";
import { loadModel } from "../lib/load-model.ts";
import { Stopped } from "../lib/terminal/stopped.ts";
import { place, rehearse } from "../lib/workspace/rehearsal.ts";
import { replaceContent, standsInTheWay } from "../lib/workspace/replacement.ts";

const names = [...fileKinds.map(({ name }) => name), "site"];
const usage = `npm run new -- KIND          asks what it needs, shows the file, and writes it
npm run new -- KIND --help   the flags that answer the questions without asking

KIND is one of: ${names.join(", ")}.
site replaces the demonstration by a small site of your own.`;

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

/** Why nothing is written, for whoever asked. */
class Refusal extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

interface Settings {
  readonly content: string;
  readonly "dry-run"?: boolean;
  readonly yes?: boolean;
  readonly plain?: boolean;
  readonly force?: boolean;
}

/** The issue form offers the services and places that there are. */
function refreshForm(content: string): void {
  if (content !== "content" || !existsSync(issueFormFile)) return;
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone));
  if ("model" in loaded) writeFileSync(issueFormFile, issueForm(loaded.model.library));
}

const minuteNow = (zone: string) => minuteOf(siteMoment(process.env, zone));

/** Somebody to ask, unless this runs where nobody answers. */
async function findAsker({ yes, plain }: Settings): Promise<Asker | undefined> {
  if (yes) return undefined;
  const line = plain || Boolean(process.env.ACCESSIBLE) || process.env.TERM === "dumb";
  if (line && (plain || process.stdin.isTTY)) {
    return (await import("../lib/terminal/lines.ts")).lines(process.stdin, process.stdout);
  }
  return process.stdin.isTTY && process.stdout.isTTY ? (await import("../lib/terminal/menus.ts")).menus : undefined;
}

const sayObstacles = (obstacles: readonly Obstacle[], name: string) =>
  `${flagList(obstacles.map(({ flag, message }) => ({ flag, text: message })))}\n\nnpm run new -- ${name} --help lists every flag. In a terminal, npm run new -- ${name} asks.`;

/** The flags of a question list, checked by name before anything is read. */
function readFlags<Here>(name: string, questions: readonly Question<Here>[], rest: readonly string[]) {
  const options = { ...ownOptions, ...optionsOf(questions) };
  const { values, positionals, tokens } = parseArgs({
    args: [...rest],
    options,
    allowPositionals: true,
    allowNegative: true,
    strict: false,
    tokens: true,
  });
  if (values.help) {
    const meanings = questions.map(({ flag, meaning }) => ({ flag, text: meaning }));
    console.log(`npm run new -- ${name}\n\n${flagList([...meanings, ...ownFlags])}`);
    return undefined;
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
  if ("obstacles" in given) throw new Refusal(sayObstacles(given.obstacles, name), 2);
  return { given: given.answers, settings: values as unknown as Settings };
}

/** A file as a person reads it before it is written; of a whole site, the pages in neutral words by their names alone. */
const shown = ({ path, text }: NewFile, count: number) =>
  count > 1 && path.startsWith("pages/") ? `content/${path}` : `\ncontent/${path}\n\n${text}`;

/** Asks, shows, and lets a person go back to a question until the files are in order. Returns them when they may be written. */
async function settle<Here>(
  name: string,
  questions: readonly Question<Here>[],
  given: Answers,
  here: Here,
  asker: Asker | undefined,
  compose: (answers: Answers) => readonly NewFile[],
  problemsOf: (files: readonly NewFile[]) => readonly string[],
): Promise<readonly NewFile[]> {
  for (let known = given, previously: Answers = {}; ; ) {
    const result = await interview(questions, known, here, asker, previously);
    if ("obstacles" in result) {
      throw new Refusal(`Something is missing or cannot be used:\n\n${sayObstacles(result.obstacles, name)}`, 2);
    }
    const { answers } = result;
    const files = compose(answers);
    for (const file of files) console.log(shown(file, files.length));
    const problems = problemsOf(files);
    if (problems.length > 0) console.error(`Not in order yet:\n${problems.join("\n")}\n`);
    if (!asker) {
      if (problems.length > 0) throw new Refusal("Nothing was written.");
      return files;
    }
    const next = await asker.one(
      problems.length > 0 ? "It cannot be written like this. What now?" : "Write it?",
      [
        ...(problems.length > 0 ? [] : [{ value: "write", label: "Yes, write it" }]),
        { value: "change", label: "Change an answer" },
        { value: "stop", label: "Stop and write nothing" },
      ],
      undefined,
    );
    if (next === "write") return files;
    if (next === "stop") throw new Stopped();
    const answered = questions.filter((one) => answers[one.flag] !== undefined && isAsked(one, answers, here));
    const flag = await asker.one(
      "Which answer? Those after it come again too, with what you said.",
      answered.map(({ flag, ask }) => ({
        value: flag,
        label: `${ask} ${answers[flag]?.join(", ") ?? ""}`.slice(0, 100),
      })),
      undefined,
    );
    known = before(questions, flag, answers);
    previously = answers;
  }
}

async function newFile(kind: FileKind, rest: readonly string[]): Promise<void> {
  const flags = readFlags(kind.name, kind.questions, rest);
  if (!flags) return;
  const { given, settings } = flags;
  const { content } = settings;
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone));
  if ("problems" in loaded) {
    throw new Refusal(
      `Mend the content first, so that it is clear what the new file does:\n${problemLines(loaded.problems, "text", content).join("\n")}`,
    );
  }
  const { model } = loaded;
  const here: Circumstances = { model, now: minuteNow(model.library.site.timezone) };
  const problemsOf = (files: readonly NewFile[]) => {
    const taken = files.filter(({ path }) => existsSync(join(content, path)));
    if (taken.length > 0)
      return taken.map(({ path }) => `${join(content, path)} is there already. Give the new file another title.`);
    return problemLines(rehearse(content, files, model.today), "text", content);
  };
  const asker = await findAsker(settings);
  const files = await settle(
    kind.name,
    kind.questions,
    given,
    here,
    asker,
    (answers) => [composeFile(kind, answers, here)],
    problemsOf,
  );
  if (settings["dry-run"]) {
    console.log("It is in order. Nothing was written, because of --dry-run.");
    return;
  }
  for (const file of files) {
    if (!place(content, file)) throw new Refusal(`${join(content, file.path)} is there already. Nothing was written.`);
    console.log(`Written: ${join(content, file.path)}. It is in order.`);
    console.log(nextSteps(kind, join(content, file.path)));
  }
  refreshForm(content);
}

function nextSteps(kind: FileKind, path: string): string {
  const effect = kind.kind === "changes" ? "who will hear of it, and in which words" : "what it changes on the site";
  return `
What next:
  1. Read it again${kind.kind === "changes" ? "" : `, and add the rest to ${path}`}.
  2. npm run check                     says whether all is still in order
  3. npm run impact -- --base HEAD     says ${effect}
  4. git add ${path}
     git commit -m "..."               and push: then it is published`;
}

async function newSite(rest: readonly string[]): Promise<void> {
  const flags = readFlags("site", siteQuestions, rest);
  if (!flags) return;
  const { given, settings } = flags;
  const { content } = settings;
  const objection = standsInTheWay(content, settings.force === true);
  if (objection !== undefined) throw new Refusal(objection);
  const here: SiteCircumstances = { now: minuteNow("Europe/London") };
  const asker = await findAsker(settings);
  const compose = (answers: Answers) => siteFiles(answers, here);
  const problemsOf = (files: readonly NewFile[]) =>
    problemLines(rehearse(undefined, files, here.now.toPlainDate()), "text");
  const files = await settle("site", siteQuestions, given, here, asker, compose, problemsOf);
  if (settings["dry-run"]) {
    console.log("It is in order. Nothing was written, because of --dry-run.");
    return;
  }
  replaceContent(content, files);
  refreshForm(content);
  console.log(`Written: a site of your own in ${content}/, in ${files.length} files. It is in order.

What next:
  1. Read the pages in ${content}/pages. They are written in neutral words: put in your own.
  2. npm start                         shows the site as you change it
  3. npm run new -- service            adds a service; also location, change and more
  4. git add --all ${content}
     git commit -m "Make the site our own"`);
}

async function main([name, ...rest]: readonly string[]): Promise<void> {
  if (name === undefined || name.startsWith("-")) {
    const asker = name === undefined ? await findAsker({ content: "content" }) : undefined;
    if (asker)
      return main([
        await asker.one(
          "What would you like to write?",
          names.map((value) => ({ value, label: value })),
          undefined,
        ),
      ]);
    console.log(usage);
    if (name !== "--help") process.exitCode = 2;
    return;
  }
  if (name === "site") return newSite(rest);
  const kind = fileKindNamed(name);
  if ("mistake" in kind) throw new Refusal(kind.mistake, 2);
  return newFile(kind, rest);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stopped) {
    console.error("\nStopped. Nothing was written.");
    process.exitCode = 130;
  } else if (error instanceof Refusal || error instanceof BadSiteDate) {
    console.error(error.message);
    process.exitCode = error instanceof Refusal ? error.exitCode : 2;
  } else throw error;
}
