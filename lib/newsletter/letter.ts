/** A message to one reader, before it is written in MIME: subject, HTML and text with the same words and links. */

import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { fullDay } from "../dates.ts";
import { list } from "../word-list.ts";
import { escapeHtml, link, paragraph } from "../words/html.ts";
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
export function letterWriter(edition: Edition, site: Site): (shown: Shown, reason: Reason) => Letter {
  const inline = inliner();
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
    const told = subjectOf(edition, shown, site.newsletter.discretion);
    const subject = reason.test ? `[Test] ${told}` : told;
    const shared = [
      opening(edition, reason, site),
      `<h1>${escapeHtml(edition.title)}</h1>`,
      ...articleParts(edition, shown, absoluteUrl(site.url, "/changes/")),
    ];
    const last = closing(edition, reason, site, reason.stop ?? "");
    const lastStyled = inline(closing(edition, reason, site, placeholder));
    return {
      subject,
      html: emailHtml({
        title: subject,
        lang: site.locale,
        pieces: [...shared.map(inline), lastStyled.replaceAll(placeholder, escapeHtml(reason.stop ?? ""))],
      }),
      text: `${[...shared.map(textOf), plainText(last)].join("\n\n")}\n`,
    };
  };
}

/** Stands for the reader's own address in what is styled once for all. */
const placeholder = "https://stop.invalid/";

/**
 * The first words, which phones show beside the subject: nothing in them says what kind of services these are, and
 * they are long enough to keep what follows off a lock screen.
 */
function opening(edition: Edition, { test }: Reason, site: Site): string {
  const copy = test ? paragraph("This is a test copy. Nobody else has been sent it.") : "";
  const why = `You asked us to tell you when a date, a time or a place changes. This was written on ${fullDay(edition.date)}.`;
  const notice = site.demonstration
    ? paragraph("Demonstration: the services, places and changes in this message are invented.")
    : "";
  return `${copy}<p>${link(edition.url, "Read this on the web")}. ${why}</p>${notice}`;
}

/** Why this came, how to stop it, and who sent it. */
function closing({ url }: Edition, { chosen, stop, test }: Reason, site: Site, address: string): string {
  const page = (path: string) => absoluteUrl(site.url, path);
  const about = chosen.length === 0 ? "every change" : `what concerns ${list(chosen)}`;
  const rest = chosen.length === 0 ? "" : ` ${link(url, "Read the rest of it on the web")}.`;
  const why = test
    ? "This is the copy for checking. A real one says here why its reader gets it, and how to stop it."
    : `You get this because you asked ${escapeHtml(site.organisation)} to tell you of ${escapeHtml(about)}.`;
  return [
    "<h2>About this message</h2>",
    `<p>${why}${rest}</p>`,
    stop === undefined ? "" : `<p>${link(address, "Stop getting these messages")}</p>`,
    `<p>${link(page("/newsletter/"), "How to change or stop what you get, and what we keep")}</p>`,
    `<p>${escapeHtml(site.name)} is published by ${escapeHtml(site.organisation)}. ${contact(site)}</p>`,
    `<p>${link(page("/help-now/"), "Need help now?")}</p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function contact({ email, phone }: Site): string {
  const call = phone === undefined ? "" : `Telephone ${link(`tel:${phone.replace(/[^\d+]/g, "")}`, phone)}. `;
  return `${call}Email ${link(`mailto:${email}`, email)}.`;
}
