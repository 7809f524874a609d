/** What the public reads is in the catalogues of languages/: no text of it stands in what makes pages, feeds, calendars, data and messages. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The newsletter also speaks to staff and to mail servers; these files make what its readers get. */
const letters = ["article", "edition", "letter", "message", "sms", "subject"];

/** What describes data for programs is in English in every language, and so are the lines that owners of data ask for. */
const inEnglish = ["open-data", "open-data-records", "open-data-tables", "postcodes"].map(
  (name) => `lib/words/${name}.ts`,
);

const files = [
  ...globSync(["lib/{views,feeds,calendar,open-data}/**/*.ts", "_data/**/*.ts"]),
  ...globSync("lib/words/*.ts").filter((file) => !inEnglish.includes(file)),
  ...letters.map((name) => `lib/newsletter/${name}.ts`),
].sort();

/** What stands for itself in the standards that programs read, and the name of a licence. */
const codes = new Set([
  ...["Article", "Concept", "Dataset", "Event", "Offer", "Organization", "Place"],
  ...["In person", "Virtual", "Phone", "England", "Scotland", "Wales", "Northern Ireland"],
  ...["Atom", "JSON Feed"],
  "Open Government Licence v3.0",
]);

/** The words in the literals of some code: of a template what stands around its parts, without mark-up and styles. */
function literals(code: string): string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*/g, "$1")
    .replace(/^import [^;]*;/gm, "")
    .replace(/throw new \w+\((?:[^()]|\([^()]*\))*\)/g, "");
  return [...bare.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, text, template]) => text ?? template ?? "")
    .map((text) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…").replace(/<[^>]*>|\{[^}]*\}/g, " "))
    .map((text) => text.replace(/\s+/g, " ").trim());
}

/** Two words in a row, a word beside a part, or a word with a capital. */
const isEnglish = (text: string) =>
  /\p{L}{2,}[,:]? (\p{L}+\b(?![=(-])|…)|… \p{L}{2,}|^\p{Lu}\p{Ll}+[:.]?$/u.test(text) && !codes.has(text);

const english = (code: string) => literals(code).filter(isEnglish);

describe("no English stands in", () => {
  test.each(files)("%s", (file) => expect(english(readFileSync(file, "utf8"))).toEqual([]));
});

test.each([
  ["a sentence", 'const empty = "No change is coming.";', ["No change is coming."]],
  ["a label", 'label: "Urgent",', ["Urgent"]],
  ["a joint", `\`\${first} to \${last}\``, ["… to …"]],
  ["words within mark-up", `\`<p>See \${link}</p>\``, ["See …"]],
])("the guard finds %s", (_, code, found) => expect(english(code)).toEqual(found));

test.each(['type: "application/atom+xml"', `\`/areas/\${id}/\``, 'status === "cancelled"', '"tel:111"'])(
  "the guard lets %s stand",
  (code) => expect(english(code)).toEqual([]),
);
