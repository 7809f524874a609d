/** A message to one reader, before it is written in MIME: subject, HTML and text with the same words and links. */

import { newsletterOf, type Site } from "../content/library.ts";
import { textColours } from "../content/palette.ts";
import { phoneUrl } from "../content/phone.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import { escapeHtml, languageMarks, paragraph, sayHtml } from "../words/html.ts";
import { withNumbersLinked } from "../words/number-links.ts";
import { articleParts, type Shown } from "./article.ts";
import type { Edition } from "./edition.ts";
import { emailHtml, inliner } from "./email-html.ts";
import { plainText } from "./plain-text.ts";
import { subjectOf } from "./subject.ts";

export interface Letter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Why a letter goes where it goes, and how its reader can stop it. */
export interface Reason {
  /** What the reader chose, such as `Harbourside` and `Walking group`; empty for everything. */
  readonly chosen: readonly string[];
  /** The address (https or mailto) that stops it; undefined on a list, whose own server says how. */
  readonly stop?: string | undefined;
  /** A copy for staff to look at. */
  readonly test?: boolean;
}

/** Writes letters of one edition. What many readers share is styled and turned into text once. */
export function letterWriter(
  language: Language,
  edition: Edition,
  site: Site,
): (shown: Shown, reason: Reason) => Letter {
  const colours = textColours(site);
  const styled = inliner(colours, language.direction);
  const inline = (piece: string) => styled(withNumbersLinked(piece));
  const texts = new Map<string, string>();
  const textOf = (piece: string) => {
    let text = texts.get(piece);
    if (text === undefined) {
      text = plainText(piece);
      texts.set(piece, piece.startsWith("<h2") ? `\n${text}` : text);
    }
    return text;
  };

  return (shown, reason) => {
    const told = subjectOf(language, edition, shown, newsletterOf(site).discretion);
    const subject = reason.test ? language.say("subject-of-test", { subject: told }) : told;
    const shared = [
      opening(language, edition, reason, site),
      `<h1${languageMarks(edition.lang)}>${escapeHtml(edition.title)}</h1>`,
      ...articleParts(language, edition, shown, site),
    ];
    const last = closing(language, edition, reason, site, reason.stop ?? "");
    const lastStyled = inline(closing(language, edition, reason, site, placeholder));
    return {
      subject,
      html: emailHtml({
        title: subject,
        language,
        colours,
        pieces: [...shared.map(inline), lastStyled.replaceAll(placeholder, escapeHtml(reason.stop ?? ""))],
      }),
      text: `${[...shared.map(textOf), plainText(last)].join("\n\n")}\n`,
    };
  };
}

/** Stands for the reader's own address in what is styled once for all. */
const placeholder = "https://stop.invalid/";

/**
 * The first words, which phones show beside the subject. They say nothing of what kind of services these are, and are long
 * enough to keep what follows off a lock screen.
 */
function opening(language: Language, { url, date }: Edition, { test }: Reason, site: Site): string {
  const copy = test ? paragraph(language.say("letter-test-copy")) : "";
  const notice = site.demonstration ? paragraph(language.say("letter-demonstration")) : "";
  return `${copy}<p>${sayHtml(language, "letter-opening", { url, day: language.fullDay(date) })}</p>${notice}`;
}

/** Why this came, how to stop it, and who sent it. */
function closing(language: Language, { url }: Edition, reason: Reason, site: Site, stop: string): string {
  const { name: newsletter, organisation } = site;
  const toPage = (id: string, path: string) => sayHtml(language, id, { url: absoluteUrl(site.url, path) });
  const paragraphs = [
    whyItCame(language, url, reason, site),
    ...(reason.stop === undefined ? [] : [sayHtml(language, "letter-stop", { url: stop })]),
    toPage("letter-choices", "/newsletter/"),
    `${sayHtml(language, "letter-publisher", { newsletter, organisation })} ${contact(language, site)}`,
    toPage("letter-help", "/help-now/"),
  ];
  const heading = `<h2>${sayHtml(language, "letter-about")}</h2>`;
  return [heading, ...paragraphs.map((words) => `<p>${words}</p>`)].join("\n");
}

function whyItCame(language: Language, url: string, { chosen, test }: Reason, { organisation }: Site): string {
  const rest = chosen.length === 0 ? "" : ` ${sayHtml(language, "letter-rest", { url })}`;
  if (test) return sayHtml(language, "letter-reason-of-test") + rest;
  return chosen.length === 0
    ? sayHtml(language, "letter-reason", { organisation })
    : sayHtml(language, "letter-reason-chosen", { organisation, chosen: language.list(chosen) }) + rest;
}

function contact(language: Language, { email, phone }: Site): string {
  const write = sayHtml(language, "letter-email", { url: `mailto:${email}`, email });
  return phone === undefined
    ? write
    : `${sayHtml(language, "letter-telephone", { url: phoneUrl(phone), phone })} ${write}`;
}
