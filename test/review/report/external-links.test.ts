import { expect, test } from "vitest";
import { externalLinks } from "../../../lib/review/report/external-links.ts";
import { neglected } from "./neglected.ts";

test("every link that leaves the site is found once, with its files, by host, the host with most links first", () =>
  expect(
    externalLinks(neglected().library).map(({ host, links }) => [
      host,
      ...links.map(({ url, files }) => [url, ...files].join(" < ")),
    ]),
  ).toEqual([
    [
      "gov.uk",
      "https://www.gov.uk/apply-direct-payments < content/fact-sheets/direct-payments.md",
      "https://www.gov.uk/find-local-council < content/fact-sheets/direct-payments.md < content/pages/about.md",
      "https://www.gov.uk/small-grants < content/funding/small-grants.md",
    ],
    ["data.example.org", "https://data.example.org/leads < content/action-points/done.md"],
    ["legislation.gov.uk", "https://www.legislation.gov.uk/ukpga/2014/23 < content/fact-sheets/direct-payments.md"],
    ["walks.example.org", "https://walks.example.org/?a=1&b=2 < content/services/walking-group.md"],
  ]));
