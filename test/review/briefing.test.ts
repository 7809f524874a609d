import { describe, expect, test } from "vitest";
import { type Block, render } from "../../lib/review/briefing.ts";

const rendered = (block: Block, format: "text" | "markdown") =>
  render({ title: "News", blocks: [block] }, format)
    .replace(/^# News\n\n|^News\n====\n\n/, "")
    .replace(/\n$/, "");

const many = Array.from({ length: 13 }, (_, index) => `page ${index + 1}`);

describe("a briefing is the same words as text and as Markdown", () => {
  test.each<[string, Block, string, string]>([
    ["a heading", { heading: "Feeds", level: 2 }, "\nFeeds\n-----", "## Feeds"],
    ["a lower heading", { heading: "One", level: 3 }, "\nOne", "### One"],
    ["a paragraph", { paragraph: "No *feed*." }, "No *feed*.", "No \\*feed\\*."],
    ["a list", { items: ["a", "b"] }, "- a\n- b", "- a\n- b"],
    ["a warning", { warnings: ["Look."] }, "! Look.", "> [!WARNING]\n> Look."],
    [
      "a table",
      { head: ["Session", "Before"], rows: [["Walk", "10am | hall"]] },
      "- Walk\n  Before: 10am | hall",
      "| Session | Before |\n| --- | --- |\n| Walk | 10am \\| hall |",
    ],
    [
      "a line that is shown to the letter",
      { label: "Subject", exact: "Moved: *Walk*" },
      "Subject:\n    Moved: *Walk*",
      "Subject:\n\n```text\nMoved: *Walk*\n```",
    ],
    [
      "lines that are",
      { label: "Text", exact: "One\n\n```\nTwo\n" },
      "Text:\n    One\n\n    ```\n    Two",
      "<details><summary>Text</summary>\n\n````text\nOne\n\n```\nTwo\n````\n\n</details>",
    ],
  ])("%s", (_, block, text, markdown) => {
    expect(rendered(block, "text")).toBe(text);
    expect(rendered(block, "markdown")).toBe(markdown);
  });

  test("a long list is folded away in Markdown, with its length in view", () => {
    expect(rendered({ items: many }, "markdown")).toMatch(
      /^<details><summary>All 13<\/summary>\n\n- page 1\n[\s\S]*- page 13\n\n<\/details>$/,
    );
    expect(rendered({ items: many.slice(1) }, "markdown")).toMatch(/^- page 2\n/);
  });
});
