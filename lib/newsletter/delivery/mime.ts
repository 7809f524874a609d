/** Messages as bytes, as they go over the wire and into an `.eml` file, signed where there is a key. */

import { createHash } from "node:crypto";
import nodemailer from "nodemailer";
import type Mail from "nodemailer/lib/mailer";
import type { Edition } from "../edition.ts";
import { type Letter, letterWriter } from "../letter.ts";
import { messageOf, senderAddress, stopFor } from "../message.ts";
import type { MailReader, PlannedMessage } from "../plan.ts";
import type { SigningKey } from "./dkim.ts";
import { type Composing, EngineError } from "./engine.ts";

export interface Mime {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** The fields that a signature covers; RFC 8058 asks for both of List-Unsubscribe. */
const signed = [
  "From",
  "Reply-To",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "MIME-Version",
  "Content-Type",
  "Content-Language",
  "Auto-Submitted",
  "List-Id",
  "List-Archive",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
].join(":");

/**
 * A function that writes messages. The boundary of their parts comes from the Message-ID, so that the same message is
 * the same bytes. Throws what nodemailer throws, and when a message could not be sealed.
 */
export function mimeWriter(key?: SigningKey): (message: Mail.Options) => Promise<Mime> {
  const writer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    ...(key && { dkim: { ...key, headerFieldNames: signed } }),
  });
  return async (message) => {
    const { envelope, message: bytes } = await writer.sendMail({
      ...message,
      baseBoundary: createHash("sha256")
        .update(message.messageId ?? "")
        .digest("hex")
        .slice(0, 32),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    // nodemailer sends what it cannot seal without a seal, and says nothing.
    if (key && !/^DKIM-Signature:/im.test(headOf(bytes as Buffer)))
      throw new EngineError("A message could not be sealed with the key for signing, so nothing more is sent.", false);
    const [to = ""] = envelope.to;
    return { from: envelope.from || "", to, bytes: bytes as Buffer };
  };
}

const headOf = (bytes: Buffer) => bytes.toString("latin1", 0, bytes.indexOf("\r\n\r\n"));

/** A message as bytes, with the letter that it holds. */
export interface WrittenMessage extends Mime {
  readonly letter: Letter;
}

/** Writes the messages of an edition by email, each to one reader. */
export function messageWriter(
  edition: Edition,
  { site, language, areas, services }: Composing,
  signing?: SigningKey,
): (message: PlannedMessage<MailReader>, date: Temporal.Instant, test?: boolean) => Promise<WrittenMessage> {
  const writeLetter = letterWriter(language, edition, site);
  const writeMime = mimeWriter(signing);
  const host = senderAddress(site).split("@")[1];
  const labels = new Map([
    ...areas.map(({ id, label }) => [id, label] as const),
    ...services.map(({ id, title }) => [id, title] as const),
  ]);
  return async ({ reader, shown }, date, test = false) => {
    const stop = reader.isList ? undefined : stopFor(site, reader.token);
    const chosen = [...reader.areas, ...reader.services].map((id) => labels.get(id) ?? id);
    const letter = writeLetter(shown, { chosen, stop: stop?.https ?? stop?.mailto, test });
    const copy = test ? `.test-${date.epochMilliseconds}` : "";
    const postmark = { messageId: `${edition.kind}-${edition.id}.${reader.token}${copy}@${host}`, date, stop };
    const to = { address: reader.address.deliverable, name: reader.name };
    return { letter, ...(await writeMime(messageOf(letter, to, postmark, site))) };
  };
}
