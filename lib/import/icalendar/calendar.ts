/** A calendar that people keep, such as one of Google or Outlook, with what in it can't be used. */
import type { Mistake } from "../../content/problem.ts";
import { type Component, type Property, propertyOf, readComponents, textOf } from "./components.ts";
import { zoneOf } from "./zone.ts";

/** When an event begins, in its own zone; or only on which day. */
export type Moment = Temporal.ZonedDateTime | Temporal.PlainDate;

export interface Event {
  readonly uid: string;
  /** The line on which it begins. */
  readonly line: number;
  /** On one line. */
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
  readonly start: Moment;
  readonly length: Temporal.Duration;
  /** As it is written, without `RRULE:`. */
  readonly rule: string;
  /** Starts that the rule has and that are left out, and those that it has not. */
  readonly except: readonly Moment[];
  readonly besides: readonly Moment[];
  /** Of one occurrence that has a form of its own: the start that the rule gives it. */
  readonly instead?: Moment;
  readonly cancelled: boolean;
  /** When somebody last changed it, where the program says. */
  readonly modified?: Temporal.Instant;
  readonly sequence: number;
}

export interface Calendar {
  readonly name: string;
  /** The zone that it is kept in, where it says. */
  readonly zone?: string;
  readonly events: readonly Event[];
  /** What can't be used, by the line of the event. */
  readonly mistakes: readonly Mistake[];
}

/** Reads a calendar, or says in sentences why the file is none. Times without a zone are those of the site's. */
export function readCalendar(bytes: Uint8Array, siteZone: string): Calendar | string {
  const { calendars, mistakes, whole } = readComponents(lettersOf(bytes));
  const [calendar] = calendars;
  if (!calendar) return "It is not a calendar file. One begins with BEGIN:VCALENDAR.";
  if (!whole) return "It was cut off: it has no end. Save it again, or fetch it again.";
  const events: Event[] = [];
  const unused: Mistake[] = [...mistakes];
  const zones = calendars.flatMap(({ components }) => components.filter(({ name }) => name === "VTIMEZONE"));
  for (const component of calendars.flatMap(({ components }) => components)) {
    if (component.name === "VTODO") unused.push({ line: component.line, message: `${called(component)} is a task.` });
    if (component.name !== "VEVENT") continue;
    const event = readEvent(component, zones, siteZone);
    if (typeof event === "string")
      unused.push({ line: component.line, message: `${called(component)} cannot be used: ${event}` });
    else events.push(event);
  }
  const zone = zoneOf(textOf(calendar, "X-WR-TIMEZONE"), zones, siteZone);
  const { kept, older } = latest(aligned(events));
  return {
    name: textOf(calendar, "X-WR-CALNAME") || textOf(calendar, "NAME"),
    ...(zone && { zone }),
    events: kept,
    mistakes: [...unused, ...older].sort((a, b) => a.line - b.line),
  };
}

/** UTF-8, as the standard wants; else what older programs on Windows write. */
function lettersOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const called = (event: Component) => `“${oneLine(textOf(event, "SUMMARY")) || "An event without a title"}”`;

/** Old programs name the occurrence that an event stands for by its day alone, or by midnight: the series knows the time. */
function aligned(events: readonly Event[]): readonly Event[] {
  const series = new Map(events.flatMap((event) => (event.instead ? [] : [[event.uid, event.start]])));
  return events.map((event) => {
    const { instead } = event;
    const start = series.get(event.uid);
    if (!instead || !(start instanceof Temporal.ZonedDateTime)) return event;
    const onlyDay = instead instanceof Temporal.PlainDate || (instead.hour === 0 && instead.minute === 0);
    if (!onlyDay) return event;
    const day = instead instanceof Temporal.PlainDate ? instead : instead.toPlainDate();
    return { ...event, instead: day.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: start.toPlainTime() }) };
  });
}

/** Of two events by one name the one that was written later. */
function latest(events: readonly Event[]): { readonly kept: readonly Event[]; readonly older: readonly Mistake[] } {
  const byName = Map.groupBy(events, ({ uid, instead, line }) => (uid === "" ? line : `${uid} ${keyOf(instead)}`));
  const newest = new Set([...byName.values()].map((same) => same.reduce((a, b) => (b.sequence >= a.sequence ? b : a))));
  return {
    kept: events.filter((event) => newest.has(event)),
    older: events
      .filter((event) => !newest.has(event))
      .map(({ title, line }) => ({
        line,
        message: `“${title}” is not used: the same event stands in the file again, newer.`,
      })),
  };
}

/** Equal for starts at one moment. */
export const keyOf = (moment: Moment | undefined): string =>
  moment instanceof Temporal.ZonedDateTime ? String(moment.epochMilliseconds) : String(moment ?? "");

function readEvent(component: Component, zones: readonly Component[], siteZone: string): Event | string {
  const moments = (name: string) =>
    component.properties
      .filter((property) => property.name === name)
      .flatMap((property) => readMoments(property, zones, siteZone));
  const [start] = moments("DTSTART");
  const [end] = moments("DTEND");
  const [instead] = moments("RECURRENCE-ID");
  const [except, besides] = [moments("EXDATE"), moments("RDATE")];
  const wrong = [start, end, instead, ...except, ...besides].find((moment) => typeof moment === "string");
  if (typeof wrong === "string") return wrong;
  if (!isMoment(start)) return "it does not say when it begins.";
  if (propertyOf(component, "RECURRENCE-ID")?.parameters.get("RANGE") !== undefined)
    return "it changes all occurrences that follow it, which is not read. Write those as a series of their own.";
  const rules = component.properties.filter(({ name }) => name === "RRULE");
  if (rules.length > 1 || propertyOf(component, "EXRULE")) return "it repeats by more than one rule.";
  const length = lengthOf(start, isMoment(end) ? end : undefined, propertyOf(component, "DURATION")?.value);
  if (typeof length === "string") return length;
  const [modified] = moments("LAST-MODIFIED");
  const geo = /^(-?[\d.]+);(-?[\d.]+)$/.exec(propertyOf(component, "GEO")?.value ?? "");
  return {
    uid: textOf(component, "UID"),
    line: component.line,
    title: oneLine(textOf(component, "SUMMARY")),
    location: textOf(component, "LOCATION"),
    description: textOf(component, "DESCRIPTION"),
    ...(geo && { geo: { latitude: Number(geo[1]), longitude: Number(geo[2]) } }),
    start,
    length,
    rule: rules[0]?.value.trim() ?? "",
    except: except.filter(isMoment),
    besides: besides.filter(isMoment),
    ...(isMoment(instead) && { instead }),
    ...(modified instanceof Temporal.ZonedDateTime && { modified: modified.toInstant() }),
    cancelled: textOf(component, "STATUS").toUpperCase() === "CANCELLED",
    sequence: Number(propertyOf(component, "SEQUENCE")?.value ?? 0) || 0,
  };
}

const isMoment = (value: Moment | string | undefined): value is Moment =>
  value instanceof Temporal.ZonedDateTime || value instanceof Temporal.PlainDate;

/** The moments of a property, or why one can't be read; of a period (section 3.3.9) its beginning. */
function readMoments(
  { value, parameters }: Property,
  zones: readonly Component[],
  siteZone: string,
): readonly (Moment | string)[] {
  const named = parameters.get("TZID");
  return value.split(",").map((one) => {
    const [, date = "", time, utc] = /^(\d{8})(?:T(\d{4}(?:\d{2})?)(Z)?)?(?:\/.*)?$/.exec(one.trim()) ?? [];
    const zone = utc ? "UTC" : named === undefined ? siteZone : zoneOf(named, zones, siteZone);
    try {
      const day = Temporal.PlainDate.from(date, { overflow: "reject" });
      if (time === undefined) return day;
      if (zone === undefined) return `nobody can tell which time zone “${named}” is.`;
      return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(`T${time}`) });
    } catch {
      return `“${one}” is not a date.`;
    }
  });
}

function lengthOf(start: Moment, end: Moment | undefined, written: string | undefined): Temporal.Duration | string {
  const isDay = start instanceof Temporal.PlainDate;
  if (end === undefined && written === undefined) return Temporal.Duration.from(isDay ? { days: 1 } : { hours: 0 });
  try {
    if (end === undefined) return Temporal.Duration.from(written?.trim() ?? "");
    if (start instanceof Temporal.ZonedDateTime && end instanceof Temporal.ZonedDateTime)
      return start.withTimeZone("UTC").until(end.withTimeZone("UTC"), { largestUnit: "hours" });
    if (start instanceof Temporal.PlainDate && end instanceof Temporal.PlainDate) return start.until(end);
  } catch {
    return "its length cannot be read.";
  }
  return "it begins on a day and ends at a time, or the other way round.";
}
