/** Asks in a terminal, with lists to go up and down in. */
import { styleText } from "node:util";
import { checkbox, confirm, input, select } from "@inquirer/prompts";
import type { Typed } from "../../content/field-form.ts";
import { type Asker, Stopped } from "../interview.ts";

const list = { pageSize: 12, loop: false } as const;

/** Ctrl and C rejects a prompt with an error that carries this name. */
async function unlessStopped<Value>(prompt: Promise<Value>): Promise<Value> {
  try {
    return await prompt;
  } catch (error) {
    throw error instanceof Error && error.name === "ExitPromptError" ? new Stopped() : error;
  }
}

/** Whoever types something else need not take it away first. */
const suggestion = { style: { defaultAnswer: (words: string) => styleText("dim", `(${words}; Tab to edit it)`) } };

const saidOf = (reading: Typed) => ("said" in reading ? reading.said : undefined);

export const menus: Asker = {
  one: (ask, choices, suggested) =>
    unlessStopped(
      select({
        message: ask,
        choices: choices.map(({ value, label }) => ({ value, name: label })),
        ...(suggested !== undefined && { default: suggested }),
        ...list,
      }),
    ),

  several: (ask, choices, suggested, mistakeIn) =>
    unlessStopped(
      checkbox({
        message: ask,
        choices: choices.map(({ value, label }) => ({ value, name: label, checked: suggested.includes(value) })),
        validate: (picked) => mistakeIn(picked.map(({ value }) => value)) ?? true,
        ...list,
      }),
    ),

  async words(ask, suggested, read) {
    const mistakeIn = (written: string) => {
      const reading = read(written);
      return "mistake" in reading ? reading.mistake : true;
    };
    const written = await unlessStopped(
      input({
        message: ask,
        validate: mistakeIn,
        // In full, as a day in words may be another than was meant.
        transformer: (written, { isFinal }) => (isFinal && saidOf(read(written))) || written,
        ...(suggested !== undefined && { default: suggested, theme: suggestion }),
      }),
    );
    const reading = read(written);
    return "value" in reading ? reading.value : "";
  },

  yesNo: (ask, suggested) => unlessStopped(confirm({ message: ask, default: suggested })),
};
