/** Asks, shows what the answers make, and lets a person go back to an answer, until the files can be written. */
import { Refusal } from "../../refusal.ts";
import type { NewFile } from "../file-kind.ts";
import { flagList } from "../flags.ts";
import { type Asker, before, interview, type Obstacle, Stopped } from "../interview.ts";
import { type Answers, isAsked, type Question } from "../question.ts";

export interface Conversation<Here> {
  /** As in `npm run new -- change`. */
  readonly name: string;
  readonly questions: readonly Question<Here>[];
  readonly given: Answers;
  readonly here: Here;
  /** Undefined where nobody answers. */
  readonly asker: Asker | undefined;
  readonly compose: (answers: Answers) => readonly NewFile[];
  /** What is wrong with the files, a line each. */
  readonly problemsOf: (files: readonly NewFile[]) => readonly string[];
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

export const obstacleList = (obstacles: readonly Obstacle[], name: string): string =>
  `${flagList(obstacles.map(({ flag, message }) => ({ flag, text: message })))}\n\nnpm run new -- ${name} --help lists every flag. In a terminal, npm run new -- ${name} asks.`;

/** A file as a person reads it before it is written; of a whole site, the pages in neutral words by their names alone. */
const shown = ({ path, text }: NewFile, count: number) =>
  count > 1 && path.startsWith("pages/") ? `content/${path}` : `\ncontent/${path}\n\n${text}`;

/** The files, when they are in order and may be written. Rejects with Refusal, or with Stopped when a person stops. */
export async function settle<Here>(conversation: Conversation<Here>): Promise<readonly NewFile[]> {
  const { name, questions, given, here, asker, compose, problemsOf, say, warn } = conversation;
  for (let known = given, previously: Answers = {}; ; ) {
    const result = await interview(questions, known, here, asker, previously);
    if ("obstacles" in result)
      throw new Refusal(`Something is missing or cannot be used:\n\n${obstacleList(result.obstacles, name)}`, 2);
    const { answers } = result;
    const files = compose(answers);
    for (const file of files) say(shown(file, files.length));
    const problems = problemsOf(files);
    if (problems.length > 0) warn(`Not in order yet:\n${problems.join("\n")}\n`);
    if (!asker) {
      if (problems.length > 0) throw new Refusal("Nothing was written.", 1);
      return files;
    }
    const next = await whatNow(asker, problems.length === 0);
    if (next === "write") return files;
    if (next === "stop") throw new Stopped();
    known = before(questions, await whichAnswer(asker, questions, answers, here), answers);
    previously = answers;
  }
}

const whatNow = (asker: Asker, inOrder: boolean) =>
  asker.one(
    inOrder ? "Write it?" : "It cannot be written like this. What now?",
    [
      ...(inOrder ? [{ value: "write", label: "Yes, write it" }] : []),
      { value: "change", label: "Change an answer" },
      { value: "stop", label: "Stop and write nothing" },
    ],
    undefined,
  );

/** An answer as it was picked or said back, not as files have it. */
function inWords<Here>({ form, choices, read }: Question<Here>, value: string, answers: Answers, here: Here): string {
  if (form === "paragraphs" || form === "yes-no") return value;
  const reading = read?.(value, here);
  const said = reading && "said" in reading ? reading.said : undefined;
  return choices?.(answers, here).find((choice) => choice.value === value)?.label ?? said ?? value;
}

function whichAnswer<Here>(asker: Asker, questions: readonly Question<Here>[], answers: Answers, here: Here) {
  const answered = questions.filter((one) => answers[one.flag] !== undefined && isAsked(one, answers, here));
  const choices = answered.map((question) => {
    const given = answers[question.flag]?.map((value) => inWords(question, value, answers, here)) ?? [];
    return { value: question.flag, label: `${question.ask} ${given.join(", ")}`.slice(0, 100) };
  });
  return asker.one("Which answer? Those after it come again too, with what you said.", choices, undefined);
}
