/** Every kind of file that can be begun by answering questions, and how people name it. */
import { type Kind, type KindFacts, kinds, kindsByUse } from "../content/kinds.ts";
import { nearest } from "../content/nearest.ts";
import { change } from "./change-questions.ts";
import { type FileKind, fileKind, type Otherwise } from "./file-kind.ts";
import { type Answers, answer } from "./question.ts";
import { service } from "./service-questions.ts";

/** Of a confidential place nobody is asked where it is; who says it in a flag is told why not by the check. */
const hasAddress = (answers: Answers) => !isVirtual(answers) && answer(answers, "confidential") !== "yes";

/** Where people join from where they are, there is a link or a number, and nothing to find. */
const isVirtual = (answers: Answers) => answer(answers, "location-type") === "virtual";
const isReal = (answers: Answers) => !isVirtual(answers);

/** A new page has been looked at on the day on which it is published. */
const pages: Otherwise = {
  published: { suggested: (_, { now }) => now.toPlainDate().toString(), assumed: true },
  last_reviewed_on: { suggested: (answers) => answer(answers, "published"), assumed: true },
  review_in: { suggested: () => "12 months", assumed: true },
};

const otherwise: Partial<Record<Kind, Otherwise>> = {
  locations: {
    url: { asked: isVirtual },
    phone: { asked: isVirtual, needed: (answers) => isVirtual(answers) && answer(answers, "url") === undefined },
    confidential: { asked: isReal },
    address_1: { needed: hasAddress, asked: hasAddress },
    city: { asked: hasAddress },
    postal_code: { asked: hasAddress },
    getting_there: { asked: hasAddress },
    accessibility: { asked: isReal },
  },
  funding: { ongoing: { asked: (answers) => answer(answers, "closes-on") === undefined } },
};

const own: Partial<Record<Kind, FileKind>> = { changes: change, services: service };

export const fileKinds: readonly FileKind[] = kindsByUse
  .filter((kind) => (kinds[kind] as KindFacts).name !== undefined)
  .map((kind) => own[kind] ?? fileKind(kind, { ...pages, ...otherwise[kind] }));

/** What people also call a kind. */
const synonyms: Readonly<Record<string, string>> = { place: "location", venue: "location" };

/** The kind that goes by this name, or by that of its folder; or the sentence that says which there are. */
export function fileKindNamed(name: string): FileKind | { readonly mistake: string } {
  const plain = synonyms[name] ?? name;
  const found = fileKinds.find((kind) => kind.name === plain || kind.kind === plain);
  if (found) return found;
  if (/^newsletters?$/.test(name))
    return {
      mistake: "An edition is made from what has not been told yet: npm run newsletter -- draft writes it for you.",
    };
  const names = [...fileKinds.map((kind) => kind.name), "site"];
  const meant = nearest(name, names);
  return {
    mistake: `There is no kind "${name}". ${meant ? `Did you mean ${meant}?` : `Choose one of: ${names.join(", ")}.`}`,
  };
}
