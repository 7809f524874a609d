import type { Model } from "../lib/model.ts";

const alphabet = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

export default ({ library }: Model) =>
  library.glossary
    .map(({ term, abbreviation, definition }) => ({ name: abbreviation ?? term, term, abbreviation, definition }))
    .sort((a, b) => alphabet.compare(a.name, b.name));
