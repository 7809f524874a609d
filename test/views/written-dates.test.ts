import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueFor } from "../../lib/catalogue.ts";
import { english, Language, languageOf } from "../../lib/language.ts";
import { datesIn } from "../../lib/views/written-dates.ts";

const near = Temporal.PlainDate.from("2026-11-24");

describe("the days in an English text", () => {
  const found = (text: string) =>
    datesIn(english(), text, near).map(({ start, end, date }) => `${text.slice(start, end)} = ${date}`);

  test.each([
    ["Tuesday 1 December 2026, 10am to 12:30pm", ["Tuesday 1 December 2026 = 2026-12-01"]],
    ["from 4 January 2027 to 26 March 2027", ["4 January 2027 = 2027-01-04", "26 March 2027 = 2027-03-26"]],
    ["Tuesday 1 and Tuesday 8 December 2026", ["Tuesday 1 = 2026-12-01", "Tuesday 8 December 2026 = 2026-12-08"]],
    [
      "On Tuesdays 24 November and 1 and 8 December",
      ["24 November = 2026-11-24", "1 = 2026-12-01", "8 December = 2026-12-08"],
    ],
    ["Tuesdays from 29 December to 26 January", ["29 December = 2026-12-29", "26 January = 2027-01-26"]],
    [
      "Tuesday 29 December 2026 and Tuesday 5 January 2027",
      ["Tuesday 29 December 2026 = 2026-12-29", "Tuesday 5 January 2027 = 2027-01-05"],
    ],
    [
      "New time: North van, Monday 15 March, was Friday 26 March",
      ["Monday 15 March = 2027-03-15", "Friday 26 March = 2027-03-26"],
    ],
    ["(24 November, 8 December and so on)", ["24 November = 2026-11-24", "8 December = 2026-12-08"]],
    ["Wednesday 1 December", ["Wednesday 1 December = 2027-12-01"]],
    ["31 November, 24 places, May 2026, from 10am", []],
    ["29 February 2028, 29 February 2027", ["29 February 2028 = 2028-02-29"]],
    ["2026-12-01, B12 December, 112 December, 1 Decembers", []],
  ])("%s", (text, days) => expect(found(text)).toEqual(days));
});

/** How a language writes days, where its catalogue is not there yet. */
const sketch = (tag: string, direction: "ltr" | "rtl", comma: string, ofOneWeekday: string, from: string, to: string) =>
  new Language(
    tag,
    `direction = ${direction}
date-day = { $weekday }${comma} { $day } { $month }
date-full = { $weekday }${comma} { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-short = { $day } { $month }
days-of-one-weekday = ${ofOneWeekday}
days-weekday-and-day = { $weekday } { $day }
days-of-month = { $days } { $month }
days-every-week = { $weekday } ${from} { $from } ${to} { $to }
days-many-of-one-weekday = { $count } { $weekday } ${from} { $from } ${to} { $to }
days-many = { $count } ${from} { $from } ${to} { $to }
`,
  );
const inflected = `{ $number ->
    [1] poniedziałki
    [2] wtorki
    [3] środy
    [4] czwartki
    [5] piątki
    [6] soboty
   *[7] niedziele
}`;
const languages = (
  [
    ["en-GB", english],
    ["cy", () => sketch("cy", "ltr", "", "pob { $weekday }: { $days }", "o", "i")],
    ["pl", () => sketch("pl", "ltr", ",", `${inflected} { $days }`, "od", "do")],
    ["ur", () => sketch("ur", "rtl", "،", "{ $weekday } { $days }", "از", "تا")],
    ["ar", () => sketch("ar", "rtl", "،", "أيام { $weekday } { $days }", "من", "إلى")],
  ] as const
).map(([tag, sketched]) => (catalogueFor(tag) ? languageOf(tag) : sketched()));

const day = fc.integer({ min: 0, max: 700 }).map((days) => near.add({ days }));

describe.each(languages)("the days that programs write in $tag are all found", (language) => {
  const dates = (text: string, about: Temporal.PlainDate) =>
    datesIn(language, text, about).map(({ date }) => date.toString());

  test("of one day, with its weekday or without, just where it stands", () =>
    fc.assert(
      fc.property(day, (date) => {
        for (const words of [language.day(date), language.fullDay(date), language.plainDay(date)]) {
          const text = `(12) ${words}, 10:30.`;
          const [found, ...more] = datesIn(language, text, date);
          expect([text.slice(found?.start, found?.end), found?.date.toString(), more]).toEqual([words, `${date}`, []]);
        }
      }),
    ));

  test("of two times of a day beside a day, only the day", () => {
    const text = `9.00–12.30, ${language.plainDay(near)}, 10.15`;
    expect(dates(text, near)).toEqual([near.toString()]);
  });

  test("of days in a headline, each that it names", () =>
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
        fc.boolean(),
        (first, steps, weekly) => {
          const days = [first];
          for (const step of steps) days.push((days.at(-1) ?? first).add({ days: weekly ? step * 7 : step }));
          // A day without a year is the nearest of its name.
          fc.pre(first.until(days.at(-1) ?? first).days < 150);
          expect(dates(language.someDays(days), first)).toEqual(days.map(String));
        },
      ),
    ));

  test("of many days, the first and the last", () =>
    fc.assert(
      fc.property(day, fc.constantFrom(1, 7, 14), (first, step) => {
        const days = Array.from({ length: 9 }, (_, nth) => first.add({ days: nth * step }));
        expect(dates(language.someDays(days), first)).toEqual([String(first), String(days.at(-1))]);
      }),
    ));
});

describe("a weekday in a form of its own", () => {
  const polish = languages[2] as Language;
  test("leaves the day to be found by its number and its month", () =>
    expect(datesIn(polish, "w środę 2 grudnia i we wtorek 8 grudnia", near).map(({ date }) => String(date))).toEqual([
      "2026-12-02",
      "2026-12-08",
    ]));
  test("counts, where the catalogue writes it before days that share it", () =>
    // The 3rd of December is a Friday in 2027.
    expect(
      datesIn(
        polish,
        polish.someDays([3, 10].map((one) => Temporal.PlainDate.from({ year: 2027, month: 12, day: one }))),
        near,
      ).map(({ date }) => String(date)),
    ).toEqual(["2027-12-03", "2027-12-10"]));

  test("of which none comes before the days leaves them to be found by number and month", () => {
    const after = sketch("ur", "rtl", "،", "{ $days }، ہر { $weekday }", "از", "تا");
    const days = [2, 9].map((one) => Temporal.PlainDate.from({ year: 2026, month: 12, day: one }));
    expect(datesIn(after, after.someDays(days), near).map(({ date }) => String(date))).toEqual(days.map(String));
  });
});
