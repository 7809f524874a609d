/** What is asked about a new page of guidance, or about the site: what it must have, and the little that finds it readers. */
import type { GuidanceKind } from "../../content/kinds.ts";
import { asChoice, asTermChoice, type Circumstances } from "../circumstances.ts";
import { field } from "../field.ts";
import type { FileKind } from "../file-kind.ts";
import { type Answers, answer, answersTo, type Question } from "../question.ts";

const optional = { needed: () => false };

/** A kind of guidance with questions of its own, which stand after the summary. */
function guidance(
  kind: GuidanceKind | "pages",
  name: string,
  own: readonly Question<Circumstances>[] = [],
  ownFront: (answers: Answers) => Readonly<Record<string, unknown>> = () => ({}),
): FileKind {
  return {
    kind,
    name,
    questions: [
      field(kind, ["title"], "What is the page called, as people would say it?"),
      field(kind, ["summary"], "What will the reader learn, in a sentence or two?"),
      ...own,
      field(kind, ["audiences"], "Who is it for?", {
        flag: "audience",
        form: "several",
        ...optional,
        choices: (_, { model }) => model.library.audiences.map(asTermChoice),
      }),
      field(kind, ["topics"], "What is it about?", {
        flag: "topic",
        form: "several",
        ...optional,
        choices: (_, { model }) => model.library.topics.map(asTermChoice),
      }),
      field(kind, ["owner"], "Which team looks after it?", optional),
      {
        flag: "body",
        ask: "What does it say? You can also write it in the file later. Enter on an empty line ends it.",
        meaning: "The text of the page.",
        form: "paragraphs",
        ...optional,
      },
      field(kind, ["published"], "On which day is it published?", {
        asked: () => false,
        suggested: (_, { now }) => now.toPlainDate().toString(),
        assumed: true,
      }),
    ],
    id: (answers) => answer(answers, "title") ?? "",
    front: (answers) => ({
      title: answer(answers, "title"),
      summary: answer(answers, "summary"),
      ...ownFront(answers),
      audiences: answersTo(answers, "audience"),
      topics: answersTo(answers, "topic"),
      published: answer(answers, "published"),
      last_reviewed_on: answer(answers, "published"),
      review_in: "12 months",
      owner: answer(answers, "owner"),
    }),
  };
}

/** A question about who does something: an organisation that has a file, or plain words. */
const party = (kind: GuidanceKind, key: string, ask: string, flag = key) =>
  field(kind, [key], ask, {
    flag,
    form: "one",
    choices: (_, { model }) => model.library.organisations.map(asChoice),
    other: "Somebody else",
  });

export const page = guidance("pages", "page");

export const factSheet = guidance("fact-sheets", "fact-sheet");

export const caseStudy = guidance(
  "case-studies",
  "case-study",
  [
    party("case-studies", "organisation", "Who did it?"),
    field("case-studies", ["place"], "In which town or area?", optional),
    field("case-studies", ["status"], "Does the work go on today?", {
      form: "one",
      ...optional,
      choices: () => [
        { value: "current", label: "Yes" },
        { value: "historic", label: "No, or nobody knows" },
      ],
    }),
  ],
  (answers) => ({
    organisation: answer(answers, "organisation"),
    place: answer(answers, "place"),
    status: answer(answers, "status"),
  }),
);

export const actionPoint = guidance(
  "action-points",
  "action-point",
  [
    field("action-points", ["report"], "Which report asked for it?"),
    party("action-points", "lead", "Who must do it?"),
    field("action-points", ["due"], "When is it to be done? A year, a month such as 2027-03, or a day.", optional),
  ],
  (answers) => ({
    report: answer(answers, "report"),
    lead: answersTo(answers, "lead"),
    due: answer(answers, "due"),
  }),
);

export const fund = guidance(
  "funding",
  "fund",
  [
    party("funding", "funder", "Who gives the money?"),
    {
      ...field("funding", ["ongoing"], "Can one apply at any time?", { form: "yes-no" }),
      ...optional,
      asked: (answers) => answer(answers, "closes-on") === undefined,
      suggested: () => "no",
    },
    field("funding", ["closes_on"], "What is the last day on which one can apply, if it is known?", {
      ...optional,
      asked: (answers) => answer(answers, "ongoing") !== "yes",
    }),
    field("funding", ["max_award"], "What is the largest grant, in whole pounds?", {
      ...optional,
    }),
    field("funding", ["website"], "What is its web address?", optional),
    field("funding", ["how_to_apply"], "What is the first step to apply?", optional),
  ],
  (answers) => {
    const award = answer(answers, "max-award");
    return {
      funder: answer(answers, "funder"),
      ongoing: answer(answers, "ongoing") === "yes" || undefined,
      closes_on: answer(answers, "closes-on"),
      max_award: award === undefined ? undefined : Number(award),
      website: answer(answers, "website"),
      how_to_apply: answer(answers, "how-to-apply"),
    };
  },
);
