/** A poster: one A4 page that a passer-by can read at two metres, of what stays true for weeks. */
import { type Location, openPlaces, type Service } from "../content/library.ts";
import type { Model } from "../model.ts";
import { markFragment, placeMarks, serviceMark } from "../timetable/poster-mark.ts";
import type { Session } from "../timetable/session.ts";
import { posterPage } from "../words/page.ts";
import { joinSentence } from "../words/place.ts";
import { inARow } from "../words/sentence.ts";
import { wordNotRunning, wordTimetableOver } from "../words/service.ts";
import { type DateView, dateView } from "./date.ts";
import { type Head, headOf } from "./head.ts";
import { type QrCode, qrCode } from "./qr-code.ts";
import { rulesByPlace, rulesTold, ruleView } from "./rule.ts";
import { inForceOf, seenByAppointment } from "./service.ts";
import { type SessionView, sessionView } from "./session.ts";

/** More rows than this are too many to take in from two metres. */
const mostRows = 3;

/** How much larger than the smallest letters a poster may have them, by the class that says so. */
const sizes = [
  ["largest", 1.6],
  ["larger", 1.4],
  ["large", 1.2],
  ["plain", 1],
] as const;

/**
 * How high a text is on paper, in points, with letters of a size. `_includes/components/poster/style.css` has the sizes;
 * a line is 180 mm long, and a letter rather more than half as wide as it is high.
 */
function heightOf(text: string, size: number, spacing: number, width = 510): number {
  const lines = Math.ceil((text.length * size * 0.6) / width);
  return text === "" ? 0 : lines * size * spacing;
}

/** Of large letters few are on a line, so that more of it stays empty where a word does not fit. */
const spare = 85;

type Sheet = Omit<PosterView, "more" | "size">;

/** What is left of one sheet of A4, in points, below so many rows and all else that the poster says. */
function roomLeft(
  { title, summary, rows, notice, appointment, next, page, phone, site }: Sheet,
  shown: number,
  scale: number,
): number {
  const sheet = 765;
  const height = (text: string, size: number, spacing: number) => heightOf(text, size * scale, spacing);
  const sessions = next.map(({ date, times, service, place }) =>
    [date.words, times, service?.title, place?.title].filter(Boolean).join(", "),
  );
  const column = 370;
  const foot = [70 + page.words.length + phone.length, 90, 80 + site.length]
    .map((letters) => heightOf("x".repeat(letters), 13, 1.25, column) + 8)
    .reduce((sum, lines) => sum + lines, 35);
  const rest = [
    height(title, 36, 1.05) + 12,
    height(summary, 17, 1.3) + 12,
    height(notice, 24, 1.3),
    appointment === "" ? 0 : 50 * scale + height(appointment, 17, 1.5),
    sessions.length > 0 ? 45 * scale : 0,
    ...sessions.map((words) => height(words, 18, 1.2) + 5),
    ...rows.slice(0, shown).map(({ main, detail }) => height(main, 24, 1.2) + height(detail, 20, 1.2) + 7),
    // Where some are left out, a line says so.
    shown < rows.length ? 31 * scale : 0,
  ];
  return sheet - Math.max(foot, 150) - rest.reduce((sum, one) => sum + one, 0);
}

/** As many rows as leave room for all else, and one at least; and the largest letters with which these fill the sheet. */
function fitted(sheet: Sheet): Pick<PosterView, "rows" | "more" | "size"> {
  const most = Math.min(sheet.rows.length, mostRows);
  let shown = most;
  while (shown > 1 && roomLeft(sheet, shown, 1) < 0) shown -= 1;
  const [size] = sizes.find(([, scale]) => roomLeft(sheet, shown, scale) >= spare) ?? ["plain"];
  return { rows: sheet.rows.slice(0, shown), more: sheet.rows.length - shown, size };
}

export interface PosterView {
  readonly title: string;
  readonly summary: string;
  /** The language of what staff wrote, where that is not the page's. */
  readonly lang?: string;
  /** Rules: what meets where and when; the page has the rest. */
  readonly rows: readonly { readonly main: string; readonly detail: string }[];
  readonly more: number;
  /** How large its letters are, so that it fills the sheet. */
  readonly size: (typeof sizes)[number][0];
  /** That it has ended, does not meet for now or has no timetable any more; else empty. */
  readonly notice: string;
  /** How people are seen where there is no timetable; else empty. */
  readonly appointment: string;
  /** The next sessions that go ahead, soonest first. */
  readonly next: readonly SessionView[];
  readonly phone: string;
  readonly page: { readonly url: string; readonly words: string };
  /** The address of the page, with the mark of what this poster says. */
  readonly qr: QrCode;
  readonly asOf: DateView;
  readonly site: string;
  readonly demonstration: boolean;
  readonly head: Head;
}

function poster(
  subject: Service | Location,
  section: "services" | "locations",
  model: Model,
  mark: string,
  facts: Pick<PosterView, "summary" | "lang" | "phone" | "notice" | "appointment"> & {
    rows: PosterView["rows"];
    sessions: readonly Session[];
  },
): PosterView {
  const { site } = model.library;
  const url = site.url + subject.url.slice(1);
  const ahead = facts.sessions.filter(
    ({ status, current }) =>
      status !== "cancelled" && Temporal.PlainDate.compare(current.start.toPlainDate(), model.today) >= 0,
  );
  const whole: Sheet = {
    title: subject.title,
    summary: facts.summary,
    ...(facts.lang && { lang: facts.lang }),
    rows: facts.rows,
    notice: facts.notice,
    appointment: facts.appointment,
    next: ahead.slice(0, 2).map((session) =>
      sessionView(model.library.language, session, model.timetable, {
        without: section === "services" ? "service" : "place",
      }),
    ),
    phone: facts.phone,
    page: { url: subject.url, words: url.replace(/^https?:\/\//, "") },
    qr: qrCode(url + markFragment(mark)),
    asOf: dateView(model.library.language, model.today),
    site: site.name,
    demonstration: site.demonstration,
    head: headOf(
      {
        ...posterPage(model.library.language, subject.title),
        url: `${subject.url}poster/`,
        section,
        poster: true,
        within: [{ title: subject.title, url: subject.url }],
      },
      model.library,
    ),
  };
  return { ...whole, ...fitted(whole) };
}

export function servicePoster(service: Service, model: Model): PosterView {
  const inForce = inForceOf(service, model);
  return poster(service, "services", model, serviceMark(service, model), {
    summary: service.summary,
    ...(service.lang && { lang: service.lang }),
    phone: service.contact?.phone ?? model.library.site.phone ?? "",
    notice:
      wordNotRunning(model.library.language, inForce) ||
      (inForce.lastDay ? wordTimetableOver(model.library.language, inForce.lastDay) : ""),
    appointment: seenByAppointment(service, inForce) ? (service.application_process ?? "") : "",
    rows: rulesTold(inForce).map((one) => {
      const { rule, times, place, validity, paused } = ruleView(model.library.language, one, model.today);
      const main = inARow(model.library.language, [rule, times]);
      const detail = inARow(model.library.language, [place.title, validity]);
      return paused ? { main: paused, detail: inARow(model.library.language, [main, detail]) } : { main, detail };
    }),
    sessions: model.timetable.byService.get(service.id) ?? [],
  });
}

/** Of every place whose address is known: nobody hangs a poster where nobody may be found. */
export function locationPosters(model: Model): readonly PosterView[] {
  const { library, timetable } = model;
  const rules = rulesByPlace(model);
  const marks = placeMarks(model);
  return openPlaces(library).map((location) =>
    poster(location, "locations", model, marks.get(location) ?? "", {
      summary:
        joinSentence(model.library.language, location) ||
        [location.address_1, location.city].filter(Boolean).join(", "),
      phone: library.site.phone ?? "",
      notice: "",
      appointment: "",
      rows: (rules.get(location) ?? []).map(({ service, line }) => ({ main: service.title, detail: line })),
      sessions: (timetable.byLocation.get(location.id) ?? []).filter(({ current }) => current.location === location),
    }),
  );
}
