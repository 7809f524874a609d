/** Plain invented prose of the length and shape of real guidance, the same for the same seed. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Picks by chance: whole numbers from 0 up to below a limit, and items of lists. */
export interface Chance {
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function chance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return { below, pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item };
}

/** Of phrases with semicolons between. */
const list = (text: string) => text.replace(/\s+/g, " ").split("; ");

const subjects =
  list(`The group; A support worker; Your council; The charity; A volunteer; The library; Each session; The person who
  leads it; A carer; The clinic; Our team; The health centre; A friend; The college`);
const doings =
  list(`meets people who find it hard to leave home; helps you to fill in the form; keeps a quiet room for anyone who
  needs it; pays the fare there and back; can tell you what to expect on the first day; writes down what was
  agreed and gives you a copy; offers tea, company and something to make; answers the telephone on weekday
  mornings; looks for classes, work and volunteering nearby; asks what would make the week better; puts a ramp at
  the door; knows which funds are open; plans for days when things go badly; listens first and gives advice only
  when asked`);
const circumstances =
  list(`in most weeks of the year; before the summer; without a letter from a doctor; for as long as it is needed; if
  the money allows; after a short talk; on the ground floor; at no cost; with someone you trust; whatever the
  weather; as the plan of 2004 asked; once the forms are signed`);
const matters =
  list(`What it is; Who can have it; How to ask; What it costs; Who runs it; What helps; What to bring; When it goes
  wrong; How it began; What people say; Your rights; What comes next`);
const adjectives = list(`Quiet; Open; Paid; Shared; Local; First; Better; Safe; Weekly; Free; Warm`);
const nouns =
  list(`walks; advice; gardens; work; travel; housing; music; learning; meals; company; sport; reading; carers;
  benefits; sleep`);

export function sentence(by: Chance): string {
  return `${by.pick(subjects)} ${by.pick(doings)} ${by.pick(circumstances)}.`;
}

export function paragraph(by: Chance, sentences = 3 + by.below(3)): string {
  return Array.from({ length: sentences }, () => sentence(by)).join(" ");
}

/** A title that no other number has. */
export function title(by: Chance, number: number): string {
  return `${by.pick(adjectives)} ${by.pick(nouns)} ${number + 1}`;
}

/**
 * Markdown of `sections` headed parts, about 170 words each: prose, a link to the page that is given for it, and in some
 * a list or a table.
 */
export function body(by: Chance, sections: number, links: readonly { readonly url: string; readonly title: string }[]) {
  const first = by.below(matters.length);
  const parts = Array.from({ length: sections }, (_, index) => {
    const lines = [`## ${matters[(first + index) % matters.length]}`, paragraph(by), paragraph(by)];
    const link = links[index];
    if (link) lines.push(`Read about [${link.title}](${link.url}) too. ${sentence(by)}`);
    if (index % 3 === 0) lines.push(Array.from({ length: 4 }, () => `- ${sentence(by)}`).join("\n"));
    if (index % 4 === 2) {
      const rows = [2004, 2005, 2006].map((year) => `| ${year} | ${sentence(by)} |`);
      lines.push(["| Year | What was done |", "| --- | --- |", ...rows].join("\n"));
    }
    return lines.join("\n\n");
  });
  return `${paragraph(by)}\n\n${parts.join("\n\n")}\n`;
}
