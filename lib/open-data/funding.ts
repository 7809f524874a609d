/** Sources of money as open data. */

import { fundStatus } from "../content/fund.ts";
import type { Fund } from "../content/library.ts";
import { keeping, naming } from "./guidance-columns.ts";
import type { Table } from "./table.ts";

export const fundingTable: Table<Fund> = {
  path: "/open-data/funding",
  title: "Funding",
  items: ({ library }) => library.funding,
  columns: [
    ...naming,
    { name: "funder", meaning: "Who gives the money.", value: ({ funder }) => funder.title },
    {
      name: "status",
      meaning: "Whether one can apply on the day the file was made: forecasted, open or closed.",
      value: (fund, { today }) => fundStatus(fund, today),
    },
    {
      name: "opens_on",
      meaning: "The first day on which one can apply.",
      value: ({ opens_on }) => opens_on?.toString(),
    },
    {
      name: "closes_on",
      meaning: "The last day on which one can apply.",
      value: ({ closes_on }) => closes_on?.toString(),
    },
    { name: "ongoing", meaning: "true when one can apply at any time.", value: ({ ongoing }) => ongoing ?? false },
    { name: "min_award", meaning: "The smallest grant, in pounds.", value: ({ min_award }) => min_award },
    { name: "max_award", meaning: "The largest grant, in pounds.", value: ({ max_award }) => max_award },
    { name: "applicant_types", meaning: "Who may apply.", value: ({ applicant_types }) => applicant_types },
    {
      name: "areas",
      meaning: "The areas it covers; none means everywhere.",
      value: ({ areas }) => areas.map(({ label }) => label),
    },
    {
      name: "cost_to_use",
      meaning: "What it costs to use the source itself.",
      value: ({ cost_to_use }) => cost_to_use,
    },
    { name: "website", meaning: "Its own web address.", value: ({ website }) => website },
    { name: "how_to_apply", meaning: "The first step.", value: ({ how_to_apply }) => how_to_apply },
    ...keeping,
  ],
};
