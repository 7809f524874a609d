import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("a name of something that is not there is repeated, with the nearest that is", () => {
  refuses(
    "a place one letter off",
    { "services/walking-group.md": { "location: quay-hall": "location: quay-hal" } },
    'content/services/walking-group.md:12: "location" is quay-hal, which is not the name of a file in content/locations. Did you mean quay-hall?',
  );

  refuses(
    "a place by its title",
    { "services/walking-group.md": { "location: quay-hall": "location: Quay Hall" } },
    'content/services/walking-group.md:12: "location" is Quay Hall, which is not the name of a file in content/locations. Did you mean quay-hall?',
  );

  refuses(
    "a place with the ending of its file",
    { "services/walking-group.md": { "location: quay-hall": "location: quay-hall.md" } },
    'content/services/walking-group.md:12: "location" is quay-hall.md, which is not the name of a file in content/locations. Did you mean quay-hall?',
  );

  refuses(
    "a place that was renamed",
    { "services/walking-group.md": { "location: quay-hall": "location: fish-market" } },
    'content/services/walking-group.md:12: "location" is fish-market, which is not the name of a file in content/locations. There are: quay-hall, safe-house, wend-library.',
  );

  refuses(
    "a topic one letter off",
    { "fact-sheets/direct-payments.md": { "topics: [funding, day-services]": "topics: [fundng, day-services]" } },
    'content/fact-sheets/direct-payments.md:5: "topics" has fundng, which is not one of the topics in content/vocabulary.yaml. Did you mean funding?',
  );

  refuses(
    "an audience that is none",
    { "fact-sheets/direct-payments.md": { "audiences: [carers]": "audiences: [students]" } },
    'content/fact-sheets/direct-payments.md:4: "audiences" has students, which is not one of the audiences in content/vocabulary.yaml. There are: carers.',
  );

  refuses(
    "an organisation that is none",
    { "services/walking-group.md": { "organisation: wend-trust": "organisation: wend-trsut" } },
    'content/services/walking-group.md:4: "organisation" is wend-trsut, which is not the name of a file in content/organisations. Did you mean wend-trust?',
  );

  refuses(
    "a lead that looks like an id",
    { "action-points/local-plans.md": { "lead: [wend-trust]": "lead: [wend-trusts]" } },
    'content/action-points/local-plans.md:5: "lead" has wend-trusts, which is not the name of a file in content/organisations. Did you mean wend-trust? Or write the full name, with its capital letters.',
  );

  refuses(
    "a service that is none",
    { "changes/2026-11-20-walk-cancelled.md": { "services: [walking-group]": "services: [walking-club]" } },
    'content/changes/2026-11-20-walk-cancelled.md:3: "services" has walking-club, which is not the name of a file in content/services. Did you mean walking-group?',
  );

  refuses(
    "a service without its list",
    { "changes/2026-11-20-walk-cancelled.md": { "services: [walking-group]": "services: walking-group" } },
    'content/changes/2026-11-20-walk-cancelled.md:3: "services" is walking-group, which is neither a list nor the word all. Write: services: [walking-group]',
  );

  refuses(
    "a change that is none",
    {
      "changes/2026-11-21-walk-on-again.md": {
        "resolves: 2026-11-20-walk-cancelled": "resolves: 2026-11-20-walk-canceled",
      },
    },
    'content/changes/2026-11-21-walk-on-again.md:7: "resolves" is 2026-11-20-walk-canceled, which is not the name of a file in content/changes. Did you mean 2026-11-20-walk-cancelled?',
  );

  refuses(
    "a fact sheet in an edition that is none",
    {
      "newsletters/2026-11-10.md": {
        "guidance: [fact-sheets/direct-payments]": "guidance: [fact-sheets/direct-payment]",
      },
    },
    'content/newsletters/2026-11-10.md:5: "guidance" has fact-sheets/direct-payment, which is not a page of guidance. Did you mean fact-sheets/direct-payments?',
  );

  refuses(
    "a case study under related that is none",
    { "fact-sheets/direct-payments.md": { "case_studies: [mainstream]": "case_studies: [main-stream]" } },
    'content/fact-sheets/direct-payments.md:20: "case_studies" has main-stream, which is not the name of a file in content/case-studies. Did you mean mainstream?',
  );
});
