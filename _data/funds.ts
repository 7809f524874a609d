import type { Model } from "../lib/model.ts";
import { fundView } from "../lib/views/fund.ts";

export default (model: Model) => model.library.funding.map((fund) => fundView(fund, model));
