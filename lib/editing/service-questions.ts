/** What is asked about a new service: who runs it, and the first place and time at which it meets. */
import { readByDay, schedule } from "../content/kinds/services.ts";
import { fullDay, weekday } from "../dates.ts";
import { type Recurring, ruleDays } from "../timetable/recurrence.ts";
import type { Circumstances } from "./circumstances.ts";
import { fieldOf } from "./field.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { type Answers, answer, answersTo, type Choice, type Question } from "./question.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => weekday({ dayOfWeek }));
const ordinals = ["first", "second", "third", "fourth", "last"];

/** How often, as people say it, and what the file says for it. */
export const rhythms: Readonly<Record<string, { readonly label: string } & Pick<Recurring, "freq" | "interval">>> = {
  weekly: { label: "Every week", freq: "weekly", interval: 1 },
  fortnightly: { label: "Every 2 weeks", freq: "weekly", interval: 2 },
  monthly: {
    label: "Once a month, or more often on days such as the first and third Tuesday",
    freq: "monthly",
    interval: 1,
  },
};
const rhythm = (answers: Answers) => rhythms[answer(answers, "freq") ?? "weekly"] ?? rhythms.weekly;

export const dayChoices = (answers: Answers): readonly Choice[] => {
  const days =
    rhythm(answers)?.freq === "monthly"
      ? ordinals.flatMap((nth) => weekdays.map((name) => `${nth} ${name}`))
      : weekdays;
  return days.map((value) => ({ value, label: value }));
};

/** The next days on which such a rule can start. */
function starts(answers: Answers, { now }: Circumstances): readonly Choice[] {
  const today = now.toPlainDate();
  const byday = answersTo(answers, "byday").flatMap((written) => readByDay(written) ?? []);
  if (byday.length === 0) return [];
  const every = { freq: rhythm(answers)?.freq ?? "weekly", interval: 1, byday, dtstart: today };
  return ruleDays(every, today, today.add({ months: 6 }))
    .slice(0, 6)
    .map((date) => ({ value: date.toString(), label: fullDay(date) }));
}

const reach = {
  phone: "What is its public telephone number, if it has one?",
  email: "What is its public email address, if it has one?",
};
const today = (_: Answers, { now }: Circumstances) => now.toPlainDate().toString();

const plain = fileKind("services", {
  status: { suggested: () => "active", assumed: true },
  assured_date: { suggested: today, assumed: true },
  "contact.phone": { ask: reach.phone },
  "contact.email": { ask: reach.email },
});

/** By the clock on the wall: it ends on the next day, or one of the times is wrong. */
function endsBeforeItStarts(answers: Answers): boolean {
  const [opens, closes] = [answer(answers, "opens-at"), answer(answers, "closes-at")];
  return opens !== undefined && closes !== undefined && closes <= opens;
}

const rule = (key: string, otherwise?: Partial<Question<Circumstances>>) =>
  fieldOf(schedule, [key], { needed: () => true, ...otherwise });

export const service: FileKind = {
  ...plain,
  questions: [
    ...plain.questions,
    rule("location"),
    rule("freq", {
      ask: "How often does it meet there?",
      meaning: "How often it meets.",
      choices: () => Object.entries(rhythms).map(([value, { label }]) => ({ value, label })),
      asked: () => true,
    }),
    rule("interval", { needed: () => false }),
    rule("byday", { meaning: "The day on which it meets; give the flag again for another.", choices: dayChoices }),
    rule("dtstart", { form: "one", choices: starts, other: "Another day" }),
    rule("opens_at"),
    rule("closes_at"),
    rule("overnight", { needed: endsBeforeItStarts, asked: endsBeforeItStarts }),
    rule("on_bank_holidays"),
  ],
  front(answers, here) {
    const one = (flag: string) => answer(answers, flag);
    const place = here.model.library.locations.find(({ id }) => id === one("location"));
    const given = answersTo(answers, "areas");
    const byday = answersTo(answers, "byday");
    const { freq, interval } = rhythm(answers) ?? {};
    const every = Number(one("interval") ?? interval);
    return {
      ...plain.front(answers, here),
      areas: given.length > 0 ? given : place?.areas.map(({ id }) => id),
      schedules: [
        {
          location: one("location"),
          freq,
          interval: every === 1 ? undefined : every,
          byday: byday.length === 1 ? byday[0] : byday,
          dtstart: one("dtstart"),
          opens_at: one("opens-at"),
          closes_at: one("closes-at"),
          overnight: one("overnight") === "yes" || undefined,
          on_bank_holidays: one("on-bank-holidays"),
        },
      ],
    };
  },
};
