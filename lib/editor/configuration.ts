/** What the web editor is told: where the files are, and a form for each kind, from the schemas that the reader holds them against. */
import type { Target } from "../content/kinds/fields.ts";
import { type Kind, kinds, type Library } from "../content/library.ts";
import { namedJsonSchemas } from "../editors/json-schema.ts";
import { type Choices, type Field, fieldsOf, labelOf, wordInstead } from "./fields.ts";
import { original } from "./file-format.ts";

/** https://sveltiacms.app/en/docs/collections/entries */
export interface Collection {
  readonly name: Kind;
  readonly format: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

export interface Configuration {
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** What reading and writing one kind's files needs to know beside their text. */
export interface Reading {
  readonly format: string;
  readonly lists: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

const formatOf = (kind: Kind) => `signpost-${kind}`;

/** The file's name: a change's starts with the day on which it is written, an edition's is its date. */
const slugs: Partial<Record<Kind, string>> = {
  changes: "{{year}}-{{month}}-{{day}}-{{slug}}",
  newsletters: "{{fields.date}}",
};

function choicesOf(library: Library): Choices {
  const pages = [library.factSheets, library.caseStudies, library.actionPoints, library.funding].flat();
  const lists: Partial<Record<Target, readonly { readonly label: string; readonly value: string }[]>> = {
    services: library.services.map(({ title, id }) => ({ label: title, value: id })),
    guidance: pages.map(({ title, kind, id }) => ({ label: title, value: `${kind}/${id}` })),
  };
  for (const name of ["audiences", "topics", "areas"] as const) {
    lists[name] = library[name].map(({ label, id }) => ({ label, value: id }));
  }
  return (names) => lists[names] ?? [];
}

/** The whole of it. Throws when the site has no editor. */
export function configuration(library: Library): Configuration {
  const { editor, name, url } = library.site;
  if (!editor) throw new Error("This site has no web editor.");
  const schemas = namedJsonSchemas();
  const choices = choicesOf(library);
  return {
    load_config_file: false,
    backend: {
      name: "github",
      repo: new URL(editor.repository).pathname.slice(1).replace(/\.git$/, ""),
      branch: editor.branch,
      ...(editor.sign_in ? { base_url: editor.sign_in } : { auth_methods: ["token"] }),
    },
    // Each edit waits as a pull request, on which people see what subscribers will get.
    publish_mode: "editorial_workflow",
    publish: false,
    site_url: url,
    app_title: `${name}: editor`,
    media_folder: "content",
    slug: { encoding: "ascii", clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: kinds.map((kind) => ({
      name: kind,
      label: labelOf(kind.replaceAll("-", " ")),
      label_singular: schemas[kind].title,
      folder: `content/${kind}`,
      format: formatOf(kind),
      create: true,
      slug: slugs[kind] ?? "{{slug}}",
      editor: { preview: false },
      fields: [
        ...fieldsOf(schemas[kind], choices),
        { name: "body", label: "Text", widget: "text", required: false, hint: "In Markdown." },
        { name: original, label: "As it was", widget: "hidden", required: false },
      ],
    })),
  };
}

/** How each kind's files are read. */
export function readings(): readonly Reading[] {
  const schemas = namedJsonSchemas();
  return kinds.map((kind) => ({ format: formatOf(kind), ...readingOf(schemas[kind]) }));
}

function readingOf(schema: ReturnType<typeof namedJsonSchemas>[Kind]): Omit<Reading, "format"> {
  const lists: string[] = [];
  const words: Record<string, string> = {};
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === "boolean") continue;
    const { anyOf = [], items } = property;
    if (anyOf.some((one) => typeof one !== "boolean" && one.type === "array")) lists.push(key);
    const word = wordInstead(property);
    if (word !== undefined) words[key] = word;
    if (items && typeof items === "object" && !Array.isArray(items))
      lists.push(...readingOf(items as typeof schema).lists);
  }
  return { lists, words };
}
