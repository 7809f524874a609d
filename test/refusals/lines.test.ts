import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("a line that cannot be read is named, with the line as it should be", () => {
  refuses(
    "a colon in a title without quotation marks",
    { "services/walking-group.md": { "title: Walking group": "title: Walking group: now weekly" } },
    'content/services/walking-group.md:2: The words after "title:" have a colon in them, so they need quotation marks. Write: title: "Walking group: now weekly"',
  );

  refuses(
    "a colon inside curly quotation marks",
    { "services/walking-group.md": { "title: Walking group": "title: “Walking group: now weekly”" } },
    'content/services/walking-group.md:2: The words after "title:" have a colon in them, and curly quotation marks do not count. Use straight ones. Write: title: "Walking group: now weekly"',
  );

  refuses(
    "curly quotation marks around a title",
    { "services/walking-group.md": { "title: Walking group": "title: “Walking group”" } },
    'content/services/walking-group.md:2: "title" is in curly quotation marks, which become part of it. Use straight ones ("…") or none.',
  );

  refuses(
    "a curly quotation mark around a time",
    { "services/walking-group.md": { 'opens_at: "10:00"': "opens_at: “10:00”" } },
    'content/services/walking-group.md:16: "opens_at" is in curly quotation marks, which become part of it. Use straight ones ("…") or none.',
  );

  refuses(
    "a quotation mark that is never closed",
    { "services/walking-group.md": { "title: Walking group": 'title: "Walking group' } },
    'content/services/walking-group.md:2: The quotation mark after "title:" is never closed. Write: title: "Walking group"',
  );

  refuses(
    "an apostrophe inside single quotation marks",
    { "services/walking-group.md": { "title: Walking group": "title: 'Women's walk'" } },
    'content/services/walking-group.md:2: The quotation marks after "title:" end before the words do. Write: title: "Women\'s walk"',
  );

  refuses(
    "quotation marks inside quotation marks",
    { "services/walking-group.md": { "title: Walking group": 'title: "The "long" walk"' } },
    'content/services/walking-group.md:2: The quotation marks after "title:" end before the words do. Write: title: \'The "long" walk\'',
  );

  refuses(
    "a title that starts with an at sign",
    { "services/walking-group.md": { "title: Walking group": "title: @Walking group" } },
    'content/services/walking-group.md:2: Words that start with @ need quotation marks. Write: title: "@Walking group"',
  );

  refuses(
    "a title in stars",
    { "services/walking-group.md": { "title: Walking group": "title: *Walking group*" } },
    'content/services/walking-group.md:2: Words that start with * need quotation marks. Write: title: "*Walking group*"',
  );

  refuses(
    "a title that starts with an ampersand",
    { "organisations/wend-trust.md": { "title: Wend Trust": "title: &Co of Wend" } },
    'content/organisations/wend-trust.md:2: Words that start with & need quotation marks. Write: title: "&Co of Wend"',
  );

  refuses(
    "a title that starts with a bracket",
    { "services/walking-group.md": { "title: Walking group": "title: [New] Walking group" } },
    'content/services/walking-group.md:2: Words that start with [ need quotation marks. Write: title: "[New] Walking group"',
  );

  refuses(
    "a bracket that is never closed",
    { "fact-sheets/direct-payments.md": { "topics: [funding, day-services]": "topics: [funding, day-services" } },
    'content/fact-sheets/direct-payments.md:5: The [ after "topics:" has no ] to go with it. Write it as topics: […]',
  );

  refuses(
    "a number sign that would be lost",
    { "locations/quay-hall.md": { "address_1: 1 Quay Street": "address_1: Unit #4 Quay Street" } },
    'content/locations/quay-hall.md:3: "#4 Quay Street" and what follows would be lost: after a space, # starts a remark. Put the whole text in quotation marks.',
  );

  refuses(
    "a tab",
    { "locations/quay-hall.md": { "  step_free: yes": "\tstep_free: yes" } },
    "content/locations/quay-hall.md:9: This line starts with a tab. Use spaces instead: two for each step in.",
  );

  refuses(
    "no space after a colon",
    { "services/walking-group.md": { "title: Walking group": "title:Walking group" } },
    'content/services/walking-group.md:2: The colon after "title" needs a space after it. Write: title: Walking group',
  );

  refuses(
    "no space after a colon under another key",
    { "changes/2026-11-02-walk-moved.md": { "  location: wend-library": "  location:wend-library" } },
    'content/changes/2026-11-02-walk-moved.md:6: Under "to", the colon after "location" needs a space after it.',
  );

  refuses(
    "a key without a colon",
    { "services/walking-group.md": { "status: active": "status active" } },
    "content/services/walking-group.md:5: This line has no key and colon, such as title: at its start. If its words belong to the line above, start it with two spaces. If the text of the page starts here, put a line of three hyphens (---) above it.",
  );

  refuses(
    "a wide colon from another keyboard",
    { "services/walking-group.md": { "status: active": "status： active" } },
    "content/services/walking-group.md:5: This line has a wide colon. Type a plain colon and a space after the key.",
  );

  refuses(
    "a line that starts too far in",
    { "services/walking-group.md": { "status: active": "  status: active" } },
    'content/services/walking-group.md:5: This line starts too far in. Start it directly under "organisation", or put the key that it belongs to above it.',
  );

  refuses(
    "a first line that starts with a space",
    { "services/walking-group.md": { "title: Walking group": " title: Walking group" } },
    "content/services/walking-group.md:2: This line starts with a space. Take the space out: the keys start at the edge.",
  );

  refuses(
    "a key of a schedule in the wrong column",
    { "services/walking-group.md": { "    freq: weekly": "   freq: weekly" } },
    'content/services/walking-group.md:13: This line starts in the wrong column. Start it directly under "location".',
  );

  refuses(
    "the same key twice",
    { "services/walking-group.md": { "status: active": "status: active\ntitle: Walkers" } },
    'content/services/walking-group.md:6: "title" is there twice. Keep one of the two.',
  );

  refuses(
    "an item without its hyphen",
    {
      "changes/2026-11-02-walk-moved.md": { "services: [walking-group]": "services:\n  - walking-group\n  art-group" },
    },
    "content/changes/2026-11-02-walk-moved.md:5: This line is in a list. Start it with a hyphen and a space: - art-group",
  );

  refuses(
    "a hyphen without its space",
    {
      "changes/2026-11-02-walk-moved.md": { "services: [walking-group]": "services:\n  - walking-group\n  -art-group" },
    },
    "content/changes/2026-11-02-walk-moved.md:5: A hyphen that starts an item needs a space after it. Write: - art-group",
  );

  refuses(
    "only hyphens without their spaces",
    { "fact-sheets/direct-payments.md": { "topics: [funding, day-services]": "topics:\n  -funding\n  -day-services" } },
    'content/fact-sheets/direct-payments.md:5: "topics" is a list. Start each item on a line of its own with a hyphen and a space.',
  );

  refuses(
    "bullets pasted from a word processor",
    {
      "fact-sheets/direct-payments.md": { "topics: [funding, day-services]": "topics:\n  • funding\n  • day-services" },
    },
    'content/fact-sheets/direct-payments.md:5: "topics" is a list. Start each item on a line of its own with a hyphen and a space.',
  );

  refuses(
    "two such mistakes in one file",
    {
      "services/walking-group.md": {
        "title: Walking group": "title: Walking group: weekly",
        "summary: A gentle walk, with a cup of tea.": "summary: @ the quay",
      },
    },
    'content/services/walking-group.md:2: The words after "title:" have a colon in them, so they need quotation marks. Write: title: "Walking group: weekly"',
    'content/services/walking-group.md:3: Words that start with @ need quotation marks. Write: summary: "@ the quay"',
  );

  refuses(
    "template code in a title",
    { "services/walking-group.md": { "title: Walking group": "title: {{ name }}" } },
    'content/services/walking-group.md:2: Words that start with { need quotation marks. Write: title: "{{ name }}"',
  );

  refuses(
    "a list on the line of its key",
    { "services/walking-group.md": { "schedules:\n  - location": "schedules: - location" } },
    "content/services/walking-group.md:11: A list starts on the line below its key. Put there: - location: quay-hall",
  );

  refuses(
    "an item that lost its hyphen",
    { "vocabulary.yaml": { "  - id: funding\n": "" } },
    'content/vocabulary.yaml:9: "label" is there twice. Keep one of the two. If a new item starts here, put a hyphen and a space in front.',
  );

  refuses(
    "a group that lost its key",
    { "site.yaml": { "newsletter:\n": "" } },
    'content/site.yaml:8: This line starts too far in. Start it directly under "phone", or put the key that it belongs to above it.',
  );

  refuses(
    "an odd space pasted from a web page",
    { "services/walking-group.md": { "status: active": "status: active" } },
    "content/services/walking-group.md:5: This line has a space of an unusual kind, as pasted from a web page. Type its spaces again.",
  );
});
