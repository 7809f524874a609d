import { expect, test } from "vitest";
import { fundStatus } from "../../lib/content/fund.ts";

const date = (value: string) => Temporal.PlainDate.from(value);
const today = date("2026-11-22");

test.each([
  ["opens tomorrow", { opens_on: date("2026-11-23") }, "forecasted"],
  ["opened today", { opens_on: date("2026-11-22") }, "open"],
  ["closes today", { closes_on: date("2026-11-22") }, "open"],
  ["closed yesterday", { opens_on: date("2026-01-01"), closes_on: date("2026-11-21") }, "closed"],
  ["takes applications at any time", { ongoing: true }, "open"],
  ["will take them at any time from next year", { ongoing: true, opens_on: date("2027-01-01") }, "forecasted"],
  ["has ended for good", { closed: true, opens_on: date("2026-01-01") }, "closed"],
  ["says nothing of when", {}, "closed"],
] as const)("a fund that %s", (_, fund, status) => expect(fundStatus(fund, today)).toBe(status));
