/** A change as a row of a list and as its own page. */

import type { Change } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import type { ChangedSession, CompiledChange } from "../timetable/compiled-change.ts";
import { differs, type Meeting } from "../timetable/session.ts";
import { announced, changeTitle, headline, titleLanguage, wordPeriod, wordState, wordThread } from "../words/change.ts";
import { effectLabel, wordCause } from "../words/effects.ts";
import { sayNewRule } from "../words/new-rule.ts";
import { changePage } from "../words/page.ts";
import { badgeOf } from "../words/sections.ts";
import { wordChangedSession, wordMeeting } from "../words/session.ts";
import type { StateView } from "./action-point.ts";
import { type DateView, dateView } from "./date.ts";
import type { LinkView } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { numbersIn } from "./numbers.ts";
import { instant } from "./session.ts";

const looks: Readonly<Record<Change["effect"], Pick<StateView, "sign" | "tone">>> = {
  cancelled: { sign: "cancelled", tone: "stop" },
  moved: { sign: "moved", tone: "turn" },
  retimed: { sign: "retimed", tone: "wait" },
  extra: { sign: "extra", tone: "turn" },
  reduced: { sign: "notice", tone: "wait" },
  delayed: { sign: "retimed", tone: "wait" },
  access: { sign: "notice", tone: "wait" },
  contact: { sign: "notice", tone: "turn" },
  started: { sign: "extra", tone: "turn" },
  ended: { sign: "cancelled", tone: "stop" },
  notice: { sign: "notice", tone: "turn" },
};

export interface ChangeRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string;
  readonly effect: StateView;
  readonly urgent: boolean;
  /** `Coming up`, `Now` … on the day of the build; absent where the build may be late. */
  readonly state: string;
  readonly over: boolean;
  /** When its last day ends, for a change that is not over and has a last day. */
  readonly ends?: string;
  readonly period: string;
  /** Its title says the same, and a row need not say it again. */
  readonly periodInTitle: boolean;
  readonly published: string;
  readonly announced: string;
}

const endOf = (day: Temporal.PlainDate, zone: string) => day.add({ days: 1 }).toZonedDateTime(zone);

const plain = (words: string) => words.toLowerCase().replace(/ 2\d{3}\b|[,.:;!?]/g, "");

/** Whether a title has a period in it, whose year it may leave out. */
const says = (title: string, period: string) => `${plain(title)} `.includes(`${plain(period)} `);

export function changeRow(language: Language, compiled: CompiledChange, today: Temporal.PlainDate): ChangeRow {
  const { change } = compiled;
  const state = compiled.state(today);
  const over = compiled.isOver(today);
  const period = wordPeriod(language, change);
  const title = changeTitle(language, change);
  const lang = titleLanguage(change);
  return {
    id: change.id,
    url: change.url,
    title,
    ...(lang && { lang }),
    effect: { id: change.effect, label: effectLabel(language, change), ...looks[change.effect] },
    urgent: change.urgent,
    state: wordState(language, state),
    over,
    ...(compiled.until && !over && { ends: instant(endOf(compiled.until, compiled.published.timeZoneId)) }),
    period,
    periodInTitle: says(title, period),
    published: instant(compiled.published),
    announced: announced(language, change),
  };
}

interface MeetingView {
  readonly when: string;
  readonly place: string;
  readonly url: string;
}

export interface ChangeView extends ChangeRow {
  readonly head: Head;
  readonly headline: string;
  /** By which rules services meet from its day on and no longer, in a sentence; absent of changes that give none. */
  readonly rule?: string;
  /** What staff wrote. */
  readonly html: string;
  readonly cause: string;
  readonly asOf: DateView;
  /** How many sessions it is about. */
  readonly count: number;
  /** Day and place before and after, a session at a time under the name of its service. */
  readonly sessions: readonly {
    readonly title: string;
    readonly sessions: readonly {
      readonly id: string;
      readonly line: string;
      readonly was?: MeetingView;
      readonly now?: MeetingView;
    }[];
  }[];
  readonly services: readonly LinkView[];
  readonly places: readonly LinkView[];
  readonly areas: readonly LinkView[];
  readonly thread: readonly {
    readonly title: string;
    readonly url: string;
    readonly relation: string;
    readonly when: string;
  }[];
}

function meetingView(language: Language, meeting: Meeting): MeetingView {
  return {
    when: wordMeeting(language, meeting),
    place: meeting.location.title,
    url: meeting.location.url,
  };
}

function changedSession(language: Language, change: Change, session: ChangedSession) {
  const { before, after } = session;
  const { place, times } = before ? differs(before.current, after.current) : { place: true, times: true };
  const goesOn = after.status !== "cancelled" && (place || times);
  return {
    id: after.id,
    line: wordChangedSession(language, change, session, after.service.title),
    ...(before && { was: meetingView(language, before.current) }),
    ...(goesOn && { now: meetingView(language, after.current) }),
  };
}

export function changeView(compiled: CompiledChange, model: Model): ChangeView {
  const row = changeRow(model.library.language, compiled, model.today);
  const { change } = compiled;
  const rule = sayNewRule(model.library.language, change);
  return {
    ...row,
    headline: headline(model.library.language, change),
    ...(rule !== undefined && { rule }),
    html: change.body.html,
    cause: wordCause(model.library.language, change.cause) ?? "",
    asOf: dateView(model.library.language, model.today),
    count: compiled.sessions.length,
    sessions: [...Map.groupBy(compiled.sessions, ({ after }) => after.service)].map(([{ title }, sessions]) => ({
      title,
      sessions: sessions.map((session) => changedSession(model.library.language, change, session)),
    })),
    services: compiled.services.map(({ title, url }) => ({ title, url })),
    places: compiled.locations.map(({ title, url }) => ({ title, url })),
    areas: compiled.areas.map(({ label, id }) => ({ title: label, url: `/areas/${id}/` })),
    thread: wordThread(model.library.language, compiled).map(({ id, headline, relation, when }) => ({
      title: headline,
      url: model.timetable.changeById.get(id)?.change.url ?? "",
      relation,
      when,
    })),
    head: headOf(
      {
        ...changePage(model.library.language, change),
        lang: titleLanguage(change),
        url: change.url,
        type: "article",
        section: "changes",
        search: {
          filters: [
            { name: "kind", value: badgeOf(model.library.language, "changes") },
            ...compiled.areas.map(({ label }) => ({ name: "area" as const, value: label })),
          ],
          aliases: numbersIn([change.body.text]),
          ...(row.over && { note: model.library.language.say("change-is-over") }),
        },
      },
      model.library,
    ),
  };
}
