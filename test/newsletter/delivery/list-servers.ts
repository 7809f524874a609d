/**
 * What real list servers make of an edition that we have sealed: GNU Mailman 3 and Sympa behind Postfix, all on this computer,
 * as Debian packages them. It prints what a subscriber of each list receives, and whether the seal is still whole: of Mailman's
 * list as it is made, and as docs/newsletter.md has it. What was seen is in docs/decisions/042-list-servers.md.
 *
 *   apt-get install --no-install-recommends postfix mailman3 sympa libdbd-sqlite3-perl
 *   node_modules/.bin/node test/newsletter/delivery/list-servers.ts --here
 *
 * (Where Sympa's own set-up fails for want of a listmaster, as it does when it may ask nobody, its programs are there all the
 * same, and more is not needed.) It needs root, and writes Sympa's own settings over: `--here` says that this computer is there for trying things.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { SMTPServer } from "smtp-server";

const ports = { postfix: 2527, subscribers: 2526, lmtp: 2824, rest: 2801 } as const;
const sender = "news@signpost.example.org";

if (!process.argv.includes("--here") || process.getuid?.() !== 0) {
  console.error("This is for a computer on which things may be tried. Run it as root, with --here.");
  process.exit(2);
}
const programs = {
  Postfix: "/usr/sbin/postfix",
  Mailman: "/usr/lib/mailman3/bin/master",
  Sympa: "/usr/lib/sympa/bin/sympa.pl",
};
for (const [name, path] of Object.entries(programs)) {
  if (!existsSync(path)) {
    console.error(`${name} is not installed here.`);
    process.exit(2);
  }
}

const folder = mkdtempSync(join(tmpdir(), "signpost-lists-"));
chmodSync(folder, 0o755);
const at = (...path: readonly string[]) => join(folder, ...path);
const write = (name: string, text: string, mode = 0o644) => {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), text, { mode });
};
const run = (command: string, ...options: readonly string[]) =>
  execFileSync(command, options, { encoding: "utf8", stdio: "pipe" });
const idOf = (user: string) => Number(run("id", "-u", user));
/** What goes on in the background keeps its output open: it is not waited for. */
const ignored = { stdio: "ignore" } as const;
const running: ChildProcess[] = [];

/** The mail server of everybody's subscribers. */
const received: { readonly to: string; readonly message: string }[] = [];
const subscribers = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  async onData(stream, session, done) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const message = Buffer.concat(chunks).toString("latin1");
    received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(" "), message });
    done();
  },
});

function startPostfix(): void {
  write(
    "postfix/main.cf",
    `compatibility_level = 3.6
queue_directory = ${at("queue")}
data_directory = ${at("data")}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.test
mydestination =
local_recipient_maps =
relay_domains = mailman.example.test, sympa.example.test
mynetworks = 127.0.0.0/8
transport_maps = inline:{ { mailman.example.test = lmtp:[127.0.0.1]:${ports.lmtp} }, { sympa.example.test = sympa: } }
relayhost = [127.0.0.1]:${ports.subscribers}
sympa_destination_recipient_limit = 1
maillog_file = ${at("postfix.log")}
maillog_file_prefixes = ${folder}
`,
  );
  const services = readFileSync("/usr/share/postfix/master.cf.dist", "utf8")
    .replace(/^smtp +inet.*$/m, `127.0.0.1:${ports.postfix} inet n - n - - smtpd`)
    .replace(/^([a-z].*\s)y(\s+[-\d?]+\s+[-\d]+\s)/gm, "$1n$2");
  const queue = `sympa unix - n n - - pipe flags=hqRu user=sympa argv=${at("sympa/queue")} \${recipient}`;
  write("postfix/master.cf", `${services}\n${queue}\n`);
  for (const name of ["queue", "data"]) mkdirSync(at(name));
  chownSync(at("data"), idOf("postfix"), -1);
  spawnSync("/usr/sbin/postfix", ["-c", at("postfix"), "start"], ignored);
}

const asList = (...options: readonly string[]) =>
  run("runuser", "-u", "list", "--", "env", `HOME=${at("mailman")}`, "mailman", "-C", at("mailman.cfg"), ...options);

const ofMailman = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${ports.rest}/3.1/${path}`, {
    ...init,
    headers: { Authorization: `Basic ${Buffer.from("rest:rest").toString("base64")}` },
  });
const setList = (settings: Readonly<Record<string, string>>) =>
  ofMailman("lists/news.mailman.example.test/config", { method: "PATCH", body: new URLSearchParams(settings) });

async function startMailman(): Promise<void> {
  write(
    "mailman.cfg",
    `[mailman]
site_owner: owner@example.test
layout: site
[paths.site]
var_dir: ${at("mailman")}
bin_dir: /usr/lib/mailman3/bin
[mta]
incoming: mailman.mta.null.NullMTA
smtp_host: 127.0.0.1
smtp_port: ${ports.postfix}
lmtp_host: 127.0.0.1
lmtp_port: ${ports.lmtp}
[webservice]
hostname: 127.0.0.1
port: ${ports.rest}
admin_user: rest
admin_pass: rest
`,
  );
  mkdirSync(at("mailman"));
  chownSync(at("mailman"), idOf("list"), -1);
  spawnSync(
    "runuser",
    ["-u", "list", "--", "env", `HOME=${at("mailman")}`, "mailman", "-C", at("mailman.cfg"), "start"],
    ignored,
  );
  await until("Mailman to answer", () => ofMailman("system/versions").then(({ ok }) => ok));
  asList("create", "-o", "owner@example.test", "news@mailman.example.test");
  write("members", "Ann <ann@readers.example.test>\n");
  asList("addmembers", at("members"), "news@mailman.example.test");
  // A list for news takes messages from its sender alone.
  await setList({ accept_these_nonmembers: sender, default_nonmember_action: "reject" });
}

/** As docs/newsletter.md has it: no word before the subject, no lines at the end. */
async function emptyMailman(): Promise<void> {
  const footer = "mailman/templates/lists/news.mailman.example.test/en/list:member:regular:footer.txt";
  write(footer, "");
  run("chown", "-R", "list", at("mailman/templates"));
  await setList({ subject_prefix: "" });
}

const sympaSettings = "/etc/sympa/sympa/sympa.conf";

async function startSympa(): Promise<void> {
  const spools = [
    "msg",
    "moderation",
    "auth",
    "bounce",
    "distribute",
    "outgoing",
    "digest",
    "subscribe",
    "topic",
    "automatic",
    "bulk",
    "task",
  ];
  for (const name of spools) mkdirSync(at("sympa/spool", name), { recursive: true });
  for (const name of ["arc", "css", "pictures"]) mkdirSync(at("sympa", name));
  const queues = spools
    .filter((name) => name !== "msg")
    .map((name) => `queue${name.replace("moderation", "mod")} ${at("sympa/spool", name)}`);
  cpSync(sympaSettings, at("sympa.conf.before"));
  writeFileSync(
    sympaSettings,
    `domain sympa.example.test
listmaster owner@example.test
db_type SQLite
db_name ${at("sympa/sympa.sqlite")}
db_user sympa
db_passwd sympa
cookie 1
etc ${at("sympa/etc")}
home ${at("sympa/lists")}
arc_path ${at("sympa/arc")}
spool ${at("sympa/spool")}
queue ${at("sympa/spool/msg")}
${queues.join("\n")}
css_path ${at("sympa/css")}
pictures_path ${at("sympa/pictures")}
sendmail ${at("sympa/sendmail")}
wwsympa_url http://localhost/wws
process_archive off
`,
  );
  // Sympa's own way into its queue and out to the mail server are built for its settings and for /etc/postfix.
  write(
    "sympa/queue",
    `#!/bin/sh\nfile=${at("sympa/spool/msg")}/$1.$(date +%s).$$\n{ echo "X-Sympa-To: $1"; cat; } > $file.T && mv $file.T $file\n`,
    0o755,
  );
  write(
    "sympa/sendmail",
    `#!/usr/bin/python3
import smtplib, sys
sender, to, rest = "", [], iter(sys.argv[1:])
for word in rest:
    if word == "-f": sender = next(rest)
    elif word in ("-N", "-R", "-V"): next(rest)
    elif not word.startswith("-"): to.append(word)
text = sys.stdin.buffer.read().replace(b"\\r\\n", b"\\n").replace(b"\\n", b"\\r\\n")
with smtplib.SMTP("127.0.0.1", ${ports.postfix}) as server: server.sendmail(sender, to, text)
`,
    0o755,
  );
  write(
    "sympa/etc/scenari/send.signpost",
    `title.gettext news\nequal([sender],'${sender}') smtp,smime,md5 -> do_it\ntrue() smtp,md5,smime -> reject\n`,
  );
  write(
    "sympa/lists/news/config",
    "subject News of services\nstatus open\nvisibility conceal\ncreation\ndate_epoch 1763000000\ndate 2025/11/13\nemail owner@example.test\n\nowner\nemail owner@example.test\n\nsend signpost\n",
  );
  write("sympa/members", "bob@readers.example.test Bob\n");
  mkdirSync("/run/sympa", { recursive: true });
  run("chown", "-R", "sympa:sympa", at("sympa"), sympaSettings, "/run/sympa");
  const asSympa = (program: string, ...options: readonly string[]) => [
    "-u",
    "sympa",
    "--",
    `/usr/lib/sympa/bin/${program}`,
    ...options,
  ];
  run("runuser", ...asSympa("sympa.pl", "--health_check"));
  spawnSync("runuser", asSympa("sympa", "add", "news@sympa.example.test"), {
    input: readFileSync(at("sympa/members")),
  });
  for (const program of ["sympa_msg.pl", "bulk.pl"]) {
    running.push(
      spawn(
        "setpriv",
        ["--reuid=sympa", "--regid=sympa", "--init-groups", `/usr/lib/sympa/bin/${program}`, "--foreground"],
        { stdio: "ignore" },
      ),
    );
  }
}

async function until(what: string, is: () => Promise<boolean> | boolean, seconds = 240): Promise<void> {
  for (let tries = 0; tries < seconds * 2; tries += 1) {
    if (await Promise.resolve(is()).catch(() => false)) return;
    await wait(500);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const seal = {
  DKIM_DOMAIN: sender.slice(sender.indexOf("@") + 1),
  DKIM_SELECTOR: "news",
  DKIM_PRIVATE_KEY: privateKey,
};

async function isSealWhole(message: string): Promise<string> {
  const record = `v=DKIM1; k=rsa; p=${publicKey.replace(/-----.*-----|\n/g, "")}`;
  const { results } = await dkimVerify(Buffer.from(message, "latin1"), { resolver: async () => [[record]] });
  return results.map(({ status }) => `${status.result} ${status.comment ?? ""}`.trim()).join(", ");
}

/** Sends the edition to a list, and prints what its subscriber has of it. */
async function tell(name: string, server: string, subscriber: string): Promise<void> {
  received.length = 0;
  const command = ["scripts/newsletter.ts", "send", "2026-11-17", "--content", "test/demonstration"];
  const options = ["--to-list", `news@${server}.example.test`, "--ledger", at(`ledger of ${name}`), "--first-send"];
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
    encoding: "utf8",
    env: {
      ...process.env,
      ...seal,
      SITE_DATE: "2026-11-24",
      SMTP_URL: `smtp://127.0.0.1:${ports.postfix}`,
      NEWSLETTER_STATE: at(`state of ${name}`),
    },
  });
  const edition = () =>
    received.find(({ to, message }) => to.startsWith(subscriber) && /^Message-ID:\s+<edition-/im.test(message));
  await until(`the edition from ${name}: ${stdout}${stderr}`, () => edition() !== undefined);
  const { message } = edition() as (typeof received)[number];
  const text = message.replaceAll("\r\n", "\n");
  console.log(`\n== What ${subscriber} has from ${name}\n`);
  console.log(text.slice(0, text.indexOf("\n\n")));
  console.log(`\n== The last lines of it\n\n${text.trimEnd().split("\n").slice(-6).join("\n")}`);
  console.log(`\n== Our seal: ${await isSealWhole(message)}`);
}

function stopMailman(): void {
  const lock = at("mailman/locks/master.lck");
  if (!existsSync(lock)) return;
  asList("stop");
}

try {
  await new Promise<void>((done) => subscribers.listen(ports.subscribers, "127.0.0.1", done));
  startPostfix();
  await startMailman();
  await startSympa();
  await tell("Mailman as it is made", "mailman", "ann");
  await emptyMailman();
  await tell("Mailman with neither prefix nor footer", "mailman", "ann");
  await tell("Sympa", "sympa", "bob");
} finally {
  for (const child of running) child.kill();
  if (existsSync(at("sympa.conf.before"))) cpSync(at("sympa.conf.before"), sympaSettings);
  stopMailman();
  spawnSync("/usr/sbin/postfix", ["-c", at("postfix"), "stop"], ignored);
  subscribers.close();
  await until("Mailman to stop", () => !existsSync(at("mailman/locks/master.lck")), 60);
  rmSync(folder, { recursive: true, force: true });
}
