/** A service's page, in the order in which a reader needs it: next session, what has changed, timetable, who can come. */
import { isByAppointment, isVirtual, type Service } from "../content/library.ts";
import { phoneUrl } from "../content/phone.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Model } from "../model.ts";
import { sessionGraph } from "../open-data/session-event.ts";
import type { ServiceInForce } from "../timetable/rules-in-force.ts";
import type { Session } from "../timetable/session.ts";
import { accessLabels } from "../words/access.ts";
import { languageName } from "../words/language.ts";
import { all, continuedPage, fromTo } from "../words/page.ts";
import { sections } from "../words/sections.ts";
import { contactNames, wordAges, wordNotRunning, wordTimetableOver } from "../words/service.ts";
import { type ChangeRow, changeRow } from "./change.ts";
import { type CitedBy, citedBy } from "./cited-by.ts";
import { type DateView, dateView } from "./date.ts";
import { type FollowView, followView } from "./follow.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { numbersIn } from "./numbers.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { pictureOf } from "./picture.ts";
import { type PlaceView, placeView } from "./place.ts";
import { type RuleView, rulesTold, ruleView } from "./rule.ts";
import { type SessionView, sessionView } from "./session.ts";

/** Eight weeks. */
export const daysShown = 56;
/** Rows on a page before the list goes on on another. */
const sessionsOnPage = 60;
/** Rules on the service's own page; where there are more, all of them have pages of their own. */
const rulesShown = 20;
const rulesOnPage = 100;
/** Changes of each sort on the service's own page; where there are more, all of them have pages of their own. */
const changesShown = 20;
const changesOnPage = 100;

export interface ServiceView {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** HTML of its picture; empty when it has none. */
  readonly picture: string;
  readonly html: string;
  readonly head: Head;
  readonly asOf: DateView;
  /** What is to be said of a service that is not active; empty for one that is. */
  readonly notRunning: string;
  /** It has no timetable: `joining` says how people are seen. */
  readonly byAppointment: boolean;
  /** The next sessions that go ahead, soonest first, each with its place; the page expires those that have passed. */
  readonly next: readonly { readonly session: SessionView; readonly place: PlaceView }[];
  /** Changes that are coming or in force. */
  readonly changes: readonly ChangeRow[];
  readonly earlierChanges: readonly ChangeRow[];
  /** Where all the changes are, when they are many. */
  readonly moreChanges?: LinkView;
  readonly rules: readonly RuleView[];
  /** Said of a service whose schedules are all over; else empty. */
  readonly timetableOver: string;
  /** Where the rest of the rules are, when they are many. */
  readonly morePlaces?: LinkView;
  /** Every session of the next eight weeks, cancelled and moved ones too. */
  readonly list: ListPage<SessionView>;
  readonly organisation: { readonly title: string; readonly summary: string; readonly website: string };
  readonly areas: readonly LinkView[];
  readonly eligibility: readonly string[];
  readonly joining: string;
  readonly fees: string;
  readonly languages: string;
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  readonly contact: readonly { readonly name: string; readonly text: string; readonly url: string }[];
  readonly assured?: DateView;
  readonly citedBy: CitedBy;
  readonly follow: FollowView;
  /** Where its poster is, on a site that has posters. */
  readonly poster?: string;
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

export function contactView(contact: Service["contact"]): ServiceView["contact"] {
  return [
    ...(contact?.phone ? [{ name: contactNames.phone, text: contact.phone, url: phoneUrl(contact.phone) }] : []),
    ...(contact?.text ? [{ name: contactNames.text, text: contact.text, url: "" }] : []),
    ...(contact?.email ? [{ name: contactNames.email, text: contact.email, url: `mailto:${contact.email}` }] : []),
    ...(contact?.website
      ? [{ name: contactNames.website, text: contact.website.replace(/^https?:\/\//, ""), url: contact.website }]
      : []),
  ];
}

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

function sessionPages(service: Service, { timetable, today }: Model): readonly ListPage<SessionView>[] {
  const rows = within(timetable.byService.get(service.id) ?? [], today, daysShown).map((session) =>
    sessionView(session, timetable, { without: "service", changesTold: true }),
  );
  return pagesOf(rows, service.url, sessionsOnPage, (first, last) => fromTo(first.date.words, last.date.words));
}

/** What a page that goes on with a list of a service or place says of itself. */
export function furtherList(
  { title, url }: LinkView,
  section: "services" | "locations",
  list: ListPage<unknown>,
  what: Parameters<typeof continuedPage>[1],
  model: Model,
): FurtherList {
  return {
    title,
    url,
    asOf: dateView(model.today),
    head: headOf(
      {
        ...continuedPage(title, what, list.number, list.pages.length),
        url: list.url,
        section,
        within: [{ title, url }],
      },
      model.library,
    ),
  };
}

/** The pages beside a service's own, when it has too many sessions, rules or changes for one. */
export function serviceListViews(service: Service, model: Model): readonly FurtherList[] {
  const view = (list: ListPage<unknown>, what: Parameters<typeof continuedPage>[1]) =>
    furtherList(service, "services", list, what, model);
  return [
    ...sessionPages(service, model)
      .slice(1)
      .map((sessions) => ({ ...view(sessions, "sessions"), sessions })),
    ...rulePages(service, model).map((rules) => ({ ...view(rules, "rules"), rules })),
    ...changePages(service, model).map((changes) => ({ ...view(changes, "changes"), changes })),
  ];
}

function changesOf(service: Service, { timetable, today }: Model): readonly ChangeRow[] {
  return timetable.changes
    .filter((change) => change.services.includes(service))
    .map((change) => changeRow(change, today));
}

const tooMany = (changes: readonly ChangeRow[]) =>
  changes.filter(({ over }) => over).length > changesShown || changes.filter(({ over }) => !over).length > changesShown;

function changePages(service: Service, model: Model): readonly ListPage<ChangeRow>[] {
  const changes = changesOf(service, model);
  if (!tooMany(changes)) return [];
  const day = ({ published }: ChangeRow) => published.slice(0, 10);
  return pagesOf(changes, `${service.url}changes/`, changesOnPage, (newest, oldest) =>
    fromTo(day(oldest), day(newest)),
  );
}

/** How the service stands, by the one decision about it. */
export const inForceOf = ({ id }: Pick<Service, "id">, { timetable }: Pick<Model, "timetable">): ServiceInForce =>
  timetable.inForce.get(id) as ServiceInForce;

function rulePages(service: Service, model: Model): readonly ListPage<RuleView>[] {
  const told = rulesTold(inForceOf(service, model));
  if (told.length <= rulesShown) return [];
  const rules = told.map((rule) => ruleView(rule, model.today));
  const name = ({ place }: RuleView) => place.title;
  return pagesOf(rules, `${service.url}places/`, rulesOnPage, (first, last) => fromTo(name(first), name(last)));
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
function accessOf(service: Service, { timetable, today }: Model): readonly string[] {
  const sessions = within(timetable.byService.get(service.id) ?? [], today, daysShown);
  const places = new Set(
    sessions.filter(({ status }) => status !== "cancelled").map(({ current }) => current.location),
  );
  const [first = [], ...others] = [...places].filter((place) => !isVirtual(place)).map(accessLabels);
  return first.filter((label) => others.every((labels) => labels.includes(label)));
}

/** A service in the list of all: its sentence and its next session. */
export interface ServiceRow extends LinkView {
  readonly notRunning: string;
  readonly byAppointment: boolean;
  readonly next?: SessionView;
}

export function serviceRow(service: Service, model: Model): ServiceRow {
  const [next] = goingAhead(service, model);
  const inForce = inForceOf(service, model);
  return {
    ...linkTo(service),
    notRunning: wordNotRunning(inForce),
    byAppointment: seenByAppointment(service, inForce),
    ...(next && { next: sessionView(next, model.timetable, { without: "service", access: true }) }),
  };
}

export function serviceView(service: Service, model: Model): ServiceView {
  const { timetable, today } = model;
  const inForce = inForceOf(service, model);
  const rules = rulesTold(inForce);
  const changes = changesOf(service, model);
  const list = sessionPages(service, model)[0] as ListPage<SessionView>;
  return {
    title: service.title,
    summary: service.summary,
    url: service.url,
    picture: pictureOf(service, model.library.site),
    html: service.body.html,
    asOf: dateView(today),
    notRunning: wordNotRunning(inForce),
    byAppointment: seenByAppointment(service, inForce),
    next: goingAhead(service, model)
      .slice(0, 3)
      .map((session) => ({
        session: sessionView(session, timetable, { without: "service", changesTold: true }),
        place: placeView(session.current.location, [service]),
      })),
    changes: changes.filter(({ over }) => !over).slice(0, changesShown),
    earlierChanges: changes.filter(({ over }) => over).slice(0, changesShown),
    ...(tooMany(changes) && {
      moreChanges: { title: all.changes(changes.length), url: `${service.url}changes/` },
    }),
    rules: rules.slice(0, rulesShown).map((rule) => ruleView(rule, today)),
    timetableOver: inForce.lastDay ? wordTimetableOver(inForce.lastDay) : "",
    ...(rules.length > rulesShown && {
      morePlaces: { title: all.rules(rules.length), url: `${service.url}places/` },
    }),
    list,
    follow: followView(service.title, service.url, model.library),
    ...(sectionsIn(model.library).has("posters") && { poster: `${service.url}poster/` }),
    organisation: {
      title: service.organisation.title,
      summary: service.organisation.summary,
      website: service.organisation.website ?? "",
    },
    areas: service.areas.map(({ label, id }) => ({ title: label, url: `/areas/${id}/` })),
    eligibility: [service.eligibility_description ?? "", wordAges(service)].filter(Boolean),
    joining: service.application_process ?? "",
    fees: service.fees_description ?? "",
    languages: service.languages.map(languageName).join(", "),
    audiences: service.audiences.map(({ label }) => label),
    topics: service.topics.map(({ label }) => label),
    contact: contactView(service.contact),
    ...(service.assured_date && { assured: dateView(service.assured_date) }),
    citedBy: citedBy(service),
    head: headOf(
      {
        title: service.title,
        description: service.summary,
        url: service.url,
        section: "services",
        search: {
          filters: [
            { name: "kind", value: sections.services.badge },
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
        jsonLd: sessionGraph(
          list.items.flatMap(({ id }) => timetable.byId.get(id) ?? []),
          model.library.site,
        ),
      },
      model.library,
    ),
  };
}
