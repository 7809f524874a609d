/** Whether a page's words are finished: nothing left of templates, machine dates that are dates, days in full. */
import { machineDate } from "./head.ts";
import { type Findings, type Page, wordsOf } from "./page.ts";

const leftovers = [
  /\bundefined\b/,
  /\[object \w+\]/,
  /\{\{|\}\}|\{%|%\}/,
  /\bNaN\b/,
  /\bnull\b/,
  /\bInvalid Date\b/,
  /&(amp;)?(amp|lt|gt|quot|#39);/,
];

/** Nothing that a template forgot, in words or attributes. Code that shows data is left out. */
export function residue({ $ }: Page): Findings {
  const copy = $("html").clone();
  // What stands for readers without scripts is text to a parser that has them, its entities too.
  copy.find("style, script, pre, code, noscript").remove();
  const texts = [
    copy.text(),
    ...copy
      .find("*")
      .toArray()
      .flatMap((element) => Object.values(element.attribs)),
  ];
  const findings: Findings = [];
  for (const text of texts) {
    for (const pattern of leftovers) {
      const [left] = pattern.exec(text) ?? [];
      if (left) findings.push(`says "${left}" in "${around(text, left)}"`);
    }
  }
  for (const element of $("dd, dt, li, p, td, th, h2, h3, a, button").toArray()) {
    if (
      wordsOf($(element).text()) === "" &&
      $(element).find("img, svg, input").length === 0 &&
      $(element).closest("[data-search]").length === 0
    ) {
      findings.push(`has an empty ${element.name}`);
    }
  }
  return findings;
}

const around = (text: string, part: string) => {
  const start = Math.max(0, text.indexOf(part) - 20);
  return wordsOf(text.slice(start, start + part.length + 40));
};

const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const fullDay = new RegExp(`\\b(?:${weekdays}) (\\d{1,2}) (${months})(?: (\\d{4}))?`);

/** Each time element has a date for machines, and where its words name a day, it is the same day and its true weekday. */
export function times({ $ }: Page, zone: string): Findings {
  const findings: Findings = [];
  for (const element of $("time").toArray()) {
    const machine = element.attribs.datetime ?? "";
    const words = wordsOf($(element).text());
    if (!machineDate(machine)) {
      findings.push(`has the machine date "${machine}" for "${words}"`);
      continue;
    }
    const [said] = fullDay.exec(words) ?? [];
    if (!said || machine.length < 10) continue;
    const day = machine.includes("T")
      ? Temporal.Instant.from(machine).toZonedDateTimeISO(zone).toPlainDate()
      : Temporal.PlainDate.from(machine);
    const meant = day.toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long" }).replace(",", "");
    if (!said.startsWith(meant)) findings.push(`says "${said}" of ${machine}`);
  }
  return findings;
}

const timeBound = ".session, .change, .next, .from-to, .poster__next, .as-of, .answers, .day > h2, .home__day";
const bareDay = new RegExp(`\\b\\d{1,2} (?:${months})\\b`, "g");
/** What stands before a day that has its weekday: `Tuesday `, or `Mondays 23 and ` and `Tuesdays 10 November and `. */
const weekdayBefore = new RegExp(`(?:(?:${weekdays}) |(?:${weekdays})s (?:\\d{1,2}(?: (?:${months}))?(?:, | and ))*)$`);

/** Where a page tells of sessions and changes, a day has its weekday; a word such as "tomorrow" is nowhere (DESIGN 2.2). */
export function daysInFull({ $ }: Page): Findings {
  const findings: Findings = [];
  for (const block of $(timeBound).toArray()) {
    if ($(block).parents(timeBound).length > 0) continue;
    const words = wordsOf($(block).text());
    for (const match of words.matchAll(bareDay)) {
      const before = words.slice(0, match.index);
      if (!weekdayBefore.test(before)) findings.push(`has a day without its weekday: "${around(words, match[0])}"`);
    }
  }
  const copy = $("main").clone();
  copy.find("[data-when]").remove();
  const [relative] =
    /\b(?:tomorrow|yesterday|tonight|this (?:week|morning|afternoon|evening)|next week|last week)\b/i.exec(
      copy.find(timeBound).text(),
    ) ?? [];
  if (relative) findings.push(`says "${relative}" of a session or change`);
  return findings;
}

/** Every block of sessions says when it was true, before the next block begins. */
export function correctAsOf({ $ }: Page, day: string): Findings {
  const bound = $("main").find("[data-session], .change, .poster__next, [data-ends]").length > 0;
  if (!bound) return [];
  const isEnglish = /^en\b/.test($("html").attr("lang") ?? "");
  // In another language it is known by its place, or by the day that it says.
  const stamps = $("main time")
    .toArray()
    .filter((time) =>
      isEnglish
        ? time.prev?.type === "text" && /\bas of $/i.test(time.prev.data)
        : $(time).closest(".as-of").length > 0 || time.attribs.datetime === day,
    );
  if (stamps.length === 0) return ["tells of sessions or changes without saying as of when"];
  return stamps
    .filter(({ attribs }) => attribs.datetime !== day)
    .map(({ attribs }) => `is correct as of ${attribs.datetime}, but was built for ${day}`);
}
