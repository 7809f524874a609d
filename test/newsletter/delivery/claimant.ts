/** A run that reads the ledger of a repository, waits for the others and claims one message: `FOLDER START`, in milliseconds. */
import { setTimeout as wait } from "node:timers/promises";
import { RepositoryLedger } from "../../../lib/newsletter/delivery/repository-ledger.ts";

const [folder = "", start = "0"] = process.argv.slice(2);
const subject = { kind: "edition", id: "2026-11-17" } as const;
const list = "a".repeat(32);
const now = Temporal.Instant.from("2026-11-17T09:00:00Z");
const ledger = new RepositoryLedger({ folder, remote: "origin", first: true, now, environment: process.env });
const notes = await ledger.begin(subject, { title: "Hello" }, now);
await wait(Math.max(0, Number(start) - Date.now()));
try {
  // On a slow machine another may have been done before this one has read.
  if (ledger.standings(subject).of.has(list)) console.log("found");
  else {
    await notes.note(["trying", list]);
    console.log("claimed");
  }
} catch (error) {
  console.log((error as Error).message);
}
