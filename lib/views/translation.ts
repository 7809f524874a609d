/** What a page in a further language says of its translation: that there is none, or that the original has changed since. */
import type { Library } from "../content/library.ts";
import { textKey } from "../content/translation.ts";
import { languageUrls } from "../content/urls.ts";

export interface TranslationView {
  /** The language of its words, where that is not the page's. */
  readonly lang?: string;
  /** Absent on a page of the first language, and of a translation that is up to date. */
  readonly translation?: {
    /** `This page has not been translated yet. Its text is in English.` */
    readonly words: string;
    /** The page in the first language, with what its link says. */
    readonly original: { readonly url: string; readonly language: string; readonly words: string };
  };
}

interface Translated {
  readonly url: string;
  readonly lang?: string;
  readonly changedSince?: readonly string[];
}

/** Parts of an original that readers know by name; whatever else has changed is told of as the rest. */
const named: readonly string[] = ["title", "summary", "key_facts", textKey];

/** @param library in the language of the page */
export function translationView(
  { url, lang, changedSince = [] }: Translated,
  { site, language, firstLanguage }: Library,
): TranslationView {
  if (lang === undefined && changedSince.length === 0) return {};
  const [first] = languageUrls(site);
  const name = language.nameOf(new Intl.Locale(firstLanguage).language) ?? firstLanguage;
  const parts = new Set(changedSince.map((key) => (named.includes(key) ? key.replaceAll("_", "-") : "rest")));
  const words =
    lang === undefined
      ? language.say("translation-behind", {
          language: name,
          parts: language.list([...parts].map((part) => language.say(`translation-part-${part}`))),
        })
      : language.say("translation-none", { language: name });
  return {
    ...(lang !== undefined && { lang }),
    translation: {
      words,
      original: {
        url: `${first?.url}${url.slice(1)}`,
        language: firstLanguage,
        words: language.say("translation-original", { language: name }),
      },
    },
  };
}
