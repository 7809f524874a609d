/** The files by which editors know what content may say. `npm run schemas` writes them. */
import { kindNames } from "../../content/kinds.ts";
import { wholeFiles } from "../../content/survey.ts";
import { jsonSchemas } from "./json-schema.ts";
import { snippets } from "./snippets.ts";

/** The issue form, which depends on the content. */
export const issueFormFile = ".github/ISSUE_TEMPLATE/announce-a-change.yml";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Which schema is for which files, as the YAML language server's `yaml.schemas` setting has it. */
export function schemaMapping(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(wholeFiles.map((file) => [`./schemas/${file.replace(".yaml", ".json")}`, `content/${file}`])),
    ...Object.fromEntries(kindNames.map((kind) => [`./schemas/${kind}.json`, `content/${kind}/*.md`])),
  };
}

/** Text by path from the project's root. */
export function editorFiles(): ReadonlyMap<string, string> {
  const files = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
    `schemas/${name}.json`,
    json(schema),
  ]);
  return new Map([
    ...files,
    [".vscode/content.code-snippets", json(snippets())],
    [".vscode/settings.json", json({ "yaml.schemas": schemaMapping() })],
  ]);
}
