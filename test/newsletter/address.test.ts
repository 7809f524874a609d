import { describe, expect, test } from "vitest";
import { readAddress } from "../../lib/newsletter/address.ts";

describe("an address that RFC 5321 or RFC 6531 allows", () => {
  test.each([
    ["rock&roll@example.org", "rock&roll@example.org"],
    ["x/y=z!@example.org", "x/y=z!@example.org"],
    ["o'brien+news_2@example.org", "o'brien+news_2@example.org"],
    ["{a}|~`b^c?d#e$f*g%h@example.org", "{a}|~`b^c?d#e$f*g%h@example.org"],
    ["Ann.Lee@Example.ORG", "Ann.Lee@example.org"],
    ["ольга@почта.рф", "ольга@xn--80a1acny.xn--p1ai"],
    ["ann@xn--80a1acny.xn--p1ai", "ann@xn--80a1acny.xn--p1ai"],
    ["用户@例子.广告", "用户@xn--fsqu00a.xn--4rr70v"],
    ["ann@STRASSE.example", "ann@strasse.example"],
    ["ann@straße.example", "ann@xn--strae-oqa.example"],
    ['"ann lee"@example.org', '"ann lee"@example.org'],
    ["ann@[192.0.2.25]", "ann@[192.0.2.25]"],
    ["ann@[IPv6:2001:db8::25]", "ann@[IPv6:2001:db8::25]"],
    [`${"a".repeat(64)}@example.org`, `${"a".repeat(64)}@example.org`],
    [`ann@${"b".repeat(63)}.org`, `ann@${"b".repeat(63)}.org`],
  ])("%s is taken", (written, deliverable) => expect(readAddress(written)?.deliverable).toBe(deliverable));
});

describe("an address that is none, or would be another on its way, is refused:", () => {
  test.each([
    ["", "nothing"],
    ["ann", "no @"],
    ["@example.org", "nothing before the @"],
    ["ann@", "nothing after it"],
    ["ann@wend", "no domain"],
    ["ann@wend%2eorg", "a domain that a browser would mend"],
    ["ann@example.org/news", "a path"],
    ["ann@example.org/", "a slash"],
    ["ann@example.org:25", "a port"],
    ["ann@example.org?x", "a query"],
    ["ann@example.org.", "a dot at its end"],
    ["ann@exam\u00ADple.org", "a soft hyphen"],
    ["ann@ｅxample.org", "a wide letter"],
    ["ann@wend-.org", "a hyphen at a label's end"],
    ["ann@-wend.org", "a hyphen at a label's beginning"],
    ["ann@we_nd.org", "an underscore in the domain"],
    ["ann@1.2.3.4", "a bare IP address"],
    ["ann@0x7f.1", "an IP address in disguise"],
    ["ann@[300.0.2.1]", "an IP address that is none"],
    [`ann@${"c".repeat(64)}.org`, "a label over 63"],
    [`${"д".repeat(33)}@example.org`, "more than 64 octets before the @"],
    [`ann@${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(60)}.${"g".repeat(60)}.example`, "more than 254 in all"],
    ["ann..lee@example.org", "two dots"],
    [".ann@example.org", "a dot at its beginning"],
    ["ann lee@example.org", "a space"],
    ["ann\u00A0lee@example.org", "a space that does not look like one"],
    ["ann\u202Eeel@example.org", "letters turned round"],
    ["ann@example.org, bob@example.org", "two addresses"],
    ["Ann <ann@example.org>", "a name"],
    ["ann@example.org\r\nBcc: bob@example.org", "a header"],
    ['"ann\nlee"@example.org', "a line break in quotation marks"],
  ])("%j, %s", (written) => expect(readAddress(written)).toBeUndefined());
});

test("ways of writing one address are one", () => {
  const canonical = ["Ольга@ПОЧТА.рф", "ольга@xn--80a1acny.xn--p1ai", "ольга@почта.РФ"].map(
    (written) => readAddress(written)?.canonical,
  );
  expect(new Set(canonical)).toEqual(new Set(["ольга@xn--80a1acny.xn--p1ai"]));
});
