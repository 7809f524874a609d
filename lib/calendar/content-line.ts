/** Content lines, of which a calendar file consists: escaped, folded and ended as RFC 5545 section 3.1 asks. */

const encoder = new TextEncoder();

/** What a TEXT value may not hold: control characters other than tab and newline, and lone surrogates. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** Words as a TEXT value (section 3.3.11): one line, with its own marks escaped. */
export function textValue(words: string): string {
  return words
    .replace(/\r\n?/g, "\n")
    .replace(unwritable, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** A moment as a UTC DATE-TIME, such as `20261201T100000Z`. */
export function utcValue(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}

/**
 * `NAME:value` and its line end, folded so that no line is longer than 75 octets and no character is cut in two.
 * The name may carry parameters; the value must be escaped.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length <= 25) return `${line}\r\n`;
  const octets = encoder.encode(line);
  if (octets.length <= 75) return `${line}\r\n`;
  let folded = "";
  let width = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (width + size > 75) {
      folded += "\r\n ";
      width = 1;
    }
    folded += character;
    width += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
