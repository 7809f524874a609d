/** Which blocks the home page has, and which of them stand side by side. */
import { type HomeBlock, homeBlocks } from "../content/kinds/home-blocks.ts";
import type { Library } from "../content/library.ts";
import { type SectionName, sectionOf } from "../words/sections.ts";

/** The section that a block is a way into. */
const sectionOfBlock: Partial<Record<HomeBlock, SectionName>> = {
  "next-7-days": "timetable",
  changes: "changes",
  guidance: "guidance",
  follow: "newsletters",
};

/** The blocks that the settings name, or all, in their order; without those of a section that the site has not. */
export function homeBlocksOf(library: Library): readonly HomeBlock[] {
  return (library.site.home ?? homeBlocks).filter((block) => {
    const section = sectionOfBlock[block];
    return section === undefined || sectionOf(library, section).shown;
  });
}

/** What is wide enough for two, with the blocks that can stand in it side by side. */
const pairs = [
  { name: "home", blocks: ["next-7-days", "changes"] },
  { name: "two-up", blocks: ["guidance", "follow"] },
] as const satisfies readonly { readonly name: string; readonly blocks: readonly HomeBlock[] }[];

export interface HomeRow {
  /** How it is laid out: `home` and `two-up` are classes of styles; empty for a block by itself. */
  readonly layout: "home" | "two-up" | "";
  readonly blocks: readonly HomeBlock[];
}

/** Blocks that follow each other stand in pairs, where both are of a sort that can. */
export function inRows(blocks: readonly HomeBlock[]): readonly HomeRow[] {
  const rows: HomeRow[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [block, next] = blocks.slice(at, at + 2) as [HomeBlock, HomeBlock?];
    const pair = pairs.find((one) => (one.blocks as readonly HomeBlock[]).includes(block));
    const together = next !== undefined && (pair?.blocks as readonly HomeBlock[])?.includes(next);
    rows.push({
      layout: together || pair?.name === "home" ? (pair?.name ?? "") : "",
      blocks: together ? [block, next] : [block],
    });
    at += together ? 2 : 1;
  }
  return rows;
}
