import { expect, test } from "vitest";
import { numbersIn } from "../../lib/views/numbers.ts";

test("numbers and postcodes are known without their spaces, each once", () =>
  expect(
    numbersIn([
      "Call 01632 960123 or 0808 157 0160, text 85258.",
      undefined,
      "2 Capstan Quay, Wend, ZZ1 1AQ",
      "01632 960123",
    ]),
  ).toEqual(["01632960123", "08081570160", "ZZ11AQ"]));

test("days, times and web addresses are no numbers", () =>
  expect(
    numbersIn(["1 December 2026 10am", "from 2004 to 2006", "30 24 hours", "https://example.org/2026 10-12"]),
  ).toEqual([]));
