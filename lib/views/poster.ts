/** A poster: one A4 page that a passer-by can read at two metres, of what stays true for weeks. */
import { type Location, openPlaces, type Service } from "../content/library.ts";
import type { Model } from "../model.ts";
import { markFragment, placeMarks, serviceMark } from "../timetable/poster-mark.ts";
import type { Session } from "../timetable/session.ts";
import { posterPage } from "../words/page.ts";
import { joinSentence } from "../words/place.ts";
import { wordNotRunning, wordTimetableOver } from "../words/service.ts";
import { type DateView, dateView } from "./date.ts";
import { type Head, headOf } from "./head.ts";
import { type QrCode, qrCode } from "./qr-code.ts";
import { rulesByPlace, rulesTold, ruleView } from "./rule.ts";
import { inForceOf, seenByAppointment } from "./service.ts";
import { type SessionView, sessionView } from "./session.ts";

/** More rows than this are too many to take in from two metres. */
const mostRows = 3;

/**
 * How high a text is on paper, in points, with letters of a size. `_includes/components/poster/style.css` has the sizes;
 * a line is 180 mm long, and a letter rather more than half as wide as it is high.
 */
function heightOf(text: string, size: number, spacing: number): number {
  const lines = Math.ceil((text.length * size * 0.6) / 510);
  return text === "" ? 0 : lines * size * spacing;
}

/** As many rows as leave room on one sheet of A4 for all else that the poster says, and one at least. */
function rowsThatFit({ title, summary, rows, notice, appointment, next }: Omit<PosterView, "more">): number {
  const sheet = 774;
  const foot = 175;
  const sessions = next.map(({ date, times, service, place }) =>
    [date.words, times, service?.title, place?.title].filter(Boolean).join(", "),
  );
  let room =
    sheet -
    foot -
    heightOf(title, 36, 1.05) -
    heightOf(summary, 17, 1.3) -
    heightOf(notice, 24, 1.3) -
    (appointment === "" ? 0 : 50 + heightOf(appointment, 17, 1.5)) -
    (sessions.length > 0 ? 45 : 0) -
    sessions.reduce((sum, words) => sum + heightOf(words, 18, 1.2) + 5, 0);
  let fit = 0;
  for (const { main, detail } of rows.slice(0, mostRows)) {
    room -= heightOf(main, 24, 1.2) + heightOf(detail, 20, 1.2) + 7;
    // Where some are left out, a line says so.
    if (fit > 0 && room < (fit + 1 < rows.length ? 31 : 0)) break;
    fit += 1;
  }
  return fit;
}

export interface PosterView {
  readonly title: string;
  readonly summary: string;
  /** Rules: what meets where and when; the page has the rest. */
  readonly rows: readonly { readonly main: string; readonly detail: string }[];
  readonly more: number;
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
  facts: Pick<PosterView, "summary" | "phone" | "notice" | "appointment"> & {
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
  const whole: Omit<PosterView, "more"> = {
    title: subject.title,
    summary: facts.summary,
    rows: facts.rows,
    notice: facts.notice,
    appointment: facts.appointment,
    next: ahead
      .slice(0, 2)
      .map((session) =>
        sessionView(session, model.timetable, { without: section === "services" ? "service" : "place" }),
      ),
    phone: facts.phone,
    page: { url: subject.url, words: url.replace(/^https?:\/\//, "") },
    qr: qrCode(url + markFragment(mark)),
    asOf: dateView(model.today),
    site: site.name,
    demonstration: site.demonstration,
    head: headOf(
      {
        ...posterPage(subject.title),
        url: `${subject.url}poster/`,
        section,
        poster: true,
        within: [{ title: subject.title, url: subject.url }],
      },
      model.library,
    ),
  };
  const shown = rowsThatFit(whole);
  return { ...whole, rows: facts.rows.slice(0, shown), more: facts.rows.length - shown };
}

export function servicePoster(service: Service, model: Model): PosterView {
  const inForce = inForceOf(service, model);
  return poster(service, "services", model, serviceMark(service, model), {
    summary: service.summary,
    phone: service.contact?.phone ?? model.library.site.phone ?? "",
    notice: wordNotRunning(inForce) || (inForce.lastDay ? wordTimetableOver(inForce.lastDay) : ""),
    appointment: seenByAppointment(service, inForce) ? (service.application_process ?? "") : "",
    rows: rulesTold(inForce).map((one) => {
      const { rule, times, place, validity, paused } = ruleView(one, model.today);
      const main = `${rule}, ${times}`;
      const detail = `${place.title}${validity && `, ${validity}`}`;
      return paused ? { main: paused, detail: `${main}, ${detail}` } : { main, detail };
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
      summary: joinSentence(location) || [location.address_1, location.city].filter(Boolean).join(", "),
      phone: library.site.phone ?? "",
      notice: "",
      appointment: "",
      rows: (rules.get(location) ?? []).map(({ service, line }) => ({ main: service.title, detail: line })),
      sessions: (timetable.byLocation.get(location.id) ?? []).filter(({ current }) => current.location === location),
    }),
  );
}
