/** A small library with something for every file of open data. */
import type { ActionPoint, Fund } from "../../lib/content/library.ts";
import { aChange, aLocation, aSchedule, aService, type Content } from "../timetable/library-factory.ts";
import { walking } from "./openactive/activity-list.ts";

export const content: Content = {
  removed: [{ kind: "services", id: "knit-and-natter", on: "2026-10-30" }],
  topics: [{ id: "arts", label: "Arts and sport", openactive: walking }],
  audiences: [{ id: "carers", label: "Carers" }],
  organisations: [
    {
      id: "wend-trust",
      title: "Wend Trust",
      summary: "A charity.",
      phone: "01632 960100",
      website: "https://wend.example.org",
    },
    { id: "old-trust", title: "Old Trust", summary: "It has closed." },
  ],
  locations: [
    aLocation({
      id: "quay-hall",
      city: "Wend",
      postal_code: "ZZ1 1AQ",
      latitude: 53.0474,
      longitude: 1.6021,
      accessibility: { step_free: "yes", notes: "Use the blue doors." },
      getting_there: "Bus 4.",
    }),
    aLocation({ id: "mill-house", areas: ["northgate"] }),
    aLocation({ id: "safe-house", confidential: true }),
  ],
  services: [
    aService({
      id: "walking-group",
      areas: ["harbourside"],
      topics: ["arts"],
      audiences: ["carers"],
      eligibility_description: "Anyone who can walk a mile.",
      minimum_age: 18,
      application_process: "Just come.",
      fees_description: "Free.",
      languages: ["en", "cy"],
      contact: { phone: "01632 960112", text: "07700 900112", email: "walk@wend.example.org" },
      assured_date: "2026-11-01",
      schedules: [
        aSchedule({ description: "By the water." }),
        aSchedule({
          location: "mill-house",
          freq: "monthly",
          interval: 2,
          byday: ["first Saturday", "last Friday"],
          dtstart: "2026-09-05",
          valid_from: "2026-09-01",
          valid_to: "2027-03-31",
          on_bank_holidays: "runs",
        }),
        aSchedule({ byday: "Thursday", dtstart: "2026-09-03" }),
      ],
    }),
    aService({
      id: "womens-space",
      title: "Women's space",
      contact: { website: "https://space.example.org" },
      schedules: [aSchedule({ location: "safe-house", byday: "Wednesday", dtstart: "2026-09-02" })],
    }),
  ],
  changes: [
    aChange({
      id: "moved",
      effect: "moved",
      sessions: ["2026-12-08"],
      to: { location: "mill-house" },
      cause: "construction",
      severity: "warning",
    }),
  ],
};

const guidance = {
  body: { markdown: "", html: "", headings: [], pictures: [], text: "" },
  summary: "In a sentence.",
  audiences: [],
  topics: [{ id: "funding", label: "Funding", description: "Money.", aliases: [] }],
  published: Temporal.PlainDate.from("2026-10-01"),
  sources: [],
  change_history: [],
  aliases: [],
  redirect_from: [],
  cited_by: [],
};

export function anActionPoint(front: Partial<ActionPoint> = {}): ActionPoint {
  const id = front.id ?? "work";
  return {
    ...guidance,
    kind: "action-points",
    id,
    url: `/action-points/${id}/`,
    source: { file: `content/action-points/${id}.md`, line: () => 1 },
    title: "Help people into work",
    report: "The 2004 report",
    lead: [{ title: "Wend Council" }, { title: "The Trust" }],
    partners: [],
    completion_level: "limited",
    evidence: [],
    ...front,
  };
}

export function aFund(front: Partial<Fund> = {}): Fund {
  const id = front.id ?? "small-grants";
  return {
    ...guidance,
    kind: "funding",
    id,
    url: `/funding/${id}/`,
    source: { file: `content/funding/${id}.md`, line: () => 1 },
    title: "Small grants",
    funder: { title: "Wend Council" },
    applicant_types: [],
    areas: [],
    ...front,
  };
}
