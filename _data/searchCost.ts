import type { Model } from "../lib/model.ts";
import { searchCost } from "../lib/search/search-cost.ts";

export default ({ library }: Model) => searchCost(library);
