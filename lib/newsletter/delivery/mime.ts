/** Messages as bytes, as they go over the wire and into an `.eml` file, signed where there is a key. */
import { createHash } from "node:crypto";
import nodemailer from "nodemailer";
import type Mail from "nodemailer/lib/mailer";

export interface SigningKey {
  readonly domainName: string;
  readonly keySelector: string;
  /** PEM. */
  readonly privateKey: string;
}

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
 * the same bytes. Throws what nodemailer throws.
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
    const [to = ""] = envelope.to;
    return { from: envelope.from || "", to, bytes: bytes as Buffer };
  };
}
