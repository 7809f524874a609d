import { describe, expect, test } from "vitest";
import { phoneUrl, readPhone, textUrl, writtenNumbers } from "../../lib/content/phone.ts";

describe("a telephone number that people write", () => {
  test.each([
    ["020 7946 0000", "tel:02079460000"],
    ["(01632) 960456", "tel:01632960456"],
    ["01632 96045", "tel:0163296045"],
    ["+44 (0)1632 960456", "tel:+441632960456"],
    ["+44 1632 960456", "tel:+441632960456"],
    ["+353 1 234 5678", "tel:+35312345678"],
    ["01632.960456", "tel:01632960456"],
    ["01632/960456", "tel:01632960456"],
    ["01632–960456", "tel:01632960456"],
    ["01632-960-456", "tel:01632960456"],
    ["01632 960456 ext 21", "tel:01632960456"],
    ["01632 960456, extension 4", "tel:01632960456"],
    ["01632 960456 x7", "tel:01632960456"],
    ["01632 960456 (option 3)", "tel:01632960456"],
    ["18001 01632 960456", "tel:1800101632960456"],
    ["18001 0808 808 8000", "tel:1800108088088000"],
    ["0800 1111", "tel:08001111"],
    ["116 123", "tel:116123"],
    ["111", "tel:111"],
    ["85258", "tel:85258"],
  ])("%s is dialled as %s", (written, url) => {
    expect(readPhone(written)).not.toBeTypeOf("string");
    expect(phoneUrl(written)).toBe(url);
  });

  test.each([
    ["1632 960456", 'It begins with 0, which spreadsheets take off: "01632 960456".'],
    ["7700900456", 'It begins with 0, which spreadsheets take off: "07700 900456".'],
    ["+44 01632 960456", "Leave out the 0 after +44: +44 1632960456."],
    ["00000 000000", "Write the whole number, with its area code, for example 01632 960123."],
    ["01632 960456 0", "It has 12 digits, and none has more than 11. Take out what is too much."],
    ["01632 960456 or 960457", "Write one number, and the other in the text."],
    ["01632 96O456", "Write digits and spaces only, for example 01632 960123."],
    ["60", "Write the whole number, with its area code, for example 01632 960123."],
  ])("%s is none: %s", (written, mend) => expect(readPhone(written)).toBe(mend));
});

test("a text message goes to the same number", () => expect(textUrl("07700 900112")).toBe("sms:07700900112"));

describe("in a text", () => {
  const found = (text: string) => writtenNumbers(text).map(({ start, end, url }) => [text.slice(start, end), url]);

  test.each<[string, [string, string][]]>([
    [
      "Call 0808 157 0160, or text 07700 900160 first.",
      [
        ["0808 157 0160", "tel:08081570160"],
        ["07700 900160", "sms:07700900160"],
      ],
    ],
    [
      "Ring (01632) 960 112 or +44 1632 960112.",
      [
        ["(01632) 960 112", "tel:01632960112"],
        ["+44 1632 960112", "tel:+441632960112"],
      ],
    ],
    ["Samaritans: 116 123", [["116 123", "tel:116123"]]],
    ["Text the word SHOUT to 85258.", [["85258", "sms:85258"]]],
  ])("%s", (text, numbers) => expect(found(text)).toEqual(numbers));

  test.each([
    "It took from 2004 to 20050 pounds.",
    "Room 0123, on 01/12/2026 at 10:00.",
    "£01632 960112 was paid.",
    "ISBN 978-0-19-853453-1",
    "Bus 116 goes at 12:30.",
    "0 1 2 3 4 5 6 7 8 9",
  ])("no number is taken for one: %s", (text) => expect(found(text)).toEqual([]));
});
