/** How far a long send has come, in words. */
import type { Progress } from "./delivery/mailing.ts";
import { number } from "./report.ts";

/** Time by which a line is written, all in milliseconds. */
export interface Elapsed {
  /** Since sending began. */
  readonly all: number;
  /** Since something was last done. */
  readonly idle: number;
  /** Since the epoch. */
  readonly now: number;
}

/**
 * `1,200 of 10,000, 85 a second, 1 minute 44 seconds left`; or, while nothing is being done, what is waited for and how
 * long: `12 of 20. Waiting for the next try, because …: 9 minutes more.`.
 */
export function progressLine({ done, waiting }: Progress, total: number, { all, idle, now }: Elapsed): string {
  const share = `${number(done)} of ${number(total)}`;
  if (waiting) {
    const time = waiting.until === undefined ? idle : waiting.until - now;
    const long = duration(Math.max(0, Math.round(time / 1000)));
    return `${share}. Waiting for ${waiting.what}${waiting.until === undefined ? `: ${long} so far` : `: ${long} more`}.`;
  }
  if (idle > patience) return `${share}. Waiting for an answer: ${duration(Math.round(idle / 1000))} so far.`;
  if (done === 0 || all <= 0) return share;
  const rate = (done * 1000) / all;
  const left = Math.ceil((total - done) / rate);
  return `${share}, ${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))} a second, ${duration(left)} left`;
}

/** How long an answer may take before it is a wait worth telling. */
const patience = 5_000;

/** `1 minute 44 seconds`, `2 hours 5 minutes` */
export function duration(seconds: number): string {
  const units: [number, string][] = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor((seconds % 3600) / 60), "minute"],
    [seconds % 60, "second"],
  ];
  const first = units.findIndex(([count]) => count > 0);
  const shown = first < 0 ? [[0, "second"] as const] : units.slice(first, first + 2).filter(([count]) => count > 0);
  return shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`).join(" ");
}
