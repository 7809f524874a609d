import { describe, expect, test } from "vitest";
import { readSmtpUrl } from "../../../lib/newsletter/delivery/smtp.ts";

describe("SMTP_URL", () => {
  test.each([
    ["smtps://mail.example.org", { host: "mail.example.org", port: 465, secure: true }],
    ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, requireTLS: true }],
    ["smtp://mail.example.org:2525", { port: 2525, requireTLS: true }],
    ["smtp://localhost:2525", { host: "localhost", port: 2525, ignoreTLS: true }],
    ["smtp://[::1]:25", { host: "::1", port: 25, ignoreTLS: true }],
    ["smtp://127.0.0.1.example.org", { requireTLS: true }],
  ])("%s", (url, options) => expect(readSmtpUrl(url).options).toMatchObject(options));

  test("always verifies certificates", () => {
    for (const url of ["smtps://mail.example.org", "smtp://mail.example.org", "smtps://localhost"]) {
      expect(readSmtpUrl(url).options.tls).toMatchObject({ rejectUnauthorized: true });
    }
  });

  test("has user and password in the form of addresses", () => {
    expect(readSmtpUrl("smtps://news%40example.org:p%2Fa%3Ass@mail.example.org").login).toEqual({
      user: "news@example.org",
      pass: "p/a:ss",
    });
    expect(readSmtpUrl("smtps://mail.example.org").login).toBeUndefined();
  });

  test.each([
    "",
    "mail.example.org",
    "https://user:secret@mail.example.org",
    "smtp://user:secret@",
    "smtps://user:secret@mail.example.org/?tls.rejectUnauthorized=false",
    "smtps://user:secret@mail.example.org/folder",
  ])("%j is refused, without its password", (url) => {
    expect(() => readSmtpUrl(url)).toThrow(/^SMTP_URL/);
    expect(() => readSmtpUrl(url)).not.toThrow(/secret/);
  });
});
