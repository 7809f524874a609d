/** The sessions of the next eight weeks as one JSON-LD graph of schema.org Events. */
import { absoluteUrl } from "../content/urls.ts";
import type { Model } from "../model.ts";
import { between } from "../timetable/between.ts";
import { sessionsOf } from "../words/open-data.ts";
import { type DataFile, jsonFile, licence } from "./data-file.ts";
import { eventContext, sessionEvent } from "./session-event.ts";

const path = "/open-data/sessions.json";

/** The events of the 56 days that pages show, `today` the first. */
export function sessionEvents(model: Model) {
  return shownSessions(model).map((session) => sessionEvent(session, model));
}

/** The sessions of the files: those of the days that pages show. */
export function shownSessions({ timetable, today }: Pick<Model, "timetable" | "today">) {
  return between(timetable.sessions, today, lastDay(today));
}

/** How many days are told of, the first of them today. */
export const windowDays = 8 * 7;

const lastDay = (today: Temporal.PlainDate) => today.add({ days: windowDays - 1 });

/** Everything beside `@graph` describes the graph itself. */
export function sessionsFile(model: Model): DataFile {
  const { site } = model.library;
  const { today } = model;
  return jsonFile(path, {
    "@context": eventContext(site),
    "@id": absoluteUrl(site.url, path),
    "@type": "Dataset",
    name: sessionsOf(site),
    publisher: { "@type": "Organization", name: site.organisation },
    license: licence.url,
    dateModified: today.toString(),
    temporalCoverage: `${today}/${lastDay(today)}`,
    "@graph": sessionEvents(model),
  });
}
