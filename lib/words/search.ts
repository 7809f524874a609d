/** What the script of the search says. It has no words of its own: its page hands it those of its language. */
import type { Language } from "../language.ts";
import { type Forms, forms, toFill } from "./forms.ts";

export interface SearchWords {
  /** A regular expression of what people in danger type. */
  readonly danger: string;
  readonly help: string;
  readonly nothing: string;
  readonly saving: string;
  readonly loading: string;
  readonly failed: string;
  readonly found: Forms;
  /** The same where it has been narrowed. */
  readonly narrowed: Forms;
  readonly first: Forms;
  readonly all: string;
  readonly partial: string;
  readonly meant: string;
  readonly others: string;
  readonly offer: string;
  /** The choice that narrows nothing. */
  readonly any: string;
}

export function searchWords(language: Language): SearchWords {
  const query = toFill("query");
  const suggestion = toFill("suggestion");
  return {
    danger: language.say("search-danger"),
    help: language.say("search-help-above"),
    nothing: language.say("search-nothing-typed"),
    saving: language.say("search-saves-data", { query }),
    loading: language.say("search-loading"),
    failed: language.say("search-not-loaded"),
    found: forms(language, "search-found", { query }),
    narrowed: forms(language, "search-found-narrowed", { query, chosen: toFill("chosen") }),
    first: forms(language, "search-first-shown"),
    all: language.say("search-all-shown"),
    partial: language.say("search-some-words"),
    meant: language.say("search-did-you-mean", { suggestion }),
    others: language.say("search-try-others"),
    offer: language.say("search-for", { suggestion }),
    any: language.say("search-all"),
  };
}
