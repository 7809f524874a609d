/** npm run newsletter -- draft | preview | send | unsubscribe: see docs/newsletter.md, or --help. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { now, siteDate, siteMoment, stopwatch } from "../lib/clock.ts";
import { problemLines } from "../lib/content/report-problems.ts";
import { month as monthName } from "../lib/dates.ts";
import { loadModel } from "../lib/load-model.ts";
import type { Model } from "../lib/model.ts";
import { readAddress } from "../lib/newsletter/address.ts";
import { whole } from "../lib/newsletter/article.ts";
import { EngineError } from "../lib/newsletter/delivery/engine.ts";
import { FolderLedger } from "../lib/newsletter/delivery/folder-ledger.ts";
import { type Ledger, LedgerError } from "../lib/newsletter/delivery/ledger.ts";
import type { Clock } from "../lib/newsletter/delivery/mailing.ts";
import { messageWriter, type SigningKey } from "../lib/newsletter/delivery/mime.ts";
import { whyNotPrivate } from "../lib/newsletter/delivery/private-file.ts";
import { planRun, type Sending, send } from "../lib/newsletter/delivery/send.ts";
import { readSmtpUrl, smtpEngine } from "../lib/newsletter/delivery/smtp.ts";
import { ledgerFolder, ownLedgerFolder } from "../lib/newsletter/delivery/state-folder.ts";
import { draftEdition } from "../lib/newsletter/draft.ts";
import { composeBulletin, composeEdition, type Edition } from "../lib/newsletter/edition.ts";
import { type MailReader, mailReader } from "../lib/newsletter/plan.ts";
import { previewOf } from "../lib/newsletter/preview.ts";
import { progressLine } from "../lib/newsletter/progress.ts";
import { number, reportOf, skipLines } from "../lib/newsletter/report.ts";
import { select } from "../lib/newsletter/selection.ts";
import { smsOf } from "../lib/newsletter/sms.ts";
import { subjectOf } from "../lib/newsletter/subject.ts";
import { readSubscribers, type Subscriber } from "../lib/newsletter/subscribers.ts";
import { Refusal } from "../lib/refusal.ts";

const help = `npm run newsletter -- draft [--date D]
    writes content/newsletters/D.md with every change that nobody has been told yet

npm run newsletter -- preview D [--subscriber FILE:LINE] [--out FOLDER]
    writes the email (HTML, text, .eml) and the text message into a folder

npm run newsletter -- send D --to-list ADDRESS
npm run newsletter -- send D --subscribers FILE.csv
    sends it. In place of D, --change ID sends one urgent change at once.
    --dry-run           only says who would get what
    --test ADDRESS      sends one copy, marked as a test, to this address
    --rate N            at most N messages a second
    --connections N     how many connections to use at once (3)
    --ledger FOLDER     where it is noted who has had what
    --retry-uncertain   sends again to those who may or may not have it

npm run newsletter -- unsubscribe ADDRESS... [--undo] [--ledger FOLDER | --subscribers FILE.csv]
    writes to these addresses no more; also takes the codes from "Stop" emails`;

const options = {
  help: { type: "boolean", default: false },
  content: { type: "string", default: "content" },
  date: { type: "string" },
  out: { type: "string" },
  subscriber: { type: "string" },
  change: { type: "string" },
  "to-list": { type: "string" },
  subscribers: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  test: { type: "string" },
  rate: { type: "string" },
  connections: { type: "string", default: "3" },
  ledger: { type: "string" },
  "retry-uncertain": { type: "boolean", default: false },
  undo: { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>["values"];

const usage = (message: string) => new Refusal(`${message}\n\n${help}`, 2);

const clock: Clock = {
  now,
  sleep: (duration, signal) => wait(duration, undefined, signal && { signal }).catch(() => undefined),
};

function readModel({ content }: Options): Model {
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone));
  if ("model" in loaded) return loaded.model;
  throw new Refusal([...problemLines(loaded.problems, "text"), "Mend the content first."].join("\n"), 1);
}

/** Of a site whose content may have problems: they are no reason to go on writing to somebody who asked to stop. */
function siteAddress(values: Options): string {
  const path = join(values.content, "site.yaml");
  const url: unknown = existsSync(path) ? parseDocument(readFileSync(path, "utf8")).get("url") : undefined;
  return typeof url === "string" && URL.canParse(url) ? url : readModel(values).library.site.url;
}

const momentFor = ({ library }: Model) => siteMoment(process.env, library.site.timezone);

function find(model: Model, date: string | undefined, change: string | undefined): Edition {
  if ((date === undefined) === (change === undefined))
    throw usage("Say which edition, by its date, or which change, with --change.");
  if (change !== undefined) {
    const compiled = model.timetable.changeById.get(change);
    if (!compiled) throw new Refusal(`There is no change ${change}.`, 2);
    if (!compiled.change.urgent) {
      throw new Refusal(
        `${change} is not urgent, so it waits for the next edition. If it cannot, write "urgent: true" in ${compiled.change.source.file}.`,
        2,
      );
    }
    return composeBulletin(compiled, model.library.site);
  }
  const edition = model.library.newsletters.find(({ id }) => id === date);
  if (!edition) {
    const known = model.library.newsletters.slice(0, 3).map(({ id }) => id);
    throw new Refusal(`There is no edition ${date}. The last ones are ${known.join(", ") || "none"}.`, 2);
  }
  return composeEdition(edition, model);
}

/** The day of `--date`. */
function dayOf(written: string): Temporal.PlainDate {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
    throw usage(`--date is ${written}. Write it as YYYY-MM-DD.`);
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day > daysInMonth)
    throw usage(`--date is ${written}, and ${monthName({ month })} ${year} has ${daysInMonth} days.`);
  return Temporal.PlainDate.from({ year, month, day });
}

function draft(values: Options): void {
  const written = values.date === undefined ? undefined : dayOf(values.date);
  const model = readModel(values);
  const date = written ?? model.today;
  const path = join(values.content, "newsletters", `${date}.md`);
  if (existsSync(path))
    throw new Refusal(`${path} is there already, and is left as it is. Take it away first if you want a new draft.`, 1);
  const last = model.library.newsletters[0];
  if (last && Temporal.PlainDate.compare(date, last.date) < 0) {
    throw new Refusal(`The last edition is of ${last.date}, after ${date}. A new one comes after it.`, 2);
  }
  const drafted = draftEdition(model, date);
  if (!drafted) {
    console.log(`There is nothing to tell: every change up to ${date} is in an edition or over. Nothing was written.`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, drafted.text, { flag: "wx" });
  console.log(`Wrote ${path}: ${drafted.changes.length} changes and ${drafted.guidance.length} updates of guidance.`);
  console.log(`
What to do next:
  1. Open ${path}. Give it a title, and write the introduction.
  2. npm run newsletter -- preview ${date}
  3. npm run newsletter -- send ${date} --test YOUR-ADDRESS
  4. npm run newsletter -- send ${date} --subscribers FILE.csv --dry-run, and then without --dry-run`);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Refusal(`${path} cannot be read. Is its name right?`, 2);
  }
}

/** The subscribers of a file that is kept where it should be and has no mistake in it. */
function subscribersIn(path: string, { library }: Model): readonly Subscriber[] {
  const text = readFile(path);
  const reason = whyNotPrivate(resolve(path), process.cwd());
  if (reason !== undefined) throw new Refusal(reason, 1);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const read = readSubscribers(text, { areas: ids(library.areas), services: ids(library.services) });
  if ("problems" in read) {
    const lines = read.problems.map(({ line, message }) => `${path}:${line}: ${message}`);
    throw new Refusal([...lines, "Nothing was sent. Mend the file first."].join("\n"), 1);
  }
  for (const { line, first } of read.repeats) {
    console.log(`${path}:${line}: the same address as line ${first}. They count as one, with what both ask for.`);
  }
  return read.subscribers;
}

async function preview(values: Options, [date]: readonly string[]): Promise<void> {
  const model = readModel(values);
  const edition = find(model, date, values.change);
  const { library } = model;
  const [file = "", line = ""] = values.subscriber?.split(/:(?=\d+$)/) ?? [];
  const subscriber =
    values.subscriber === undefined ? undefined : subscribersIn(file, model).find((one) => one.line === Number(line));
  if (values.subscriber !== undefined && !subscriber)
    throw new Refusal(`There is no subscriber on line ${line || "?"} of ${file}.`, 2);
  const selection = subscriber ? select(edition, subscriber, momentFor(model)) : { shown: whole(edition) };
  if ("skip" in selection) {
    console.log(`This subscriber would get no message: ${selection.skip}.`);
    return;
  }
  const reader = subscriber ?? single("--subscriber", "reader@example.org");
  const morning = edition.date.toZonedDateTime({ timeZone: library.site.timezone, plainTime: "09:00" });
  const write = messageWriter(edition, library);
  const message = await write(
    { reader: mailReader(reader, nobody), shown: selection.shown, doubted: false },
    morning.toInstant(),
  );
  const { files, lines } = previewOf(edition, message, smsOf(edition, selection.shown, library.site));
  const folder = values.out ?? join(".cache", "newsletter", edition.id);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) {
    writeFileSync(join(folder, name), content);
    console.log(join(folder, name));
  }
  for (const text of lines) console.log(text);
}

/** Stands for a subscriber's token in copies that are to no subscriber. */
const nobody = "0".repeat(32);

/** A message to an address that is in no file of subscribers. */
function single(option: string, written: string): Subscriber {
  const address = readAddress(written);
  if (!address) throw usage(`${option} is ${JSON.stringify(written)}, which is no email address.`);
  return { line: 0, address, name: "", areas: [], services: [], immediate: true };
}

function positive(option: string, written: string): number {
  const value = Number(written);
  if (!(value > 0 && Number.isFinite(value)))
    throw usage(`${option} is ${JSON.stringify(written)}. Write a number above 0.`);
  return value;
}

function signingKey({
  DKIM_DOMAIN,
  DKIM_SELECTOR,
  DKIM_PRIVATE_KEY,
  DKIM_PRIVATE_KEY_FILE,
}: NodeJS.ProcessEnv): SigningKey | undefined {
  if (!DKIM_DOMAIN && !DKIM_SELECTOR && !DKIM_PRIVATE_KEY && !DKIM_PRIVATE_KEY_FILE) return undefined;
  const privateKey = DKIM_PRIVATE_KEY || (DKIM_PRIVATE_KEY_FILE && readFile(DKIM_PRIVATE_KEY_FILE));
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !privateKey) {
    throw new Refusal(
      "To sign with DKIM, set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY (or DKIM_PRIVATE_KEY_FILE), all three.",
      2,
    );
  }
  return { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey };
}

function mailServer({ SMTP_URL }: NodeJS.ProcessEnv) {
  if (!SMTP_URL)
    throw new Refusal(
      "SMTP_URL is not set. It says through which mail server to send: smtps://user:password@mail.example.org",
      2,
    );
  try {
    return readSmtpUrl(SMTP_URL);
  } catch (error) {
    throw new Refusal((error as Error).message, 2);
  }
}

async function sendCommand(values: Options, [date]: readonly string[]): Promise<number> {
  const { "to-list": list, subscribers: file, test } = values;
  const ways = [list, file].filter((way) => way !== undefined).length;
  if (ways > 1 || (ways === 0 && test === undefined))
    throw usage("Say to whom: --to-list ADDRESS or --subscribers FILE.csv.");
  const rate = values.rate === undefined ? undefined : positive("--rate", values.rate.replace(/\/s$/, ""));
  const connections = positive("--connections", values.connections);
  const model = readModel(values);
  const { library } = model;
  const edition = find(model, date, values.change);
  if (test !== undefined) return sendTest(edition, library, test);
  if (!values["dry-run"] && Temporal.PlainDate.compare(edition.date, model.today) > 0) {
    throw new Refusal(
      `This edition is for ${edition.date}, and today is ${model.today}. Send it on its day, or change its date and its file's name.`,
      2,
    );
  }

  const subscribers = list === undefined ? subscribersIn(file as string, model) : [single("--to-list", list)];
  const folder = ledgerFolder({ ledger: values.ledger, subscribers: file }, process.env, library.site.url, homedir());
  const reason = whyNotPrivate(folder, process.cwd());
  if (reason !== undefined) throw new Refusal(reason, 1);
  const key = process.env.NEWSLETTER_LEDGER_KEY || undefined;
  const ledger = new FolderLedger(folder, key);
  const own = ownLedgerFolder(process.env, library.site.url, homedir());
  const readers = subscribers.map((one) => mailReader(one, ledger.token(one.address.canonical), list !== undefined));
  const sending: Sending<MailReader> = {
    edition,
    library,
    readers,
    ledger,
    ...(own !== folder && existsSync(own) && { alsoStopped: stoppedIn(new FolderLedger(own, key), readers) }),
    retryUncertain: values["retry-uncertain"],
    moment: momentFor(model),
  };
  return values["dry-run"] ? dryRun(sending) : run(sending, connections, rate);
}

/** The readers who are on the list of another ledger. */
function stoppedIn(other: Ledger, readers: readonly MailReader[]): ReadonlySet<MailReader> {
  const stopped = other.stopped();
  return new Set(readers.filter(({ address }) => stopped.has(other.token(address.canonical))));
}

async function sendTest(edition: Edition, library: Model["library"], address: string): Promise<number> {
  const reader = mailReader(single("--test", address), nobody);
  const signing = signingKey(process.env);
  const write = messageWriter(edition, library, signing);
  const mime = await write({ reader, shown: whole(edition), doubted: false }, clock.now(), true);
  const connection = await smtpEngine(mailServer(process.env), signing).open();
  const outcome = await connection.send(mime);
  connection.close();
  console.log(
    outcome.kind === "sent"
      ? `Sent one copy, marked as a test, to ${address}.`
      : `The test was not sent: ${outcome.reply}.`,
  );
  return outcome.kind === "sent" ? 0 : 4;
}

function dryRun(sending: Sending<MailReader>): number {
  const plan = planRun(sending);
  const { discretion } = sending.library.site.newsletter;
  for (const { reader, shown } of plan.messages) {
    console.log(`${reader.label}: ${reader.address.deliverable}: ${subjectOf(sending.edition, shown, discretion)}`);
  }
  for (const [reader, reason] of plan.skipped)
    console.log(`${reader.label}: ${reader.address.deliverable}: nothing (${reason})`);
  const { sent, refused, uncertain } = plan.before;
  console.log(`Would be sent: ${number(plan.messages.length)}. Skipped: ${number(plan.skipped.size)}.`);
  for (const line of skipLines(plan)) console.log(line);
  if (sent.length + refused.length + uncertain.length > 0) {
    console.log(
      `From earlier runs: ${number(sent.length)} sent, ${number(refused.length)} refused, ${number(uncertain.length)} uncertain.`,
    );
  }
  console.log("Nothing was sent.");
  return 0;
}

async function run(sending: Sending<MailReader>, connections: number, rate: number | undefined): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    console.error("\nStopping: what is being handed over is finished first. Press again to end at once.");
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  let total = 0;
  const showProgress = progressTo(process.stdout, stopwatch());
  const { plan, result } = await send(
    sending,
    {
      engine: smtpEngine(mailServer(process.env), signingKey(process.env)),
      clock,
      connections,
      rate,
      waits: [10_000, 60_000, 300_000],
      signal: stop.signal,
      onProgress: (done) => showProgress(done, total),
    },
    ({ messages }) => {
      total = messages.length;
      if (total > 0) console.log(`Sending ${number(total)} ${total === 1 ? "message" : "messages"}.`);
    },
  );
  process.off("SIGINT", onSignal);
  process.off("SIGTERM", onSignal);
  if (process.stdout.isTTY && total > 0) console.log();
  const { lines, exitCode } = reportOf(plan, result);
  for (const line of lines) console.log(line);
  return exitCode;
}

/** On a terminal one line that is written over, five times a second; elsewhere a line every ten seconds. */
function progressTo(stream: NodeJS.WriteStream, elapsed: () => number): (done: number, total: number) => void {
  const pause = stream.isTTY ? 200 : 10_000;
  let last = stream.isTTY ? -pause : 0;
  return (done, total) => {
    const time = elapsed();
    if (time - last < pause && !(stream.isTTY && done === total)) return;
    last = time;
    const line = progressLine(done, total, time);
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

async function unsubscribe(values: Options, written: readonly string[]): Promise<void> {
  if (written.length === 0) throw usage("Say which address is to get no more.");
  const folder = ledgerFolder(values, process.env, siteAddress(values), homedir());
  const reason = whyNotPrivate(folder, process.cwd());
  if (reason !== undefined) throw new Refusal(reason, 1);
  const ledger = new FolderLedger(folder, process.env.NEWSLETTER_LEDGER_KEY || undefined);
  const tokens = written.map((one) => {
    if (/^[0-9a-f]{32}$/.test(one)) return one;
    const address = readAddress(one);
    if (!address) throw usage(`${JSON.stringify(one)} is no email address, nor a code from a "Stop" email.`);
    return ledger.token(address.canonical);
  });
  await ledger.stop(tokens, !values.undo);
  const count = `${tokens.length} ${tokens.length === 1 ? "address" : "addresses"}`;
  console.log(
    values.undo
      ? `${count} can get the newsletter again.`
      : `${count} will get no more. Take them out of the file of subscribers too, when you can.`,
  );
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw usage((error as Error).message);
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  if (command !== "unsubscribe" && rest.length > (command === "draft" ? 0 : 1))
    throw usage(`${rest.at(-1)} is too much.`);
  switch (command) {
    case "draft":
      draft(values);
      return 0;
    case "preview":
      await preview(values, rest);
      return 0;
    case "send":
      return sendCommand(values, rest);
    case "unsubscribe":
      await unsubscribe(values, rest);
      return 0;
    default:
      throw usage(`${command} is not known.`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const ours = error instanceof Refusal || error instanceof LedgerError || error instanceof EngineError;
  console.error(ours ? error.message : error);
  process.exitCode = error instanceof Refusal ? error.exitCode : 1;
}
