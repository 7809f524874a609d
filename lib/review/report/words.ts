/** The report in words, for maintainers. Every section is there every time: an empty one says so. */

import { textKey } from "../../content/translation.ts";
import { absoluteUrl } from "../../content/urls.ts";
import { dueDay, fullDay, plainDay, timeRange } from "../../dates.ts";
import { list } from "../../word-list.ts";
import type { Block, Briefing } from "../briefing.ts";
import { ages, longest } from "./reading-level.ts";
import type { Report, TriedLink } from "./report.ts";
import {
  ahead,
  type BankHolidayCover,
  type Booked,
  type DoubleBooking,
  type ReviewDue,
  type Subject,
} from "./upkeep.ts";

/**
 * @param folder what the content folder is called
 * @param site the full address of the site
 */
export function wordReport(report: Report, folder = "content", site = "/"): Briefing {
  const { reviewsOverdue, reviewsDue, actionPointsWithoutEvidence, fundsClosing, bankHolidays } = report;
  const subject = ({ title, file }: Subject) => `${title} (${file.replace(/^content/, () => folder)})`;
  const review = (one: ReviewDue) =>
    `${subject(one)}: was to be reviewed by ${plainDay(one.due)}, last reviewed on ${plainDay(one.last)}${one.owner ? `. ${one.owner}` : ""}`;
  const { text, isLoud } = wordBankHolidays(bankHolidays);
  return {
    title: `Report on the content, ${fullDay(report.today)}`,
    blocks: [
      ...(isLoud ? [{ warnings: [text] }] : []),
      ...section("Reviews overdue", "No review is overdue.", reviewsOverdue.map(review)),
      ...section(
        `Reviews due in the next ${ahead} days`,
        "No review is due soon.",
        reviewsDue.map((one) => review(one).replace("was to be reviewed", "to be reviewed")),
      ),
      ...section(
        "Action points past their date, with no evidence",
        "Every action point past its date has evidence.",
        actionPointsWithoutEvidence.map(
          (point) =>
            `${subject(point)}: due ${dueDay(point.due)}, ${levels[point.completionLevel]}. Lead: ${list(point.lead)}`,
        ),
      ),
      ...section(
        `Funds closing in the next ${ahead} days`,
        "No fund closes soon.",
        fundsClosing.map((fund) => `${subject(fund)}: closes on ${fullDay(fund.closesOn)}`),
      ),
      ...section(
        "Services with no session ahead",
        "Every running service has a session ahead.",
        report.servicesWithNothingAhead.map(
          (service) => `${subject(service)}: add its next schedule, or write what its status is now`,
        ),
      ),
      ...section(
        "Terms and holidays that run out",
        "No timetable goes by a term or holiday whose dates run out soon.",
        report.periodsRunningOut.map(
          ({ label, last, services }) =>
            `${label} has dates until ${fullDay(last)} only, and the timetable goes on. Add the next to ${folder}/vocabulary.yaml: ${list(services.map(subject))} ${services.length === 1 ? "goes" : "go"} by it`,
        ),
      ),
      ...section(
        "Services at two places at once",
        "No service is to be at two places at once.",
        report.servicesAtTwoPlaces.map(
          (booking) =>
            `${subject(booking.first[0].service)}: at ${list(booking.first.map(where))} ${often(booking)}. It can't be at both`,
        ),
      ),
      ...section(
        "Places that two services use at once",
        "No place is used by two services at once.",
        report.placesUsedTwice.map(
          (booking) =>
            `${booking.first[0].place}: ${list(booking.first.map(who))} ${often(booking)}. Fine, if it has a room for each`,
        ),
      ),
      ...section(
        "Rules that changes have given for good",
        "Every timetable has the rules that changes have given.",
        report.rulesToWrite.map(
          ({ service, change, from, rule }) =>
            `${subject(service)}: ${subject(change)} gives it a new rule since ${fullDay(from)}. To have both in its timetable, with nothing different for readers, give the old rule "valid_to: ${from.subtract({ days: 1 })}" and add: ${rule}`,
        ),
      ),
      ...section(
        "Services that nobody has confirmed for a year",
        "Every service was confirmed within a year.",
        report.servicesNotAssured.map(
          (service) =>
            `${subject(service)}: ${service.assured ? `last confirmed on ${plainDay(service.assured)}` : "never confirmed"}`,
        ),
      ),
      ...section(
        "Changes published, and in no edition",
        "Every published change is in an edition.",
        report.changesInNoEdition.map(
          (change) =>
            `${subject(change)}: published on ${fullDay(change.published)}${change.urgent ? ", urgent" : ""}. ${change.over ? "It is over, so nobody need hear" : "For the next newsletter"}`,
        ),
      ),
      ...section("Places that no service uses", "Every place is in use.", report.placesNotUsed.map(subject)),
      ...section(
        "Pictures that no page shows",
        "Every picture is shown.",
        report.picturesNotShown.map(
          (file) => `${file.replace(/^content/, () => folder)}: name it where it belongs, or take it out`,
        ),
      ),
      ...translations(report, folder),
      ...easyRead(report, folder),
      ...posters(report, site),
      ...section("Bank holidays", text, []),
      ...reading(report, subject),
      ...links(report, folder),
    ],
  };
}

const where = ({ place, start, end }: Booked) => `${place} (${timeRange(start, end)})`;
const who = ({ service, start, end }: Booked) => `${service.title} (${timeRange(start, end)})`;

const often = ({ first: [, { start }], times }: DoubleBooking) =>
  `${times === 1 ? "on" : `${times} times from`} ${fullDay(start)}`;

const levels = {
  "not-started": "not started",
  limited: "limited progress",
  substantial: "substantial progress",
  completed: "completed",
  "not-recorded": "progress not recorded",
} as const;

function section(heading: string, empty: string, items: readonly string[]): Block[] {
  return [{ heading, level: 2 }, items.length === 0 ? { paragraph: empty } : { items }];
}

const partsOf = (changed: readonly string[]) => list(changed.map((key) => (key === textKey ? "its text" : `"${key}"`)));

/** Only of a site of several languages. */
function translations({ translations }: Report, folder: string): Block[] {
  if (!translations) return [];
  const shares = translations.shares.map(
    ({ language, translated, all }) => `${language}: ${translated} of ${all} pages and services`,
  );
  return [
    ...section("Translated so far", "", shares),
    ...section(
      "Translations behind their original",
      "Every translation says what its original says.",
      translations.behind.map(({ file, title, language, changed }) => {
        const original = file.replace(/^content/, () => folder);
        return `${title} (${original.replace(/(?=\.(md|yaml)$)/, `.${language}`)}): the original has new words in ${partsOf(changed)}. Put them into ${language} too, then run: npm run new -- translation ${original} ${language}`;
      }),
    ),
  ];
}

/** Only of a site that has some. */
function easyRead({ easyReadBehind }: Report, folder: string): Block[] {
  if (!easyReadBehind) return [];
  return section(
    "Easy Read versions behind their page",
    "Every Easy Read version says what its page says.",
    easyReadBehind.map(({ file, title, changed }) => {
      const page = file.replace(/^content/, () => folder);
      return `${title} (${page.replace(/(?=\.md$)/, ".easy")}): the page has new words in ${partsOf(changed)}. Say them in easy words too, then run: npm run new -- translation ${page} easy`;
    }),
  );
}

/** Only where somebody asked since when. */
function posters({ posters }: Report, site: string): Block[] {
  if (!posters) return [];
  const since = fullDay(posters.since);
  return [
    ...section(
      `Posters to print again, since ${since}`,
      `Every poster says what it said on ${since}.`,
      posters.changed.map(({ title, url }) => `${title}: ${absoluteUrl(site, url)}`),
    ),
    ...(posters.gone.length === 0
      ? []
      : section(
          "Posters to take down",
          "",
          posters.gone.map(
            ({ title, page }) => `${title}: its code leads to ${absoluteUrl(site, page)}, which is gone`,
          ),
        )),
  ];
}

function wordBankHolidays({ until, state }: BankHolidayCover): { readonly text: string; readonly isLoud: boolean } {
  const known = `Bank holidays are known until ${fullDay(until)}`;
  const mend = "Update the package date-holidays, and the date in lib/timetable/bank-holidays.ts.";
  switch (state) {
    case "known":
      return { text: `${known}.`, isLoud: false };
    case "ending":
      return { text: `${known}, which is less than a year away. ${mend}`, isLoud: true };
    case "ended":
      return {
        text: `${known} only, and sessions after that day are published already: some may say that a service meets when it is closed. ${mend}`,
        isLoud: true,
      };
  }
}

const words = { fine: "fine", hard: "hard", "too hard": "TOO HARD" } as const;

function reading({ readingLevels }: Report, subject: (page: Subject) => string): Block[] {
  const long = readingLevels.flatMap((page) => page.long.map((sentence) => ({ page, sentence })));
  const hard = readingLevels.filter(({ level }) => level !== "fine");
  return [
    { heading: "Reading level", level: 2 },
    readingLevels.length === 0
      ? { paragraph: "There is no page to read." }
      : {
          paragraph: `The age at which a child in school could read each page, by the Flesch–Kincaid grade. Above ${ages.hard} a page is hard; above ${ages.tooHard} it is too hard. Hard: ${hard.length} of ${readingLevels.length}.`,
        },
    ...(readingLevels.length === 0
      ? []
      : [
          {
            head: ["Page", "Reading age", "Hardest sentence"],
            rows: readingLevels.map((page) => [
              subject(page),
              page.age === undefined ? "too short to tell" : `${page.age.toFixed(1)}, ${words[page.level]}`,
              page.hardest[0]?.text ?? "only short ones",
            ]),
          },
        ]),
    ...hard.flatMap((page): Block[] => [
      { heading: `Hardest on ${page.title}`, level: 3 },
      { items: page.hardest.map(({ text, age }) => `${age.toFixed(1)}: ${text}`) },
    ]),
    ...section(
      `Sentences of more than ${longest} words`,
      "No sentence is that long.",
      long.map(({ page, sentence }) => `${subject(page)}, ${sentence.words} words: ${sentence.text}`),
    ),
  ];
}

function links({ links: { tried, hosts } }: Report, folder: string): Block[] {
  const all = hosts.flatMap((host) => host.links);
  const files = ({ files }: TriedLink) => files.map((file) => file.replace(/^content/, () => folder)).join(", ");
  const of = (state: "broken" | "unsure" | "moved") =>
    all.flatMap((link) => {
      const { outcome } = link;
      if (outcome?.state !== state) return [];
      return [
        `${link.url}: ${"to" in outcome ? `now at ${outcome.to}` : "why" in outcome ? outcome.why : ""} (${files(link)})`,
      ];
    });
  const untried = all.filter(({ outcome }) => !outcome).length;
  return [
    ...(tried
      ? [
          ...section("Links that are broken", "No link that was tried is broken.", of("broken")),
          ...section("Links to look at yourself", "Every link that was tried gave a clear answer.", of("unsure")),
          ...section("Links that lead on to another address", "No link leads on.", of("moved")),
        ]
      : []),
    { heading: "Links to other sites, by host", level: 2 },
    {
      paragraph:
        all.length === 0
          ? "No page links to another site."
          : `${all.length} ${all.length === 1 ? "link" : "links"} to ${hosts.length} ${hosts.length === 1 ? "host" : "hosts"}.${
              tried
                ? ` ${untried} not tried: kept for examples, or time ran out.`
                : " To try them: npm run report -- --links"
            }`,
    },
    ...(all.length === 0
      ? []
      : [
          {
            head: ["Host", "Links", "Addresses"],
            rows: hosts.map(({ host, links }) => [host, String(links.length), links.map(({ url }) => url).join(", ")]),
          },
        ]),
  ];
}
