import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("a value that is wrong is repeated, with one that would be right", () => {
  refuses(
    "a year with a slip in it, or for ever",
    {
      "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 9999-12-31" },
      "changes/2026-11-02-walk-moved.md": { "published: 2026": "published: 0206" },
    },
    'content/changes/2026-11-02-walk-moved.md:9: "published" is 0206-11-02T09:00, which is too far from today. Write a year from 1900 to 2199, or leave the date out.',
    'content/funding/grantfinder.md:6: "closes_on" is 9999-12-31, which is too far from today. Write a year from 1900 to 2199, or leave the date out.',
  );

  refuses(
    "a day that does not exist",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 31 June 2027" } },
    'content/funding/grantfinder.md:6: "closes_on" is 31 June 2027, which is not a date. Write it as YYYY-MM-DD, for example 2027-06-30.',
  );

  refuses(
    "a date in words",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 1st July 2027" } },
    'content/funding/grantfinder.md:6: "closes_on" is 1st July 2027, which is not a date. Write it as YYYY-MM-DD, for example 2027-07-01.',
  );

  refuses(
    "a date with strokes",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 01/07/2027" } },
    'content/funding/grantfinder.md:6: "closes_on" is 01/07/2027, which is not a date. Write it as YYYY-MM-DD, for example 2027-07-01.',
  );

  refuses(
    "a date without its noughts",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 2027-7-1" } },
    'content/funding/grantfinder.md:6: "closes_on" is 2027-7-1, which is not a date. Write it as YYYY-MM-DD, for example 2027-07-01.',
  );

  refuses(
    "29 February in the wrong year",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 2027-02-29" } },
    'content/funding/grantfinder.md:6: "closes_on" is 2027-02-29, which is not a date. Write it as YYYY-MM-DD, for example 2027-02-28.',
  );

  refuses(
    "no date at all",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: soon" } },
    'content/funding/grantfinder.md:6: "closes_on" is soon, which is not a date. Write it as YYYY-MM-DD, for example 2027-06-30.',
  );

  refuses(
    "twenty-five o'clock",
    { "services/walking-group.md": { 'closes_at: "12:30"': 'closes_at: "25:00"' } },
    'content/services/walking-group.md:17: "closes_at" is 25:00, which is not a time of day. Write it as HH:MM on the 24-hour clock, for example "12:30".',
  );

  refuses(
    "a time with am",
    { "services/walking-group.md": { 'opens_at: "10:00"': "opens_at: 10am" } },
    'content/services/walking-group.md:16: "opens_at" is 10am, which is not a time of day. Write it as HH:MM on the 24-hour clock, for example "10:00".',
  );

  refuses(
    "a time with a full stop",
    { "services/walking-group.md": { 'opens_at: "10:00"': "opens_at: 10.15" } },
    'content/services/walking-group.md:16: "opens_at" is 10.15, which is not a time of day. Write it as HH:MM on the 24-hour clock, for example "10:15".',
  );

  refuses(
    "a time without its nought",
    { "services/walking-group.md": { 'opens_at: "10:00"': "opens_at: 9:30" } },
    'content/services/walking-group.md:16: "opens_at" is 9:30, which is not a time of day. Write it as HH:MM on the 24-hour clock, for example "09:30".',
  );

  refuses(
    "when something was published without its time",
    { "changes/2026-11-02-walk-moved.md": { "published: 2026-11-02T09:00": "published: 2026-11-02" } },
    'content/changes/2026-11-02-walk-moved.md:9: "published" is 2026-11-02, which is not a date and time. Write it as YYYY-MM-DDTHH:MM, for example 2026-11-02T09:00.',
  );

  refuses(
    "when something was published with a space",
    { "changes/2026-11-02-walk-moved.md": { "published: 2026-11-02T09:00": "published: 2026-11-02 09:00" } },
    'content/changes/2026-11-02-walk-moved.md:9: "published" is 2026-11-02 09:00, which is not a date and time. Write it as YYYY-MM-DDTHH:MM, for example 2026-11-02T09:00.',
  );

  refuses(
    "a day of the week in the plural",
    { "services/walking-group.md": { "byday: Tuesday": "byday: Tuesdays" } },
    'content/services/walking-group.md:14: "byday" is Tuesdays, which is not a day of the week. Did you mean Tuesday?',
  );

  refuses(
    "every day of the week",
    { "services/walking-group.md": { "byday: Tuesday": "byday: every Tuesday" } },
    'content/services/walking-group.md:14: "byday" is every Tuesday, which is not a day of the week. Did you mean Tuesday?',
  );

  refuses(
    "a day of the week cut short",
    { "services/walking-group.md": { "byday: Tuesday": "byday: Tues" } },
    'content/services/walking-group.md:14: "byday" is Tues, which is not a day of the week. Did you mean Tuesday?',
  );

  refuses(
    "a numbered day of the month",
    { "services/art-group.md": { "byday: first Friday": "byday: 1st Friday" } },
    'content/services/art-group.md:9: "byday" is 1st Friday, which is not a day of the week. Did you mean first Friday?',
  );

  refuses(
    "two days with and",
    { "services/walking-group.md": { "byday: Tuesday": "byday: Tuesday and Thursday" } },
    'content/services/walking-group.md:14: "byday" is Tuesday and Thursday, which is not a day of the week. Did you mean [Tuesday, Thursday]?',
  );

  refuses(
    "no day of the week",
    { "services/walking-group.md": { "byday: Tuesday": "byday: weekdays" } },
    'content/services/walking-group.md:14: "byday" is weekdays, which is not a day of the week. Write a day such as Tuesday or, when it meets monthly, first Tuesday or last Friday.',
  );

  refuses(
    "a telephone number with a letter",
    { "services/walking-group.md": { "phone: 01632 960102": "phone: 01632 96O102" } },
    'content/services/walking-group.md:10: "phone" is 01632 96O102, which is not a telephone number. Write digits and spaces only, for example 01632 960123.',
  );

  refuses(
    "a telephone number cut short",
    { "services/walking-group.md": { "phone: 01632 960102": "phone: 60" } },
    'content/services/walking-group.md:10: "phone" is 60, which is not a telephone number. Write the whole number, with its area code, for example 01632 960123.',
  );

  refuses(
    "an email address without its end",
    { "organisations/wend-trust.md": { "email: hello@wend.example.org": "email: hello@wend" } },
    'content/organisations/wend-trust.md:4: "email" is hello@wend, which is not an email address. Write it like name@example.org.',
  );

  refuses(
    "a web address without https",
    { "funding/grantfinder.md": { "website: https://www.example.org/grants": "website: www.example.org/grants" } },
    'content/funding/grantfinder.md:9: "website" is www.example.org/grants, which is not a full web address. Write it with https:// at the start, for example https://www.example.org/grants.',
  );

  refuses(
    "a postcode with a missing letter",
    { "locations/quay-hall.md": { "postal_code: WD1 2AB": "postal_code: WD1 2A" } },
    'content/locations/quay-hall.md:4: "postal_code" is WD1 2A, which is not a postcode. Write it like WD1 2AB.',
  );

  refuses(
    "an amount with a pound sign and a comma",
    { "funding/grantfinder.md": { "max_award: 10000": "max_award: £10,000" } },
    'content/funding/grantfinder.md:8: "max_award" is £10,000, which is not a number. Write digits only, with no £ and no comma: 10000.',
  );

  refuses(
    "an amount with pence",
    { "funding/grantfinder.md": { "min_award: 500": "min_award: 500.50" } },
    'content/funding/grantfinder.md:7: "min_award" is 500.50, which is not a whole number. Write digits only, with no £ and no comma: 500.',
  );

  refuses(
    "an amount below nothing",
    { "funding/grantfinder.md": { "min_award: 500": "min_award: -5" } },
    'content/funding/grantfinder.md:7: "min_award" is -5. The least it can be is 0.',
  );

  refuses(
    "an interval of 0",
    { "services/walking-group.md": { "freq: weekly": "freq: weekly\n    interval: 0" } },
    'content/services/walking-group.md:14: "interval" is 0. The least it can be is 1.',
  );

  refuses(
    "an age of 200",
    { "services/walking-group.md": { "maximum_age: 99": "maximum_age: 200" } },
    'content/services/walking-group.md:7: "maximum_age" is 200. The most it can be is 120.',
  );

  refuses(
    "yes for true",
    { "locations/safe-house.md": { "confidential: true": "confidential: yes" } },
    'content/locations/safe-house.md:4: "confidential" is yes, which is neither true nor false. Write true.',
  );

  refuses(
    "false where only true means anything",
    { "funding/grantfinder.md": { "opens_on: 2026-09-01": "ongoing: false" } },
    'content/funding/grantfinder.md:5: "ongoing" is false, but it can only be true. Take the line out if that is not so.',
  );

  refuses(
    "an effect in American spelling",
    { "changes/2026-11-20-walk-cancelled.md": { "effect: cancelled": "effect: canceled" } },
    'content/changes/2026-11-20-walk-cancelled.md:4: "effect" is canceled, which is not among its choices. Did you mean cancelled?',
  );

  refuses(
    "an effect that is none",
    { "changes/2026-11-20-walk-cancelled.md": { "effect: cancelled": "effect: postponed" } },
    'content/changes/2026-11-20-walk-cancelled.md:4: "effect" is postponed, which is not among its choices. Choose from: cancelled, moved, retimed, extra, reduced, delayed, access, contact, started, ended, notice.',
  );

  refuses(
    "a status that is none",
    { "services/walking-group.md": { "status: active": "status: running" } },
    'content/services/walking-group.md:5: "status" is running, which is not among its choices. Choose from: active, inactive, defunct, temporarily closed.',
  );

  refuses(
    "a length of time in one word",
    { "fact-sheets/direct-payments.md": { "review_in: 12 months": "review_in: yearly" } },
    'content/fact-sheets/direct-payments.md:8: "review_in" is yearly, which is not a length of time. Write a number and days, weeks, months or years, for example 1 year.',
  );

  refuses(
    "a due date in words",
    { "action-points/local-plans.md": { "due: 2004-12": "due: December 2004" } },
    'content/action-points/local-plans.md:6: "due" is December 2004, which is not a year, a month or a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD, for example 2004-12.',
  );

  refuses(
    "a language by its name",
    { "services/walking-group.md": { "languages: [en]": "languages: [English]" } },
    'content/services/walking-group.md:8: "languages" has English, which is not a language code. Write it like en.',
  );

  refuses(
    "a summary that is too long",
    {
      "services/walking-group.md": {
        "summary: A gentle walk, with a cup of tea.":
          "summary: A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea. A gentle walk, with tea.",
      },
    },
    'content/services/walking-group.md:3: "summary" is 324 characters long, 24 more than the 300 that it can be. Shorten it.',
  );

  refuses(
    "a former address without its slashes",
    {
      "fact-sheets/direct-payments.md": {
        "redirect_from: [/fact-sheets/payments/]": "redirect_from: [fact-sheets/payments]",
      },
    },
    'content/fact-sheets/direct-payments.md:18: "redirect_from" has fact-sheets/payments, which is not an address of a page on this site. Write it from the first slash to the last, for example /fact-sheets/payments/.',
  );

  refuses(
    "a time zone that is none",
    { "site.yaml": { "nation: england": "nation: england\ntimezone: GMT+1" } },
    'content/site.yaml:6: "timezone" is GMT+1, which is not a time zone. Write it like Europe/London.',
  );

  refuses(
    "a nation that is none",
    { "site.yaml": { "nation: england": "nation: britain" } },
    'content/site.yaml:5: "nation" is britain, which is not among its choices. Choose from: england, scotland, wales, northern-ireland.',
  );

  refuses(
    "a sender without an address",
    { "site.yaml": { "from: Signpost Wend <news@wend.example.org>": "from: Signpost Wend" } },
    'content/site.yaml:9: "from" is Signpost Wend, which is not a name and an email address. Write it like Signpost <news@example.org>.',
  );

  refuses(
    "a list's name that is none",
    { "site.yaml": { "list_id: changes.wend.example.org": "list_id: Changes <changes.wend.example.org>" } },
    'content/site.yaml:10: "list_id" is Changes <changes.wend.example.org>, which is not the name of a list. Write it like changes.example.org: words with dots between, without spaces or angle brackets.',
  );

  refuses(
    "an id with a capital in the vocabulary",
    { "vocabulary.yaml": { "id: harbourside": "id: Harbour Side" } },
    'content/vocabulary.yaml:13: "id" is Harbour Side, which is not a name for files. Write it in lower case with hyphens, for example harbour-side.',
  );

  refuses(
    "an activity by its name alone",
    {
      "vocabulary.yaml": { "  - id: funding\n": "  - id: funding\n    openactive: { id: walking, label: Walking }\n" },
    },
    'content/vocabulary.yaml:10: "id" is walking, which is not an activity of OpenActive. Copy its address from https://openactive.io/activity-list, for example https://openactive.io/activity-list#95092977-5a20-4d6e-b312-8fddabe71544 for walking.',
  );
});
