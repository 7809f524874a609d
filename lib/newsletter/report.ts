/** How a run ended, in lines for staff, and the exit code that programs go by. Subscribers are named by line, not by address. */

import type { Token } from "./delivery/ledger.ts";
import { interrupted, type MailingResult } from "./delivery/mailing.ts";
import type { Plan, Reader } from "./plan.ts";
import type { SkipReason } from "./selection.ts";

/** 0: everyone has been told. 3: some were refused or are uncertain. 4: some are left to do, so run it again. */
export type ExitCode = 0 | 3 | 4;

export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

const skipWords: Readonly<{ [reason in SkipReason]: string }> = {
  "nothing relevant": "nothing in it concerns them",
  "all over": "what concerns them is over",
  "told already": "they were told already, in a bulletin",
  "digest only": "they asked for the newsletter only",
  unsubscribed: "they have unsubscribed",
};

/** The numbers of skipped subscribers by reason. `late` stopped while it went out. */
export function skipLines({ skipped }: Pick<Plan, "skipped">, late = 0): string[] {
  const every = [...skipped.values(), ...Array.from({ length: late }, () => "unsubscribed" as const)];
  const reasons = Map.groupBy(every, (reason) => reason);
  return [...reasons].map(([reason, all]) => `  ${number(all.length)}: ${skipWords[reason]}.`);
}

/** `12,345` */
export const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

export function reportOf(plan: Plan, result: MailingResult): Report {
  const readers = new Map<Token, Reader>(plan.messages.map(({ reader }) => [reader.token, reader]));
  const named = (token: Token) => (readers.get(token) as Reader).label;
  const refused = [
    ...plan.before.refused.map((reader) => `${reader.label} (in an earlier run)`),
    ...[...result.refused].map(([token, reply]) => `${named(token)} (${reply})`),
  ];
  const uncertain = [
    ...plan.before.uncertain.map((reader) => `${reader.label} (in an earlier run)`),
    ...result.uncertain.map(named),
  ];
  const left = [...result.left].map(([token, reply]) => `${named(token)} (${reply})`);
  const earlier = plan.before.sent.length;
  const lines = [
    ...(result.halted === undefined ? [] : [result.halted]),
    `Sent: ${number(result.sent.length)}.${earlier > 0 ? ` In earlier runs: ${number(earlier)}.` : ""}`,
    `Skipped: ${number(plan.skipped.size + result.stopped.length)}.`,
    ...skipLines(plan, result.stopped.length),
    `Refused: ${number(refused.length)}.`,
    ...refused.map((line) => `  ${line}`),
    ...(refused.length > 0
      ? ["  There is no such address, says the mail server: take it out of the file. --retry-refused tries once more."]
      : []),
    `Uncertain: ${number(uncertain.length)}.`,
    ...uncertain.map((line) => `  ${line}`),
    ...(uncertain.length > 0 ? ["  They may or may not have it. --retry-uncertain sends it to them again."] : []),
    `Left to do: ${number(left.length)}.`,
    ...some(left),
    ...(left.length > 0
      ? [
          result.halted === undefined || result.halted === interrupted
            ? "  Run the same command again: it goes on where it ended."
            : "  When that is mended, run the same command again: it goes on where it ended.",
        ]
      : []),
  ];
  return { lines, exitCode: left.length > 0 ? 4 : refused.length + uncertain.length > 0 ? 3 : 0 };
}

const mostListed = 20;

function some(lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostListed).map((line) => `  ${line}`);
  return lines.length > mostListed ? [...shown, `  and ${number(lines.length - mostListed)} more`] : shown;
}
