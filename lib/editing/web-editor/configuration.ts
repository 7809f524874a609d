/** What the web editor is told: where the files are, and a form for each, from the schemas that the reader holds them against. */
import { type Kind, type KindFacts, kinds, kindsByUse, oneOf } from "../../content/kinds.ts";
import type { Library } from "../../content/library.ts";
import { isKindLeftOut, isLeftOut } from "../../content/sections.ts";
import { type WholeFile, wholeFiles } from "../../content/survey.ts";
import { pictureFolder } from "../../content/survey-pictures.ts";
import { named } from "../field.ts";
import { formSchemas, type JsonSchema } from "../schemas/json-schema.ts";
import { bodyField, type Field, type Form, fieldsOf, wordInstead } from "./fields.ts";
import { original } from "./file-format.ts";

/** https://sveltiacms.app/en/docs/collections/entries, and of single files: https://sveltiacms.app/en/docs/collections/files */
export interface Collection {
  readonly name: string;
  /** Of a kind. */
  readonly fields?: readonly Field[];
  /** Of the files that are not of a kind. */
  readonly files?: readonly SingleFile[];
  readonly [option: string]: unknown;
}

export interface SingleFile {
  readonly name: string;
  readonly file: string;
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
  readonly extension: "md" | "yaml";
  readonly lists: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  /** The key under which the form has a file that is one list. */
  readonly whole?: string;
  /** The keys that no form shows, which stay as the file has them. */
  readonly kept?: readonly string[];
}

const fileLabels: Readonly<Record<WholeFile, string>> = {
  "site.yaml": "Name, contact and newsletter",
  "vocabulary.yaml": "Audiences, topics, areas and periods",
  "glossary.yaml": "Glossary",
};

const nameOf = (file: WholeFile) => file.slice(0, -".yaml".length) as "site" | "vocabulary" | "glossary";
const formatOf = (name: string) => `signpost-${name}`;
const itself: Field = { name: original, label: "As it was", widget: "hidden" };

/** The file's name: a change's starts with the day on which it is written, an edition's is its date. */
const slugs: Partial<Record<Kind, string>> = {
  changes: "{{year}}-{{month}}-{{day}}-{{slug}}",
  newsletters: "{{fields.date}}",
};

const newestFirst = (field: string) => ({
  fields: ["title", field],
  default: { field, direction: "descending" },
});

/**
 * A photo is made as small as it is ever needed, and loses what the camera noted in it, before it leaves the computer:
 * https://sveltiacms.app/en/docs/media/internal
 */
const pictureUpload = {
  multiple: false,
  slugify_filename: true,
  transformations: { raster_image: { format: "webp", quality: 85, width: 2000, height: 2000 } },
};

/** A file that is one list is a form with one field. */
const whole = "entries";

function schemaOf(file: WholeFile): JsonSchema {
  const schema = formSchemas()[nameOf(file)];
  return schema.type === "array" ? { properties: { [whole]: schema }, required: [whole] } : schema;
}

/** The whole of it. Throws when the site has no editor. */
export function configuration(library: Library): Configuration {
  const { editor, name, url, timezone } = library.site;
  if (!editor) throw new Error("This site has no web editor.");
  const schemas = formSchemas();
  const has = (kind: Kind) => !isKindLeftOut(library.site, kind);
  const form: Form = { choices: (names) => named(names, library), has, timezone };
  const ofKind = (kind: Kind, { title, newestBy, text }: KindFacts = kinds[kind]): Collection => ({
    name: kind,
    label: title,
    label_singular: oneOf(kind),
    folder: `content/${kind}`,
    format: formatOf(kind),
    create: true,
    publish: false,
    slug: slugs[kind] ?? "{{slug}}",
    ...(newestBy ? { sortable_fields: newestFirst(newestBy) } : {}),
    editor: { preview: false },
    fields: [...fieldsOf(schemas[kind], form), bodyField(text), itself],
  });
  const single = (file: WholeFile): SingleFile => ({
    name: nameOf(file),
    label: fileLabels[file],
    file: `content/${file}`,
    format: formatOf(nameOf(file)),
    fields: [...fieldsOf(schemaOf(file), form), itself],
  });
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
    site_url: url,
    app_title: `${name}: editor`,
    media_folder: `content/${pictureFolder}`,
    public_folder: `/${pictureFolder}`,
    media_libraries: { default: { config: pictureUpload } },
    slug: { encoding: "ascii", clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...kindsByUse.filter(has).map((kind) => ofKind(kind)),
      {
        name: "whole-site",
        label: "The whole site",
        publish: false,
        editor: { preview: false },
        files: wholeFiles
          .filter((file) => file !== "glossary.yaml" || !isLeftOut(library.site, "glossary"))
          .map(single),
      },
    ],
  };
}

/** How each kind's files, and those that are not of a kind, are read. */
export function readings(): readonly Reading[] {
  const schemas = formSchemas();
  return [
    ...kindsByUse.map((kind): Reading => ({ format: formatOf(kind), extension: "md", ...readingOf(schemas[kind]) })),
    ...wholeFiles.map((file): Reading => {
      const schema = schemaOf(file);
      const list = schema.properties?.[whole] ? { whole } : {};
      const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
      const kept = properties.filter(([, { fileOnly }]) => fileOnly).map(([name]) => name);
      return { format: formatOf(nameOf(file)), extension: "yaml", ...readingOf(schema), ...list, kept };
    }),
  ];
}

function readingOf(schema: JsonSchema): Pick<Reading, "lists" | "words"> {
  const lists: string[] = [];
  const words: Record<string, string> = {};
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === "boolean") continue;
    const { anyOf = [], items } = property;
    if (anyOf.some((one) => typeof one !== "boolean" && one.type === "array")) lists.push(key);
    const word = wordInstead(property);
    if (word !== undefined) words[key] = word;
    if (items && typeof items === "object" && !Array.isArray(items))
      lists.push(...readingOf(items as JsonSchema).lists);
  }
  return { lists, words };
}
