/** The pages of Easy Read versions, and the list of what there is in Easy Read and in sign language. */
import type { Library } from "../content/library.ts";
import type { Model } from "../model.ts";
import { badgeOf, sectionOf } from "../words/sections.ts";
import type { LinkView } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import type { Subject } from "./other-forms.ts";
import { type TranslationView, translationView } from "./translation.ts";

const subjectsOf = ({ pages, guidance, services }: Library): readonly Subject[] => [...guidance, ...services, ...pages];

/** The page of an Easy Read version. */
export interface EasyReadView extends TranslationView {
  readonly head: Head;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The full page has changed since. */
  readonly isBehind: boolean;
  readonly full: Pick<LinkView, "url" | "title" | "lang">;
}

export function easyReadViews({ library }: Model): readonly EasyReadView[] {
  const { language } = library;
  return subjectsOf(library).flatMap((subject) => {
    const { easyRead } = subject;
    if (!easyRead) return [];
    // That it is behind its full page is said in easy words, and not as of a translation.
    const { changedSince: _, ...asTranslated } = easyRead;
    return {
      ...translationView(asTranslated, library),
      title: easyRead.title,
      summary: easyRead.summary,
      html: besidePictures(easyRead.body.html),
      isBehind: easyRead.changedSince.length > 0,
      full: { url: subject.url, title: subject.title, ...langOf(subject) },
      head: headOf(
        {
          title: language.say("easy-read-title", { title: easyRead.title }),
          description: easyRead.summary,
          url: easyRead.url,
          type: "article",
          section: subject.kind,
          within: [{ title: subject.title, url: subject.url }],
          search: { filters: [{ name: "kind", value: badgeOf(language, "easy-read") }], aliases: [] },
        },
        library,
      ),
    };
  });
}

/** Each picture with the words after it, up to the next picture or heading, so that they stand side by side. */
export function besidePictures(html: string): string {
  return html
    .split(/(?=<figure class="picture">|<h[2-6] |<section class="references")/)
    .map((piece) => {
      const [, picture, words] = /^(<figure[\s\S]*?<\/figure>\n?)([\s\S]*)$/.exec(piece) ?? [];
      return picture ? `<div class="easy-read__part">\n${picture}<div>\n${words}</div>\n</div>\n` : piece;
    })
    .join("");
}

/** Everything that can be read in Easy Read or watched in sign language, in order of title. */
export function otherFormLinks(library: Library): readonly LinkView[] {
  const { language } = library;
  if (!sectionOf(library, "easy-read").shown) return [];
  return subjectsOf(library)
    .flatMap(({ easyRead, bsl_video, title, url, lang }): LinkView[] => [
      ...(easyRead
        ? [{ title: easyRead.title, url: easyRead.url, note: badgeOf(language, "easy-read"), ...langOf(easyRead) }]
        : []),
      ...(bsl_video ? [{ title, url, note: language.say("badge-bsl"), ...langOf({ lang }) }] : []),
    ])
    .sort((a, b) => language.compare(a.title, b.title) || (a.url < b.url ? -1 : 1));
}

const langOf = ({ lang }: { readonly lang?: string | undefined }) => (lang === undefined ? {} : { lang });
