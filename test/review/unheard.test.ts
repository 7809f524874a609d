import { describe, expect, test } from "vitest";
import { inMarkdown } from "../../lib/review/briefing.ts";
import { unheard } from "../../lib/review/unheard.ts";

const gap = "\u200b";

describe("what GitHub would obey looks the same, and is not obeyed", () => {
  test.each([
    ["[skip ci]", `[${gap}skip ci]`],
    ["[CI Skip]", `[${gap}CI Skip]`],
    ["[no ci]", `[${gap}no ci]`],
    ["[actions skip]", `[${gap}actions skip]`],
    ["[skip netlify]", `[${gap}skip netlify]`],
    ["skip-checks: true", `skip-checks${gap}: true`],
    ["Closes #7", `Closes #${gap}7`],
    ["fixes wend/signpost#7", `fixes wend/signpost#${gap}7`],
    ["Resolves GH-7", `Resolves GH-${gap}7`],
    ["closes https://github.com/a/b/issues/3", `closes https:/${gap}/github.com/a/b/issues/3`],
    ["Ask @octocat", `Ask @${gap}octocat`],
    ["(@octo/team)", `(@${gap}octo/team)`],
  ])("%s", (text, written) => expect(unheard(text)).toBe(written));
});

test.each([
  "sessions: [2026-11-24, 2026-12-01]",
  "Write to office@example.org, or see https://example.org/issues/",
  "Room #B, 1 [large]",
  "&#64;",
])("%s is left alone", (text) => expect(unheard(text)).toBe(text));

test("so in a comment too, where a link to an issue is no link", () =>
  expect(inMarkdown("Closes #7, https://github.com/a/b/issues/3 [skip ci]")).toBe(
    `Closes #${gap}7, https:/${gap}/github.com/a/b/issues/3 \\[${gap}skip ci\\]`,
  ));
