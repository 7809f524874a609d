/** What is asked about a change, and the file that the answers make. */

import { causes, effectWords } from "../content/kinds/changes.ts";
import { readByDay } from "../content/kinds/services.ts";
import type { Change, Location, Service } from "../content/library.ts";
import { day } from "../dates.ts";
import { english } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { inSentence } from "../words/place.ts";
import { asChoice, type Circumstances, nextDays, nextSessions, sessionsAhead, timeInWords } from "./circumstances.ts";
import { type FileKind, field, ownName } from "./file-kind.ts";
import { type Answers, answer, answersTo, type Choice, type Question } from "./question.ts";

type Effect = Change["effect"];

/** An all-clear is a notice that ends an earlier change. */
const allClear: Choice = { value: "all-clear", label: "Earlier news is over: all is as usual again" };

const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What happens, the commonest first. */
export const effectChoices: readonly Choice[] = choicesOf(effectWords).toSpliced(3, 0, allClear);
export const causeChoices = choicesOf(causes);

const effectOf = (answers: Answers) => answer(answers, "effect");
const isEffect = (answers: Answers, ...of: readonly (Effect | "all-clear")[]) =>
  (of as readonly (string | undefined)[]).includes(effectOf(answers));
const everyService = { value: "all", label: "Every service" };

function servicesOf(answers: Answers, { model }: Circumstances): readonly Service[] {
  const ids = answersTo(answers, "services");
  const { services } = model.library;
  return ids.includes("all")
    ? services.filter(({ status }) => status === "active")
    : services.filter(({ id }) => ids.includes(id));
}

/** A change that holds from a day on; the others name their dates. */
const lasts = (answers: Answers) =>
  isEffect(answers, "started", "ended", "all-clear") ||
  (answersTo(answers, "sessions").length === 0 &&
    (isEffect(answers, "contact") || answer(answers, "lasting") === "yes" || answer(answers, "from") !== undefined));
const namesDates = (answers: Answers) =>
  effectOf(answers) !== undefined && !isEffect(answers, "extra") && !lasts(answers);

/** The sessions that the answers so far name, where and when they now are, as far as the timetable reaches. */
function sessionsMeant(answers: Answers, here: Circumstances): readonly Session[] {
  const ahead = [...sessionsAhead(here, servicesOf(answers, here)).values()].flat();
  if (!lasts(answers)) return ahead.filter((one) => answersTo(answers, "sessions").some((name) => isNamed(one, name)));
  const from = answer(answers, "from") ?? "";
  const until = answer(answers, "until") ?? "9999";
  return ahead.filter(({ current }) => {
    const day = current.start.toPlainDate().toString();
    return day >= from && day <= until;
  });
}

/** By the day and time that it now has, or by those of the timetable. */
function isNamed({ original, current }: Session, name: string): boolean {
  return [original, current].some(({ start }) =>
    start.toPlainDateTime().toString({ smallestUnit: "minute" }).startsWith(name),
  );
}

function placesOf(sessions: readonly Session[]): readonly Location[] {
  return [...new Map(sessions.map(({ current: { location } }) => [location.id, location])).values()];
}

/** Whether a day, or the period, has sessions at more than one place, so that it is unclear which are meant. */
function isUnclear(answers: Answers, here: Circumstances): boolean {
  const meant = sessionsMeant(answers, here);
  if (lasts(answers)) return placesOf(meant).length > 1;
  return answersTo(answers, "sessions").some(
    (name) => placesOf(meant.filter((session) => isNamed(session, name))).length > 1,
  );
}

/** News about the same services that still holds. */
function inForce(answers: Answers, here: Circumstances): readonly Change[] {
  const ids = new Set(servicesOf(answers, here).map(({ id }) => id));
  return here.model.timetable.changes
    .filter(
      (compiled) =>
        ["coming", "current"].includes(compiled.state(here.model.today)) &&
        compiled.services.some(({ id }) => ids.has(id)),
    )
    .map(({ change }) => change);
}

/** The first day on which the change is felt, where the answers say it. */
function firstDay(answers: Answers): Temporal.PlainDate | undefined {
  const days = [...answersTo(answers, "sessions"), answer(answers, "from"), answer(answers, "to-date")];
  const [first] = days.filter((iso) => iso !== undefined).sort();
  return first === undefined ? undefined : Temporal.PlainDate.from(first);
}

/** The only session that is meant, if there is only one. */
function onlySession(answers: Answers, here: Circumstances) {
  const sessions = sessionsMeant(answers, here);
  return sessions.length === 1 || lasts(answers) ? sessions[0] : undefined;
}

const usualTime = (which: "start" | "end") => (answers: Answers, here: Circumstances) => {
  const time = onlySession(answers, here)?.current[which].toPlainTime().toString().slice(0, 5);
  return which === "end" && time === "00:00" ? "24:00" : time;
};

/** By the clock on the wall: it ends on the next day, or one of the times is wrong. */
function endsBeforeItStarts(answers: Answers): boolean {
  const [opens, closes] = [answer(answers, "to-opens-at"), answer(answers, "to-closes-at")];
  return opens !== undefined && closes !== undefined && closes <= opens;
}

/** News for which people cannot wait until the next newsletter is felt within two days. */
const soon = (answers: Answers, { now }: Circumstances, days: number) => {
  const first = firstDay(answers);
  return first !== undefined && Temporal.PlainDate.compare(first, now.toPlainDate().add({ days })) <= 0;
};

function places(answers: Answers, here: Circumstances): readonly Choice[] {
  const usual = isEffect(answers, "moved") ? placesOf(sessionsMeant(answers, here)) : [];
  const [only] = usual.length === 1 ? usual : [];
  return here.model.library.locations.filter(({ id }) => id !== only?.id).map(asChoice);
}

/** `Walking group will not meet on Tuesday 8 December`: a title to start from, right of one name and of several. */
function title(answers: Answers, here: Circumstances): string | undefined {
  const titles = servicesOf(answers, here).map((service) => service.title);
  const isAll = answersTo(answers, "services").includes("all");
  const who = isAll ? "Every service" : listed(titles);
  const when = whenWords(answers);
  const place = here.model.library.locations.find(({ id }) => id === answer(answers, "to-location"))?.title;
  const opens = answer(answers, "to-opens-at");
  const days = answersTo(answers, "to-byday");
  if (titles.length === 0) return undefined;
  const words: Partial<Record<string, string>> = {
    cancelled: `${isAll ? "No service will" : `${who} will not`} meet ${when}`,
    moved: place && `${who} will be at ${inSentence(english(), place)} ${when}`,
    retimed:
      days.length > 0
        ? `${who} will meet on ${listed(days)} ${when}`
        : opens
          ? `${who} will start at ${timeInWords(opens)} ${when}`
          : `${who} will have a new time ${when}`,
    extra: `${who} will have an extra session ${when}`,
    reduced: `${who} will have less on offer ${when}`,
    delayed: `${who} may start late ${when}`,
    contact: `${who} will have new contact details ${when}`,
    started: `${who} will start ${when.replace(/^from/, "on")}`,
    ended: `${who} will stop ${when}`,
    "all-clear": `${who} will be as usual again ${when}`,
  };
  return words[effectOf(answers) ?? ""]?.trim();
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

function whenWords(answers: Answers): string {
  const inWords = (iso: string) => day(Temporal.PlainDate.from(iso));
  const sessions = [...new Set(answersTo(answers, "sessions").map((name) => name.slice(0, 10)))].sort();
  const on = answer(answers, "to-date");
  if (isEffect(answers, "extra") && on) return `on ${inWords(on)}`;
  if (on && sessions.length === 1) return `on ${inWords(on)}, not ${inWords(sessions[0] as string)}`;
  if (lasts(answers)) {
    const [from, until] = [answer(answers, "from"), answer(answers, "until")];
    return from ? `from ${inWords(from)}${until ? ` to ${inWords(until)}` : ""}` : "";
  }
  if (sessions.length > 3) return `on ${sessions.length} days from ${inWords(sessions[0] as string)}`;
  return sessions.length === 0 ? "" : `on ${listed(sessions.map(inWords))}`;
}

const dayChoices = (answers: Answers, here: Circumstances) => nextDays(here, servicesOf(answers, here));
const sessionChoices = (answers: Answers, here: Circumstances) => nextSessions(here, servicesOf(answers, here));

const questions: readonly Question<Circumstances>[] = [
  field("changes", ["services"], {
    meaning: "The service that it is about, by its file's name; give the flag again for another, or all for every one.",
    choices: (_, { model }) => [
      ...model.library.services.filter(({ status }) => status !== "defunct").map(asChoice),
      everyService,
    ],
  }),
  field("changes", ["effect"], { meaning: "What happens.", choices: () => effectChoices }),
  field("changes", ["resolves"], {
    needed: (answers) => isEffect(answers, "all-clear"),
    asked: (answers) => isEffect(answers, "all-clear"),
    choices: (answers, here) => inForce(answers, here).map(asChoice),
    other: "Other news",
  }),
  {
    flag: "lasting",
    ask: "Does it hold from a day on, and not only for single dates?",
    meaning: "yes when it holds from a day on, no when it is for single dates.",
    form: "yes-no",
    needed: () => false,
    asked: (answers) =>
      !isEffect(answers, "extra", "started", "ended", "all-clear", "contact") &&
      answersTo(answers, "sessions").length === 0 &&
      answer(answers, "from") === undefined,
    suggested: () => "no",
  },
  field("changes", ["sessions"], {
    meaning: `${field("changes", ["sessions"]).meaning} Give the flag again for another; or --from, if it lasts.`,
    needed: namesDates,
    asked: namesDates,
    choices: sessionChoices,
    other: "Another date",
  }),
  field("changes", ["from"], {
    form: "one",
    needed: lasts,
    asked: lasts,
    choices: dayChoices,
    other: "Another day",
  }),
  field("changes", ["until"], {
    asked: (answers) => lasts(answers) && !isEffect(answers, "started", "ended", "all-clear"),
  }),
  field("changes", ["locations"], {
    asked: (answers, here) => !isEffect(answers, "extra", "started", "ended") && isUnclear(answers, here),
    choices: (answers, here) => placesOf(sessionsMeant(answers, here)).map(asChoice),
    other: "Another place",
  }),
  field("changes", ["to", "location"], {
    needed: (answers) => isEffect(answers, "moved", "extra"),
    asked: (answers) => isEffect(answers, "moved", "extra"),
    choices: places,
  }),
  field("changes", ["to", "date"], {
    needed: (answers) => isEffect(answers, "extra"),
    asked: (answers, here) =>
      isEffect(answers, "extra") ||
      (isEffect(answers, "retimed") && !lasts(answers) && onlySession(answers, here) !== undefined),
  }),
  field("changes", ["to", "opens_at"], {
    needed: (answers) => isEffect(answers, "extra"),
    asked: (answers) => isEffect(answers, "extra", "retimed"),
    suggested: usualTime("start"),
  }),
  field("changes", ["to", "closes_at"], {
    needed: (answers) => isEffect(answers, "extra"),
    asked: (answers) => isEffect(answers, "extra", "retimed"),
    suggested: usualTime("end"),
  }),
  field("changes", ["to", "overnight"], { needed: endsBeforeItStarts, asked: endsBeforeItStarts }),
  field("changes", ["to", "byday"], {
    meaning: `${field("changes", ["to", "byday"]).meaning} Give the flag again for another.`,
    asked: (answers) =>
      isEffect(answers, "moved", "retimed") && lasts(answers) && answer(answers, "until") === undefined,
  }),
  field("changes", ["to", "interval"]),
  field("changes", ["to", "dtstart"]),
  field("changes", ["cause"], {
    asked: (answers) => !isEffect(answers, "extra", "contact", "started", "ended", "notice", "all-clear"),
  }),
  field("changes", ["replaces"], {
    asked: (answers, here) => !isEffect(answers, "all-clear") && inForce(answers, here).length > 0,
    choices: (answers, here) => inForce(answers, here).map(asChoice),
    none: "No, it is news of its own",
    other: "Other news",
  }),
  field("changes", ["urgent"], {
    asked: (answers, here) => soon(answers, here, 7),
    suggested: (answers, here) => (soon(answers, here, 2) ? "yes" : "no"),
  }),
  field("changes", ["title"], { suggested: title, assumed: true }),
  {
    flag: "body",
    ask: "What should people know or do? Enter on an empty line ends it.",
    meaning: "What people should know or do, in a few sentences.",
    form: "paragraphs",
    needed: () => false,
  },
  field("changes", ["severity"]),
  field("changes", ["published"], {
    suggested: (_, { now }) => now.toString({ smallestUnit: "minute" }),
    assumed: true,
  }),
  ownName,
];

/** The keys of a rule that is new for good. */
function newRule(answers: Answers): Readonly<Record<string, unknown>> {
  const byday = answersTo(answers, "to-byday");
  const interval = answer(answers, "to-interval");
  const [first] = byday;
  return {
    freq: first && (readByDay(first)?.nth === undefined ? "weekly" : "monthly"),
    interval: interval && Number(interval),
    byday: byday.length > 1 ? byday : first,
    dtstart: answer(answers, "to-dtstart"),
  };
}

export const change: FileKind = {
  kind: "changes",
  name: "change",
  questions,
  id: (answers) => `${answer(answers, "published")?.slice(0, 10)} ${answer(answers, "title")}`,
  front(answers) {
    const one = (flag: string) => answer(answers, flag);
    const effect = effectOf(answers);
    const services = answersTo(answers, "services");
    return {
      title: one("title"),
      services: services.includes("all") ? "all" : services,
      locations: answersTo(answers, "locations"),
      effect: effect === "all-clear" ? "notice" : effect,
      sessions: [...answersTo(answers, "sessions")].sort(),
      from: one("from"),
      until: one("until"),
      to: {
        location: one("to-location"),
        date: one("to-date"),
        opens_at: one("to-opens-at"),
        closes_at: one("to-closes-at"),
        overnight: one("to-overnight") === "yes" || undefined,
        ...newRule(answers),
      },
      cause: one("cause"),
      severity: one("severity"),
      published: one("published"),
      urgent: one("urgent") === "yes" || undefined,
      replaces: one("replaces"),
      resolves: one("resolves"),
    };
  },
};
