/**
 * GitHub's rules for issue forms, as far as its documentation tells them:
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 * and, for keys and attributes, "Syntax for GitHub's form schema" beside it.
 */
import { parse } from "yaml";

interface Part {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

const formKeys = ["name", "description", "title", "labels", "assignees", "projects", "type", "body"];
const partKeys = ["type", "id", "attributes", "validations"];
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  input: ["label", "description", "placeholder", "value"],
  dropdown: ["label", "description", "multiple", "options", "default"],
};
const truthValues = new Set(["multiple"]);

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** As Rails' `parameterize`, by which GitHub refers to a field. */
const parameterized = (label: unknown) =>
  String(label)
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "");

function twice(list: readonly unknown[]): readonly string[] {
  return [...Map.groupBy(list.map(String), (one) => one)].filter(([, same]) => same.length > 1).map(([one]) => one);
}

/** Everything for which GitHub would refuse the form. */
export function againstGitHub(text: string): string[] {
  // GitHub's reader is one of YAML 1.1.
  const form = parse(text, { version: "1.1" }) as Readonly<Record<string, unknown>> & {
    readonly body?: readonly Part[];
  };
  const body = form.body ?? [];
  const asked = body.filter(({ type }) => type !== "markdown");
  return [
    ...["name", "description"].filter((key) => !isText(form[key])).map((key) => `${key} is no text`),
    ...("title" in form && !isText(form.title) ? ["title is no text"] : []),
    ...Object.keys(form)
      .filter((key) => !formKeys.includes(key))
      .map((key) => `${key} is no key of a form`),
    ...(asked.length === 0 ? ["nothing can be answered"] : []),
    ...twice(asked.flatMap(({ id }) => id ?? [])).map((id) => `two fields have the id ${id}`),
    ...twice(asked.map(({ attributes }) => parameterized(attributes?.label))).map(
      (one) => `two labels are alike: "${one}"`,
    ),
    ...body.flatMap((part, index) => faultsOf(part).map((fault) => `body[${index}]: ${fault}`)),
  ];
}

function faultsOf(part: Part): string[] {
  const { type, id, attributes = {}, validations = {} } = part;
  const permitted = attributesOf[String(type)];
  if (permitted === undefined) return [`${type} is no type of field`];
  const texts = Object.entries(attributes).filter(
    ([key]) => !truthValues.has(key) && key !== "options" && key !== "default",
  );
  const { label, options } = attributes;
  return [
    ...Object.keys(part)
      .filter((key) => !partKeys.includes(key))
      .map((key) => `${key} is no key of a field`),
    ...Object.keys(attributes)
      .filter((key) => !permitted.includes(key))
      .map((key) => `${key} is no attribute of ${type}`),
    ...(id === undefined || /^[\w-]+$/.test(String(id)) ? [] : [`the id "${id}" has other characters`]),
    ...[permitted[0] ?? ""].filter((key) => !(key in attributes)).map((key) => `${key} is missing`),
    ...texts.filter(([, value]) => !isText(value)).map(([key]) => `${key} is no text`),
    ...(/\b(?:password|secret|token|pin)\b/i.test(String(label)) ? ["the label asks for a secret"] : []),
    ...(type === "dropdown" ? optionFaults(Array.isArray(options) ? options : []) : []),
    ...Object.entries(validations)
      .filter(([key, value]) => key !== "required" || typeof value !== "boolean")
      .map(([key]) => `${key} is no validation`),
  ];
}

function optionFaults(options: readonly unknown[]): string[] {
  return [
    ...(options.length === 0 ? ["there are no options"] : []),
    ...options.filter((one) => !isText(one)).map((one) => `${one} is no text`),
    ...twice(options).map((one) => `two options are "${one}"`),
    ...options.filter((one) => /^none$/i.test(String(one).trim())).map((one) => `"${one}" is reserved`),
  ];
}
