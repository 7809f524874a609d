import { describe, expect, test } from "vitest";
import { phoneUrl, readPhone } from "../../lib/content/phone.ts";

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
