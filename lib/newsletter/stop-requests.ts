/** What people, and mail servers for them, write to stop the newsletter: codes, addresses, whole mailboxes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { type Address, readAddress, readTextNumber } from "./address.ts";
import type { Token } from "./delivery/ledger.ts";

/** Who is to get no more: by the code of a message, or by address. */
export type StopRequest = { readonly code: Token } | { readonly address: Address };

/** The code of a message, in a text: alone, or as links write it. An address may begin like one. */
function codeIn(text: string): Token | undefined {
  return /(?:%20|(?<![0-9a-z]))([0-9a-f]{32})(?![0-9a-z@])/i.exec(text)?.[1]?.toLowerCase();
}

/**
 * Reads an address, or a code from a message, alone or as it stands in the subject of a "Stop" email. Undefined when it
 * is neither.
 */
export function readStopRequest(written: string): StopRequest | undefined {
  const code = codeIn(written);
  if (code !== undefined) return { code };
  const bare = /<([^<>]*)>\s*$/.exec(written)?.[1] ?? written;
  const address = readAddress(bare.trim().replace(/^mailto:/i, "")) ?? readTextNumber(bare);
  return address && { address };
}

/** What one message of a mailbox says. */
export type MailboxEntry =
  | { readonly kind: "stop"; readonly request: StopRequest }
  /** A report that a message could not be delivered: by its status (RFC 3463) the address is no more. */
  | { readonly kind: "gone"; readonly requests: readonly StopRequest[]; readonly status: string }
  /** Another report, which staff should see. */
  | { readonly kind: "report"; readonly requests: readonly StopRequest[]; readonly status: string }
  | { readonly kind: "other" };

/**
 * Reads a mailbox in one file (mbox), or in a folder (Maildir, or one message a file). Gives what each message says,
 * in their order. Throws what reading files throws.
 */
export async function readMailbox(path: string): Promise<readonly MailboxEntry[]> {
  const entries: MailboxEntry[] = [];
  for (const message of messagesIn(path)) {
    entries.push(entryOf(await simpleParser(message, { keepDeliveryStatus: true, skipTextToHtml: true })));
  }
  return entries;
}

function* messagesIn(path: string): Generator<Buffer> {
  if (!statSync(path).isDirectory()) {
    yield* messagesOf(readFileSync(path));
    return;
  }
  const inner = ["new", "cur"]
    .map((name) => join(path, name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  for (const folder of inner.length > 0 ? inner : [path]) {
    for (const name of readdirSync(folder).sort()) {
      const file = join(folder, name);
      if (!name.startsWith(".") && statSync(file).isFile()) yield readFileSync(file);
    }
  }
}

/** The messages of an mbox (RFC 4155); a file that does not begin like one is a single message. */
function* messagesOf(bytes: Buffer): Generator<Buffer> {
  if (!bytes.subarray(0, 5).equals(Buffer.from("From "))) {
    if (bytes.length > 0) yield bytes;
    return;
  }
  for (let start = 0; start >= 0; ) {
    const body = bytes.indexOf("\n", start) + 1;
    const next = nextSeparator(bytes, body);
    if (body > 0) yield bytes.subarray(body, next < 0 ? undefined : next);
    start = next;
  }
}

/** The line that begins the next message follows an empty one, and ends with a year. */
function nextSeparator(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf("\nFrom ", from); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
    const end = bytes.indexOf("\n", at + 1);
    const line = bytes.toString("latin1", at + 1, end < 0 ? undefined : end).trimEnd();
    const before = bytes[at - 1] === 0x0d ? bytes[at - 2] : bytes[at - 1];
    if (before === 0x0a && /\d{4}( [+-]\d{4})?$/.test(line)) return at + 1;
  }
  return -1;
}

function entryOf(mail: ParsedMail): MailboxEntry {
  const report = mail.attachments.find(({ contentType }) => /^message\/(global-)?delivery-status$/.test(contentType));
  if (report) return reportOf(report.content.toString(), mail);
  const subject = mail.subject ?? "";
  const code = /\bstop\b/i.test(subject) ? codeIn(subject) : oneClick(mail.text ?? "");
  return code === undefined ? { kind: "other" } : { kind: "stop", request: { code } };
}

/**
 * The code in a POST of RFC 8058 that a form's host has sent on by email. Words that a reply quotes from a message of
 * ours have a code in them as well, and do not count.
 */
function oneClick(text: string): string | undefined {
  const own = text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith(">"))
    .join("\n");
  return /List-Unsubscribe\W{1,5}One-Click/i.test(own) ? codeIn(own) : undefined;
}

/** Reads the fields of a report of delivery (RFC 3464). */
function reportOf(fields: string, mail: ParsedMail): MailboxEntry {
  const unfolded = fields.replace(/\r\n/g, "\n").replace(/\n[ \t]+/g, " ");
  const failed = unfolded
    .split(/\n\s*\n/)
    .filter((group) => /^Action:\s*failed/im.test(group))
    .map((group) => ({
      status: /^Status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(group)?.[1] ?? "no status",
      recipients: [...group.matchAll(/^(?:Original|Final)-Recipient:\s*[\w-]+\s*;\s*(.*)$/gim)].map(
        ([, one = ""]) => one,
      ),
    }));
  if (failed.length === 0) return { kind: "other" };
  const sent = ours(mail);
  const recipients = [...new Set(failed.flatMap(({ recipients }) => recipients))];
  const requests: StopRequest[] = [
    ...(sent === undefined ? [] : [{ code: sent }]),
    ...recipients.flatMap((one) => readStopRequest(one) ?? []),
  ];
  const [status = ""] = failed.map(({ status }) => status);
  // X.1.7 and X.1.8 are about the sender.
  return { kind: /^5\.1\.(?![78]$)/.test(status) ? "gone" : "report", requests, status };
}

/** The code in the Message-ID of the message of ours that a report brings back. */
function ours(mail: ParsedMail): Token | undefined {
  const returned = mail.attachments
    .filter(({ contentType }) =>
      /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)/.test(contentType),
    )
    .map(({ content }) => content.toString());
  const [, token] = /^Message-ID:\s*<(?:edition|bulletin)-[^>]*\.([0-9a-f]{32})@/im.exec(returned.join("\n")) ?? [];
  return token;
}
