/** The forms of the web editor, filled in as a person does who sees what they hold. */
import type { Locator, Page } from "playwright-core";
import { expect, vi } from "vitest";

/** One field of the form that is open, by its key. */
export const part = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);

/** One thing that is entered into a form, and whether the form holds it. */
interface Entry {
  enter(): Promise<void>;
  holds(): Promise<boolean>;
}

export const typed = (box: Locator, text: string): Entry => ({
  enter: () => box.fill(text),
  holds: async () => (await box.count()) > 0 && (await box.inputValue()) === text,
});

/** Chosen from the list of a field by the words that people see. */
export const chosen = (page: Page, field: string, option: string): Entry => ({
  enter: async () => {
    await part(page, field).getByRole("combobox").first().click();
    await page.getByRole("option", { name: option, exact: true }).click();
  },
  holds: async () => (await part(page, field).first().innerText()).includes(option),
});

/** The first of a list of dates. */
export function firstDate(page: Page, date: string): Entry {
  const box = part(page, "sessions.0").locator("input");
  const add = part(page, "sessions").getByRole("button", { name: /^Add .*date/ });
  return {
    ...typed(box, date),
    enter: async () => {
      if ((await box.count()) === 0) await add.click();
      await box.fill(date);
    },
  };
}

export const ticked = (box: Locator): Entry => ({ enter: () => box.check(), holds: () => box.isChecked() });

/** Enters all, and again what is not there when the last has been: a form that has just come may take its values once more. */
export async function fillIn(...entries: readonly Entry[]): Promise<void> {
  await vi.waitFor(
    async () => {
      for (const entry of entries) if (!(await entry.holds())) await entry.enter();
      expect(await Promise.all(entries.map((entry) => entry.holds()))).not.toContain(false);
    },
    { timeout: 200_000 },
  );
}
