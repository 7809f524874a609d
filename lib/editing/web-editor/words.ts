/** What the forms say where the key's own name, or what the schema says of it, is meant for those who write files. */
import { causeChoices, effectWords } from "../kinds/change.ts";

export interface Words {
  readonly label?: string;
  /** Of one item of a list. */
  readonly one?: string;
  /** Empty for none. */
  readonly hint?: string;
  /** Of the values that there are to choose from. */
  readonly options?: Readonly<Record<string, string>>;
  /** What a new file begins with. */
  readonly start?: string;
  /** What stands for each item of a long list, which then begins folded. */
  readonly folded?: string;
  /** Shown, but changed in the file alone: it would break what others have kept, or the editor itself. */
  readonly fixed?: true;
}

const place = { label: "Place" };
const opens = { label: "Starts at" };
const closes = { label: "Ends at" };
const listOf = (one: string, label: string, hint: string): Words => ({ label, one, hint });
const terms = (one: string): Words => ({ one, folded: "{{fields.label}}" });
const term = "Lower-case letters, digits and hyphens. Files name it by this, so never change it once it is in use.";

/** By kind and key, with dots between; a star stands for every kind. */
export const words: Readonly<Record<string, Words>> = {
  "*.body": {
    label: "Text",
    hint: "An empty line between paragraphs, ## before a heading, - before each point of a list.",
  },
  "*.aliases": listOf("word", "Other words for it", "Plain words people search for that are not on the page."),
  "*.review_in": { label: "Check again in" },
  "*.owner": { label: "Team" },
  "*.sources": { one: "source" },
  "*.sources.url": { label: "Web address" },
  "*.sources.archive_url": { label: "Address of a kept copy" },
  "*.evidence.url": { label: "Web address" },
  "*.change_history": {
    label: "What has changed",
    one: "line",
    hint: "What followers should know has changed since the page was published.",
  },
  "*.change_history.update_type": {
    label: "Who hears",
    options: { major: "Followers are told", minor: "Nobody is told" },
    hint: "",
  },
  "*.redirect_from": listOf(
    "address",
    "Former addresses",
    "Addresses the page used to have, for example /fact-sheets/old-name/.",
  ),
  "*.contact.text": { label: "Text messages" },
  "pages.published": { start: "{{now}}" },
  "fact-sheets.published": { start: "{{now}}" },
  "case-studies.published": { start: "{{now}}" },
  "action-points.published": { start: "{{now}}" },
  "funding.published": { start: "{{now}}" },

  "fact-sheets.key_facts": listOf("fact", "Key facts", "The few facts a reader should leave with, a sentence each."),
  "fact-sheets.related": { label: "Related pages" },
  "case-studies.organisation": { hint: "Who did it: a name, or the name of the organisation's file." },
  "case-studies.sectors": listOf(
    "part",
    "Parts of life",
    "Parts of life that it worked with, such as volunteering or sport.",
  ),
  "case-studies.status": { options: { current: "It goes on", historic: "It has ended, or nobody knows" }, hint: "" },
  "action-points.lead": listOf("name", "Who must do it", "A name, or the name of the organisation's file."),
  "action-points.partners": listOf("name", "Who helps", "A name, or the name of the organisation's file."),
  "action-points.evidence": { one: "piece of evidence" },
  "funding.funder": { hint: "Who gives the money: a name, or the name of the organisation's file." },
  "funding.applicant_types": listOf("kind", "Who may apply", "Such as charities or councils."),

  "funding.min_award": { label: "Smallest grant" },
  "funding.max_award": { label: "Largest grant" },

  "services.status": {
    options: { active: "It is running", inactive: "It is not running now", defunct: "It has ended for good" },
    hint: "",
  },
  "services.eligibility_description": { label: "Who can come", hint: "In words." },
  "services.application_process": { label: "How to join", hint: "Just come, call first, ask a doctor." },
  "services.fees_description": { label: "What it costs", hint: "In words. Say if it is free." },
  "services.languages": { one: "language" },
  "services.assured_date": { label: "Last confirmed on" },
  "services.schedules": { label: "When it meets", one: "rule", hint: "A rule for each place and time." },
  "services.schedules.location": { ...place, hint: "" },
  "services.schedules.freq": {
    label: "How often",
    hint: "",
    options: { weekly: "By the week", monthly: "By the month" },
  },
  "services.schedules.interval": {
    label: "Every how many",
    hint: "2 is every second week or month. Leave it empty for every one.",
  },
  "services.schedules.byday": {
    label: "Days",
    one: "day",
    hint: "Tuesday. By the month: first Tuesday, or last Friday.",
  },
  "services.schedules.dtstart": {
    label: "A day on which it meets",
    hint: "Past or coming. If it is every second week, this says which weeks.",
  },
  "services.schedules.opens_at": opens,
  "services.schedules.closes_at": closes,
  "services.schedules.valid_from": { label: "From" },
  "services.schedules.valid_to": { label: "Until" },
  "services.schedules.on_bank_holidays": { hint: "", options: { runs: "It meets", closed: "It does not meet" } },

  "locations.address_1": { label: "Address" },
  "locations.city": { label: "Town" },
  "locations.postal_code": { label: "Postcode" },
  "locations.accessibility": { label: "Access" },

  "changes.services": { hint: "Which services it is about.", options: { all: "Every service" } },
  "changes.locations": { label: "Only at these places", hint: "Leave it empty if it is everywhere." },
  "changes.effect": {
    label: "What happens",
    hint: "If it meets somewhere else, at another time or once more, also fill in New place or time.",
    options: effectWords,
  },
  "changes.sessions": {
    label: "Dates",
    one: "date",
    hint: "The days on which it would have met: look them up in [the timetable](../timetable/). If it lasts, leave them out and fill in From.",
  },
  "changes.from": { hint: "The first day, if it lasts." },
  "changes.until": { hint: "The last day, if it lasts. Leave it empty if nobody knows yet." },
  "changes.to": { label: "New place or time", hint: "Fill in only what is different." },
  "changes.to.location": place,
  "changes.to.date": { label: "Day" },
  "changes.to.opens_at": opens,
  "changes.to.closes_at": closes,
  "changes.cause": {
    label: "Why",
    hint: "If it may be said.",
    options: Object.fromEntries(causeChoices.map(({ value, label }) => [value, label])),
  },
  "changes.severity": {
    label: "How serious",
    hint: "Leave it at none for most news.",
    options: { info: "Good to know", warning: "Warning", severe: "Severe" },
  },
  "changes.published": {
    label: "Published",
    hint: "The date and time now. It says when people were told.",
    start: "{{now}}",
  },
  "changes.replaces": { hint: "Earlier news that was wrong. This takes its place." },
  "changes.resolves": { label: "Ends", hint: "Earlier news that is over." },
  "changes.body": { label: "Text", hint: "What people should know or do. Short sentences." },

  "newsletters.date": { hint: "The day it goes out. It becomes the file's name." },
  "newsletters.guidance": { hint: "Pages of guidance with news that followers should hear." },

  "site.url": {
    fixed: true,
    label: "Address",
  },
  "site.timezone": { fixed: true, label: "Time zone" },
  "site.newsletter": { hint: "" },
  "site.nation": { options: { "northern-ireland": "Northern Ireland" } },
  "site.locale": { fixed: true, label: "Language" },
  "site.newsletter.list_id": {
    fixed: true,
    label: "List's name",
  },
  "site.newsletter.unsubscribe_url": { label: "Page that stops it" },
  "site.newsletter.cadence": { label: "How often" },
  "site.newsletter.discretion": {
    hint: "What can be read without opening a message. None means that no service is named.",
    options: { discreet: "No service is named", plain: "Services are named" },
  },
  "site.editor": {
    fixed: true,
    label: "This editor",
  },
  "site.editor.repository": { fixed: true },
  "site.editor.branch": { fixed: true },
  "site.editor.sign_in": { fixed: true, label: "Sign-in service" },

  "vocabulary.audiences": terms("audience"),
  "vocabulary.audiences.id": { label: "Name in files", hint: term },
  "vocabulary.audiences.aliases": listOf("word", "Other words", "Other words that people use for it."),
  "vocabulary.topics": terms("topic"),
  "vocabulary.topics.id": { label: "Name in files", hint: term },
  "vocabulary.topics.aliases": listOf("word", "Other words", "Other words that people use for it."),
  "vocabulary.areas": terms("area"),
  "vocabulary.areas.id": { label: "Name in files", hint: term },
  "vocabulary.areas.aliases": listOf("word", "Other words", "Other words that people use for it."),
  "glossary.entries": {
    label: "Words",
    folded: "{{fields.term}}",
    one: "word",
    hint: "Words and abbreviations that readers may not know.",
  },
};
