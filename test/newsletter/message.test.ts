/** Messages as they arrive: read back by a parser that shares no code with the writer. */
import PostalMime, { type Email } from "postal-mime";
import { describe, expect, test } from "vitest";
import type { Site } from "../../lib/content/library.ts";
import { mimeWriter } from "../../lib/newsletter/delivery/mime.ts";
import { messageOf, stopFor } from "../../lib/newsletter/message.ts";
import { aSite } from "./delivery/a-site.ts";

interface Facts {
  readonly subject?: string;
  readonly name?: string;
  readonly address?: string;
  readonly site?: Site;
  readonly isList?: boolean;
}

const token = "0123456789abcdef0123456789abcdef";

async function written(facts: Facts = {}): Promise<string> {
  const { subject = "Moved: Tuesday 24 November", name = "Ann", address = "ann@example.org", site = aSite() } = facts;
  const { bytes } = await mimeWriter()(
    messageOf(
      { subject, html: "<p>Hello.</p>", text: "Hello.\n" },
      { address, name },
      {
        messageId: "edition-2026-11-17.1@example.org",
        date: Temporal.Instant.from("2026-11-17T09:00:00Z"),
        stop: facts.isList ? undefined : stopFor(site, token),
      },
      site,
    ),
  );
  return bytes.toString("latin1");
}

const read = async (facts: Facts = {}): Promise<Email> =>
  new PostalMime().parse(Buffer.from(await written(facts), "latin1"));

const header = ({ headers }: Email, name: string) => headers.find(({ key }) => key === name)?.value;

describe("a message", () => {
  test("has all that mail programs go by", async () => {
    const email = await read({ site: aSite({ reply_to: "answers@example.org" }) });
    expect(email.from).toEqual({ name: "Signpost Wend", address: "news@example.org" });
    expect(email.to).toEqual([{ name: "Ann", address: "ann@example.org" }]);
    expect(email.replyTo?.map(({ address }) => address)).toEqual(["answers@example.org"]);
    expect(email.subject).toBe("Moved: Tuesday 24 November");
    expect(email.messageId).toBe("<edition-2026-11-17.1@example.org>");
    expect(email.date).toBe("2026-11-17T09:00:00.000Z");
    expect(header(email, "auto-submitted")).toBe("auto-generated");
    expect(header(email, "list-id")).toBe("<changes.example.org>");
    expect(header(email, "list-unsubscribe")).toBe(`<mailto:answers@example.org?subject=Stop%20${token}>`);
    expect(header(email, "list-unsubscribe-post")).toBeUndefined();
    expect(email.text?.trim()).toBe("Hello.");
    expect(email.html?.trim()).toBe("<p>Hello.</p>");
  });

  test("of a site with a page for stopping can be stopped in one click (RFC 8058)", async () => {
    const email = await read({ site: aSite({ unsubscribe_url: "https://example.org/stop?list=a" }) });
    expect(header(email, "list-unsubscribe")).toBe(
      `<https://example.org/stop?list=a&id=${token}>, <mailto:editors@example.org?subject=Stop%20${token}>`,
    );
    expect(header(email, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  });

  test("whose page for stopping has no TLS is not stopped by a click that anyone could read", async () => {
    const email = await read({ site: aSite({ unsubscribe_url: "http://example.org/stop" }) });
    expect(header(email, "list-unsubscribe-post")).toBeUndefined();
  });

  test("to a list leaves the list's headers to its server", async () => {
    const email = await read({ isList: true });
    expect(email.headers.filter(({ key }) => key.startsWith("list-"))).toEqual([]);
  });

  test("to a list does not call itself automatic: people wrote it (RFC 3834), and Sympa would drop it", async () => {
    const automatic = (email: Email) => email.headers.filter(({ key }) => /^auto-|^precedence$/.test(key));
    expect(automatic(await read({ isList: true }))).toEqual([]);
    expect(automatic(await read())).not.toEqual([]);
  });

  test("has lines of no more than 998 signs, ended as the network wants, in ASCII", async () => {
    const raw = await written({ subject: "é".repeat(300), name: "Zoë ".repeat(60) });
    expect(raw.split("\r\n").every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true);
    expect(raw).toMatch(/^[\p{ASCII}]*$/u);
  });

  test("is the same bytes each time", async () => expect(await written()).toBe(await written()));
});

describe("a subject arrives as written", () => {
  test.each([
    ["with accents", "Moved: Befriending café, Friday 27 November"],
    ["with quotes and commas", `"Arts", “crafts” & more, at 'Mill House'`],
    ["with an emoji", "Walks 🚶🏽‍♀️ moved"],
    ["from right to left", "نُقلت: مجموعة المشي"],
    ["that is long", `${"Befriending café and ".repeat(20)}more`],
    ["with a colon first", ": moved"],
  ])("%s", async (_, subject) => expect((await read({ subject })).subject).toBe(subject));
});

describe("a name writes no header", () => {
  test.each([
    ["a line break", "Eve\r\nBcc: all@example.org"],
    ["a line feed", "Eve\nBcc: all@example.org"],
    ["a line break and an empty line", "Eve\r\n\r\n<script>"],
    ["an address of its own", "Eve <eve@example.org>, All <all@example.org>"],
    ["a quotation mark", 'Eve" <all@example.org>, "'],
    ["a backslash", "Eve\\"],
    ["an encoded word", "=?utf-8?q?Eve=0D=0ABcc:_all@example.org?="],
  ])("with %s in it", async (_, name) => {
    const email = await read({ name });
    expect(email.to?.map(({ address }) => address)).toEqual(["ann@example.org"]);
    expect(email.bcc ?? []).toEqual([]);
    expect(email.text?.trim()).toBe("Hello.");
  });
});

test("an address of another alphabet keeps its domain in ASCII", async () => {
  expect(await written({ address: "ann@xn--bcher-kva.example", name: "" })).toContain(
    "To: ann@xn--bcher-kva.example\r\n",
  );
});
