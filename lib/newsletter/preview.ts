/** An edition as files to look at: what goes out, byte for byte, and what each part of it costs. */

import type { WrittenMessage } from "./delivery/mime.ts";
import type { Edition } from "./edition.ts";
import { number } from "./report.ts";
import { smsCost } from "./sms.ts";

export interface Preview {
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  /** For the terminal. */
  readonly lines: readonly string[];
}

/** Gmail cuts a message at 102 kB, and the way to stop is at its end; programs on the way add to it. */
const mostBytes = 90_000;

/** So many parts are named as what could be cut. */
const mostParts = 5;

/** What to cut of an edition whose email is so long that Gmail would not show its end; undefined when it is not. */
export function tooLong(edition: Edition, html: string): string | undefined {
  const bytes = Buffer.byteLength(html);
  if (bytes <= mostBytes) return undefined;
  const parts = [
    { name: "the introduction", size: Buffer.byteLength(edition.introduction) },
    ...edition.entries.map(({ html, changes: [{ change }] }) => ({
      name: change.source.file,
      size: Buffer.byteLength(html),
    })),
  ];
  const longest = parts.sort((a, b) => b.size - a.size).slice(0, mostParts);
  const named = longest.map(({ name, size }) => `  ${name}: ${number(Math.ceil(size / 1000))} kB`);
  return [
    `The email is ${number(Math.ceil(bytes / 1000))} kB long, and Gmail does not show what comes after 102 kB: the end, with the way to stop. Cut it to ${mostBytes / 1000} kB. The longest parts are:`,
    ...named,
  ].join("\n");
}

export function previewOf(edition: Edition, { letter, bytes }: WrittenMessage, sms: string): Preview {
  const { id } = edition;
  const { alphabet, length, parts } = smsCost(sms);
  return {
    files: [
      { name: `${id}.html`, content: letter.html },
      { name: `${id}.txt`, content: letter.text },
      { name: `${id}.eml`, content: bytes },
      { name: `${id}.sms.txt`, content: `${sms}\n` },
    ],
    lines: [
      `Subject: ${letter.subject}`,
      `Text message: ${length} characters of ${alphabet} in ${parts} ${parts === 1 ? "part" : "parts"}.`,
      ...[tooLong(edition, letter.html)].filter((line) => line !== undefined),
    ],
  };
}
