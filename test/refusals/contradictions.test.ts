import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("values that are right by themselves may not contradict each other", () => {
  refuses(
    "a fund that closes before it opens",
    { "funding/grantfinder.md": { "closes_on: 2027-06-30": "closes_on: 2026-06-30" } },
    'content/funding/grantfinder.md:6: "closes_on" is 2026-06-30, before "opens_on", which is 2026-09-01. Mend one of the two dates.',
  );

  refuses(
    "an ongoing fund with a closing date",
    { "funding/grantfinder.md": { "opens_on: 2026-09-01": "ongoing: true" } },
    'content/funding/grantfinder.md:6: A fund that is "ongoing" has no closing date. Take "closes_on" or "ongoing" out.',
  );

  refuses(
    "a fund both ongoing and closed",
    { "funding/grantfinder.md": { "opens_on: 2026-09-01\ncloses_on: 2027-06-30": "ongoing: true\nclosed: true" } },
    'content/funding/grantfinder.md:6: A fund cannot be both "ongoing" and "closed". Take one of the two lines out.',
  );

  refuses(
    "a smallest grant above the largest",
    { "funding/grantfinder.md": { "min_award: 500": "min_award: 50000" } },
    'content/funding/grantfinder.md:7: "min_award" is 50000, more than "max_award", which is 10000. Have they changed places?',
  );

  refuses(
    "a review before the page was there",
    { "fact-sheets/direct-payments.md": { "last_reviewed_on: 2026-08-03": "last_reviewed_on: 2025-08-03" } },
    'content/fact-sheets/direct-payments.md:7: "last_reviewed_on" is 2025-08-03, before the page was first published, on 2 February 2026. Mend one of the two dates.',
  );

  refuses(
    "a change of the page before it was there",
    { "fact-sheets/direct-payments.md": { "  - date: 2026-08-03": "  - date: 2025-08-03" } },
    'content/fact-sheets/direct-payments.md:15: "change_history" has 2025-08-03, before the page was first published, on 2 February 2026. Mend one of the two dates.',
  );

  refuses(
    "a youngest age above the oldest",
    { "services/walking-group.md": { "minimum_age: 18": "minimum_age: 118" } },
    'content/services/walking-group.md:6: "minimum_age" is 118, more than "maximum_age", which is 99. Have they changed places?',
  );

  refuses(
    "a session that ends before it starts",
    { "services/walking-group.md": { 'closes_at: "12:30"': 'closes_at: "09:30"' } },
    'content/services/walking-group.md:17: "closes_at" is 09:30, which is not after "opens_at", 10:00. Afternoon times count on from 12: 2pm is "14:00". If it ends on the next day, add "overnight: true".',
  );

  refuses(
    "a session in the afternoon on a 12-hour clock",
    { "services/art-group.md": { "closes_at: 16:00": "closes_at: 04:00" } },
    'content/services/art-group.md:12: "closes_at" is 04:00, which is not after "opens_at", 14:00. Afternoon times count on from 12: 2pm is "14:00". If it ends on the next day, add "overnight: true".',
  );

  refuses(
    "a schedule that stops before it starts",
    {
      "services/walking-group.md": {
        "    on_bank_holidays: closed":
          "    on_bank_holidays: closed\n    valid_from: 2027-03-01\n    valid_to: 2027-01-31",
      },
    },
    'content/services/walking-group.md:20: "valid_to" is 2027-01-31, before "valid_from", which is 2027-03-01. Mend one of the two dates.',
  );

  refuses(
    "a monthly schedule without which day",
    { "services/art-group.md": { "byday: first Friday": "byday: Friday" } },
    'content/services/art-group.md:9: "byday" says the day but not which one of the month. Write, for example, first Tuesday or last Friday; or make "freq" weekly.',
  );

  refuses(
    "a weekly schedule with which day",
    { "services/art-group.md": { "freq: monthly": "freq: weekly" } },
    'content/services/art-group.md:9: "byday" says which one of the month, but "freq" is weekly. Make "freq" monthly, or write the day alone.',
  );

  refuses(
    "every second week from another day",
    {
      "services/walking-group.md": {
        "freq: weekly": "freq: weekly\n    interval: 2",
        "dtstart: 2026-09-01": "dtstart: 2026-09-02",
      },
    },
    'content/services/walking-group.md:16: "dtstart" is Wednesday 2 September 2026, which is not one of the days in "byday". Write a day on which it meets.',
  );

  refuses(
    "latitude without longitude",
    { "locations/quay-hall.md": { "longitude: -1.1398\n": "" } },
    'content/locations/quay-hall.md:5: "latitude" is there without "longitude". Add it, or take "latitude" out.',
  );

  refuses(
    "latitude and longitude the wrong way round",
    { "locations/quay-hall.md": { "latitude: 52.6369\nlongitude: -1.1398": "latitude: -1.1398\nlongitude: 52.6369" } },
    'content/locations/quay-hall.md:5: "latitude" -1.1398 and "longitude" 52.6369 are outside the United Kingdom. Have they changed places?',
  );

  refuses(
    "longitude without latitude",
    { "locations/quay-hall.md": { "latitude: 52.6369\n": "" } },
    'content/locations/quay-hall.md:5: "longitude" is there without "latitude". Add it, or take "longitude" out.',
  );

  refuses(
    "a longitude without its minus sign",
    { "locations/quay-hall.md": { "longitude: -1.1398": "longitude: 3.1398" } },
    'content/locations/quay-hall.md:5: "latitude" 52.6369 and "longitude" 3.1398 are outside the United Kingdom. Degrees west of Greenwich need a minus sign.',
  );
});

describe("what has been done was not done in the future", () => {
  refuses(
    "a review in a year to come",
    { "pages/help-now.md": { "published: 2026-01-05": "published: 2026-01-05\nlast_reviewed_on: 2062-11-05" } },
    'content/pages/help-now.md:5: "last_reviewed_on" is 2062-11-05, a day that is still to come. Write the day on which somebody last checked the page.',
  );
});
