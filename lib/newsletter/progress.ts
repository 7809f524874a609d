/** How far a long send has come, in words. */
import { number } from "./report.ts";

/** `1,200 of 10,000, 85 a second, 1 minute 44 seconds left`; `elapsed` in milliseconds. */
export function progressLine(done: number, total: number, elapsed: number): string {
  const share = `${number(done)} of ${number(total)}`;
  if (done === 0 || elapsed <= 0) return share;
  const rate = (done * 1000) / elapsed;
  const left = Math.ceil((total - done) / rate);
  return `${share}, ${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))} a second, ${duration(left)} left`;
}

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
