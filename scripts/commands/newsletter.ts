/** npm run newsletter -- draft | preview | due | send | unsubscribe | move: see docs/newsletter.md, or --help. */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { isAsOf, now, siteDate, siteMoment, stopwatch } from "../../lib/clock.ts";
import { carryOut } from "../../lib/command-line.ts";
import { newsletterOf } from "../../lib/content/library.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { isLeftOut } from "../../lib/content/sections.ts";
import { absoluteUrl } from "../../lib/content/urls.ts";
import { month as monthName } from "../../lib/dates.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { readAddress } from "../../lib/newsletter/address.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { type SigningKey, signingKey } from "../../lib/newsletter/delivery/dkim.ts";
import type { Engine } from "../../lib/newsletter/delivery/engine.ts";
import { shownIn, type Translated, writerInLanguages } from "../../lib/newsletter/delivery/in-language.ts";
import type { Ledger } from "../../lib/newsletter/delivery/ledger.ts";
import { listmonkEngine, listmonkReaders, readListmonkUrl } from "../../lib/newsletter/delivery/listmonk.ts";
import type { Clock, Progress } from "../../lib/newsletter/delivery/mailing.ts";
import { messageWriter } from "../../lib/newsletter/delivery/mime.ts";
import { notifyEngine, notifyReaders, readNotify } from "../../lib/newsletter/delivery/notify.ts";
import { whyNotPrivate } from "../../lib/newsletter/delivery/private-file.ts";
import { RepositoryLedger } from "../../lib/newsletter/delivery/repository-ledger.ts";
import { planRun, type Sending, send } from "../../lib/newsletter/delivery/send.ts";
import {
  ledgerPlace,
  moveLedger,
  SiteLedger,
  siteFolder,
  sitesWithLedgers,
  stateFolder,
} from "../../lib/newsletter/delivery/site-ledger.ts";
import { readSmtpUrl, smtpEngine } from "../../lib/newsletter/delivery/smtp.ts";
import { draftEdition } from "../../lib/newsletter/draft.ts";
import { type Due, duesOf } from "../../lib/newsletter/due.ts";
import { composeBulletin, composeEdition, type Edition } from "../../lib/newsletter/edition.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { senderAddress } from "../../lib/newsletter/message.ts";
import { mailReader, type Reader } from "../../lib/newsletter/plan.ts";
import { previewOf, tooLong } from "../../lib/newsletter/preview.ts";
import { progressLine } from "../../lib/newsletter/progress.ts";
import { number, reportOf, skipLines } from "../../lib/newsletter/report.ts";
import { select } from "../../lib/newsletter/selection.ts";
import { smsOf } from "../../lib/newsletter/sms.ts";
import { readMailbox, readStopRequest, type StopRequest } from "../../lib/newsletter/stop-requests.ts";
import { subjectOf } from "../../lib/newsletter/subject.ts";
import { addressesIn, readSubscribers, type Subscriber } from "../../lib/newsletter/subscribers.ts";
import { Refusal } from "../../lib/refusal.ts";

const help = `npm run newsletter -- draft [--date D]
    writes content/newsletters/D.md with every change that nobody has been told yet

npm run newsletter -- preview D [--subscriber FILE:LINE] [--out FOLDER]
    writes the email (HTML, text, .eml) and the text message into a folder

npm run newsletter -- due [--ledger PLACE | --subscribers FILE.csv]
    lists what should have gone and has not: editions up to today, urgent changes that are not over

npm run newsletter -- send D --to-list ADDRESS
npm run newsletter -- send D --subscribers FILE.csv
npm run newsletter -- send D --engine listmonk
    sends it. In place of D, --change ID sends one urgent change at once.
    --engine NAME       what sends it, unless site.yaml says: smtp, listmonk or notify
    --dry-run           only says who would get what
    --test ADDRESS      sends one copy, marked as a test, to this address
    --rate N            at most N messages a second
    --connections N     how many connections to use at once (3)
    --ledger PLACE      where it is noted who has had what: a folder, or git:REMOTE for a list
    --first-send        begins a ledger anew where one is missing
    --retry-uncertain   sends again to those who may or may not have it
    --retry-refused     tries those again whom the mail server has refused

npm run newsletter -- unsubscribe [CODE...] [--undo] [--ledger FOLDER | --subscribers FILE.csv]
    writes no more to those whose addresses, or codes from "Stop" emails, it is given:
    after the command, or else on standard input, one a line
    --mailbox FILE|DIR  takes them from the emails of a mailbox (mbox or Maildir), with reports
                        of addresses that are no more

npm run newsletter -- move OLD-ADDRESS
    takes along what was noted while the site had another address (url in site.yaml)`;

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
  engine: { type: "string" },
  ledger: { type: "string" },
  "first-send": { type: "boolean", default: false },
  "retry-uncertain": { type: "boolean", default: false },
  "retry-refused": { type: "boolean", default: false },
  undo: { type: "boolean", default: false },
  mailbox: { type: "string" },
} satisfies ParseArgsConfig["options"];

type Option = keyof typeof options;
type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>["values"];

/** The options of each command, beside `--content` and `--help`. */
const optionsOf: Readonly<Record<string, readonly Option[]>> = {
  draft: ["date"],
  due: ["ledger", "subscribers", "first-send", "retry-uncertain"],
  preview: ["change", "subscriber", "out"],
  send: [
    ...(["change", "engine", "to-list", "subscribers", "dry-run", "test", "rate", "connections"] as const),
    ...(["ledger", "first-send", "retry-uncertain", "retry-refused"] as const),
  ],
  unsubscribe: ["undo", "ledger", "subscribers", "mailbox"],
  move: [],
};

const usage = (message: string) => new Refusal(`${message}\n\n${help}`, 2);

const clock: Clock = {
  now,
  sleep: (duration, signal) => wait(duration, undefined, signal && { signal }).catch(() => undefined),
};

function readModel({ content }: Options): Model {
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("model" in loaded) {
    if (isLeftOut(loaded.model.library.site, "newsletter"))
      throw new Refusal("content/site.yaml leaves the newsletter out, so there is nothing to write or send.", 1);
    return loaded.model;
  }
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
    return composeBulletin(model.library.language, compiled, model.library.site);
  }
  const edition = model.library.newsletters.find(({ id }) => id === date);
  if (!edition) {
    const known = model.library.newsletters.slice(0, 3).map(({ id }) => id);
    throw new Refusal(`There is no edition ${date}. The last ones are ${known.join(", ") || "none"}.`, 2);
  }
  return composeEdition(edition, model);
}

/** The same edition for the readers of each further language of the site. */
function translationsOf(model: Model, editionIn: (model: Model) => Edition): ReadonlyMap<string, Translated> {
  return new Map(
    (model.translations ?? []).map((one) => [
      one.library.site.locale,
      { edition: editionIn(one), library: one.library },
    ]),
  );
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

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`${path} cannot be read. Is its name right?`, 2);
  }
}

/** Personal data is kept out of git. */
function refuseUnlessPrivate(path: string): void {
  const reason = whyNotPrivate(resolve(path), process.cwd());
  if (reason !== undefined) throw new Refusal(reason, 1);
}

/** The subscribers of a file that is kept where it should be and has no mistake in it. */
function subscribersIn(path: string, { library }: Model): readonly Subscriber[] {
  const bytes = readFile(path);
  refuseUnlessPrivate(path);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const read = readSubscribers(bytes, {
    areas: ids(library.areas),
    services: ids(library.services),
    languages: library.site.languages ?? [],
  });
  if ("problems" in read) {
    const lines = read.problems.map(({ line, message }) => `${path}:${line}: ${message}`);
    throw new Refusal([...lines, "Nothing was sent. Mend the file first."].join("\n"), 1);
  }
  for (const { line, first } of read.repeats) {
    console.log(`${path}:${line}: the same address as line ${first}. They count as one, with what both ask for.`);
  }
  if (read.unused.length > 0) console.log(`${path}: these columns are not used: ${read.unused.join(", ")}.`);
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
  const translations = translationsOf(model, (one) => find(one, date, values.change));
  const own = translations.get(reader.language ?? "") ?? { edition, library };
  const write = writerInLanguages({ writer: messageWriter }, { edition, library }, translations);
  const message = await write(
    { reader: mailReader(reader, nobody), shown: selection.shown, doubted: false },
    morning.toInstant(),
  );
  const shown = shownIn(own.edition, edition, selection.shown);
  const sms = smsOf(own.library.language, own.edition, shown, own.library.site);
  const { files, lines } = previewOf(own.edition, message, sms);
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder =
    values.out ??
    (subscriber
      ? join(cache, "signpost", siteFolder(library.site.url), edition.id)
      : join(".cache", "newsletter", edition.id));
  if (subscriber) refuseUnlessPrivate(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { name, content } of files) {
    const path = join(folder, name);
    // A file that is there keeps its mode when it is written over.
    rmSync(path, { force: true });
    writeFileSync(path, content, { mode: 0o600 });
    console.log(path);
  }
  if (subscriber)
    console.log("These files hold the subscriber's address. Only you can read them; delete them when you have looked.");
  for (const text of lines) console.log(text);
}

/** Stands for a subscriber's token in copies that are to no subscriber. */
const nobody = "0".repeat(32);

/** A message to an address that is in no file of subscribers. */
function single(option: string, written: string): Subscriber {
  const address = readAddress(written);
  if (!address) throw usage(`What follows ${option} is no email address.`);
  return { line: 0, address, name: "", areas: [], services: [], by: "email", immediate: true, stopped: false };
}

function positive(option: string, written: string): number {
  const value = Number(written);
  if (!(value > 0 && Number.isFinite(value)))
    throw usage(`${option} is ${JSON.stringify(written)}. Write a number above 0.`);
  return value;
}

/** More at once than any mail provider likes. */
const mostConnections = 50;

function connectionsOf(written: string): number {
  const value = Number(written);
  if (!(Number.isInteger(value) && value >= 1 && value <= mostConnections))
    throw usage(`--connections is ${JSON.stringify(written)}. Write a whole number from 1 to ${mostConnections}.`);
  return value;
}

/** Undefined when nothing is set: then the mail provider seals, or nobody does. */
function signingFor({ site }: Pick<Model["library"], "site">, environment: NodeJS.ProcessEnv): SigningKey | undefined {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY, DKIM_PRIVATE_KEY_FILE: file } = environment;
  if (!domain && !selector && !DKIM_PRIVATE_KEY && !file) return undefined;
  const key = DKIM_PRIVATE_KEY || (file && readFile(file).toString());
  if (!domain || !selector || !key) {
    throw new Refusal(
      "To sign with DKIM, set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY (or DKIM_PRIVATE_KEY_FILE), all three. Nothing was sent.",
      2,
    );
  }
  const read = signingKey({ domain, selector, key }, senderAddress(site));
  if ("privateKey" in read) return read;
  throw new Refusal([...read, "Nothing was sent."].join("\n"), 2);
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
  const rate = values.rate === undefined ? undefined : positive("--rate", values.rate.replace(/\/s$/, ""));
  const connections = connectionsOf(values.connections);
  const model = readModel(values);
  const { library } = model;
  const by = engineFor(values, library.site);
  const edition = find(model, date, values.change);
  if (test !== undefined) return sendTest(edition, library, test);
  if (!values["dry-run"] && Temporal.PlainDate.compare(edition.date, model.today) > 0) {
    throw new Refusal(
      `This edition is for ${edition.date}, and today is ${model.today}. Send it on its day, or change its date and its file's name.`,
      2,
    );
  }

  const long = tooLong(
    edition,
    letterWriter(library.language, edition, library.site)(whole(edition), { chosen: [] }).html,
  );
  if (long !== undefined && by !== "notify") console.error(long);

  const subscribers =
    file !== undefined ? subscribersIn(file, model) : list !== undefined ? [single("--to-list", list)] : [];
  const ledger = openLedger(values, model);
  if (ledger instanceof SiteLedger && ledger.folders.length === 0) sayOtherAddresses(library.site.url);
  const common = {
    edition,
    library,
    translations: translationsOf(model, (one) => find(one, date, values.change)),
    ledger,
    retryUncertain: values["retry-uncertain"],
    retryRefused: values["retry-refused"],
    moment: momentFor(model),
  };
  const go = async <To extends Reader, Message>(readers: readonly To[], engine: () => Engine<To, Message>) =>
    values["dry-run"] ? dryRun({ ...common, readers }) : run({ ...common, readers }, engine(), connections, rate);
  const token = (canonical: string) => ledger.token(canonical);
  if (by === "listmonk") {
    const listmonk = setting(() => readListmonkUrl(process.env.LISTMONK_URL ?? ""));
    return go(await listmonkReaders(listmonk, library, token), () => listmonkEngine(listmonk));
  }
  if (by === "notify") {
    const readers = notifyReaders(subscribers, token);
    return go(readers, () => notifyEngine(setting(() => readNotify(process.env))));
  }
  const byEmail = subscribers.filter((one) => one.by === "email");
  if (byEmail.length < subscribers.length)
    console.log(`Telephones, which get nothing by email: ${number(subscribers.length - byEmail.length)}.`);
  const readers = byEmail.map((one) => mailReader(one, token(one.address.canonical), list !== undefined));
  return go(readers, () => smtpEngine(mailServer(process.env), signingFor(library, process.env)));
}

const engines = ["smtp", "listmonk", "notify"] as const;

/** What sends it. Refuses what that engine needs and was not given, or cannot do. */
function engineFor(
  { engine, "to-list": list, subscribers, test, "dry-run": dryRun }: Options,
  site: Model["library"]["site"],
): (typeof engines)[number] {
  const by = engines.find((one) => one === (engine ?? newsletterOf(site).delivery));
  if (!by) throw usage(`--engine is ${JSON.stringify(engine)}. It can be ${engines.join(", ")}.`);
  const ways = [list, subscribers].filter((way) => way !== undefined).length;
  if (test !== undefined && (ways > 0 || dryRun))
    throw usage("--test sends one copy and does nothing else: leave out --subscribers, --to-list and --dry-run.");
  if (by !== "smtp" && test !== undefined)
    throw usage("A test goes through a mail server: set SMTP_URL, and add --engine smtp.");
  if (by === "listmonk" && ways > 0) throw usage("listmonk has the lists: leave out --to-list and --subscribers.");
  if (by === "notify" && (list !== undefined || ways === 0))
    throw usage("GOV.UK Notify sends to subscribers: name their file with --subscribers FILE.csv.");
  if (by === "smtp" && (ways > 1 || (ways === 0 && test === undefined)))
    throw usage("Say to whom: --to-list ADDRESS or --subscribers FILE.csv.");
  return by;
}

/** What is read from the environment. */
function setting<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal((error as Error).message, 2);
  }
}

/** The ledger: of a list in a repository, or else in folders that nobody else reads. */
function openLedger(values: Options, model: Model): Ledger {
  const remote = /^git:(.+)$/.exec(values.ledger ?? (process.env.NEWSLETTER_LEDGER || ""))?.[1];
  if (remote === undefined) return openSiteLedger(values, model.library.site.url);
  if (values.subscribers !== undefined)
    throw usage("Who subscribes is not noted in a repository: with --subscribers, name a folder with --ledger.");
  const [first, moment] = [values["first-send"], momentFor(model).toInstant()];
  return new RepositoryLedger({ folder: process.cwd(), remote, first, now: moment, environment: process.env });
}

/** The site's ledger, wherever it is, in folders that nobody else reads. */
function openSiteLedger(values: Options, siteUrl: string): SiteLedger {
  const place = ledgerPlace(values, process.env, siteUrl, homedir());
  refuseUnlessPrivate(place.home);
  refuseUnlessPrivate(place.folder);
  return new SiteLedger({
    ...place,
    key: process.env.NEWSLETTER_LEDGER_KEY || undefined,
    first: values["first-send"],
  });
}

/** A site whose address was another has its ledger there, and would begin anew without anybody's noticing. */
function sayOtherAddresses(siteUrl: string): void {
  const others = sitesWithLedgers(stateFolder(process.env, homedir()));
  if (others.length === 0) return;
  console.error(
    `Nothing was sent yet for ${siteUrl} from this computer, but for ${others.join(", ")}. If the site had such an address before, take along whom it has reached: npm run newsletter -- move OLD-ADDRESS`,
  );
}

/** Takes the ledger along to the site's new address. */
function move(values: Options, [old = ""]: readonly string[]): void {
  if (!URL.canParse(old)) throw usage("Say which address the site had before: https://old.example.org/");
  const url = siteAddress(values);
  const [from, to] = [old, url].map((one) => ledgerPlace({}, process.env, one, homedir()).home) as [string, string];
  if (from === to)
    throw new Refusal(`${old} is the address of the site now. Write the new one into site.yaml first.`, 2);
  moveLedger(from, to);
  console.log(`What was noted for ${old} counts for ${url} now: whom the newsletter has reached, and who has stopped.`);
}

/** What is due, a line each: `edition` or `change`, its name, its page and its title. */
function due(values: Options): void {
  const model = readModel(values);
  const { site } = model.library;
  const ledger = openLedger(values, model);
  // Who says that nothing was sent before says that from now on it is kept.
  if (values["first-send"]) ledger.lock()();
  const { due, uncertain } = duesOf(model, ledger, momentFor(model));
  const again = values["retry-uncertain"];
  const all = again ? [...new Set([...due, ...uncertain])] : due;
  for (const one of all) console.log(`${nameOfDue(one)} ${absoluteUrl(site.url, one.url)} ${one.title}`);
  if (all.length === 0) console.log("Nothing is due.");
  for (const one of again ? [] : uncertain) {
    console.error(
      `It is not known whether the ${nameOfDue(one)} has arrived. Look for it where it was to go; if it is not there, send it with --retry-uncertain.`,
    );
  }
}

const nameOfDue = ({ kind, id }: Due) => `${kind === "bulletin" ? "change" : "edition"} ${id}`;

async function sendTest(edition: Edition, library: Model["library"], address: string): Promise<number> {
  const reader = mailReader(single("--test", address), nobody);
  const signing = signingFor(library, process.env);
  const write = messageWriter(edition, library, signing);
  const mime = await write({ reader, shown: whole(edition), doubted: false }, clock.now(), true);
  const connection = await smtpEngine(mailServer(process.env), signing).open();
  const outcome = connection.objection?.(mime) ?? (await connection.send(mime));
  connection.close();
  console.log(
    outcome.kind === "sent"
      ? "Sent one copy, marked as a test."
      : `The test was not sent. ${outcome.kind === "halt" ? outcome.why : `${outcome.reply}.`}`,
  );
  return outcome.kind === "sent" ? 0 : 4;
}

function dryRun<To extends Reader>(sending: Sending<To>): number {
  const plan = planRun(sending);
  const { discretion } = newsletterOf(sending.library.site);
  for (const { reader, shown } of plan.messages) {
    console.log(`${reader.label}: ${subjectOf(sending.library.language, sending.edition, shown, discretion)}`);
  }
  for (const [reader, reason] of plan.skipped) console.log(`${reader.label}: nothing (${reason})`);
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

async function run<To extends Reader, Message>(
  sending: Sending<To>,
  engine: Engine<To, Message>,
  connections: number,
  rate: number | undefined,
): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    console.error("\nStopping: what is being handed over is finished first. Press again to end at once.");
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const progress = showProgress(process.stdout);
  try {
    const { plan, result } = await send(
      sending,
      {
        engine,
        clock,
        connections,
        rate,
        waits: [10_000, 60_000, 300_000],
        signal: stop.signal,
        onProgress: progress.is,
      },
      ({ messages }) => {
        const total = messages.length;
        if (total > 0) console.log(`Sending ${number(total)} ${total === 1 ? "message" : "messages"}.`);
        progress.begin(total);
      },
    );
    progress.end();
    const { lines, exitCode } = reportOf(plan, result);
    for (const line of lines) console.log(line);
    return exitCode;
  } finally {
    progress.end();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/** On a terminal one line that is written over, five times a second; elsewhere a line every ten seconds. */
function showProgress(stream: NodeJS.WriteStream) {
  const elapsed = stopwatch();
  let last: Progress = { done: 0 };
  let changed = 0;
  let total = 0;
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    const all = elapsed();
    const line = progressLine(last, total, { all, idle: all - changed, now: now().epochMilliseconds });
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return {
    begin(count: number) {
      total = count;
      if (total > 0) timer = setInterval(write, stream.isTTY ? 200 : 10_000);
    },
    is(progress: Progress) {
      if (progress.done !== last.done || progress.waiting?.what !== last.waiting?.what) changed = elapsed();
      last = progress;
    },
    end() {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      if (!stream.isTTY) return;
      write();
      stream.write("\n");
    },
  };
}

async function unsubscribe(values: Options, written: readonly string[]): Promise<number> {
  const { mailbox, subscribers: file, undo } = values;
  if (mailbox !== undefined && (undo || written.length > 0))
    throw usage("A mailbox can only stop people: leave out --undo, and give addresses and codes in another run.");
  const ledger = openSiteLedger(values, siteAddress(values));
  const inFile = file === undefined ? undefined : addressesFrom(file);
  const tokenOf = (request: StopRequest) =>
    "code" in request ? request.code : ledger.token(request.address.canonical);
  const isHeld = (request: StopRequest) =>
    ledger.knows(tokenOf(request)) || ("address" in request && (inFile?.has(request.address.canonical) ?? false));

  if (mailbox !== undefined) return stopByMailbox(mailbox, ledger, tokenOf, isHeld);
  const words = withoutStopWords(written);
  const asked = words.length > 0 ? words : (await readLines(process.stdin)).filter((line) => line !== "");
  if (asked.length === 0) throw usage("Say who is to get no more.");
  const requests = asked.map(readStopRequest);
  const wrong = requests.flatMap((request, index) => {
    const which = asked.length === 1 ? "It" : `Number ${index + 1}`;
    if (!request) return [`${which} is no email address, nor a code from a "Stop" email.`];
    if (isHeld(request)) return [];
    if (tokenOf(request) === nobody)
      return [`${which} is the code of a preview or a test: nobody gets messages with it.`];
    return [`${which} is ${"code" in request ? "a code" : "an address"} that nobody holds.`];
  });
  const held = requests.filter((request) => request !== undefined).filter(isHeld);
  if (held.length > 0) {
    ledger.stop(held.map(tokenOf), !undo, clock.now());
    const count = `${held.length} ${held.length === 1 ? "address" : "addresses"}`;
    console.log(
      undo
        ? `${count} can get the newsletter again.`
        : `${count} will get no more. Take ${held.length === 1 ? "it" : "them"} out of the file of subscribers too, when you can.`,
    );
  }
  if (wrong.length === 0) return 0;
  throw new Refusal([...wrong, ...whereItLooked(ledger, file)].join("\n"), 1);
}

/** `Stop CODE` is two words when nobody puts quotation marks round it; `-` is standard input. */
const withoutStopWords = (words: readonly string[]) => words.filter((word) => !/^(re:|stop|-)$/i.test(word));

function addressesFrom(file: string): ReadonlySet<string> {
  const bytes = readFile(file);
  refuseUnlessPrivate(file);
  const found = addressesIn(bytes);
  if ("message" in found) throw new Refusal(`${file}:${found.line}: ${found.message}`, 1);
  return found;
}

async function readLines(stream: NodeJS.ReadStream): Promise<readonly string[]> {
  if (stream.isTTY) console.error("Type addresses or codes, one a line. End with Ctrl-D on a line of its own.");
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text.split(/\r?\n/).map((line) => line.trim());
}

function whereItLooked({ folders, missing }: SiteLedger, file: string | undefined): string[] {
  return [
    `Looked for in ${[...(folders.length > 0 ? folders : ["no ledger: none has been begun for this site on this computer"]), ...(file ? [file] : [])].join(", ")}. If the newsletter is sent from another computer, do it there; if with another ledger or file of subscribers, add --ledger FOLDER or --subscribers FILE.`,
    ...(missing.length > 0 ? [`A ledger was in ${missing.join(", ")} and is not there: put it back, or name it.`] : []),
  ];
}

async function stopByMailbox(
  path: string,
  ledger: SiteLedger,
  tokenOf: (request: StopRequest) => string,
  isHeld: (request: StopRequest) => boolean,
): Promise<number> {
  if (!existsSync(path)) throw new Refusal(`${path} cannot be read. Is its name right?`, 2);
  refuseUnlessPrivate(path);
  const entries = await readMailbox(path);
  const stops = new Set<string>();
  const gone = new Set<string>();
  const lines: string[] = [];
  entries.forEach((entry, index) => {
    const which = `  message ${index + 1}`;
    if (entry.kind === "other") return;
    const request = (entry.kind === "stop" ? [entry.request] : entry.requests).find(isHeld);
    if (!request)
      lines.push(
        `${which}: ${entry.kind === "stop" ? "a stop" : `a report (${entry.status})`} for a code or address that nobody holds`,
      );
    else if (entry.kind === "stop") stops.add(tokenOf(request));
    else if (entry.kind === "gone") gone.add(tokenOf(request));
    else lines.push(`${which}: a report that a message did not arrive (${entry.status}), code ${tokenOf(request)}`);
  });
  const all = [...stops, ...gone];
  if (all.length > 0) ledger.stop(all, true, clock.now());
  const other = entries.filter(({ kind }) => kind === "other").length;
  console.log(`Read ${number(entries.length)} ${entries.length === 1 ? "message" : "messages"}.`);
  console.log(`Asked to stop: ${number(stops.size)}. They will get no more.`);
  console.log(`Addresses that are no more: ${number(gone.size)}. They will get no more.`);
  console.log(`Neither a stop nor a report: ${number(other)}. Read these yourself: people may ask in their own words.`);
  if (lines.length > 0) console.log(["For you to look at:", ...lines].join("\n"));
  return 0;
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true; tokens: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage((error as Error).message);
  }
  const { values, positionals, tokens } = parsed;
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const known = optionsOf[command];
  if (!known) throw usage(`${command} is not known.`);
  for (const token of tokens) {
    if (token.kind === "option" && token.name !== "content" && !known.includes(token.name as Option))
      throw usage(`--${token.name} is no option of ${command}.`);
  }
  if (command !== "unsubscribe" && rest.length > (command === "draft" ? 0 : 1))
    throw usage(`${rest.at(-1)} is too much.`);
  switch (command) {
    case "draft":
      draft(values);
      return 0;
    case "due":
      due(values);
      return 0;
    case "preview":
      await preview(values, rest);
      return 0;
    case "move":
      move(values, rest);
      return 0;
    case "send":
      return sendCommand(values, rest);
    default:
      return unsubscribe(values, rest);
  }
}

await carryOut(main);
