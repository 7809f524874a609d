/** Sends an edition of one update to the subscribers of a file, in a process of its own that can be killed. Run by killed.test.ts. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { Ledger } from "../../../lib/newsletter/sending/ledger.ts";
import { readersOf, send } from "../../../lib/newsletter/sending/send.ts";
import { readSmtpUrl } from "../../../lib/newsletter/sending/smtp.ts";
import { readSubscribers } from "../../../lib/newsletter/subscribers.ts";
import { aSite } from "./a-site.ts";

const [file = "", port = "", connections = "", retry] = process.argv.slice(2);
const read = readSubscribers(readFileSync(file, "utf8"), { areas: [], services: [] });
if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
const ledger = new Ledger(join(dirname(file), "newsletter-ledger"));
const edition: Edition = {
  kind: "edition",
  id: "2026-11-17",
  title: "New in the guidance",
  url: "https://signpost.example.org/newsletter/2026-11-17/",
  date: Temporal.PlainDate.from("2026-11-17"),
  introduction: "<p>Hello.</p>",
  entries: [],
  guidance: [{ title: "Direct payments", url: "https://signpost.example.org/fact-sheets/direct-payments/", notes: [] }],
};
const { plan, result } = await send(
  {
    edition,
    library: { site: aSite(), areas: [], services: [] },
    readers: readersOf(read.subscribers, ledger),
    ledger,
    retryUncertain: retry !== undefined,
    moment: Temporal.ZonedDateTime.from("2026-11-17T09:00[Europe/London]"),
  },
  {
    server: readSmtpUrl(`smtp://127.0.0.1:${port}`),
    clock: { now: () => Temporal.Now.instant(), sleep: (duration) => wait(duration) },
    connections: Number(connections),
    waits: [],
    signal: new AbortController().signal,
    onProgress: () => undefined,
  },
);
const { lines, exitCode } = reportOf(plan, result);
console.log(lines.join("\n"));
process.exitCode = exitCode;
