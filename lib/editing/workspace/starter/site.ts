/** A small site of one's own: the questions, and every file that the answers make. */

import { location } from "../../../content/kinds/locations.ts";
import { readByDay, schedule, service } from "../../../content/kinds/services.ts";
import { site } from "../../../content/kinds/site.ts";
import type { Site } from "../../../content/library.ts";
import { nameFor } from "../../../content/name.ts";
import { weekday } from "../../../dates.ts";
import { ruleDays } from "../../../timetable/recurrence.ts";
import { fieldOf } from "../../field.ts";
import type { NewFile } from "../../file-kind.ts";
import { markdownFile, yamlText } from "../../markdown-file.ts";
import { type Answers, answer, answersTo, type Question } from "../../question.ts";
import { starterPages } from "./pages.ts";

export interface SiteCircumstances {
  readonly now: Temporal.PlainDateTime;
}

const needed = () => true;
const days = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => weekday({ dayOfWeek }));

export const siteQuestions: readonly Question<SiteCircumstances>[] = [
  fieldOf(site, ["name"], { ask: "What is the site called?" }),
  fieldOf(site, ["url"], { ask: "At which web address will it be?" }),
  fieldOf(site, ["organisation"], { ask: "Who publishes it?" }),
  fieldOf(site, ["nation"], { ask: "In which nation? It decides the bank holidays." }),
  fieldOf(site, ["email"], { ask: "What is the public email address of its editors?" }),
  fieldOf(site, ["phone"], { ask: "What is their public telephone number, if there is one?" }),
  {
    flag: "area",
    ask: "Which area does it serve? Others can be added later.",
    meaning: "The area that it serves, such as a town or a district.",
    form: "words",
  },
  fieldOf(service, ["title"], { ask: "What is the first service called?", flag: "service" }),
  fieldOf(service, ["summary"]),
  fieldOf(location, ["title"], { ask: "What is the place called in which it meets?", flag: "place" }),
  fieldOf(location, ["address_1"], { ask: "What is the place's address: building and street?", needed }),
  fieldOf(location, ["postal_code"]),
  fieldOf(schedule, ["byday"], {
    needed: () => true,
    ask: "On which days does it meet there, every week?",
    meaning: "The day on which it meets every week; give the flag again for another.",
    choices: () => days.map((value) => ({ value, label: value })),
  }),
  fieldOf(schedule, ["opens_at"]),
  fieldOf(schedule, ["closes_at"]),
  fieldOf(schedule, ["on_bank_holidays"], { needed }),
];

const audiences = [
  {
    id: "people",
    label: "People who use services",
    description: "Anyone who comes to a service, or would like to.",
  },
  {
    id: "carers",
    label: "Carers, family and friends",
    description: "Anyone who looks after somebody, paid or not.",
  },
  { id: "staff", label: "Staff and volunteers", description: "People who work in services, or give time to them." },
];
const topics = [
  { id: "taking-part", label: "Taking part", description: "Somewhere to go, something to do and people to meet." },
];

/** All files of the content folder: whole, valid and small. */
export function siteFiles(answers: Answers, { now }: SiteCircumstances): readonly NewFile[] {
  const one = (flag: string) => answer(answers, flag) ?? "";
  const today = now.toPlainDate();
  const url = one("url").replace(/\/*$/, "/");
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
  const ids = { area: nameFor(one("area")), organisation: nameFor(one("organisation")), place: nameFor(one("place")) };
  const byday = answersTo(answers, "byday");
  const rule = {
    freq: "weekly" as const,
    interval: 1,
    byday: byday.flatMap((name) => readByDay(name) ?? []),
    dtstart: today,
  };
  const publisher = {
    name: one("name"),
    organisation: one("organisation"),
    host,
    nation: one("nation") as Site["nation"],
    email: one("email"),
    phone: answer(answers, "phone"),
    today,
  };
  return [
    {
      path: "site.yaml",
      text: yamlText({
        name: one("name"),
        tagline: `Where and when services meet in ${one("area")}, and what has changed.`,
        url,
        organisation: one("organisation"),
        timezone: "Europe/London",
        nation: one("nation"),
        locale: "en-GB",
        email: one("email"),
        phone: answer(answers, "phone"),
        demonstration: false,
        newsletter: {
          from: `${one("name")
            .replace(/[<>@"]/g, "")
            .trim()} <${one("email")}>`,
          list_id: `changes.${host}`,
          cadence: "every second week",
        },
      }),
    },
    {
      path: "vocabulary.yaml",
      text: yamlText({
        audiences,
        topics,
        areas: [
          { id: ids.area, label: one("area"), description: `Where the services of ${one("organisation")} meet.` },
        ],
      }),
    },
    {
      path: `organisations/${ids.organisation}.md`,
      text: markdownFile({
        title: one("organisation"),
        summary: `${one("organisation")} runs services in ${one("area")}.`,
        email: one("email"),
        phone: answer(answers, "phone"),
      }),
    },
    {
      path: `locations/${ids.place}.md`,
      text: markdownFile({
        title: one("place"),
        address_1: one("address-1"),
        postal_code: answer(answers, "postal-code")?.toUpperCase(),
        areas: [ids.area],
      }),
    },
    {
      path: `services/${nameFor(one("service"))}.md`,
      text: markdownFile({
        title: one("service"),
        summary: one("summary"),
        organisation: ids.organisation,
        status: "active",
        areas: [ids.area],
        topics: topics.map(({ id }) => id),
        contact: { phone: answer(answers, "phone"), email: one("email") },
        assured_date: today.toString(),
        schedules: [
          {
            location: ids.place,
            freq: "weekly",
            byday: byday.length === 1 ? byday[0] : byday,
            dtstart: ruleDays(rule, today, today.add({ days: 7 }))[0]?.toString(),
            opens_at: answer(answers, "opens-at"),
            closes_at: answer(answers, "closes-at"),
            on_bank_holidays: answer(answers, "on-bank-holidays"),
          },
        ],
      }),
    },
    ...starterPages(publisher),
  ];
}
