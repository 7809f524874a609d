/** Since 0.1.0 nothing that tells where a confidential place is may be in the repository (decision 100). */
import { withoutWhereabouts } from "../../../content/confidential.ts";
import type { Migration } from "../migration.ts";

export const addressTakenOut: Migration = ({ path, text }) => {
  if (!/^locations\/[^/]+\.md$/.test(path)) return undefined;
  const { mistakes, text: emptied } = withoutWhereabouts(text);
  if (mistakes.length === 0) return undefined;
  const before = text.split("\n");
  const kept = emptied.split("\n").filter((line, index) => line !== "" || before[index] === "");
  const keys = mistakes.map(({ message }) => /^"(\w+)"/.exec(message)?.[1]).join(", ");
  return {
    text: kept.join("\n"),
    told: `${keys} taken out: the place is confidential, and whoever can read the repository would learn where it is. They are still in its history: docs/confidential-places.md says how to clean that, and where to keep the address.`,
  };
};
