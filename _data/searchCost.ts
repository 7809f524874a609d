import { searchCost } from "../lib/eleventy/search-cost.ts";
import type { Model } from "../lib/model.ts";

export default ({ library }: Model) => searchCost(library);
