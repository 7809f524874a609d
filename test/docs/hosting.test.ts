/** A server that is set up by hand must answer as a host does that reads `_headers`. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headers } from "../../lib/eleventy/headers.ts";

const nginx = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/hosting.md", "utf8"))?.[1] ?? "";
const [wholeSite = "", ...others] = headers([]).split("\n\n");

describe("the configuration of nginx to copy", () => {
  test.each([...wholeSite.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]))(
    "sends %s: %s",
    (name, value) => expect(nginx.replaceAll('"', "")).toContain(`add_header ${name} ${value} always;`),
  );

  test.each(others.flatMap((rule) => /Content-Type: ([^;]+)/.exec(rule)?.[1] ?? []))(
    "knows %s, with its charset",
    (type) => {
      expect(nginx).toMatch(new RegExp(`charset_types [^;]*${RegExp.escape(type)}[ ;]`));
      expect(nginx).toMatch(new RegExp(`^ +(default_type )?${RegExp.escape(type)}[ ;]`, "m"));
    },
  );
});
