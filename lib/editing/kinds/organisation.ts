/** What is asked about a new organisation. */
import { field } from "../field.ts";
import type { FileKind } from "../file-kind.ts";
import { answer } from "../question.ts";

const optional = { needed: () => false };

export const organisation: FileKind = {
  kind: "organisations",
  name: "organisation",
  questions: [
    field("organisations", ["title"], "What is its full name?"),
    field("organisations", ["summary"], "What is it, in a sentence?"),
    field("organisations", ["phone"], "What is its public telephone number, if it has one?", optional),
    field("organisations", ["email"], "What is its public email address, if it has one?", optional),
    field("organisations", ["website"], "What is its web address, if it has one?", optional),
  ],
  id: (answers) => answer(answers, "title") ?? "",
  front(answers) {
    const one = (flag: string) => answer(answers, flag);
    return {
      title: one("title"),
      summary: one("summary"),
      website: one("website"),
      email: one("email"),
      phone: one("phone"),
    };
  },
};
