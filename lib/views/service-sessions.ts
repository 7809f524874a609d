/** Which sessions the page of a service shows: the next ones with their places, and those of the weeks after them. */
import type { Service } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Model } from "../model.ts";
import type { Session } from "../timetable/session.ts";
import { fromTo } from "../words/page.ts";
import { type ListPage, pagesOf } from "./paging.ts";

/** Eight weeks. */
export const daysShown = 56;
/** Rows on a page before the list goes on on another. */
const sessionsOnPage = 30;

/** The sessions now held on one of so many days, today the first. */
export function within(sessions: readonly Session[], today: Temporal.PlainDate, days: number): readonly Session[] {
  const [first] = sessions;
  if (!first) return [];
  const zone = first.current.start.timeZoneId;
  const start = today.toZonedDateTime(zone).epochMilliseconds;
  const end = today.add({ days }).toZonedDateTime(zone).epochMilliseconds;
  return sessions.filter(({ current }) => {
    const at = current.start.epochMilliseconds;
    return at >= start && at < end;
  });
}

/** So many of the next sessions are shown with their places. */
const nextShown = 3;

/** The next sessions, called off or not: "is it on" is answered by either. Where all are off, also the first that is on. */
export function nextSessions(service: Service, { timetable, today }: Model): readonly Session[] {
  const ahead = (timetable.byService.get(service.id) ?? []).filter(
    ({ current }) => Temporal.PlainDate.compare(current.start.toPlainDate(), today) >= 0,
  );
  const next = ahead.slice(0, nextShown);
  const isOn = ({ status }: Session) => status !== "cancelled";
  const first = next.some(isOn) ? undefined : ahead.find(isOn);
  return first ? [...next, first] : next;
}

/** The sessions that a service's page shows beside the next ones, and the pages on which they go on. */
export function furtherSessions(service: Service, model: Model): readonly ListPage<Session>[] {
  const next = new Set(nextSessions(service, model));
  const further = within(model.timetable.byService.get(service.id) ?? [], model.today, daysShown).filter(
    (session) => !next.has(session),
  );
  const dayOf = ({ current }: Session) => model.library.language.day(current.start);
  return pagesOf(model.library.language, further, service.url, sessionsOnPage, (first, last) =>
    fromTo(model.library.language, dayOf(first), dayOf(last)),
  );
}

/** Each session that can be added to a calendar by itself: those that a service's own page shows and that go ahead. */
export function* sessionsToAdd(model: Model): Generator<Session> {
  if (!sectionsIn(model.library).has("services")) return;
  for (const service of model.library.services) {
    const further = furtherSessions(service, model)[0]?.items ?? [];
    yield* [...nextSessions(service, model), ...further].filter(({ status }) => status !== "cancelled");
  }
}
