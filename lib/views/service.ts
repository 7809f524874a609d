/** A service's page, in the order in which a reader needs it: next session, what has changed, who can come, what happens, further dates. */

import { isByAppointment, isVirtual, type Location, type Service } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { sessionGraph } from "../open-data/session-event.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import type { ServiceInForce } from "../timetable/rules-in-force.ts";
import type { Session } from "../timetable/session.ts";
import { accessLabels } from "../words/access.ts";
import { languageName } from "../words/language.ts";
import { continuedPage, fromTo } from "../words/page.ts";
import { waysToMeet } from "../words/place.ts";
import { badgeOf } from "../words/sections.ts";
import { inARow } from "../words/sentence.ts";
import { contactName, wordNotRunning, wordOtherAges, wordTimetableOver } from "../words/service.ts";
import { type ActionView, contactActions, placeActions, sessionActions } from "./actions.ts";
import { type ChangeRow, changeRow } from "./change.ts";
import { soonestFirst } from "./change-order.ts";
import { type CitedBy, citedBy } from "./cited-by.ts";
import { type DateView, dateView } from "./date.ts";
import { foldedByHeadings } from "./folded.ts";
import { type FollowView, followView } from "./follow.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { positionOf } from "./near.ts";
import { numbersIn } from "./numbers.ts";
import { type OtherForms, otherForms } from "./other-forms.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { pictureOf } from "./picture.ts";
import { type PlaceView, placeView } from "./place.ts";
import { type RuleView, rulesTold, ruleView } from "./rule.ts";
import { daysShown, furtherSessions, nextSessions, within } from "./service-sessions.ts";
import { type SessionView, sessionView } from "./session.ts";
import { type ShareView, shareView } from "./share.ts";
import { type TranslationView, translationView } from "./translation.ts";

/** Rules on the service's own page; where there are more, all of them have pages of their own. */
const rulesShown = 20;
const rulesOnPage = 100;
/** Changes of each sort on the service's own page; where there are more, all of them have pages of their own. */
const changesShown = 20;
const changesOnPage = 100;

export interface ServiceView extends TranslationView {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** HTML of its picture; empty when it has none. */
  readonly picture: string;
  readonly html: string;
  readonly otherForms?: OtherForms;
  readonly head: Head;
  readonly asOf: DateView;
  /** What is to be said of a service that is not active; empty for one that is. */
  readonly notRunning: string;
  /** It has no timetable: `joining` says how people are seen. */
  readonly byAppointment: boolean;
  /** The next sessions, soonest first, each with its place; the page expires those that have passed. */
  readonly next: readonly NextSession[];
  /** Changes that are coming or in force, soonest first. */
  readonly changes: readonly ChangeRow[];
  /** Those of them that begin after the dates that the page gives. */
  readonly laterChanges: readonly ChangeRow[];
  readonly earlierChanges: readonly ChangeRow[];
  /** Where all the changes are, when they are many. */
  readonly moreChanges?: LinkView;
  readonly rules: readonly RuleView[];
  /** Said of a service whose schedules are all over; else empty. */
  readonly timetableOver: string;
  /** Where the rest of the rules are, when they are many. */
  readonly morePlaces?: LinkView;
  /** The sessions of the next eight weeks that are not among `next`, cancelled and moved ones too. */
  readonly list: ListPage<SessionView>;
  readonly organisation: { readonly title: string; readonly summary: string; readonly website: string };
  readonly areas: readonly LinkView[];
  readonly eligibility: readonly string[];
  readonly joining: string;
  readonly fees: string;
  readonly languages: string;
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  /** How to reach the people who run it, at once: to call, to text, or where there is no number to write. */
  readonly actions: readonly ActionView[];
  /** The ways that are none of the actions. */
  readonly contact: readonly { readonly name: string; readonly text: string; readonly url: string }[];
  readonly assured?: DateView;
  readonly citedBy: CitedBy;
  /** Messages about it to send to somebody, where anything may be said. */
  readonly share?: ShareView;
  readonly follow: FollowView;
  /** Where its poster is, on a site that has posters. */
  readonly poster?: string;
}

/** One of the next sessions: where it is, and what a reader can do about it. */
export interface NextSession {
  readonly session: SessionView;
  readonly place: PlaceView;
  readonly actions: readonly ActionView[];
  /** The place has been told of under a session before it. */
  readonly again: boolean;
}

/** A page on which the sessions of a service or place, or the rules or changes of a service, go on from its own. */
export interface FurtherList {
  readonly title: string;
  readonly url: string;
  readonly head: Head;
  readonly asOf: DateView;
  readonly sessions?: ListPage<SessionView>;
  readonly rules?: ListPage<RuleView>;
  readonly changes?: ListPage<ChangeRow>;
}

function contactView(language: Language, contact: Service["contact"]): ServiceView["contact"] {
  const email = contact?.phone || contact?.text ? contact.email : undefined;
  return [
    ...(email ? [{ name: contactName(language, "email"), text: email, url: `mailto:${email}` }] : []),
    ...(contact?.website
      ? [
          {
            name: contactName(language, "website"),
            text: contact.website.replace(/^https?:\/\//, ""),
            url: contact.website,
          },
        ]
      : []),
  ];
}

/** A row of the next sessions; what a row above has told of already is told by its label alone. */
function nextRow(
  language: Language,
  next: readonly Session[],
  index: number,
  timetable: Model["timetable"],
): SessionView {
  const [view, ...before] = next
    .slice(0, index + 1)
    .reverse()
    .map((session) => sessionView(language, session, timetable, { without: "service", changesTold: true })) as [
    SessionView,
    ...SessionView[],
  ];
  const told = new Set(before.flatMap(({ changes }) => changes.map(({ url }) => url)));
  const { true: again = [], false: changes = [] } = Object.groupBy(view.changes, ({ url }) =>
    told.has(url) ? "true" : "false",
  );
  return { ...view, changes, again: again.filter((change) => change !== view.told) };
}

/** The sessions that a service's page shows beside the next ones. */
function sessionPages(service: Service, model: Model): readonly ListPage<SessionView>[] {
  return furtherSessions(service, model).map((list) => ({
    ...list,
    items: list.items.map((session) =>
      sessionView(model.library.language, session, model.timetable, {
        without: "service",
        changesTold: true,
        // There is a file of those only that the service's own page shows: of some thousand it would be too many.
        calendar: list.number === 1,
      }),
    ),
  }));
}

/** What a page that goes on with a list of a service or place says of itself. */
export function furtherList(
  { title, url }: LinkView,
  section: "services" | "locations",
  list: ListPage<unknown>,
  what: Parameters<typeof continuedPage>[2],
  model: Model,
): FurtherList {
  return {
    title,
    url,
    asOf: dateView(model.library.language, model.today),
    head: headOf(
      {
        ...continuedPage(model.library.language, title, what, list.number, list.pages.length),
        url: list.url,
        inEveryLanguage: url,
        section,
        within: [{ title, url }],
      },
      model.library,
    ),
  };
}

/** The pages beside a service's own, when it has too many sessions, rules or changes for one. */
export function serviceListViews(service: Service, model: Model): readonly FurtherList[] {
  const view = (list: ListPage<unknown>, what: Parameters<typeof continuedPage>[2]) =>
    furtherList(service, "services", list, what, model);
  return [
    ...sessionPages(service, model)
      .slice(1)
      .map((sessions) => ({ ...view(sessions, "sessions"), sessions })),
    ...rulePages(service, model).map((rules) => ({ ...view(rules, "rules"), rules })),
    ...changePages(service, model).map((changes) => ({ ...view(changes, "changes"), changes })),
  ];
}

/** Last published first. */
function changesOf(service: Service, { timetable }: Model): readonly CompiledChange[] {
  return timetable.changes.filter((change) => change.services.includes(service));
}

/** Those that hold or will, soonest first, and those that are over. */
function currentAndEarlier(service: Service, model: Model) {
  const { today } = model;
  const { true: over = [], false: current = [] } = Object.groupBy(changesOf(service, model), (change) =>
    change.isOver(today) ? "true" : "false",
  );
  const rows = (changes: readonly CompiledChange[]) =>
    changes.map((change) => changeRow(model.library.language, change, today));
  const all = over.length + current.length;
  const shown = soonestFirst(current, today).slice(0, changesShown);
  const end = today.add({ days: daysShown });
  const isLater = ({ from }: CompiledChange) => Temporal.PlainDate.compare(from, end) >= 0;
  return {
    current: rows(shown.filter((change) => !isLater(change))),
    later: rows(shown.filter(isLater)),
    earlier: rows(over).slice(0, changesShown),
    ...(Math.max(over.length, current.length) > changesShown && { tooMany: all }),
  };
}

function changePages(service: Service, model: Model): readonly ListPage<ChangeRow>[] {
  if (!currentAndEarlier(service, model).tooMany) return [];
  const changes = changesOf(service, model).map((change) => changeRow(model.library.language, change, model.today));
  const day = ({ published }: ChangeRow) => published.slice(0, 10);
  return pagesOf(model.library.language, changes, `${service.url}changes/`, changesOnPage, (newest, oldest) =>
    fromTo(model.library.language, day(oldest), day(newest)),
  );
}

/** How the service stands, by the one decision about it. */
export const inForceOf = ({ id }: Pick<Service, "id">, { timetable }: Pick<Model, "timetable">): ServiceInForce =>
  timetable.inForce.get(id) as ServiceInForce;

function rulePages(service: Service, model: Model): readonly ListPage<RuleView>[] {
  const told = rulesTold(inForceOf(service, model));
  if (told.length <= rulesShown) return [];
  const rules = told.map((rule) => ruleView(model.library.language, rule, model.today));
  const name = ({ place }: RuleView) => place.title;
  return pagesOf(model.library.language, rules, `${service.url}places/`, rulesOnPage, (first, last) =>
    fromTo(model.library.language, name(first), name(last)),
  );
}

/** The sessions that go ahead from today on, soonest first. */
function goingAhead(service: Service, { timetable, today }: Model): readonly Session[] {
  return (timetable.byService.get(service.id) ?? []).filter(
    ({ current, status }) =>
      status !== "cancelled" && Temporal.PlainDate.compare(current.start.toPlainDate(), today) >= 0,
  );
}

/** Whether people are seen by appointment, as far as changes have told. */
export function seenByAppointment(service: Service, { status }: ServiceInForce): boolean {
  return status === "active" && isByAppointment(service);
}

/** What every place has at which the service meets in the next weeks. */
function accessOf(service: Service, { timetable, today, library }: Model): readonly string[] {
  const sessions = within(timetable.byService.get(service.id) ?? [], today, daysShown);
  const places = new Set(
    sessions.filter(({ status }) => status !== "cancelled").map(({ current }) => current.location),
  );
  const [first = [], ...others] = [...places]
    .filter((place) => !isVirtual(place))
    .map((one) => accessLabels(library.language, one));
  return first.filter((label) => others.every((labels) => labels.includes(label)));
}

/** A service in the list of all: its sentence and its next session. */
export interface ServiceRow extends LinkView {
  /** By what the list can be narrowed, and where the next session is. */
  readonly filters: Readonly<Record<"area" | "access" | "how" | "audience" | "at", string>>;
  readonly notRunning: string;
  readonly byAppointment: boolean;
  readonly next?: SessionView;
}

function filtersOf(language: Language, service: Service, place: Location | undefined): ServiceRow["filters"] {
  const areas = new Set([...service.areas, ...(place?.areas ?? [])].map(({ label }) => label));
  return {
    area: [...areas].join("|"),
    access: place ? accessLabels(language, place).join("|") : "",
    how: place ? waysToMeet(language, place).join("|") : "",
    audience: service.audiences.map(({ label }) => label).join("|"),
    at: place ? positionOf(place) : "",
  };
}

export function serviceRow(service: Service, model: Model): ServiceRow {
  const [next] = goingAhead(service, model);
  const inForce = inForceOf(service, model);
  return {
    ...linkTo(service),
    filters: filtersOf(model.library.language, service, next?.current.location),
    notRunning: wordNotRunning(model.library.language, inForce),
    byAppointment: seenByAppointment(service, inForce),
    ...(next && {
      next: sessionView(model.library.language, next, model.timetable, { without: "service", access: true }),
    }),
  };
}

/** None where all that is spoken is what the site is written in: readers take that for granted. */
function languagesTold({ languages }: Service, { library }: Model): Service["languages"] {
  const own = new Intl.Locale(library.site.locale).language;
  return languages.every((language) => language === own) ? [] : languages;
}

export function serviceView(service: Service, model: Model): ServiceView {
  const { timetable, today } = model;
  const inForce = inForceOf(service, model);
  const rules = rulesTold(inForce);
  const changes = currentAndEarlier(service, model);
  const list = sessionPages(service, model)[0] as ListPage<SessionView>;
  const next = nextSessions(service, model);
  const share = shareView(service, next, model.library);
  const forms = otherForms(service);
  return {
    ...translationView(service, model.library),
    title: service.title,
    summary: service.summary,
    url: service.url,
    picture: pictureOf(service, model.library.site),
    html: foldedByHeadings(service.body.html),
    ...(forms && { otherForms: forms }),
    asOf: dateView(model.library.language, today),
    notRunning: wordNotRunning(model.library.language, inForce),
    byAppointment: seenByAppointment(service, inForce),
    next: next.map((session, index) => ({
      session: nextRow(model.library.language, next, index, timetable),
      place: placeView(model.library.language, session.current.location, [service]),
      actions: [
        ...contactActions(model.library.language, service.contact),
        ...placeActions(model.library.language, session.current.location),
        ...sessionActions(model.library.language, session),
      ],
      again: next.slice(0, index).some(({ current }) => current.location === session.current.location),
    })),
    changes: changes.current,
    laterChanges: changes.later,
    earlierChanges: changes.earlier,
    ...(changes.tooMany && {
      moreChanges: {
        title: model.library.language.say("all-changes", { count: changes.tooMany }),
        url: `${service.url}changes/`,
      },
    }),
    rules: rules.slice(0, rulesShown).map((rule) => ruleView(model.library.language, rule, today)),
    timetableOver: inForce.lastDay ? wordTimetableOver(model.library.language, inForce.lastDay) : "",
    ...(rules.length > rulesShown && {
      morePlaces: {
        title: model.library.language.say("all-rules", { count: rules.length }),
        url: `${service.url}places/`,
      },
    }),
    list,
    ...(share && { share }),
    follow: followView(
      model.library.language.say("follow-title", { subject: service.title }),
      service.url,
      model.library,
    ),
    ...(sectionsIn(model.library).has("posters") && { poster: `${service.url}poster/` }),
    organisation: {
      title: service.organisation.title,
      summary: service.organisation.summary,
      website: service.organisation.website ?? "",
    },
    areas: service.areas.map(({ label, id }) => ({ title: label, url: `/areas/${id}/` })),
    eligibility: [service.eligibility_description ?? "", wordOtherAges(model.library.language, service)].filter(
      Boolean,
    ),
    joining: service.application_process ?? "",
    fees: service.fees_description ?? "",
    languages: inARow(
      model.library.language,
      languagesTold(service, model).map((code) => languageName(model.library.language, code)),
    ),
    audiences: service.audiences.map(({ label }) => label),
    topics: service.topics.map(({ label }) => label),
    actions: contactActions(model.library.language, service.contact),
    contact: contactView(model.library.language, service.contact),
    ...(service.assured_date && { assured: dateView(model.library.language, service.assured_date) }),
    citedBy: citedBy(model.library.language, service),
    head: headOf(
      {
        title: service.title,
        lang: service.lang,
        description: service.summary,
        url: service.url,
        section: "services",
        search: {
          filters: [
            { name: "kind", value: badgeOf(model.library.language, "services") },
            ...service.audiences.map(({ label }) => ({ name: "audience" as const, value: label })),
            ...service.topics.map(({ label }) => ({ name: "topic" as const, value: label })),
            ...service.areas.map(({ label }) => ({ name: "area" as const, value: label })),
            ...accessOf(service, model).map((value) => ({ name: "access" as const, value })),
          ],
          aliases: [
            ...service.topics.flatMap(({ aliases }) => aliases),
            ...numbersIn([service.contact?.phone, service.contact?.text]),
          ],
        },
        jsonLd: sessionGraph([...next, ...list.items.flatMap(({ id }) => timetable.byId.get(id) ?? [])], model),
      },
      model.library,
    ),
  };
}
