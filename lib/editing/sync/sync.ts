/** A calendar that a group keeps, held against what we publish of its service, and the change files for what differs. */
import type { Location, Service } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { fullDay } from "../../dates.ts";
import type { Calendar } from "../../import/icalendar/calendar.ts";
import { type Occurrence, occurrencesOf } from "../../import/icalendar/occurrences.ts";
import type { Model } from "../../model.ts";
import { Refusal } from "../../refusal.ts";
import type { Session } from "../../timetable/session.ts";
import type { Circumstances } from "../circumstances.ts";
import type { NewFile } from "../file-kind.ts";
import type { Answers } from "../question.ts";
import { type Comparison, compare, type Difference, inWords } from "./comparison.ts";
import {
  doubtful,
  others,
  otherZone,
  type SyncNote,
  silence,
  unusable,
  usualWeeks,
  withoutNewRule,
  withoutOldNews,
} from "./doubts.ts";
import { type PlaceNames, placeMeant } from "./known-place.ts";
import { type OwnEvents, ownEvents } from "./own-events.ts";
import { compose, type Proposal, proposalsFor } from "./proposals.ts";

export interface SyncOptions {
  readonly names?: PlaceNames;
  /** Whether a title is of the service; left out, by the service's name. */
  readonly isAskedFor?: (words: string) => boolean;
  /** Files that an earlier run has proposed: one that says the same is taken as it was. */
  readonly proposed?: readonly NewFile[];
  /** How far ahead differences are told. */
  readonly weeks?: number;
}

export interface Synced {
  /** To be written into the content. */
  readonly files: readonly NewFile[];
  readonly notes: readonly SyncNote[];
}

/** What the model would be with these files, or what would be wrong. */
export type Trial = (
  files: readonly NewFile[],
) => { readonly model: Model } | { readonly problems: readonly Problem[] };

/** Rejects with a Refusal where the calendar can't be one to go by, so that nothing is called off because of it. */
export async function syncCalendar(
  calendar: Calendar,
  serviceId: string,
  here: Circumstances,
  trial: Trial,
  options: SyncOptions = {},
): Promise<Synced> {
  const service = serviceOf(here.model, serviceId);
  const events = eventsOf(calendar, service, here, options);
  const compareIn = (model: Model) => comparisonIn(model, serviceId, events, here.now, options.names);
  const comparison = compareIn(here.model);
  const sessions = sessionsAhead(here.model, serviceId, here.now);
  const { weeks = usualWeeks } = options;
  const end = here.model.today.add({ weeks });
  const isNear = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, end) < 0;
  doubtful(service, sessions, comparison, { weeks, isNear });

  const { told: heard, rule } = withoutNewRule(comparison, sessions);
  const { told, unheard } = withoutOldNews(heard, here.model.timetable);
  const notes: SyncNote[] = [
    ...events.mistakes,
    ...[...comparison.notes, ...unheard, ...rule].filter(({ day }) => isNear(day)),
    ...silence(service, sessions, events.last, isNear),
    ...others(events, service),
  ];
  const proposals = proposalsFor(service, told, isNear, here.model.timetable);
  const taken = new Set(here.model.library.changes.map(({ id }) => `changes/${id}.md`));
  const write = (way: readonly Answers[], files: readonly NewFile[]) => {
    const names = new Set([...taken, ...files.map(({ path }) => path)]);
    return compose(way, here, names).then((made) => made?.map((file) => asProposed(file, options.proposed ?? [])));
  };
  const before = new Set(comparison.differences.map(keyOf));
  /** Why the differences are still there with these files; empty where they are gone. */
  const failing = (files: readonly NewFile[], differences: readonly Difference[]) => {
    const tried = trial(files);
    if ("problems" in tried) return tried.problems[0]?.message ?? "It is not in order.";
    // A file can also make another difference, as where an earlier change is of the place at which it puts a session.
    const wanted = new Set(differences.map(keyOf));
    const isNew = (one: Difference) => wanted.has(keyOf(one)) || !before.has(keyOf(one));
    return compareIn(tried.model).differences.some(isNew)
      ? "Changes that are published already would make it otherwise."
      : "";
  };
  const written = await settled(proposals, write, failing);
  return { files: written.files, notes: [...notes, ...written.notes] };
}

type Write = (way: readonly Answers[], files: readonly NewFile[]) => Promise<readonly NewFile[] | undefined>;
type Failing = (files: readonly NewFile[], differences: readonly Difference[]) => string;

/** Each proposal in the first way that holds. Mostly all of them do in the first, which is one trial. */
async function settled(proposals: readonly Proposal[], write: Write, failing: Failing): Promise<Synced> {
  const best: NewFile[] = [];
  for (const { ways } of proposals) best.push(...((await write(ways[0] ?? [], best)) ?? []));
  const all = proposals.flatMap(({ differences }) => differences);
  if (all.length === 0 || failing(best, all) === "") return { files: best, notes: [] };
  const files: NewFile[] = [];
  const notes: SyncNote[] = [];
  for (const { differences, ways } of proposals) {
    let why = "";
    let found: readonly NewFile[] | undefined;
    for (const way of ways) {
      const made = found ? undefined : await write(way, files);
      if (!made) continue;
      const reason = failing([...files, ...made], differences);
      if (reason === "") found = made;
      why ||= reason;
    }
    if (found) files.push(...found);
    else notes.push(...differences.map((one) => ({ message: byHand(one, why) })));
  }
  return { files, notes };
}

const keyOf = (one: Difference) =>
  one.what === "more" ? `${one.to.location.id} ${one.to.start.epochMilliseconds}` : one.session.id;

const byHand = (one: Difference, why: string) =>
  `${inWords(one)} No file could be written for it.${why === "" ? "" : ` ${why}`} Write it: npm run new -- change.`;

/** The same news in other words of its moment is the same file. */
function asProposed(file: NewFile, proposed: readonly NewFile[]): NewFile {
  const news = ({ text }: NewFile) => text.replace(/^published: .*$/m, "");
  return proposed.find((one) => news(one) === news(file)) ?? file;
}

function serviceOf({ library }: Model, id: string): Service {
  const service = library.services.find((one) => one.id === id);
  if (!service) {
    const ids = library.services.filter(({ status }) => status === "active").map((one) => one.id);
    throw new Refusal(`There is no service ${id}. Choose from: ${ids.join(", ")}.`, 2);
  }
  if (service.status !== "active")
    throw new Refusal(`${service.title} is not running, by its own file. Nothing was compared.`, 1);
  return service;
}

interface Events extends OwnEvents {
  readonly last: Temporal.PlainDate;
  readonly mistakes: readonly SyncNote[];
}

/** The service's events from now on as far as the timetable reaches, and the last day of which the calendar says anything. */
function eventsOf(calendar: Calendar, service: Service, { model, now }: Circumstances, options: SyncOptions): Events {
  const { library, timetable, today } = model;
  const zone = library.site.timezone;
  const elsewhere = otherZone(calendar, zone);
  if (elsewhere !== undefined)
    throw new Refusal(
      `The calendar is kept in the time of ${elsewhere}, and the site in that of ${zone}. Set the calendar's time zone, and look whether its times are right. Nothing was written.`,
      1,
    );
  const { occurrences, mistakes } = occurrencesOf(
    calendar,
    zone,
    today.subtract({ years: 1 }),
    timetable.until.add({ weeks: 26 }),
  );
  if (occurrences.length === 0)
    throw new Refusal("The calendar has no event of the last year, and none to come. Nothing was written.", 1);
  const { own, others } = ownEvents(service, library.services, occurrences, options.isAskedFor);
  const days = own.map(({ occurrence }) => occurrence.start.toPlainDate()).sort(Temporal.PlainDate.compare);
  const last = days.at(-1) as Temporal.PlainDate;
  if (Temporal.PlainDate.compare(last, today) < 0)
    throw new Refusal(
      `The last event of ${service.title} in the calendar was on ${fullDay(last)}. It looks as if nobody keeps it any more. Nothing was written.`,
      1,
    );
  const isAhead = ({ end, start }: Occurrence) =>
    Temporal.PlainDateTime.compare(end.toPlainDateTime(), now) > 0 &&
    Temporal.PlainDate.compare(start.toPlainDate(), timetable.until) <= 0;
  return {
    own: own.filter(({ occurrence }) => isAhead(occurrence)),
    others,
    last,
    mistakes: [...calendar.mistakes, ...mistakes].map(unusable),
  };
}

const sessionsAhead = ({ timetable }: Model, serviceId: string, now: Temporal.PlainDateTime): readonly Session[] =>
  (timetable.byService.get(serviceId) ?? []).filter(
    ({ current }) => Temporal.PlainDateTime.compare(current.end.toPlainDateTime(), now) > 0,
  );

function comparisonIn(
  model: Model,
  serviceId: string,
  { own, last }: Events,
  now: Temporal.PlainDateTime,
  names: PlaceNames = new Map(),
): Comparison {
  const { services, locations } = model.library;
  const schedules = services.find(({ id }) => id === serviceId)?.schedules ?? [];
  const places = new Map(schedules.map(({ location }) => [location.id, location]));
  const [usual] = places.size === 1 ? places.values() : [];
  const calendar = {
    events: own,
    last,
    placeMeant: (written: string, published: Location | undefined) => placeMeant(written, published, locations, names),
    isOpen: [...places.values()].every(({ confidential }) => !confidential),
  };
  return compare(sessionsAhead(model, serviceId, now), calendar, usual);
}
