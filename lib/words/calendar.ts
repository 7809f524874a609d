/** What calendars say of themselves, and beside each entry; the entry's title is in session.ts. */

import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { accessFacts } from "./access.ts";
import { joinSentence } from "./place.ts";
import { sentence } from "./sentence.ts";
import { contactName } from "./service.ts";

/** The name of the calendar of everything. */
export function allSessions(language: Language, site: string): string {
  return language.say("calendar-of-all", { site });
}

/** What a calendar says of itself. `showCancelled` is true of one for programs that hide cancelled entries. */
export function aboutCalendar(language: Language, today: Temporal.PlainDate, showCancelled: boolean): string {
  const day = language.fullDay(today);
  return language.say(showCancelled ? "calendar-correct-shows-cancelled" : "calendar-correct", { day });
}

/** Of a session that is added by itself: nothing tells its calendar when it moves or stops. */
export function entryByItself(language: Language, today: Temporal.PlainDate): string {
  return language.say("calendar-one-session", { day: language.fullDay(today) });
}

/** How to join or what it is like to get in, whom to ring, where to read more: a paragraph each. `page` is the service's address. */
export function entryDetails(
  language: Language,
  { service, status, current: { location } }: Session,
  page: string,
): string[] {
  const { organisation, contact } = service;
  const phone = contact?.phone ?? organisation.phone;
  const access = [
    joinSentence(language, location),
    ...accessFacts(language, location).map(({ line }) => line && sentence(language, line)),
    location.accessibility.notes,
    location.getting_there,
  ];
  const told = (way: "phone" | "text", number: string) =>
    language.say("calendar-contact", { way: contactName(language, way), number });
  const numbers = [phone && told("phone", phone), contact?.text && told("text", contact.text)];
  return [
    status === "cancelled" ? "" : access.filter(Boolean).join(" "),
    numbers.filter(Boolean).join("\n"),
    language.say("calendar-page", { url: page }),
  ].filter((paragraph) => paragraph !== "");
}
