/** Sources of money as open data. */

import { fundStatus } from "../content/fund.ts";
import type { Fund } from "../content/library.ts";
import { keeping, naming } from "./guidance-columns.ts";
import type { Table } from "./table.ts";

export const fundingTable: Table<Fund, "funding"> = {
  name: "funding",
  items: ({ library }) => library.funding,
  columns: {
    ...naming,
    funder: ({ funder }) => funder.title,
    status: (fund, { today }) => fundStatus(fund, today),
    opens_on: ({ opens_on }) => opens_on?.toString(),
    closes_on: ({ closes_on }) => closes_on?.toString(),
    ongoing: ({ ongoing }) => ongoing ?? false,
    min_award: ({ min_award }) => min_award,
    max_award: ({ max_award }) => max_award,
    applicant_types: ({ applicant_types }) => applicant_types,
    areas: ({ areas }) => areas.map(({ label }) => label),
    cost_to_use: ({ cost_to_use }) => cost_to_use,
    website: ({ website }) => website,
    how_to_apply: ({ how_to_apply }) => how_to_apply,
    ...keeping,
  },
};
