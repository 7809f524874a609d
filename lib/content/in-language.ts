/** The content as it is for readers of one further language of the site: translated where it is, and under addresses of its own. */
import { catalogueFor } from "../catalogue.ts";
import { english, languageOf } from "../language.ts";
import type { Kind } from "./kinds.ts";
import { kindNames } from "./kinds.ts";
import type { Body, GlossaryEntry, Site, Vocabulary } from "./library.ts";
import type { SoundContent, SoundEntry } from "./link.ts";
import type { Translation } from "./read-translations.ts";
import { basePath, folderOf, isShared } from "./urls.ts";

interface Content {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly glossary: readonly GlossaryEntry[];
  readonly entries: Readonly<Record<Kind, readonly SoundEntry[]>>;
}

/** What is not translated stays in the first language of the site, and says so. */
export function inLanguage(
  translation: Translation,
  { site, vocabulary, glossary, entries }: Content,
): Pick<SoundContent, "site" | "vocabulary" | "glossary" | "entries" | "behind"> {
  const { language } = translation;
  const base = basePath(site.url);
  const { direction } = catalogueFor(site.locale) ? languageOf(site.locale) : english();
  const untranslated = (body: Body) => inFirstLanguage(own(body), site.locale, direction);
  const own = (body: Body): Body => ({ ...body, html: withLinksTo(folderOf(language), body.html, base) });
  const translate = (kind: Kind, entry: SoundEntry): SoundEntry => {
    const words = translation.entries.get(`${kind}/${entry.id}`);
    const { easyRead } = entry;
    const easy = easyRead && {
      easyRead: { ...easyRead, body: untranslated(easyRead.body), lang: site.locale },
    };
    return words
      ? { ...entry, ...easy, front: words.front, body: own(words.body), changedSince: words.changed }
      : { ...entry, ...easy, body: untranslated(entry.body), lang: site.locale };
  };
  return {
    site: { ...site, ...translation.site, locale: language, url: `${site.url}${folderOf(language)}/` },
    vocabulary: { ...vocabulary, ...(translation.vocabulary as Partial<Vocabulary>) },
    behind: translation.behind,
    glossary: translation.glossary ?? glossary.map((entry) => ({ ...entry, lang: site.locale })),
    entries: Object.fromEntries(
      kindNames.map((kind) => [kind, entries[kind].map((entry) => translate(kind, entry))]),
    ) as Record<Kind, SoundEntry[]>,
  };
}

/** Wherever it stands, a text says in which language it is (WCAG 3.1.2). */
function inFirstLanguage(body: Body, lang: string, direction: "ltr" | "rtl"): Body {
  if (body.html === "") return body;
  return { ...body, html: `<div lang="${lang}" dir="${direction}">\n${body.html}</div>\n` };
}

/** A body's links lead to pages of its own language. In rendered Markdown a bare `"` is always mark-up. */
function withLinksTo(folder: string, html: string, base: string): string {
  if (!html.includes(` href="${base}`)) return html;
  return html.replace(/ href="(\/[^"]*)"/g, (link, address: string) =>
    address.startsWith(base) && !isShared(`/${address.slice(base.length)}`)
      ? ` href="${base}${folder}/${address.slice(base.length)}"`
      : link,
  );
}
