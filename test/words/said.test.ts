import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { catalogueText, sourceLanguage } from "../../lib/catalogue.ts";
import { code, mayBeSaid, named, saidIn, shown, templates } from "./said.ts";

const ids = new FluentResource(catalogueText(sourceLanguage)).body.map(({ id }) => id);

test.each([
  ["a.ts", 'language.say("one", { count })', ["one"]],
  ["a.ts", 'say(kind === "x" ? "one" : "two")', ["one", "two"]],
  ["a.ts", `say(\`one-\${kind}\`)`, ["one-…"]],
  ["a.ts", 'sayHtml(language, "one", { url })', ["one"]],
  ["a.njk", '{{ "one" | say({ a: "b" }) }}{{ ("two" if x else "three") | sayHtml }}', ["one", "two", "three"]],
  ["a.njk", '{{ ("one-" + kind + "-two") | say }}', ["one-…", "…-two"]],
])("%s that has %s says %j", (path, text, names) => expect(saidIn({ path, text }).map(shown)).toEqual(names));

describe("the catalogue and what is said of it", () => {
  test("every message that is said is in it", () => {
    const missing = [...code, ...templates].flatMap((source) =>
      saidIn(source)
        .filter((name) => named(name, ids).length === 0)
        .map((name) => `${source.path}: ${shown(name)}`),
    );
    expect(missing).toEqual([]);
  });

  test("every message in it is said somewhere", () => {
    const said = new Set([...new Set(mayBeSaid)].flatMap((name) => named(name, ids)));
    const ofCatalogue = catalogueText(sourceLanguage);
    const unsaid = ids.filter((id) => !said.has(id) && !ofCatalogue.includes(`{ ${id} }`));
    expect(unsaid).toEqual([]);
  });
});
