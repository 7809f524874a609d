/** Messages as bytes, of readers of every kind. */
import { describe, expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { messageWriter, mimeWriter } from "../../../lib/newsletter/delivery/mime.ts";
import type { MailReader } from "../../../lib/newsletter/plan.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";

const edition = anUpdate();
const ann: MailReader = {
  token: "0a",
  label: "line 2",
  address: { deliverable: "ann@example.org", canonical: "ann@example.org" },
  name: "Ann Lee",
  areas: ["harbourside"],
  services: ["walking-group", "gone"],
  immediate: false,
  isList: false,
};
const library = {
  site: aSite({ unsubscribe_url: "https://example.org/stop" }),
  language: english(),
  areas: [{ id: "harbourside", label: "Harbourside" }],
  services: [{ id: "walking-group", title: "Walking group" }],
} as unknown as Parameters<typeof messageWriter>[1];
const date = Temporal.Instant.from("2026-11-17T09:00:00Z");

const written = (reader: Partial<MailReader> = {}, site = library.site, isTest?: boolean) =>
  messageWriter(edition, { ...library, site })(
    { reader: { ...ann, ...reader }, shown: whole(edition), doubted: false },
    date,
    isTest,
  );
const text = async (...how: Parameters<typeof written>) => (await written(...how)).bytes.toString("latin1");

describe("a message", () => {
  test("goes from the sender to the reader", async () => {
    expect(await written()).toMatchObject({ from: "news@example.org", to: "ann@example.org" });
    expect(await text()).toMatch(/^To: Ann Lee <ann@example\.org>\r$/m);
  });

  test("says for which areas and services the reader has it, by their names where they have one", async () => {
    const { letter } = await written();
    for (const words of ["Harbourside", "Walking group", "gone"]) expect(letter.text).toContain(words);
  });

  test("is the same bytes each time, and other bytes for another reader", async () => {
    expect(await text()).toBe(await text());
    const boundary = /boundary="([^"]+)"/;
    const [one, other] = [boundary.exec(await text())?.[1], boundary.exec(await text({ token: "0b" }))?.[1]];
    expect(one).toMatch(/[0-9a-f]{32}/);
    expect(other).not.toBe(one);
  });

  test("ends its lines as mail does", async () => expect(await text()).not.toMatch(/[^\r]\n/));

  test("is known by edition and reader, and as a test also by when", async () => {
    expect(await text()).toMatch(/^Message-ID: <edition-2026-11-17\.0a@example\.org>\r$/im);
    expect(await text({}, library.site, true)).toMatch(
      /^Message-ID: <edition-2026-11-17\.0a\.test-1794906000000@example\.org>\r$/im,
    );
  });

  test("leads to where it stops, by a page or by mail", async () => {
    expect((await written()).letter.text).toContain("https://example.org/stop?id=0a");
    expect((await written({}, aSite())).letter.text).toContain("<mailto:editors@example.org?subject=Stop%200a>");
  });

  test("to a list has no way to stop of its own: the list has one", async () => {
    const list = await text({ isList: true });
    expect(list).not.toMatch(/^List-Unsubscribe/im);
    expect(list).not.toContain("example.org/stop");
  });

  test("takes in no file and no page that it names", async () => {
    const file = import.meta.filename;
    const message = { from: "a@example.org", to: "b@example.org", subject: "x" };
    await expect(mimeWriter()({ ...message, text: { path: file } })).rejects.toThrow("File access rejected");
    await expect(mimeWriter()({ ...message, text: { href: "http://127.0.0.1:9/" } })).rejects.toThrow(
      "Url access rejected",
    );
  });
});
