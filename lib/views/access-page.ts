/** The page of the places that have one thing, such as a way in without a step, with what is on there. */

import { accessQuestions } from "../content/kinds/locations.ts";
import { accessUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { accessPage, type Question } from "../words/access.ts";
import { fromTo } from "../words/page.ts";
import { badgeOf } from "../words/sections.ts";
import { type DateView, dateView } from "./date.ts";
import type { LinkView } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { headOn, type ListPage, pagesOf } from "./paging.ts";
import { placeLink } from "./place.ts";
import { within } from "./service-sessions.ts";
import { type SessionView, sessionView } from "./session.ts";

/** So many sessions of the coming week are shown; the timetable has the rest. */
const sessionsShown = 40;
const placesOnPage = 60;

export interface AccessPageView {
  readonly head: Head;
  readonly asOf: DateView;
  readonly sessions: readonly SessionView[];
  readonly moreSessions: number;
  readonly places: ListPage<LinkView>;
}

/** A link to each of the pages, in the order in which access is told everywhere. */
export function accessLinks(language: Language): readonly LinkView[] {
  return accessQuestions.map((question) => {
    const { title, description } = accessPage(language, question);
    return { title, url: accessUrl(question), summary: description };
  });
}

/** The page of one thing that places have, and those that go on with its places when they are many. */
export function accessViews(question: Question, model: Model): readonly AccessPageView[] {
  const { library, timetable, today } = model;
  const { title, description, aliases } = accessPage(model.library.language, question);
  const url = accessUrl(question);
  const places = library.locations.filter(({ accessibility }) => accessibility[question] === "yes");
  const sessions = within(timetable.sessions, today, 7).filter(({ current }) => places.includes(current.location));
  const search = {
    filters: [{ name: "kind" as const, value: badgeOf(model.library.language, "access") }],
    aliases,
    brief: true as const,
  };
  const first = headOf({ title, description, url, section: "access", search }, library);
  return pagesOf(
    model.library.language,
    places.map((one) => placeLink(model.library.language, one)),
    url,
    placesOnPage,
    (from, to) => fromTo(model.library.language, from.title, to.title),
  ).map((list) => ({
    asOf: dateView(model.library.language, today),
    sessions: sessions
      .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.current.start, b.current.start))
      .slice(0, sessionsShown)
      .map((session) => sessionView(model.library.language, session, timetable, { access: true })),
    moreSessions: Math.max(0, sessions.length - sessionsShown),
    places: list,
    head: headOn(model.library.language, first, list),
  }));
}
