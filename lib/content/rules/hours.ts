/** When something that begins and ends is over: on the same day, or on the next where that is said. */
import type { DraftFile, Refuse } from "../drafts.ts";
import type { Path } from "../front-matter.ts";

interface HoursDraft {
  readonly opens_at?: Temporal.PlainTime | undefined;
  readonly closes_at?: Temporal.PlainTime | undefined;
}

/**
 * An end that is not after the start is on the next day: that must be said, since most often it is a slip.
 * @param group where the times stand, such as `["to"]`
 */
export function endsAfterItBegins(
  file: DraftFile,
  group: Path,
  { opens_at, closes_at }: HoursDraft,
  refuse: Refuse,
): void {
  const here = (key: string) => [...group, key];
  if (!closes_at) return;
  const [start, end] = [opens_at, closes_at].map((time) => time?.toString().slice(0, 5));
  // As it is written is looked up only where it can matter: for that the whole file is read again, by the careful parser.
  const overnight = file.has(here("overnight")) && file.values.written(here("overnight")) === "true";
  const midnight = end === "00:00" && file.values.written(here("closes_at")) === "24:00";
  if (!opens_at) {
    if (end === "00:00" && !midnight && !overnight && !file.has(here("opens_at"))) {
      refuse(file, here("closes_at"), '"closes_at" is 00:00. Midnight at the end of the day is "24:00".');
    }
    return;
  }
  const later = Temporal.PlainTime.compare(closes_at, opens_at) > 0;
  if (overnight && (later || midnight)) {
    refuse(
      file,
      here("overnight"),
      `"overnight" says that it ends on the next day, but from ${start} to ${midnight ? "24:00" : end} is one day. Take "overnight" out, or mend the times.`,
    );
  } else if (!later && !overnight && !midnight) {
    refuse(
      file,
      here("closes_at"),
      `"closes_at" is ${end}, which is not after "opens_at", ${start}. ${end === "00:00" ? 'Midnight at the end of the day is "24:00".' : 'Afternoon times count on from 12: 2pm is "14:00".'} If it ends on the next day, add "overnight: true".`,
    );
  }
}
