/** The seal of a message as it is in a mail server's hands, and keys with which none could be set. */

import { generateKeyPairSync } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { afterEach, describe, expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { type SigningKey, signingKey } from "../../../lib/newsletter/delivery/dkim.ts";
import { readSmtpUrl, smtpEngine } from "../../../lib/newsletter/delivery/smtp.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";
import { type MailSink, startMailSink } from "./mail-sink.ts";

const rsa = (modulusLength: number, passphrase?: string) =>
  generateKeyPairSync("rsa", {
    modulusLength,
    privateKeyEncoding: {
      type: "pkcs8",
      format: "pem",
      ...(passphrase !== undefined && { cipher: "aes-256-cbc", passphrase }),
    },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });

/** With the kind of its lock in a line of its own. */
const lockedByOpenssl = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  privateKeyEncoding: { type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase: "x" },
  publicKeyEncoding: { type: "spki", format: "pem" },
}).privateKey;

const { privateKey, publicKey } = rsa(2048);
const settings = { domain: "example.org", selector: "news", key: privateKey };
const sender = "news@example.org";

let sink: MailSink | undefined;
afterEach(() => {
  sink?.stop();
  sink = undefined;
});

/** A message that went through a mail server, with a key or without. */
async function sent(signing?: SigningKey): Promise<string> {
  sink = await startMailSink({ keep: true });
  const engine = smtpEngine(readSmtpUrl(`smtp://127.0.0.1:${sink.port}`), signing);
  const edition = anUpdate({ introduction: "<p>Hello,  you. </p>\n\n" });
  const library = {
    site: aSite({ unsubscribe_url: "https://example.org/stop" }),
    language: english(),
    areas: [],
    services: [],
  };
  const reader = {
    ...{ token: "0".repeat(32), label: "line 2", areas: [], services: [], immediate: false, isList: false },
    ...{ name: "Zoë Lee", address: { deliverable: "zoe@example.org", canonical: "zoe@example.org" } },
  };
  const write = engine.writer(edition, library);
  const message = await write(
    { reader, shown: whole(edition), doubted: false },
    Temporal.Instant.from("2026-11-17T09:00:00Z"),
  );
  const connection = await engine.open();
  expect(await connection.send(message)).toEqual({ kind: "sent" });
  connection.close();
  return sink.accepted[0]?.raw ?? "";
}

const record = `v=DKIM1; k=rsa; p=${publicKey.replace(/-----.*-----|\n/g, "")}`;

/** What a receiver makes of the seal, who finds the public key in DNS. */
async function verified(raw: string) {
  const { results } = await dkimVerify(Buffer.from(raw, "latin1"), {
    resolver: async (name: string) => {
      if (name === "news._domainkey.example.org") return [[record]];
      throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    },
  });
  return results.map(({ status, signingDomain, signingHeaders }) => ({
    result: status.result,
    aligned: status.aligned,
    domain: signingDomain,
    headers: signingHeaders?.keys.toLowerCase().split(/\s*:\s*/) ?? [],
  }));
}

describe("a message sealed with DKIM", () => {
  const signing = signingKey(settings, sender) as SigningKey;

  test("is believed by who receives it, with all that leads to stopping it under the seal", async () => {
    const raw = await sent(signing);
    const [seal, ...others] = await verified(raw);
    expect(others).toEqual([]);
    expect(seal).toMatchObject({ result: "pass", aligned: "example.org", domain: "example.org" });
    expect(seal?.headers).toEqual(
      expect.arrayContaining([
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "list-id",
        "list-unsubscribe",
        "list-unsubscribe-post",
      ]),
    );
    expect(raw).toMatch(/^List-Unsubscribe:\s+<https:\/\/example\.org\/stop\?id=0+>/m);
  });

  test.each([
    ["its body", "Hello", "Jello"],
    ["its subject", "New in the guidance", "Mew in the guidance"],
    ["the address that stops it", "https://example.org/stop?id=", "https://evil.example/stop?id="],
    ["the way to stop it", "List-Unsubscribe=One-Click", "x"],
  ])("is not believed with another %s", async (_, was, is) => {
    const raw = await sent(signing);
    expect(raw).toContain(was);
    expect((await verified(raw.replace(was, is)))[0]?.result).not.toBe("pass");
  });

  test("has no seal without a key", async () =>
    expect(await verified(await sent())).toMatchObject([{ result: "none" }]));

  test("is not handed over when it could not be sealed after all", async () => {
    await expect(sent({ ...signing, privateKey: "not a key" })).rejects.toThrow("could not be sealed");
    expect(sink?.accepted.length).toBe(0);
  });
});

describe("a key for signing", () => {
  const why = (more: Partial<typeof settings>, from = sender) => {
    const read = signingKey({ ...settings, ...more }, from);
    return "privateKey" in read ? "" : read.join("\n");
  };
  const kind = (pair: { privateKey: { export(options: object): string | Buffer } }) =>
    String(pair.privateKey.export({ type: "pkcs8", format: "pem" }));

  test.each([
    ["that is none", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n", "no private key"],
    ["that is some other text", "v=DKIM1; p=MIIB", "no private key"],
    ["that is cut short", privateKey.slice(0, -200), "no private key"],
    ["with its line breaks written out", privateKey.replaceAll("\n", "\\n"), "\\n written out"],
    ["with a passphrase", rsa(2048, "x").privateKey, "locked with a passphrase"],
    ["that is the public half", publicKey, "public half"],
    ["of the kind Ed25519", kind(generateKeyPairSync("ed25519")), "of the kind ed25519. Wanted is an RSA key"],
    ["on an elliptic curve", kind(generateKeyPairSync("ec", { namedCurve: "P-256" })), "of the kind ec"],
    ["that is too short", rsa(768).privateKey, "only 768 bits. Wanted is"],
    ["that is a certificate", publicKey.replaceAll("PUBLIC KEY", "CERTIFICATE"), "public half"],
    ["with a passphrase, as older programs write it", lockedByOpenssl, "locked with a passphrase"],
  ])("%s is refused, and not shown", (_, key, words) => {
    const said = why({ key });
    expect(said).toContain("The key for signing");
    expect(said).toContain(words);
    expect(said).not.toContain(key.split("\n")[1]?.slice(0, 20) || "MIIB");
  });

  test("of another domain than the sender's is refused, because nobody would believe it", () => {
    expect(why({ domain: "mailer.example" })).toContain('"from" in content/site.yaml has an address at example.org');
    expect(why({ domain: "ample.org" })).not.toBe("");
    expect(why({ domain: "xexample.org" })).not.toBe("");
    expect(why({ domain: "co.uk" }, "news@wend.co.uk")).not.toBe("");
    expect(why({ domain: "other.co.uk" }, "news@wend.co.uk")).not.toBe("");
    expect(why({ domain: "github.io" }, "news@wend.github.io")).not.toBe("");
    expect(why({ domain: "other.github.io" }, "news@wend.github.io")).not.toBe("");
  });

  test.each([
    ["the sender's domain", "example.org", sender],
    ["one above it", "example.org", "news@mail.example.org"],
    ["one below it", "mail.example.org", sender],
    ["one beside it", "mail.example.org", "news@lists.example.org"],
    ["one beside it under a suffix of two parts", "mail.wend.co.uk", "news@lists.wend.co.uk"],
    ["the same in other letters", "Bücher.example", "news@xn--bcher-kva.example"],
    ["the sender's domain, written with the dot and spaces of a list of DNS", " example.org. ", sender],
    ["a domain that is in no list of suffixes", "mail.internal", "news@mail.internal"],
  ])("of %s is taken", (_, domain, from) => expect(why({ domain }, from)).toBe(""));

  test.each(["example", "exa mple.org", "-example.org", "example..org", "example-.org", `${"a".repeat(64)}.org`, ""])(
    "of the domain %j is refused: it is none",
    (domain) =>
      expect(why({ domain })).toMatch(/^DKIM_DOMAIN is ".*", which is no domain\. Write what comes after the @/),
  );

  test.each(["news key", "", "-news", "news.", "news._domainkey"])("under the name %j is refused", (selector) =>
    expect(why({ selector })).toMatch(/^DKIM_SELECTOR is ".*"\. Write the name that stands before \._domainkey/),
  );

  test.each(["news", "news.2026", "s1", "NEWS-1"])("under the name %s is taken", (selector) =>
    expect(signingKey({ ...settings, selector }, sender)).toEqual({
      domainName: "example.org",
      keySelector: selector,
      privateKey,
    }),
  );

  test("of 1,024 bits is taken, as receivers do (RFC 8301)", () => expect(why({ key: rsa(1024).privateKey })).toBe(""));

  test("without a sound domain or selector is refused, all mistakes at once", () => {
    expect(why({ domain: "example", selector: "news key", key: "x" }).split("\n")).toHaveLength(3);
  });
});
