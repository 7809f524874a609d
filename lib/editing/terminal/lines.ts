/** Asks line by line: lists have numbers to type, and nothing that was printed ever changes. For screen readers and pipes. */
import { createInterface } from "node:readline";
import { type Asker, Stopped } from "../interview.ts";
import type { Choice } from "../question.ts";

type Outcome<Value> = { readonly value: Value; readonly said?: string } | { readonly mistake: string };

/** Prints to `output` and takes a line of `input` for each answer. Rejects with Stopped at the end of the input. */
export function lines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const reader = createInterface({ input, terminal: false });
  const answers = reader[Symbol.asyncIterator]();

  async function until<Value>(question: string, read: (written: string) => Outcome<Value>): Promise<Value> {
    output.write(`${question} `);
    for (;;) {
      const { value: written, done } = await answers.next();
      if (done) throw new Stopped();
      const reading = read(written);
      if ("value" in reading) {
        if (reading.said !== undefined) output.write(`${reading.said}\n`);
        return reading.value;
      }
      output.write(`${reading.mistake}\nOnce more: `);
    }
  }

  const show = (ask: string, choices: readonly Choice[]) => {
    output.write(`\n${ask}\n`);
    choices.forEach(({ label }, index) => {
      output.write(`  ${index + 1}. ${label}\n`);
    });
  };
  const numbersOf = (choices: readonly Choice[], values: readonly string[]) =>
    choices.flatMap(({ value }, index) => (values.includes(value) ? index + 1 : []));

  /** What the numbers stand for, or the sentence that says which is none. */
  const pick = (choices: readonly Choice[], written: string): Outcome<readonly string[]> => {
    const numbers = written.split(/[\s,]+/).filter((part) => part !== "");
    const strange = numbers.find((number) => !/^\d+$/.test(number) || choices[Number(number) - 1] === undefined);
    return strange === undefined
      ? { value: numbers.map((number) => (choices[Number(number) - 1] as Choice).value) }
      : { mistake: `"${strange}" is not one of the numbers 1 to ${choices.length}.` };
  };

  return {
    one(ask, choices, suggested) {
      show(ask, choices);
      const [usual] = numbersOf(choices, suggested === undefined ? [] : [suggested]);
      return until<string>(`Number${usual === undefined ? "" : ` (Enter for ${usual})`}:`, (written) => {
        const picked = pick(choices, written.trim() === "" && usual !== undefined ? String(usual) : written);
        if ("mistake" in picked) return picked;
        const [value] = picked.value;
        return picked.value.length === 1 && value !== undefined ? { value } : { mistake: "Type one number." };
      });
    },

    several(ask, choices, suggested, mistakeIn) {
      show(ask, choices);
      const usual = numbersOf(choices, suggested).join(", ");
      return until<readonly string[]>(
        `Numbers, with commas between them${usual === "" ? "" : ` (Enter for ${usual})`}:`,
        (written) => {
          const picked = pick(choices, written.trim() === "" ? usual : written);
          const mistake = "value" in picked && mistakeIn(picked.value);
          return mistake ? { mistake } : picked;
        },
      );
    },

    words: (ask, suggested, read) =>
      until(`\n${ask}${suggested === undefined ? "" : ` (Enter for: ${suggested})`}\n`, (written) =>
        read(written.trim() === "" && suggested !== undefined ? suggested : written),
      ),

    yesNo: (ask, suggested) =>
      until<boolean>(`\n${ask} yes or no (Enter for ${suggested ? "yes" : "no"}):`, (written) => {
        const word = written.trim().toLowerCase();
        if (word === "") return { value: suggested };
        return /^(y|yes|n|no)$/.test(word) ? { value: word.startsWith("y") } : { mistake: "Type yes or no." };
      }),
  };
}
