/** Since 0.1.0 the name of the newsletter's list is that alone, as mail programs compare it (RFC 2919). */
import { isScalar, parseDocument } from "yaml";
import { listId } from "../../../content/kinds/fields.ts";
import type { Migration } from "../migration.ts";

export const listNameAlone: Migration = ({ path, text }) => {
  if (path !== "site.yaml") return undefined;
  const written = parseDocument(text).getIn(["newsletter", "list_id"], true);
  if (!isScalar(written) || typeof written.value !== "string") return undefined;
  const name = /<([^<>]+)>\s*$/.exec(written.value)?.[1]?.trim();
  if (name === undefined || !listId.safeParse(name).success) return undefined;
  const [start = 0, end = 0] = written.range ?? [];
  return {
    text: `${text.slice(0, start)}${name}${text.slice(end)}`,
    told: `"list_id" is the list's name alone, ${name}: subscribers' programs see no difference.`,
  };
};
