/** The one place that reads the clock. Every other part is told what day or what moment it is. */

import { Refusal } from "./refusal.ts";

/** This moment. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** Starts measuring; call what it returns for the milliseconds that have gone by since. */
export function stopwatch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}

/**
 * The day that the site is built for: `SITE_DATE` (YYYY-MM-DD) of the environment, or else the day that it is now in
 * the given time zone. Refuses when `SITE_DATE` is not a date, or none of this age.
 */
export function siteDate(
  environment: { readonly SITE_DATE?: string | undefined },
  zone: string,
  at: Temporal.Instant = now(),
): Temporal.PlainDate {
  const wanted = environment.SITE_DATE;
  if (wanted === undefined || wanted === "") return at.toZonedDateTimeISO(zone).toPlainDate();
  try {
    if (/^20\d{2}-\d{2}-\d{2}$/.test(wanted)) return Temporal.PlainDate.from(wanted, { overflow: "reject" });
  } catch {
    // The sentence below says it.
  }
  throw new Refusal(
    `SITE_DATE is ${wanted}, which is not a date from 2000 to 2099. Write it as YYYY-MM-DD, for example 2027-06-30.`,
    2,
  );
}

/** Whether a day is asked for, and not the one that it is. */
export const isAsOf = ({ SITE_DATE }: { readonly SITE_DATE?: string | undefined }): boolean =>
  SITE_DATE !== undefined && SITE_DATE !== "";

/** The moment that it is at the site, in the given time zone; with `SITE_DATE`, midday of that day. Refuses as `siteDate` does. */
export function siteMoment(
  environment: { readonly SITE_DATE?: string | undefined },
  zone: string,
  at: Temporal.Instant = now(),
): Temporal.ZonedDateTime {
  if (!environment.SITE_DATE) return at.toZonedDateTimeISO(zone);
  return siteDate(environment, zone, at).toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
}
