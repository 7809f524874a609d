/** Changes to the demonstration content that meet on one session, or undo each other, in ways that chance seldom finds. */

const notice = (published: string, services: string, rest: string) =>
  `---\ntitle: News of ${published.slice(-5)}\nservices: [${services}]\npublished: 2026-11-21T${published.slice(-5)}\n${rest}---\n`;

/** Front matter by the change's id. */
export const awkwardChanges: Readonly<Record<string, string>> = {
  "a-long-move": notice(
    "09:00",
    "walking-group",
    "effect: moved\nlocations: [park-pavilion]\nfrom: 2026-12-01\nuntil: 2026-12-22\nto:\n  location: quayside-hall\n",
  ),
  "a-long-move-one-day-off": notice(
    "09:01",
    "walking-group",
    "effect: cancelled\nsessions: [2026-12-08]\ncause: weather\n",
  ),
  "a-long-move-one-day-later": notice(
    "09:02",
    "walking-group",
    'effect: retimed\nsessions: [2026-12-15]\nto:\n  opens_at: "11:00"\n  closes_at: "13:00"\n',
  ),
  "a-long-move-access": notice("09:03", "walking-group", "effect: access\nsessions: [2026-12-15, 2026-12-22]\n"),
  "another-day-and-place": notice(
    "09:10",
    "womens-space",
    "effect: moved\nsessions: [2026-12-18]\nto:\n  location: chandlery-cafe\n  date: 2026-12-19\n",
  ),
  "another-day-and-place-access": notice("09:11", "womens-space", "effect: access\nsessions: [2026-12-18]\n"),
  "an-extra": notice(
    "09:20",
    "carers-evening",
    'effect: extra\nto:\n  location: town-hall\n  date: 2026-11-30\n  opens_at: "18:00"\n  closes_at: "19:00"\n',
  ),
  "an-extra-in-another-place": notice(
    "09:21",
    "carers-evening",
    "effect: moved\nsessions: [2026-11-30]\nto:\n  location: northgate-library\n",
  ),
  "a-closure": notice(
    "09:30",
    "bridge-builder-drop-in",
    "effect: cancelled\nlocations: [northgate-library]\nfrom: 2027-01-07\n",
  ),
  "a-closure-and-a-note": notice("09:31", "bridge-builder-drop-in", "effect: access\nsessions: [2027-01-14]\n"),
  "a-closure-is-over": notice(
    "09:32",
    "bridge-builder-drop-in",
    "effect: notice\nlocations: [northgate-library]\nresolves: a-closure\nfrom: 2027-01-14\n",
  ),
  "the-very-end-only": notice(
    "09:40",
    "ropewalk-arts-group",
    'effect: moved\nsessions: [2026-12-22]\nto:\n  location: town-hall\n  closes_at: "15:00"\n',
  ),
};
