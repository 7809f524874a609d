/** A message to one reader, before it is written in MIME: subject, HTML and text with the same words and links. */

import { newsletterOf, type Site } from "../content/library.ts";
import { textColours } from "../content/palette.ts";
import { phoneUrl } from "../content/phone.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import { escapeHtml, link, paragraph } from "../words/html.ts";
import { letter, subjectOfTest } from "../words/newsletter.ts";
import { withNumbersLinked } from "../words/number-links.ts";
import { contactName } from "../words/service.ts";
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
  const styled = inliner(colours);
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
    const subject = reason.test ? subjectOfTest(language, told) : told;
    const shared = [
      opening(language, edition, reason, site),
      `<h1>${escapeHtml(edition.title)}</h1>`,
      ...articleParts(language, edition, shown, site),
    ];
    const last = closing(language, edition, reason, site, reason.stop ?? "");
    const lastStyled = inline(closing(language, edition, reason, site, placeholder));
    return {
      subject,
      html: emailHtml({
        title: subject,
        lang: site.locale,
        colours,
        pieces: [...shared.map(inline), lastStyled.replaceAll(placeholder, escapeHtml(reason.stop ?? ""))],
      }),
      text: `${[...shared.map(textOf), plainText(last)].join("\n\n")}\n`,
    };
  };
}

/** Stands for the reader's own address in what is styled once for all. */
const placeholder = "https://stop.invalid/";

/** The first words, which phones show beside the subject. */
function opening(language: Language, edition: Edition, { test }: Reason, site: Site): string {
  const copy = test ? paragraph(letter(language).testCopy) : "";
  const notice = site.demonstration ? paragraph(letter(language).demonstration) : "";
  return `${copy}<p>${link(edition.url, letter(language).onTheWeb)}. ${letter(language).why(edition.date)}</p>${notice}`;
}

/** Why this came, how to stop it, and who sent it. */
function closing(
  language: Language,
  { url }: Edition,
  { chosen, stop, test }: Reason,
  site: Site,
  address: string,
): string {
  const page = (path: string) => absoluteUrl(site.url, path);
  const rest = chosen.length === 0 ? "" : ` ${link(url, letter(language).rest)}.`;
  const why = escapeHtml(test ? letter(language).testReason : letter(language).reason(site, chosen));
  return [
    `<h2>${letter(language).about}</h2>`,
    `<p>${why}${rest}</p>`,
    stop === undefined ? "" : `<p>${link(address, letter(language).stop)}</p>`,
    `<p>${link(page("/newsletter/"), letter(language).choices)}</p>`,
    `<p>${escapeHtml(letter(language).publisher(site))} ${contact(language, site)}</p>`,
    `<p>${link(page("/help-now/"), letter(language).help)}</p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function contact(language: Language, { email, phone }: Site): string {
  const call = phone === undefined ? "" : `${contactName(language, "phone")} ${link(phoneUrl(phone), phone)}. `;
  return `${call}${contactName(language, "email")} ${link(`mailto:${email}`, email)}.`;
}
