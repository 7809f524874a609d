/** An edition as files to look at: what goes out, byte for byte, and what each part of it costs. */

import type { WrittenMessage } from "./delivery/mime.ts";
import { smsCost } from "./sms.ts";

export interface Preview {
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  /** For the terminal. */
  readonly lines: readonly string[];
}

export function previewOf(id: string, { letter, bytes }: WrittenMessage, sms: string): Preview {
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
    ],
  };
}
