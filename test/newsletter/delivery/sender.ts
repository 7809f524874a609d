/** Sends an edition of one update to the subscribers of a file, in a process of its own that can be killed. Run by startSender. */

import { readFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { english } from "../../../lib/language.ts";
import { send } from "../../../lib/newsletter/delivery/send.ts";
import { SiteLedger } from "../../../lib/newsletter/delivery/site-ledger.ts";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";
import { mailReader } from "../../../lib/newsletter/plan.ts";
import { reportOf } from "../../../lib/newsletter/report.ts";
import { readSubscribers } from "../../../lib/newsletter/subscribers.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";

// One that is killed would leave the next nothing of what it took to start.
flushCompileCache();

// A file that may grow no more is an error to be met, as a full disk is, not a reason to die.
process.on("SIGXFSZ", () => undefined);

const [file = "", port = "", connections = "", retry] = process.argv.slice(2);
const read = readSubscribers(readFileSync(file), { areas: [], services: [] });
if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
const folder = join(dirname(file), "newsletter-ledger");
const ledger = new SiteLedger({ home: folder, folder });
const { plan, result } = await send(
  {
    edition: anUpdate(),
    library: { site: aSite(), language: english(), areas: [], services: [] },
    readers: read.subscribers.map((one) => mailReader(one, ledger.token(one.address.canonical))),
    ledger,
    retryUncertain: retry !== undefined,
    retryRefused: false,
    moment: Temporal.ZonedDateTime.from("2026-11-17T09:00[Europe/London]"),
  },
  {
    engine: smtpEngine(readSmtpUrl(`smtp://127.0.0.1:${port}`)),
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
