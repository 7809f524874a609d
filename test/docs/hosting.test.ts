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

  /** A type of text is sent with its charset; that of bytes, such as protobuf, has none. */
  const types = others.flatMap((rule) => {
    const [, type, charset] = /Content-Type: ([^;\n]+)(;.*)?/.exec(rule) ?? [];
    return type === undefined ? [] : [[type, charset ? "with its charset" : "without a charset"] as const];
  });

  test.each(types)("knows %s, %s", (type, how) => {
    const withCharset = new RegExp(`charset_types [^;]*${RegExp.escape(type)}[ ;]`);
    expect(withCharset.test(nginx)).toBe(how === "with its charset");
    expect(nginx).toMatch(new RegExp(`^ +(default_type )?${RegExp.escape(type)}[ ;]`, "m"));
  });
});
