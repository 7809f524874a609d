import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMailbox, readStopRequest } from "../../lib/newsletter/stop-requests.ts";

const code = "0123456789abcdef0123456789abcdef";

describe("who is to get no more", () => {
  test.each([
    ["a code", code],
    ["a code in capitals", code.toUpperCase()],
    ["a subject", `Stop ${code}`],
    ["an answer's subject", `RE: STOP ${code.toUpperCase()}`],
    ["a subject as it stands in a link", `mailto:news@example.org?subject=Stop%20${code}`],
    ["the address of the page that stops it", `https://example.org/stop?id=${code}`],
  ])("may be given as %s", (_, written) => expect(readStopRequest(written)).toEqual({ code }));

  test.each([
    ["an address", "Ann@Example.org"],
    ["an address with a name", "Ann Lee <ann@example.org>"],
    ["a link", "mailto:ann@example.org"],
  ])("may be given as %s", (_, written) =>
    expect(readStopRequest(written)).toMatchObject({ address: { canonical: "ann@example.org" } }),
  );

  test.each(["", "ann", "Stop", code.slice(1), `${code}0`, "ann at example.org"])("is not told from %j", (written) =>
    expect(readStopRequest(written)).toBeUndefined(),
  );
});

const message = (headers: string, body = "") => `From: ann@example.org\nTo: news@example.org\n${headers}\n\n${body}\n`;

/** A report by RFC 3464, with what was sent and came back. */
const report = (status: string, action = "failed", returned = `Message-ID: <edition-2026-11-17.${code}@example.org>`) =>
  `From: MAILER-DAEMON@mx.example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

This is the mail system. I'm sorry.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Original-Recipient: rfc822;ann@example.org
Final-Recipient: rfc822; a.lee@elsewhere.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 said the
 other side

--B
Content-Type: text/rfc822-headers

From: news@example.org
${returned}
Subject: Moved

--B--
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-mailbox-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function entries(...messages: readonly string[]) {
  const path = join(folder, "mbox");
  const from = "From ann@example.org Tue Nov 17 09:00:00 2026\n";
  writeFileSync(path, messages.map((one) => `${from}${one}\n`).join(""));
  return readMailbox(path);
}

const said = async (one: string) => (await entries(one))[0];

describe("a message in a mailbox", () => {
  test.each([
    ["a mail program that follows the link", message(`Subject: Stop ${code}`)],
    ["a person who answers in capitals", message(`Subject: Re: STOP ${code.toUpperCase()}`)],
    ["a subject in encoded words", message(`Subject: =?UTF-8?Q?Stop_${code}?=`)],
    [
      "a form that sends on a POST of one click",
      message("Subject: New entry", `id: ${code}\nList-Unsubscribe=One-Click`),
    ],
  ])("of %s stops the reader of the code", async (_, text) =>
    expect(await said(text)).toEqual({ kind: "stop", request: { code } }),
  );

  test.each([
    [
      "that quotes our link to stop",
      message("Subject: Re: Moved", `Thank you!\n> Stop: https://example.org/?id=${code}`),
    ],
    ["whose subject has a code for something else", message(`Subject: Your invoice ${code}`)],
    ["that quotes a POST of one click", message("Subject: Re: x", `See:\n> id=${code} List-Unsubscribe=One-Click`)],
    ["in a person's own words", message("Subject: Please take me off your list")],
    ["that says it will be delivered later", report("4.4.1", "delayed")],
  ])("%s stops nobody by itself", async (_, text) => expect(await said(text)).toEqual({ kind: "other" }));
});

describe("a report of delivery", () => {
  test.each(["5.1.1", "5.1.2", "5.1.10"])("with %s says that the address is no more", async (status) =>
    expect(await said(report(status))).toMatchObject({ kind: "gone", status, requests: [{ code }, {}, {}] }),
  );

  test.each(["5.2.2", "5.7.1", "5.1.8", "4.4.7"])("with %s is for staff to see", async (status) =>
    expect(await said(report(status))).toMatchObject({ kind: "report", status }),
  );

  test("that brings nothing of ours back goes by its addresses, first the one that we wrote to", async () => {
    const found = await said(report("5.1.1", "failed", "Message-ID: <x@example.org>"));
    expect(found).toMatchObject({
      requests: [{ address: { canonical: "ann@example.org" } }, { address: { canonical: "a.lee@elsewhere.example" } }],
    });
  });
});

describe("a mailbox", () => {
  const stop = message(`Subject: Stop ${code}`, "From now on, please.\n\nFrom what I see, it helps.\n>From Ann");

  test("in one file has its messages in their order, whatever their text begins with", async () => {
    expect((await entries(stop, report("5.1.1"), stop)).map(({ kind }) => kind)).toEqual(["stop", "gone", "stop"]);
  });

  test("with the line ends of Windows is the same", async () => {
    const path = join(folder, "mbox");
    const from = "From ann@example.org Tue Nov 17 09:00:00 2026\n";
    writeFileSync(path, `${from}${stop}\n${from}${report("5.1.1")}\n`.replaceAll("\n", "\r\n"));
    expect((await readMailbox(path)).map(({ kind }) => kind)).toEqual(["stop", "gone"]);
  });

  test("may be a Maildir", async () => {
    for (const name of ["new", "cur", "tmp"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "new", "1.host"), stop);
    writeFileSync(join(folder, "cur", "2.host:2,S"), report("5.1.1"));
    writeFileSync(join(folder, "tmp", "3.host"), stop);
    expect((await readMailbox(folder)).map(({ kind }) => kind)).toEqual(["stop", "gone"]);
  });

  test("may be a folder of messages, or one message", async () => {
    writeFileSync(join(folder, "1.eml"), stop);
    expect((await readMailbox(folder)).map(({ kind }) => kind)).toEqual(["stop"]);
    expect((await readMailbox(join(folder, "1.eml"))).map(({ kind }) => kind)).toEqual(["stop"]);
  });

  test("may be empty", async () => expect(await entries()).toEqual([]));
});
