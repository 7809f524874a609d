/** A place's page: who meets there next, what is not there after all, and what it is like to get in. */

import type { Location } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Model } from "../model.ts";
import { sessionGraph } from "../open-data/session-event.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { accessLabels } from "../words/access.ts";
import { fromTo, placePage } from "../words/page.ts";
import { inSentence } from "../words/place.ts";
import { badgeOf } from "../words/sections.ts";
import { type ActionView, placeActions } from "./actions.ts";
import { type ChangeRow, changeRow } from "./change.ts";
import { soonestFirst } from "./change-order.ts";
import { type DateView, dateView } from "./date.ts";
import { type FollowView, followView } from "./follow.ts";
import type { LinkView } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { type MapView, mapsOf } from "./map.ts";
import { numbersIn } from "./numbers.ts";
import { type ListPage, pagesOf } from "./paging.ts";
import { pictureOf } from "./picture.ts";
import { type PlaceView, placeView } from "./place.ts";
import { type RuleAtPlace, rulesByPlace } from "./rule.ts";
import { type FurtherList, furtherList } from "./service.ts";
import { daysShown, within } from "./service-sessions.ts";
import { type SessionView, sessionView } from "./session.ts";
import { type TranslationView, translationView } from "./translation.ts";

/** So many of the next sessions are shown; the rest are folded. */
const nextShown = 4;
/** Rows on a page before the list goes on on another. */
const sessionsOnPage = 30;

export interface LocationView extends PlaceView, TranslationView {
  /** HTML of a picture of its entrance; empty when it has none. */
  readonly picture: string;
  readonly html: string;
  /** Where it lies among the others; undefined of a place that is not to be shown. */
  readonly map: MapView | undefined;
  readonly head: Head;
  readonly asOf: DateView;
  readonly areas: readonly LinkView[];
  readonly actions: readonly ActionView[];
  /** How many of `here` stand unfolded. */
  readonly nextShown: number;
  /** What meets here in the next weeks, cancelled sessions too. */
  readonly here: ListPage<SessionView>;
  /** Sessions that were to be here and are elsewhere. */
  readonly notHere: readonly SessionView[];
  /** The rules by which services come here. */
  readonly regulars: readonly { readonly title: string; readonly url: string; readonly line: string }[];
  readonly changes: readonly ChangeRow[];
  /** Neither of a confidential place: its people follow their service. */
  readonly follow?: FollowView;
  readonly poster?: string;
}

/** The page of every place, in the Library's order. */
export function locationViews(model: Model): readonly LocationView[] {
  const rules = rulesByPlace(model);
  const mapOf = mapsOf(model);
  const changes = Map.groupBy(
    model.timetable.changes.flatMap((change) => change.locations.map((location) => ({ location, change }))),
    ({ location }) => location,
  );
  return model.library.locations.map((location) =>
    locationView(
      location,
      rules.get(location) ?? [],
      (changes.get(location) ?? []).map(({ change }) => change),
      mapOf(location),
      model,
    ),
  );
}

/** The pages beside a place's own, when too many sessions meet there for one. */
export function locationListViews(location: Location, model: Model): readonly FurtherList[] {
  return herePages(location, model)
    .slice(1)
    .map((sessions) => ({ ...furtherList(location, "locations", sessions, "sessions", model), sessions }));
}

function herePages(location: Location, { timetable, today, library }: Model): readonly ListPage<SessionView>[] {
  const sessions = (timetable.byLocation.get(location.id) ?? []).filter(({ current }) => current.location === location);
  const rows = within(sessions, today, daysShown).map((session) =>
    sessionView(library.language, session, timetable, { without: "place", changesTold: true }),
  );
  return pagesOf(library.language, rows, location.url, sessionsOnPage, (first, last) =>
    fromTo(library.language, first.date.words, last.date.words),
  );
}

function locationView(
  location: Location,
  rules: readonly RuleAtPlace[],
  changes: readonly CompiledChange[],
  map: MapView | undefined,
  model: Model,
): LocationView {
  const { timetable, today } = model;
  const sessions = timetable.byLocation.get(location.id) ?? [];
  const end = today.add({ days: daysShown });
  const { compare } = Temporal.PlainDate;
  const gone = sessions.filter(({ original, current }) => {
    const date = original.start.toPlainDate();
    return (
      original.location === location &&
      current.location !== location &&
      compare(date, today) >= 0 &&
      compare(date, end) < 0
    );
  });
  const here = herePages(location, model)[0] as ListPage<SessionView>;
  return {
    ...placeView(model.library.language, location, [...new Set([...rules, ...sessions].map(({ service }) => service))]),
    ...translationView(location, model.library),
    picture: pictureOf(location, model.library.site),
    map,
    html: location.body.html,
    asOf: dateView(model.library.language, today),
    areas: location.areas.map(({ label, id }) => ({ title: label, url: `/areas/${id}/` })),
    actions: placeActions(model.library.language, location),
    nextShown,
    here,
    notHere: gone.map((session) =>
      sessionView(model.library.language, session, timetable, { without: "place", gone: "place", changesTold: true }),
    ),
    regulars: rules.map(({ service, line }) => ({ title: service.title, url: service.url, line })),
    changes: soonestFirst(
      changes.filter((change) => !change.isOver(today)),
      today,
    ).map((change) => changeRow(model.library.language, change, today)),
    ...(!location.confidential && {
      follow: followView(
        model.library.language.say("follow-title", { subject: inSentence(model.library.language, location.title) }),
        location.url,
        model.library,
      ),
      ...(sectionsIn(model.library).has("posters") && { poster: `${location.url}poster/` }),
    }),
    head: headOf(
      {
        ...placePage(model.library.language, location),
        lang: location.lang,
        url: location.url,
        section: "locations",
        search: {
          filters: [
            { name: "kind", value: badgeOf(model.library.language, "locations") },
            ...location.areas.map(({ label }) => ({ name: "area" as const, value: label })),
            ...accessLabels(model.library.language, location).map((value) => ({ name: "access" as const, value })),
          ],
          aliases: numbersIn([location.postal_code, location.phone]),
        },
        jsonLd: sessionGraph([...here.items.flatMap(({ id }) => timetable.byId.get(id) ?? []), ...gone], model),
      },
      model.library,
    ),
  };
}
