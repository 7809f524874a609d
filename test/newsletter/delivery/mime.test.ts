import { createHash, createVerify, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { mimeWriter } from "../../../lib/newsletter/delivery/mime.ts";
import { messageOf, stopFor } from "../../../lib/newsletter/message.ts";
import { aSite } from "./a-site.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

const message = () => {
  const site = aSite({ unsubscribe_url: "https://example.org/stop" });
  const letter = { subject: "Moved: Befriending café", html: "<p>Hello.</p>", text: "Hello.\n\nMore  words. \n\n\n" };
  const postmark = {
    messageId: "1@example.org",
    date: Temporal.Instant.from("2026-11-17T09:00:00Z"),
    stop: stopFor(site, "0".repeat(32)),
  };
  return messageOf(letter, { address: "ann@example.org", name: "Ann" }, postmark, site);
};

const relaxed = (line: string) => {
  const [, name = "", value = ""] = /^([^:]+):([\s\S]*)$/.exec(line) ?? [];
  return `${name.toLowerCase().trim()}:${value
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim()}`;
};

/** Whether a message's seal holds, by RFC 6376 with both canonicalisations relaxed. */
function sealHolds(raw: string): boolean {
  const split = raw.indexOf("\r\n\r\n");
  const fields = raw.slice(0, split).split(/\r\n(?![ \t])/);
  const seal = fields.find((field) => /^dkim-signature:/i.test(field)) ?? "";
  const tags = Object.fromEntries(
    seal
      .slice(seal.indexOf(":") + 1)
      .split(";")
      .map((tag) => {
        const [name = "", ...value] = tag.trim().split("=");
        return [name.trim(), value.join("=").replace(/\s+/g, "")];
      }),
  );
  const body = raw
    .slice(split + 4)
    .replace(/[ \t]+/g, " ")
    .replace(/ \r\n/g, "\r\n")
    .replace(/(\r\n)*$/, "\r\n");
  if (createHash("sha256").update(body, "latin1").digest("base64") !== tags.bh) return false;
  const signed = (tags.h ?? "")
    .split(":")
    .flatMap((name) => fields.filter((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)));
  const text = [...signed.map(relaxed), relaxed(seal).replace(/b=[^;]*$/, "b=")].join("\r\n");
  return createVerify("RSA-SHA256")
    .update(text, "latin1")
    .verify(publicKey, tags.b ?? "", "base64");
}

describe("a message sealed with DKIM", () => {
  const write = mimeWriter({ domainName: "example.org", keySelector: "news", privateKey });

  test("has a seal that holds", async () => {
    const raw = (await write(message())).bytes.toString("latin1");
    expect(raw).toMatch(/d=example\.org;/);
    expect(raw).toMatch(/s=news;/);
    expect(sealHolds(raw)).toBe(true);
  });

  test.each([
    ["its body", "Hello", "Jello"],
    ["its subject", "Befriending", "Offending"],
    ["the address that stops it", "https://example.org/stop", "https://evil.example/stop"],
    ["the way to stop it", "List-Unsubscribe=One-Click", "x"],
  ])("has a seal that breaks with %s", async (_, was, is) => {
    const raw = (await write(message())).bytes.toString("latin1");
    expect(raw).toContain(was);
    expect(sealHolds(raw.replace(was, is))).toBe(false);
  });

  test("has none without a key", async () => {
    expect((await mimeWriter()(message())).bytes.toString("latin1")).not.toMatch(/dkim/i);
  });
});
