/** Templates and styles of an adopter's own, in the place of ours. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { copyOfProject } from "../project.ts";

const { folder, write } = copyOfProject();

function build(...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", "--no-search", ...options], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-22" },
  });
  expect([status, stderr]).toEqual([0, ""]);
  const out = options.at(-1) ?? "_site";
  return (page: string) => load(readFileSync(join(folder, out, page, "index.html"), "utf8"));
}

write(
  "_includes/site/layouts/page.njk",
  '{% extends "_includes/layouts/page.njk" %}{% block footer %}<p id="own">{{ site.name }}</p>{{ super() }}{% endblock %}',
);
write(
  "_includes/site/components/crisis/macro.njk",
  '{% macro crisis(line, heading) %}<section class="crisis own-part"><p id="call">Call us</p></section>{% endmacro %}',
);
write("_includes/site/components/own-part/style.css", ".own-part { color: rebeccapurple }");
write("_includes/site/components/crisis/style.css", ".crisis { outline: 3px solid tomato }");
write("_includes/site/styles/4-ours.css", "main { letter-spacing: .01em }");
write("pages/visit.njk", "---\nlayout: layouts/page.njk\ntitle: Visit\ndescription: Come.\n---\n<p>Welcome</p>\n");

describe("a file in _includes/site/", () => {
  const page = build("--out", "_site");
  const styles = (of: string) => page(of)("style").text();

  test("goes before ours of the same path, where it is imported", () =>
    expect(page("help-now")("#call").text()).toBe("Call us"));

  test("goes before our layout, which it can build on, in templates and in front matter", () => {
    for (const one of ["help-now", "visit"]) {
      expect(page(one)("#own").text()).toBe("Signpost Wend");
      expect(page(one)("footer")).toHaveLength(1);
    }
    expect(page("visit")("main").text()).toContain("Welcome");
  });

  test("has its style in the place of ours, where its component is used", () => {
    expect(styles("help-now")).toContain(".crisis{outline:3px solid tomato}");
    expect(styles("help-now")).toContain(".own-part{color:");
    expect(styles("visit")).not.toContain(".own-part");
  });

  test("can add a style to every page", () => expect(styles("visit")).toContain("letter-spacing:.01em"));
});

test("a site of other content than content/ is made by our templates", () => {
  const page = build("--content", "content/../content/.", "--out", "same");
  expect(page("help-now")("#own")).toHaveLength(1);
  spawnSync("cp", ["-r", join(folder, "content"), join(folder, "other")]);
  const other = build("--content", "other", "--out", "apart");
  expect(other("help-now")("#own")).toHaveLength(0);
});
