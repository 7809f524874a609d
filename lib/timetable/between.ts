/** Sessions of a period. */
import type { Meeting, Session } from "./session.ts";

/**
 * Those whose original or current day is one of the days from `from` to `until`, both included: a session that moved out
 * of the period is still news in it.
 */
export function between(
  sessions: readonly Session[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Session[] {
  const { compare } = Temporal.PlainDate;
  const within = ({ start }: Meeting) => {
    const day = start.toPlainDate();
    return compare(day, from) >= 0 && compare(day, until) <= 0;
  };
  return sessions.filter(({ original, current }) => within(current) || (original !== current && within(original)));
}
