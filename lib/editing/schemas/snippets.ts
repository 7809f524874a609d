/** A starter for a file of each kind, which VS Code fills in field by field, also where no schema is read. */
import { kindNames } from "../../content/kinds.ts";
import { formSchemas, type JsonSchema } from "./json-schema.ts";

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  readonly scope: "markdown";
  readonly prefix: string;
  readonly isFileTemplate: true;
  readonly description: string;
  readonly body: readonly string[];
}

const variable = (name: string) => `\${CURRENT_${name}}`;
const today = [variable("YEAR"), variable("MONTH"), variable("DATE")].join("-");
const now = `${today}T${variable("HOUR")}:${variable("MINUTE")}`;
/** The first words of a description: those after a colon would be taken for YAML. */
const hint = (description: string) => description.split(/[.:]/)[0]?.replaceAll('"', "'") ?? "";
const escaped = (text: string) => text.replace(/[$}\\]/g, "\\$&");

/** Writes the lines of one kind; fields are numbered in the order in which they stand. */
class Starter {
  #fields = 0;

  lines(schema: JsonSchema): string[] {
    const { properties = {}, required = [] } = schema;
    return Object.entries(properties as Record<string, JsonSchema>)
      .filter(([key, field]) => required.includes(key) || field.worthwhile)
      .flatMap(([key, field]) => this.#entry(key, field));
  }

  #entry(key: string, field: JsonSchema): string[] {
    const items = field.items as JsonSchema | undefined;
    if (items?.type === "object") {
      return [`${key}:`, ...this.lines(items).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))];
    }
    const list = field.type === "array" || (field.anyOf as JsonSchema[] | undefined)?.some(({ const: all }) => all);
    const value = this.#value(key, items ?? field, field.description);
    return [`${key}: ${list ? `[${value}]` : value}`];
  }

  #value(key: string, field: JsonSchema, description = ""): string {
    this.#fields += 1;
    if (field.enum) return `\${${this.#fields}|${field.enum.join(",")}|}`;
    if (field.control === "moment") return `\${${this.#fields}:${now}}`;
    if (field.control === "day") return `\${${this.#fields}:${today}}`;
    if (field.control === "time") return `"\${${this.#fields}:${key === "opens_at" ? "10:00" : "12:00"}}"`;
    // Quotation marks keep a colon or a # in what is typed from being taken for YAML.
    const quote = key === "title" || key === "summary" ? '"' : "";
    return `${quote}\${${this.#fields}:${escaped(hint(description))}}${quote}`;
  }
}

/** By the name that the editor shows, such as `A change`. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const all = formSchemas();
  return Object.fromEntries(
    kindNames.map((kind) => {
      const schema = all[kind];
      const snippet: Snippet = {
        scope: "markdown",
        prefix: `signpost-${kind}`,
        isFileTemplate: true,
        description: `${schema.title}: the keys that it needs`,
        body: ["---", ...new Starter().lines(schema), "---", "", "$0"],
      };
      return [schema.title, snippet];
    }),
  );
}
