/** Every kind of file that can be begun by answering questions, and how people name it. */
import { isId } from "../content/kinds/fields.ts";
import { nameFor } from "../content/name.ts";
import { nearest } from "../content/nearest.ts";
import type { Circumstances } from "./circumstances.ts";
import type { FileKind } from "./file-kind.ts";
import { change } from "./kinds/change.ts";
import { actionPoint, caseStudy, factSheet, fund, page } from "./kinds/guidance.ts";
import { location } from "./kinds/location.ts";
import { organisation } from "./kinds/organisation.ts";
import { service } from "./kinds/service.ts";
import type { Question } from "./question.ts";

/** The name of the file itself is never asked for: it is made from the title. */
const ownName: Question<Circumstances> = {
  flag: "id",
  ask: "What is the file called?",
  meaning: "The file's name without .md, which becomes its address. Left out, it is made from the title.",
  form: "words",
  needed: () => false,
  asked: () => false,
  read: (written) =>
    isId(written)
      ? { value: written }
      : { mistake: `A file's name has lower-case letters, digits and single hyphens only: ${nameFor(written)}.` },
};

export const fileKinds: readonly FileKind[] = [
  change,
  service,
  location,
  organisation,
  factSheet,
  caseStudy,
  actionPoint,
  fund,
  page,
].map((kind) => ({ ...kind, questions: [...kind.questions, ownName] }));

/** What people also call a kind. */
const synonyms: Readonly<Record<string, string>> = { place: "location", funding: "fund", venue: "location" };

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
