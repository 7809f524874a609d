/** What is asked about a new service: who runs it, and the first place and time at which it meets. */
import { readByDay } from "../../content/kinds/services.ts";
import type { Schedule } from "../../content/library.ts";
import { fullDay, weekday } from "../../dates.ts";
import { ruleDays } from "../../timetable/recurrence.ts";
import { asChoice, type Circumstances } from "../circumstances.ts";
import { field } from "../field.ts";
import type { FileKind } from "../file-kind.ts";
import { type Answers, answer, answersTo, type Choice } from "../question.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => weekday({ dayOfWeek }));
const ordinals = ["first", "second", "third", "fourth", "last"];
const optional = { needed: () => false };

/** How often, as people say it, and what the file says for it. */
export const rhythms: Readonly<Record<string, { readonly label: string } & Pick<Schedule, "freq" | "interval">>> = {
  weekly: { label: "Every week", freq: "weekly", interval: 1 },
  fortnightly: { label: "Every second week", freq: "weekly", interval: 2 },
  monthly: {
    label: "Once a month, or more often on days such as the first and third Tuesday",
    freq: "monthly",
    interval: 1,
  },
};
const rhythm = (answers: Answers) => rhythms[answer(answers, "how-often") ?? "weekly"] ?? rhythms.weekly;

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

export const service: FileKind = {
  kind: "services",
  name: "service",
  questions: [
    field("services", ["title"], "What is the service called?"),
    field("services", ["summary"], "What is it and who is it for, in a sentence or two?"),
    field("services", ["organisation"], "Who runs it?", {
      form: "one",
      choices: (_, { model }) => model.library.organisations.map(asChoice),
    }),
    field("services", ["contact", "phone"], "What is its public telephone number, if it has one?", {
      flag: "phone",
      ...optional,
    }),
    field("services", ["contact", "email"], "What is its public email address, if it has one?", {
      flag: "email",
      ...optional,
    }),
    field("services", ["application_process"], "How do people join: just come, call first?", {
      flag: "how-to-join",
      ...optional,
    }),
    field("services", ["fees_description"], "What does it cost? Say if it is free.", { flag: "cost", ...optional }),
    field(
      "services",
      ["short_name"],
      "What may a text message call it, so that it gives nothing away? Such as Tue group.",
      {
        flag: "short-name",
        ...optional,
      },
    ),
    field("services", ["schedules", "location"], "Where does it meet? More places can be added in the file.", {
      flag: "location",
      form: "one",
      choices: (_, { model }) => model.library.locations.map(asChoice),
    }),
    {
      flag: "how-often",
      ask: "How often does it meet there?",
      meaning: "How often it meets.",
      form: "one",
      choices: () => Object.entries(rhythms).map(([value, { label }]) => ({ value, label })),
    },
    field("services", ["schedules", "byday"], "On which days?", {
      flag: "byday",
      meaning: "The day on which it meets; give the flag again for another.",
      form: "several",
      choices: dayChoices,
    }),
    field("services", ["schedules", "dtstart"], "On which day does it first meet, or meet next?", {
      flag: "starts-on",
      form: "one",
      choices: starts,
      other: "Another day",
    }),
    field("services", ["schedules", "opens_at"], "When does it start?", { flag: "opens-at" }),
    field("services", ["schedules", "closes_at"], "When does it end?", { flag: "closes-at" }),
    field("services", ["schedules", "on_bank_holidays"], "Does it meet on bank holidays?", {
      flag: "on-bank-holidays",
      form: "one",
      choices: () => [
        { value: "closed", label: "No, it is closed" },
        { value: "runs", label: "Yes, as usual" },
      ],
    }),
  ],
  id: (answers) => answer(answers, "title") ?? "",
  front(answers, { model, now }) {
    const one = (flag: string) => answer(answers, flag);
    const place = model.library.locations.find(({ id }) => id === one("location"));
    const byday = answersTo(answers, "byday");
    const { freq, interval } = rhythm(answers) ?? {};
    return {
      title: one("title"),
      summary: one("summary"),
      organisation: one("organisation"),
      status: "active",
      areas: place?.areas.map(({ id }) => id),
      application_process: one("how-to-join"),
      fees_description: one("cost"),
      contact: { phone: one("phone"), email: one("email") },
      assured_date: now.toPlainDate().toString(),
      short_name: one("short-name"),
      schedules: [
        {
          location: one("location"),
          freq,
          interval: interval === 1 ? undefined : interval,
          byday: byday.length === 1 ? byday[0] : byday,
          dtstart: one("starts-on"),
          opens_at: one("opens-at"),
          closes_at: one("closes-at"),
          on_bank_holidays: one("on-bank-holidays"),
        },
      ],
    };
  },
};
