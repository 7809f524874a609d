import { searchCost } from "../lib/eleventy/search-cost.ts";
import type { Model } from "../lib/model.ts";
import { searchWords } from "../lib/words/search.ts";

export default ({ library }: Model) => ({ words: searchWords(library.language), kilobytes: searchCost(library) });
