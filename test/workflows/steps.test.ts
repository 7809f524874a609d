import { describe, expect, test } from "vitest";
import { runStep, stepOf } from "./steps.ts";

const long = "word ".repeat(14_000);

describe("what a pull request would do is said in it", () => {
  const step = stepOf("check.yml", "content", "Say it in the pull request");

  test("in a comment, the first time", () => {
    const { status, calls, left } = runStep(step, { "impact.md": "# What this would do\n" });
    expect(status).toBe(0);
    expect(calls[1]).toBe("api --method POST repos/wend/signpost/issues/7/comments --field body=@comment.md");
    expect(left("comment.md")).toBe("<!-- What this would do -->\n# What this would do\n");
  });

  test("in the same comment ever after", () =>
    expect(runStep(step, { "impact.md": "# What this would do\n" }, "42\n43").calls[1]).toBe(
      "api --method PATCH repos/wend/signpost/issues/comments/42 --field body=@comment.md",
    ));

  test("by where to read it, when it is too long", () =>
    expect(runStep(step, { "impact.md": long }).left("comment.md")).toBe(
      "<!-- What this would do -->\nWhat this would do is too long for a comment: [read it in the summary](https://github.example/run/1).\n",
    ));
});

describe("the report is in one issue", () => {
  const step = stepOf("report.yml", "report", "Open the issue, or bring it up to date");

  test("that is opened when none is open", () => {
    const { status, calls, left } = runStep(step, { "report.md": "# Report\n" });
    expect(status).toBe(0);
    expect(calls.at(-1)).toBe("issue create --title Report on the content --label content-report --body-file body.md");
    expect(left("body.md")).toBe("# Report\n");
  });

  test("that is brought up to date when one is open", () =>
    expect(runStep(step, { "report.md": "# Report\n" }, "12").calls.at(-1)).toBe("issue edit 12 --body-file body.md"));

  test("that says where to read it, when it is too long", () =>
    expect(runStep(step, { "report.md": long }).left("body.md")).toBe(
      "The report is too long for an issue: [read it in the summary](https://github.example/run/1).\n",
    ));
});
