/** A text message about an edition, and what it costs: length and parts by 3GPP TS 23.038 and 23.040. */

import { newsletterOf, type Site } from "../content/library.ts";
import type { Language } from "../language.ts";
import { textMessage } from "../words/newsletter.ts";
import type { Shown } from "./article.ts";
import type { Edition } from "./edition.ts";
import { gist, mostPressing, subjectOf } from "./subject.ts";

export interface SmsCost {
  readonly alphabet: "GSM-7" | "UCS-2";
  /** In septets (GSM-7) or UTF-16 units (UCS-2). */
  readonly length: number;
  readonly parts: number;
}

const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/** These take an escape and so two septets, which never stand in two parts. */
const extended = "\f^{}\\[~]|€";

/** What sending the text would take. A text with any character outside GSM-7 goes as UCS-2, at less than half the room. */
export function smsCost(text: string): SmsCost {
  const characters = [...text];
  const inGsm = characters.every((character) => basic.includes(character) || extended.includes(character));
  const widths = characters.map((character) => (inGsm ? (extended.includes(character) ? 2 : 1) : character.length));
  const [single, each] = inGsm ? [160, 153] : [70, 67];
  const length = widths.reduce((sum, width) => sum + width, 0);
  return { alphabet: inGsm ? "GSM-7" : "UCS-2", length, parts: length <= single ? 1 : partsOf(widths, each) };
}

function partsOf(widths: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > room) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
}

const plainer: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "\u00a0": " ",
  "•": "-",
};

/** Typographer's marks, which alone would double the price, as GSM-7 has them. */
const withoutTypography = (text: string) => text.replace(/[‘’“”–—…\u00a0•]/g, (mark) => plainer[mark] ?? mark);

/**
 * As many changes as fit into two parts, the most pressing first, then how many more, and where to read them. Where not
 * even one fits, as in letters outside GSM-7, how many there are; then only where to read them.
 */
export function smsOf(language: Language, edition: Edition, shown: Shown, site: Site): string {
  const { discretion } = newsletterOf(site);
  const gists = mostPressing(shown.entries).map((entry) => gist(language, entry, discretion));
  const told = (count: number) =>
    count < gists.length
      ? [...gists.slice(0, count), language.say("text-message-more", { count: gists.length - count })]
      : gists;
  const candidates = [
    ...gists.map((_, left) => told(gists.length - left)),
    ...(gists.length === 0 ? [[subjectOf(language, edition, shown, discretion)]] : []),
    ...(gists.length > 1 ? [[language.say("text-message-count", { count: gists.length })]] : []),
    [],
  ];
  const texts = candidates.map((sentences) => withoutTypography(textMessage(language, site, sentences, edition.url)));
  return texts.find((text) => smsCost(text).parts <= 2) ?? edition.url;
}
