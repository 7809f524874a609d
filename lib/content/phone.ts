/** A telephone number: as people write it, and as a telephone dials it. */

/** Asks for text relay before the number itself, for people who type instead of hearing or speaking. */
const relay = "18001";

/** What stands behind a number and is not dialled with it: `ext 3`, `(option 2)`. */
const extension = /[ ,]*\(?\b(?:x|ext(?:ension|n)?\.?|option|press|then) ?(\d{1,6})\)?$/i;

/** Shorter than all others of its kind. */
const childline = "08001111";

export interface Phone {
  /** For a link (RFC 3966): digits alone, with the sign in front where the number is written for the whole world. */
  readonly dial: string;
}

/**
 * Reads a number of the United Kingdom, of another country with its `+` and code, or a short code such as 116 123. An
 * extension is for the person who calls and no part of `dial`.
 * @returns a sentence that says how to write it, where it is none
 */
export function readPhone(written: string): Phone | string {
  const whole = written.trim().replace(extension, "");
  if (/[a-z]/i.test(whole)) {
    return /\d[^\d]*(?:\bor\b|\band\b)[^\d]*\d/i.test(whole)
      ? "Write one number, and the other in the text."
      : "Write digits and spaces only, for example 01632 960123.";
  }
  if (!/^\+?[\d\s().,/\u2010-\u2015-]+$/.test(whole)) return "Write digits and spaces only, for example 01632 960123.";
  const relayed = whole.startsWith(`${relay} `) && whole.replace(/\D/g, "").length > 8;
  const number = relayed ? whole.slice(relay.length).trim() : whole;
  const abroad = number.startsWith("+");
  const digits = (abroad ? number.replace(/\(0\)/, "") : number).replace(/\D/g, "");
  const mend = abroad ? worldwide(digits) : national(digits);
  return mend ?? { dial: `${relayed ? relay : ""}${abroad ? "+" : ""}${digits}` };
}

const wholeNumber = "Write the whole number, with its area code, for example 01632 960123.";

function worldwide(digits: string): string | undefined {
  if (digits.startsWith("440")) return `Leave out the 0 after +44: +44 ${digits.slice(3)}.`;
  return (digits.startsWith("44") ? /^44[1-9]\d{8,9}$/ : /^[1-9]\d{6,14}$/).test(digits) ? undefined : wholeNumber;
}

function national(digits: string): string | undefined {
  if (/^[1-9]\d{2,5}$/.test(digits) || digits === childline) return undefined;
  if (/^[1-9]\d{8,9}$/.test(digits) && !/^[46]/.test(digits)) {
    return `It begins with 0, which spreadsheets take off: "0${digits.slice(0, 4)} ${digits.slice(4)}".`;
  }
  if (/^0[1-9]\d{10,}$/.test(digits))
    return `It has ${digits.length} digits, and none has more than 11. Take out what is too much.`;
  return /^0[1-35789]\d{8,9}$/.test(digits) ? undefined : wholeNumber;
}

/** The link by which a number that the check has taken is called. */
export function phoneUrl(written: string): string {
  return `tel:${dialled(written)}`;
}

/** The link by which a text message to such a number is begun. */
export function textUrl(written: string): string {
  return `sms:${dialled(written)}`;
}

function dialled(written: string): string {
  const phone = readPhone(written);
  return typeof phone === "string" ? written.replace(/[^\d+]/g, "") : phone.dial;
}

/** A number that stands in a text: where, and the link by which it is called or texted. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Whole numbers as readPhone takes them, the Samaritans' short one, and five digits to which a word is texted. */
const written = /(?<![\w+£.,/-])(?:\+44[ \d]|\(?0[1-9])[\d ()-]{7,15}\d(?![\d/])|\b116 ?123\b|(?<= to )\d{5}\b/g;
/** What makes of the number that follows one to text, and in Urdu of the number before; as the catalogues say it. */
const toText = /(?<!\p{L})(?:text(?:ing)?|tecst\p{L}*|sms|رسالة نصية)(?!\p{L})[\p{L}\p{M}\d_ :\u200e]{0,30}$/iu;
const textedTo = /^\s*پر ٹیکسٹ/;

/** Whether a text, or HTML with its tags, could have such a number: most pages have none. */
export const hasWrittenNumber = (text: string): boolean => text.search(written) >= 0;

/** The telephone and text numbers in a text, in their order. Other figures are left alone. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(written)].flatMap(({ 0: number, index }) => {
    const isText =
      toText.test(text.slice(Math.max(0, index - 40), index)) || textedTo.test(text.slice(index + number.length));
    if (typeof readPhone(number) === "string" || (/^\d{5}$/.test(number) && !isText)) return [];
    return [{ start: index, end: index + number.length, url: isText ? textUrl(number) : phoneUrl(number) }];
  });
}
