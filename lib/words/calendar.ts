/** What calendars say of themselves, and beside each entry; the entry's title is in session.ts. */

import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { accessFacts } from "./access.ts";
import { joinSentence } from "./place.ts";
import { contactNames } from "./service.ts";

/** The name of the calendar of everything. */
export function allSessions(_language: Language, site: string): string {
  return `${site}: all sessions`;
}

/** What a calendar says of itself. `showCancelled` is true of one for programs that hide cancelled entries. */
export function aboutCalendar(language: Language, today: Temporal.PlainDate, showCancelled: boolean): string {
  const correct = `Correct as of ${language.fullDay(today)}.`;
  return showCancelled ? `${correct} Cancelled sessions stay visible, with the word CANCELLED.` : correct;
}

/** Of a session that is added by itself: nothing tells its calendar when it moves or stops. */
export function entryByItself(language: Language, today: Temporal.PlainDate): string {
  return `This was right on ${language.fullDay(today)}. Your calendar will not hear of changes, so look at the page before you go.`;
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
    ...accessFacts(language, location).map(({ line }) => line && `${line}.`),
    location.accessibility.notes,
    location.getting_there,
  ];
  const numbers = [
    phone && `${contactNames(language).phone}: ${phone}`,
    contact?.text && `${contactNames(language).text}: ${contact.text}`,
  ];
  return [
    status === "cancelled" ? "" : access.filter(Boolean).join(" "),
    numbers.filter(Boolean).join("\n"),
    `Times, places and changes: ${page}`,
  ].filter((paragraph) => paragraph !== "");
}
