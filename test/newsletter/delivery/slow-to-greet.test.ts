/** Half a minute, in which other files of tests go on. */
import { expect, test } from "vitest";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";
import { startMailSink } from "./mail-sink.ts";

test("a server that is slow to greet, as a guard against spam, is waited for (RFC 5321, section 4.5.3.2.1)", async () => {
  // Longer than the 30 seconds that nodemailer waits unless it is told.
  const sink = await startMailSink({ greetAfter: 32_000 });
  const connection = await smtpEngine(readSmtpUrl(`smtp://127.0.0.1:${sink.port}`)).open();
  expect(connection.isOpen).toBe(true);
  connection.close();
  sink.stop();
});
