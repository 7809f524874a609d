/** A new file of content as text, in the YAML that staff would write by hand: quotation marks only where they are needed. */
import { Document, isScalar, isSeq, Scalar, visit } from "yaml";

/** Times and telephone numbers, which older programs take for numbers when they stand without quotation marks. */
const isNumeral = /^(\d{1,2}:\d{2}|\+?[\d ]+)$/;

/** A list that stands in brackets on its line: of ids, dates and short words. */
const isShort = (items: readonly unknown[]) =>
  items.every((item) => isScalar(item)) && items.map(String).join(", ").length <= 80;

/** Keys in the order given; those without a value, and empty lists and groups, are left out. */
export function yamlText(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(present(values), { version: "1.2" });
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && isNumeral.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (isSeq(node) && isShort(node.items)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The whole of a Markdown file: front matter, and the body if there is one. */
export function markdownFile(front: Readonly<Record<string, unknown>>, body = ""): string {
  const text = body.trim();
  return `---\n${yamlText(front)}---\n${text === "" ? "" : `\n${text}\n`}`;
}

function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, present(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== "" && !isEmpty(inner));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown) =>
  typeof value === "object" && value !== null && (Array.isArray(value) ? value : Object.keys(value)).length === 0;
