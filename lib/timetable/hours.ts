/** The moments of a session's start and end, from its day and its times by the clock on the wall. */

/** Times of day, in the site's time zone. An end that is not after the start is on the next day. */
export type Hours = Readonly<Record<"opens_at" | "closes_at", Temporal.PlainTime>>;

export interface Span {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/**
 * On a day when the clocks go forward, a time that they leave out is read as if they had not (RFC 5545 section 3.3.5);
 * a session that starts in that hour keeps its length. Of a time that comes twice, the first is meant.
 * @param zone an IANA name
 */
export function spanOf(day: Temporal.PlainDate, { opens_at, closes_at }: Hours, zone: string): Span {
  const start = moment(day, opens_at, zone);
  const overnight = endsNextDay({ opens_at, closes_at });
  const length = opens_at.until(closes_at).add({ hours: overnight ? 24 : 0 });
  const lastDay = overnight ? day.add({ days: 1 }) : day;
  const end = isAt(start, opens_at) ? moment(lastDay, closes_at, zone) : start.add(length);
  return { start, end };
}

export function endsNextDay({ opens_at, closes_at }: Hours): boolean {
  return Temporal.PlainTime.compare(closes_at, opens_at) <= 0;
}

/** Whether the clocks leave the time out on this day. */
export function isLeftOut(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): boolean {
  return !isAt(moment(day, time, zone), time);
}

const isAt = (moment: Temporal.ZonedDateTime, { hour, minute }: Temporal.PlainTime) =>
  moment.hour === hour && moment.minute === minute;

const moment = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime, timeZone: string) =>
  day.toZonedDateTime({ timeZone, plainTime });
