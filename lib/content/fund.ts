/** Whether one can apply to a fund on a day. */
import type { Fund } from "./library.ts";

export type FundStatus = "forecasted" | "open" | "closed";

/**
 * Both `opens_on` and `closes_on` are days on which one can apply. A fund with neither date, and not `ongoing`, is closed:
 * nothing says that anyone could apply.
 */
export function fundStatus(
  fund: Pick<Fund, "opens_on" | "closes_on" | "ongoing" | "closed">,
  today: Temporal.PlainDate,
): FundStatus {
  const { compare } = Temporal.PlainDate;
  if (fund.closed) return "closed";
  if (fund.closes_on && compare(fund.closes_on, today) < 0) return "closed";
  if (fund.opens_on && compare(fund.opens_on, today) > 0) return "forecasted";
  return fund.ongoing || fund.opens_on || fund.closes_on ? "open" : "closed";
}
