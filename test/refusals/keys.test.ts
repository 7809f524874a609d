import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("a key that is wrong, missing or empty is named, with the one that was meant", () => {
  refuses(
    "a key one letter off",
    { "services/walking-group.md": { "organisation: wend-trust": "organistion: wend-trust" } },
    'content/services/walking-group.md:4: "organistion" is not a key that is known here. Did you mean "organisation"?',
  );

  refuses(
    "a key in American spelling",
    { "services/walking-group.md": { "organisation: wend-trust": "organization: wend-trust" } },
    'content/services/walking-group.md:4: "organization" is not a key that is known here. Did you mean "organisation"?',
  );

  refuses(
    "a key with a capital",
    { "services/walking-group.md": { "status: active": "Status: active" } },
    'content/services/walking-group.md:5: "Status" is not a key that is known here. Did you mean "status"?',
  );

  refuses(
    "a key by another name",
    { "locations/quay-hall.md": { "postal_code: WD1 2AB": "postcode: WD1 2AB" } },
    'content/locations/quay-hall.md:4: "postcode" is not a key that is known here. Did you mean "postal_code"?',
  );

  refuses(
    "a key that is not known at all",
    { "services/walking-group.md": { "status: active": "status: active\ncolour: blue" } },
    'content/services/walking-group.md:6: "colour" is not a key that is known here. The keys are: title, summary, organisation, status, areas, topics, audiences, eligibility_description, minimum_age, maximum_age, application_process, fees_description, languages, contact, assured_date, short_name, image, bsl_video, schedules.',
  );

  refuses(
    "a key that is not known under another",
    { "changes/2026-11-02-walk-moved.md": { "  location: wend-library": "  location: wend-library\n  room: 2" } },
    'content/changes/2026-11-02-walk-moved.md:8: "room" is not a key that is known here under "to". The keys are: location, date, opens_at, closes_at, overnight, freq, interval, byday, dtstart.',
  );

  refuses(
    "a key misspelt under another",
    { "services/walking-group.md": { '    closes_at: "12:30"': '    close_at: "12:30"' } },
    'content/services/walking-group.md:17: "close_at" is not a key that is known here under "schedules". Did you mean "closes_at"?',
  );

  refuses(
    "a key that is missing",
    { "funding/grantfinder.md": { "funder: Wend Trust\n": "" } },
    'content/funding/grantfinder.md:1: "funder" is missing. Add it: who gives the money: an id from organisations, or a plain name.',
  );

  refuses(
    "a key that is missing from a schedule",
    { "services/walking-group.md": { "    dtstart: 2026-09-01\n": "" } },
    'content/services/walking-group.md:12: "dtstart" is missing under "schedules". Add it: a day on which it meets or met. With interval it fixes which weeks.',
  );

  refuses(
    "a key with nothing after it",
    { "funding/grantfinder.md": { "website: https://www.example.org/grants": "website:" } },
    'content/funding/grantfinder.md:9: "website" is empty. Write something after the colon, or take the line out.',
  );

  refuses(
    "a title with nothing after it",
    { "services/walking-group.md": { "title: Walking group": "title:" } },
    'content/services/walking-group.md:2: "title" is empty. Write something after the colon: the service\'s name, as people say it.',
  );

  refuses(
    "an empty item in a list",
    { "fact-sheets/direct-payments.md": { "aliases: [personal budget, 2004]": "aliases:\n  - personal budget\n  -" } },
    'content/fact-sheets/direct-payments.md:19: "aliases" has an empty item. Write something after its hyphen, or take it out.',
  );

  refuses(
    "a list that must not be empty",
    { "action-points/local-plans.md": { "lead: [wend-trust]": "lead: []" } },
    'content/action-points/local-plans.md:5: "lead" is an empty list. Name at least one.',
  );

  refuses(
    "one word where a list belongs",
    { "fact-sheets/direct-payments.md": { "audiences: [carers]": "audiences: carers" } },
    'content/fact-sheets/direct-payments.md:4: "audiences" is a list, even of one. Write: audiences: [carers]',
  );

  refuses(
    "words with commas where a list belongs",
    { "fact-sheets/direct-payments.md": { "topics: [funding, day-services]": "topics: funding, day-services" } },
    'content/fact-sheets/direct-payments.md:5: "topics" is a list, even of one. Write: topics: [funding, day-services]',
  );

  refuses(
    "a list where one word belongs",
    { "services/walking-group.md": { "organisation: wend-trust": "organisation: [wend-trust]" } },
    'content/services/walking-group.md:4: "organisation" is a list, but it takes one value only. Write the value after the colon, without brackets or hyphens.',
  );

  refuses(
    "a word where keys belong",
    { "services/walking-group.md": { "contact:\n  phone: 01632 960102": "contact: 01632 960102" } },
    'content/services/walking-group.md:9: "contact" has keys of its own. Put each on a line under it, two spaces in: phone, text, email, website.',
  );

  refuses(
    "keys where a word belongs",
    { "services/walking-group.md": { "title: Walking group": "title:\n  en: Walking group" } },
    'content/services/walking-group.md:2: "title" takes one value, but there are keys under it. Write the value after the colon; put quotation marks around it if it has a colon in it.',
  );

  refuses(
    "a schedule without its hyphen",
    { "services/art-group.md": { "  - location: wend-library\n    freq": "    location: wend-library\n    freq" } },
    'content/services/art-group.md:6: "schedules" is a list. Start each item on a line of its own with a hyphen and a space.',
  );

  refuses(
    "the same item twice",
    {
      "fact-sheets/direct-payments.md": {
        "topics: [funding, day-services]": "topics: [funding, day-services, funding]",
      },
    },
    'content/fact-sheets/direct-payments.md:5: "topics" has funding twice. Take one out.',
  );

  refuses(
    "several keys that are missing",
    { "services/walking-group.md": { "    freq: weekly\n    byday: Tuesday\n    dtstart: 2026-09-01\n": "" } },
    'content/services/walking-group.md:12: "freq" is missing under "schedules". Add it: weekly, monthly, or dates when it meets on some dates only.',
    'content/services/walking-group.md:12: "byday" is missing under "schedules". Add it: its day or days, such as Tuesday, [Monday, Thursday] or, for monthly, first Tuesday.',
    'content/services/walking-group.md:12: "dtstart" is missing under "schedules". Add it: a day on which it meets or met. With interval it fixes which weeks.',
  );

  refuses(
    "a key that is not set in under its group",
    { "changes/2026-11-02-walk-moved.md": { "  location: wend-library": "location: wend-library" } },
    'content/changes/2026-11-02-walk-moved.md:7: "location" belongs under "to". Put spaces in front of it, so that it starts further in.',
  );

  refuses(
    "a list that lost its key",
    { "fact-sheets/direct-payments.md": { "change_history:\n": "" } },
    'content/fact-sheets/direct-payments.md:14: "date", "note" cannot stand under "sources", whose keys are: title, publisher, year, url, archive_url. Is a key missing above?',
  );

  refuses(
    "an organisation by a name in lower case",
    { "funding/grantfinder.md": { "funder: Wend Trust": "funder: lottery-fund" } },
    'content/funding/grantfinder.md:4: "funder" is lottery-fund, which is not the name of a file in content/organisations. There are: wend-trust. Or write the full name, with its capital letters.',
  );

  refuses(
    "no keys at all",
    { "changes/2026-11-20-walk-cancelled.md": "---\n---\nThe walk is off.\n" },
    "content/changes/2026-11-20-walk-cancelled.md:1: The file has no keys with values. Those it can have are: title, services, locations, effect, sessions, from, until, to, cause, severity, published, urgent, replaces, resolves.",
  );
});
