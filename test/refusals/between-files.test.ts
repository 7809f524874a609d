import { describe } from "vitest";
import { accepts, original, refuses } from "./check.ts";

const cancelled = original("changes/2026-11-20-walk-cancelled.md");
const again = original("changes/2026-11-21-walk-on-again.md");
const edition = original("newsletters/2026-11-21.md");
const off = "changes/2026-11-20-walk-cancelled.md";

describe("changes that follow each other", () => {
  refuses(
    "two changes that replace the same one",
    {
      "changes/2026-11-21-walk-on-again.md": again.replace("resolves", "replaces"),
      "changes/2026-11-22-walk.md": again
        .replace("title: Walking group back from Christmas", "title: Walking group back in January")
        .replace("published: 2026-11-21T12:00", "published: 2026-11-22T12:00")
        .replace("resolves", "replaces"),
    },
    'content/changes/2026-11-22-walk.md:7: "replaces" names 2026-11-20-walk-cancelled, but 2026-11-21-walk-on-again replaces it already. Replace 2026-11-21-walk-on-again instead.',
  );

  refuses(
    "changes that replace each other",
    {
      "changes/2026-11-22-a.md": again
        .replace("title: ", "title: A: ".replace(": A:", ": A"))
        .replace("resolves: 2026-11-20-walk-cancelled", "replaces: 2026-11-22-b"),
      "changes/2026-11-22-b.md": again
        .replace("title: Walking", "title: The walking")
        .replace("resolves: 2026-11-20-walk-cancelled", "replaces: 2026-11-22-a"),
    },
    'content/changes/2026-11-22-b.md:7: "replaces" names 2026-11-22-a, which itself goes back to this change. One of them must be the first.',
  );

  refuses(
    "an all-clear for a change that was replaced before",
    {
      "changes/2026-11-20-walk-off.md": cancelled
        .replace("title: Walking group off in December", "title: Walking group off until spring")
        .replace("published: 2026-11-20T09:00", "published: 2026-11-20T10:00\nreplaces: 2026-11-20-walk-cancelled"),
    },
    'content/changes/2026-11-21-walk-on-again.md:7: "resolves" names 2026-11-20-walk-cancelled, but 2026-11-20-walk-off has replaced it. Resolve 2026-11-20-walk-off instead.',
  );

  refuses(
    "a second all-clear for one change",
    {
      "changes/2026-11-22-walk.md": again
        .replace("title: Walking group back from Christmas", "title: Walking group back in January")
        .replace("published: 2026-11-21T12:00", "published: 2026-11-22T12:00"),
    },
    'content/changes/2026-11-22-walk.md:7: "resolves" names 2026-11-20-walk-cancelled, but 2026-11-21-walk-on-again resolves it already. Replace 2026-11-21-walk-on-again if it was wrong.',
  );
});

/** The all-clear once more, as another file says it; and another than the walking group's. */
const once = (title: string, edits: Record<string, string> = {}) =>
  Object.entries({ "title: Walking group back from Christmas": `title: ${title}`, ...edits }).reduce(
    (text, [from, now]) => text.replace(from, now),
    again,
  );
const on22 = { "published: 2026-11-21T12:00": "published: 2026-11-22T12:00" };
const both = { "services: [walking-group]": "services: [walking-group, art-group]" };

describe("all-clears of one change", () => {
  const taken = (file: string) =>
    `content/changes/${file}.md:7: "resolves" names 2026-11-20-walk-cancelled, but 2026-11-21-walk-on-again resolves it already. Replace 2026-11-21-walk-on-again if it was wrong.`;
  const first = "changes/2026-11-21-walk-on-again.md";
  const second = "changes/2026-11-22-walk.md";

  refuses(
    "a second from a later day",
    { [second]: once("Back in January", { ...on22, "from: 2026-12-22": "from: 2026-12-29" }) },
    taken("2026-11-22-walk"),
  );
  refuses(
    "a second without a day, after the first",
    {
      [first]: once("Back", { "from: 2026-12-22": "from: 2026-11-24" }),
      [second]: once("Back now", {
        "published: 2026-11-21T12:00": "published: 2026-11-22T12:00",
        "from: 2026-12-22": "from: 2026-11-24",
      }),
    },
    taken("2026-11-22-walk"),
  );
  accepts("a second from an earlier day", {
    [second]: once("Back sooner", { ...on22, "from: 2026-12-22": "from: 2026-12-15" }),
  });
  accepts("a second after one of days", {
    [first]: { "from: 2026-12-22": "sessions: [2026-12-22]" },
    [second]: once("Back in January", on22),
  });
  accepts("a second after one of a place", {
    [first]: { "from: 2026-12-22": "locations: [quay-hall]\nfrom: 2026-12-22" },
    [second]: once("Back in January", on22),
  });
  accepts("one for each of two services", {
    [off]: both,
    [second]: once("Art is back", {
      ...on22,
      "services: [walking-group]": "services: [art-group]",
      "from: 2026-12-22": "from: 2026-12-04",
    }),
  });
  accepts("one for all after one for a service", {
    [off]: both,
    [second]: once("All is back", {
      ...on22,
      "services: [walking-group]": "services: all",
      "from: 2026-12-22": "from: 2026-12-22",
    }),
  });
  refuses(
    "one for a service after one for all",
    { [first]: { "services: [walking-group]": "services: all" }, [second]: once("Back in January", on22) },
    taken("2026-11-22-walk"),
  );
  refuses(
    "of a change that was published later",
    { [first]: { "published: 2026-11-21T12:00": "published: 2026-11-19T12:00" } },
    'content/changes/2026-11-21-walk-on-again.md:7: "resolves" names 2026-11-20-walk-cancelled, which was published later, on 2026-11-20 at 09:00. A change can only resolve an earlier one.',
  );
  accepts("in the minute in which it was published", {
    [first]: { "published: 2026-11-21T12:00": "published: 2026-11-20T09:00" },
  });
  refuses(
    "of a new rule, which has no end",
    {
      [off]: {
        "effect: cancelled": "effect: retimed\nto: {byday: Thursday}",
        "until: 2026-12-31\n": "",
      },
    },
    'content/changes/2026-11-21-walk-on-again.md:7: "resolves" names 2026-11-20-walk-cancelled, which gives a new rule for good, so that there is no end to it. Write a change with the rule that holds from now on under "to"; or, if it was wrong, "replaces: 2026-11-20-walk-cancelled".',
  );
});

describe("replacements of one change", () => {
  refuses(
    "by two in one minute, of which the second by name is told",
    {
      "changes/2026-11-21-b.md": once("B", { resolves: "replaces" }),
      "changes/2026-11-21-a.md": once("A", { resolves: "replaces" }),
      "changes/2026-11-21-walk-on-again.md": null,
      "newsletters/2026-11-21.md": { "2026-11-21-walk-on-again": "2026-11-21-a, 2026-11-21-b" },
    },
    'content/changes/2026-11-21-b.md:7: "replaces" names 2026-11-20-walk-cancelled, but 2026-11-21-a replaces it already. Replace 2026-11-21-a instead.',
  );

  refuses(
    "in a ring of three, at the last",
    {
      "changes/2026-11-22-a.md": once("A", { "resolves: 2026-11-20-walk-cancelled": "replaces: 2026-11-22-c" }),
      "changes/2026-11-22-b.md": once("B", { "resolves: 2026-11-20-walk-cancelled": "replaces: 2026-11-22-a" }),
      "changes/2026-11-22-c.md": once("C", { "resolves: 2026-11-20-walk-cancelled": "replaces: 2026-11-22-b" }),
      "newsletters/2026-11-21.md": {
        "2026-11-21-walk-on-again": "2026-11-21-walk-on-again, 2026-11-22-a, 2026-11-22-b, 2026-11-22-c",
      },
    },
    'content/changes/2026-11-22-b.md:7: "replaces" names 2026-11-22-a, which itself goes back to this change. One of them must be the first.',
    'content/changes/2026-11-22-c.md:7: "replaces" names 2026-11-22-b, which itself goes back to this change. One of them must be the first.',
  );

  accepts("by one about one of its services", { [off]: both });

  accepts("after its all-clear, when it turns out to have been wrong", {
    "changes/2026-11-22-walk.md": once("Never off", { ...on22, resolves: "replaces" }),
  });
});

describe("editions of the newsletter", () => {
  refuses(
    "an edition whose date is not its name",
    { "newsletters/2026-11-22.md": edition.replace("21 November", "22 November") },
    'content/newsletters/2026-11-22.md:3: "date" is 2026-11-21, but the file is called 2026-11-22.md. Make the two the same.',
  );

  refuses(
    "a change that an earlier edition told",
    {
      "newsletters/2026-11-22.md": edition
        .replace("21 November", "22 November")
        .replace("date: 2026-11-21", "date: 2026-11-22")
        .replace(", 2026-11-21-walk-on-again", ""),
    },
    'content/newsletters/2026-11-22.md:4: "changes" has 2026-11-20-walk-cancelled, which the edition 2026-11-21 told already. Take it out of this one.',
  );

  refuses(
    "a change twice in one edition",
    {
      "newsletters/2026-11-10.md": { "[2026-11-02-walk-moved]": "[2026-11-02-walk-moved, 2026-11-02-walk-moved]" },
    },
    'content/newsletters/2026-11-10.md:4: "changes" has 2026-11-02-walk-moved twice. Take one out.',
  );

  refuses(
    "a change that was published after the edition",
    {
      "newsletters/2026-11-10.md": { "[2026-11-02-walk-moved]": "[2026-11-02-walk-moved, 2026-11-20-walk-cancelled]" },
      "newsletters/2026-11-21.md": { "2026-11-20-walk-cancelled, ": "" },
    },
    'content/newsletters/2026-11-10.md:4: "changes" has 2026-11-20-walk-cancelled, which was published on 2026-11-20, after this edition of 2026-11-10. Leave it for the next one.',
  );
});

describe("addresses and titles", () => {
  refuses(
    "a former address at which there is a page",
    {
      "case-studies/mainstream.md": {
        "status: historic": "status: historic\nredirect_from: [/fact-sheets/direct-payments/]",
      },
    },
    'content/case-studies/mainstream.md:6: "redirect_from" has /fact-sheets/direct-payments/, but there is a page at that address. Take it out.',
  );

  refuses(
    "a former address of two pages",
    {
      "case-studies/mainstream.md": { "status: historic": "status: historic\nredirect_from: [/fact-sheets/payments/]" },
    },
    'content/case-studies/mainstream.md:6: "redirect_from" has /fact-sheets/payments/, which content/fact-sheets/direct-payments.md has too. Keep it in one of the two.',
  );

  const former = (old: string) => ({
    "case-studies/mainstream.md": { "status: historic": `status: historic\nredirect_from: [${old}]` },
  });
  const at = 'content/case-studies/mainstream.md:6: "redirect_from" has';

  for (const old of ["/../elsewhere/", "/old/../services/art-group/", "/./old/", "/_headers/", "/.git/", "/old/-x/"]) {
    refuses(
      `a former address with a step that is no name: ${old}`,
      former(old),
      `${at} ${old}, which is not an address of a page on this site. Write it from the first slash to the last, for example /fact-sheets/old-name/.`,
    );
  }

  for (const [old, place] of [
    ["/404.html/", "/404.html"],
    ["/changes/feed.rss/", "/changes/feed.rss"],
    ["/services/art-group/calendar.ics/more/", "/services/art-group/calendar.ics"],
    ["/open-data/services.json/", "/open-data"],
    ["/pagefind/old/", "/pagefind"],
  ]) {
    refuses(
      `a former address where there are files: ${old}`,
      former(old as string),
      `${at} ${old}, but there is a file or a folder of files at ${place}. Take it out.`,
    );
  }

  for (const [old, page] of [
    ["/services/page/2/", "/services/"],
    ["/changes/page/12/", "/changes/"],
    ["/areas/harbourside/page/3/", "/areas/harbourside/"],
    ["/areas/harbourside/services/", "/areas/harbourside/"],
    ["/services/art-group/changes/", "/services/art-group/"],
    ["/services/art-group/places/page/2/", "/services/art-group/"],
  ]) {
    refuses(
      `a former address that a list takes when it grows: ${old}`,
      former(old as string),
      `${at} ${old}, which ${page} needs when its list grows. Take it out.`,
    );
  }

  accepts("former addresses of lists that were another site's", former("/page/2/"));
  accepts("former addresses of a list that is no more", former("/news/page/2/"));

  refuses(
    "two places of one name",
    { "locations/wend-library.md": { "title: Wend Library": "title: Quay hall" } },
    'content/locations/wend-library.md:2: "title" is the same as in content/locations/quay-hall.md. Give each its own, so that people can tell them apart; or is one file a copy?',
  );
});

describe("what must not be published", () => {
  refuses(
    "a list of subscribers in the site's own file",
    { "site.yaml": { "tagline: Where groups meet in Wend.": "tagline: a@example.org b@example.org" } },
    "content/site.yaml:9: This file has 4 email addresses, like a list of subscribers. Such a list is kept outside the site; leave at most 3 public addresses here.",
  );

  refuses(
    "a list of subscribers",
    {
      "pages/help-now.md": {
        "Call [999](tel:999).": "ann@example.org\nbo@example.org, cy@example.org\nAnn@example.org\ndi@example.org",
      },
    },
    "content/pages/help-now.md:11: This file has 4 email addresses, like a list of subscribers. Such a list is kept outside the site; leave at most 3 public addresses here.",
  );
});

describe("the vocabulary and the glossary", () => {
  refuses(
    "a word twice in the vocabulary",
    { "vocabulary.yaml": { "id: funding": "id: day-services" } },
    'content/vocabulary.yaml:9: "id" is day-services, which another entry has already. Take one of the two out.',
  );

  refuses(
    "a term twice in the glossary",
    { "glossary.yaml": original("glossary.yaml").repeat(2) },
    'content/glossary.yaml:5: "term" is general practitioner, which another entry has already. Take one of the two out.',
  );

  refuses(
    "a glossary that is no list",
    { "glossary.yaml": "GP: general practitioner\n" },
    "content/glossary.yaml:1: The file is a list. Start each entry with a hyphen and a space; its keys are: abbreviation, term, definition.",
  );

  refuses(
    "a misspelt key in the glossary",
    { "glossary.yaml": { "term:": "terms:" } },
    'content/glossary.yaml:2: "terms" is not a key that is known here. Did you mean "term"?',
  );
});

describe("a mistake is told once, whatever refers to its file", () => {
  refuses(
    "a place that cannot be read",
    { "locations/quay-hall.md": { "title: Quay Hall": "title: Quay: Hall" } },
    'content/locations/quay-hall.md:2: The words after "title:" have a colon in them, so they need quotation marks. Write: title: "Quay: Hall"',
  );

  refuses(
    "a place with a wrong value",
    { "locations/quay-hall.md": { "areas: [harbourside]": "areas: [harborside]" } },
    'content/locations/quay-hall.md:7: "areas" has harborside, which is not one of the areas in content/vocabulary.yaml. Did you mean harbourside?',
  );

  refuses(
    "a service with a misspelt key",
    { "services/walking-group.md": { "status: active": "staus: active" } },
    'content/services/walking-group.md:5: "staus" is not a key that is known here. Did you mean "status"?',
  );

  refuses(
    "a change that another resolves",
    { "changes/2026-11-20-walk-cancelled.md": { "effect: cancelled": "effect: canceled" } },
    'content/changes/2026-11-20-walk-cancelled.md:4: "effect" is canceled, which is not among its choices. Did you mean cancelled?',
  );

  refuses(
    "an unreadable change without which two others would contradict each other",
    {
      "changes/2026-11-03-hall-open.md": again
        .replace("title: Walking group back from Christmas", "title: Walk: the hall is open")
        .replace("from: 2026-12-22", "from: 2026-11-10")
        .replace("published: 2026-11-21T12:00", "published: 2026-11-03T12:00")
        .replace("resolves: 2026-11-20-walk-cancelled", "replaces: 2026-11-02-walk-moved"),
      "changes/2026-11-04-walk-off.md": cancelled
        .replace("title: Walking group off in December", "title: Walking group off for a day")
        .replace("from: 2026-12-01\nuntil: 2026-12-31", "sessions: [2026-11-10]")
        .replace("published: 2026-11-20T09:00", "published: 2026-11-04T09:00"),
    },
    'content/changes/2026-11-03-hall-open.md:2: The words after "title:" have a colon in them, so they need quotation marks. Write: title: "Walk: the hall is open"',
  );

  refuses(
    "a vocabulary that cannot be read",
    { "vocabulary.yaml": { "label: Carers": "label: Carers: all" } },
    'content/vocabulary.yaml:3: The words after "label:" have a colon in them, so they need quotation marks. Write: label: "Carers: all"',
  );

  refuses(
    "an address of the site that is none",
    { "site.yaml": { "url: https://wend.example.org/": "url: wend.example.org" } },
    'content/site.yaml:3: "url" is wend.example.org, which is not a full web address. Write it with https:// at the start, for example https://wend.example.org.',
  );
});

describe("all mistakes are told in one run", () => {
  refuses(
    "in one file, in order of line",
    {
      "fact-sheets/direct-payments.md": {
        "### Who": "#### Who",
        "last_reviewed_on: 2026-08-03": "last_reviewed_on: 2025-08-03",
        "title: Care Act": "titel: Care Act",
      },
    },
    'content/fact-sheets/direct-payments.md:7: "last_reviewed_on" is 2025-08-03, before the page was first published, on 2 February 2026. Mend one of the two dates.',
    'content/fact-sheets/direct-payments.md:11: "titel" is not a key that is known here under "sources". Did you mean "title"?',
    "content/fact-sheets/direct-payments.md:27: This heading skips a level. Write ### Who can help",
  );

  refuses(
    "in one file, in several, and in the timetable",
    {
      "fact-sheets/direct-payments.md": { "### Who": "#### Who" },
      "funding/grantfinder.md": {
        "closes_on: 2027-06-30": "closes_on: 31 June 2027",
        "max_award: 10000": "max_award: 10",
      },
      "services/art-group.md": { "    on_bank_holidays: closed\n": "" },
    },
    "content/fact-sheets/direct-payments.md:27: This heading skips a level. Write ### Who can help",
    'content/funding/grantfinder.md:6: "closes_on" is 31 June 2027, which is not a date. Write it as YYYY-MM-DD, for example 2027-06-30.',
    'content/funding/grantfinder.md:7: "min_award" is 500, more than "max_award", which is 10. Have they changed places?',
    'content/services/art-group.md:7: Art group would meet at Wend Library on Friday 1 January 2027, a bank holiday: New Year\'s Day. Add "on_bank_holidays: closed" or "on_bank_holidays: runs" to this schedule.',
  );
});

accepts("replacing an all-clear by another for the same change", {
  "changes/2026-11-22-walk.md": again
    .replace("title: Walking group back from Christmas", "title: Walking group back in January")
    .replace("published: 2026-11-21T12:00", "published: 2026-11-22T12:00\nreplaces: 2026-11-21-walk-on-again"),
});
