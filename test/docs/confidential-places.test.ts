import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../refusals/check.ts";

test("the example of a confidential place passes the check", () => {
  const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/confidential-places.md", "utf8")) ?? [];
  expect(example).toContain("confidential: true");
  expect(check({ "locations/new-place.md": example.replace("[northgate]", "[harbourside]") })).toEqual([]);
});
