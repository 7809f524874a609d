/** A whole site in the proportions of a council's directory: guidance, places, services that move about, changes, editions. */
import { markdownFile } from "../lib/editing/markdown-file.ts";
import { bankHolidays } from "../lib/timetable/bank-holidays.ts";
import { ruleDays } from "../lib/timetable/recurrence.ts";
import { audiences, benchDay, type ContentFiles, ownSite, topics } from "./own-site.ts";
import { body, type Chance, chance, paragraph, sentence, title } from "./prose.ts";

/** How many files of each kind a site of so many has. Throws below 20, where there is too little of each to hang together. */
export function proportions(files: number) {
  if (files < 20) throw new RangeError(`A site of ${files} files is too small. It takes 20.`);
  const share = (part: number) => Math.max(1, Math.round((files * part) / 100));
  const kinds = {
    "case-studies": share(5),
    "action-points": share(5),
    funding: share(5),
    locations: share(15),
    services: share(15),
    changes: share(29),
    newsletters: share(1),
  };
  const others = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return { "fact-sheets": files - others, ...kinds };
}

const organisation = "bench-community-services";
const idOf = (name: string, number: number) => `${name}-${number + 1}`;
const idsOf = (name: string, count: number) => Array.from({ length: count }, (_, number) => idOf(name, number));
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** When and where a generated service meets: weekly or every second week, in one of two places by turns of weekday. */
interface Meeting {
  readonly location: string;
  readonly weekday: number;
  readonly interval: number;
  readonly dtstart: Temporal.PlainDate;
  readonly opens: number;
}

const monday = Temporal.PlainDate.from("2022-01-03");

function meetings(by: Chance, places: readonly string[]): readonly Meeting[] {
  const day = by.below(5);
  return Array.from({ length: 1 + by.below(2) }, (_, index) => {
    const weekday = (day + index * 2) % weekdays.length;
    return {
      location: by.pick(places),
      weekday,
      interval: 1 + by.below(2),
      dtstart: monday.add({ days: weekday + 7 * by.below(2) }),
      opens: 540 + 30 * by.below(16),
    };
  });
}

/** What a change does, by turns: about the mixture that a directory of drop-ins announces. */
const effects = ["cancelled", "moved", "retimed", "cancelled", "access", "moved", "delayed", "notice"] as const;

/** `files` content files, at least 20, and the few that every site has. Without a problem for a site built on `benchDay`. */
export function serviceContent(files: number, seed: number): ContentFiles {
  const by = chance(seed);
  const count = proportions(files);
  const areas = idsOf("district", 3 + Math.ceil(files / 500));
  const out = ownSite(areas);
  const day = benchDay.toString();
  const put = (kind: string, id: string, front: Record<string, unknown>, text: string) =>
    out.set(`${kind}/${id}.md`, markdownFile(front, text));
  const guidance = (number: number) => ({
    title: title(by, number),
    summary: `${sentence(by)} ${sentence(by)}`,
    audiences: audiences.slice(by.below(3)),
    topics: [by.pick(topics)],
    published: benchDay.subtract({ days: by.below(1500) }).toString(),
    last_reviewed_on: day,
    owner: "Guidance team",
    sources: [{ title: `Report ${by.below(90) + 1}`, publisher: "A council", year: 2004 }],
  });

  const places = idsOf("place", count.locations);
  const services = idsOf("service", count.services);
  const sheets = idsOf("sheet", count["fact-sheets"]);
  const points = idsOf("point", count["action-points"]);
  for (const [number, id] of sheets.entries()) {
    const related = { services: [by.pick(services)], action_points: [by.pick(points)] };
    const links = [by.pick(sheets)].map((id) => ({ url: `/fact-sheets/${id}/`, title: `sheet ${id.split("-")[1]}` }));
    put("fact-sheets", id, { ...guidance(number), key_facts: [sentence(by)], related }, body(by, 5, links));
  }
  for (const [number, id] of idsOf("study", count["case-studies"]).entries()) {
    const own = { organisation, place: "Wend", sectors: ["Work", "Arts"], status: "current" };
    put("case-studies", id, { ...guidance(number), ...own }, body(by, 3, []));
  }
  for (const [number, id] of points.entries()) {
    const own = { report: "A plan of 2004", lead: [organisation], due: "2005-12", completion_level: "limited" };
    put("action-points", id, { ...guidance(number), ...own }, body(by, 2, []));
  }
  for (const [number, id] of idsOf("fund", count.funding).entries()) {
    const own = { funder: organisation, ongoing: true, min_award: 500, max_award: 5000, areas: [by.pick(areas)] };
    put("funding", id, { ...guidance(number), ...own }, body(by, 2, []));
  }
  for (const [number, id] of places.entries()) {
    const access = { step_free: "yes", accessible_toilet: "no", hearing_loop: "partial", notes: sentence(by) };
    const front = {
      title: `${title(by, number)} hall`,
      address_1: `${number + 1} High Street`,
      city: "Wend",
      postal_code: "ZZ1 1AA",
      latitude: 52 + by.below(1000) / 1000,
      longitude: by.below(1000) / 1000,
      areas: [areas[number % areas.length]],
      accessibility: access,
      getting_there: sentence(by),
    };
    put("locations", id, front, paragraph(by));
  }
  const plans = services.map(() => meetings(by, places));
  for (const [number, id] of services.entries()) {
    const schedules = plans[number]?.map(({ location, weekday, interval, dtstart, opens }) => ({
      location,
      freq: "weekly",
      interval,
      byday: weekdays[weekday],
      dtstart: dtstart.toString(),
      opens_at: clock(opens),
      closes_at: clock(opens + 90),
      on_bank_holidays: "closed",
    }));
    const front = {
      title: `${title(by, number)} group`,
      summary: `${sentence(by)} ${sentence(by)}`,
      organisation,
      status: "active",
      areas: [areas[number % areas.length]],
      topics: [by.pick(topics)],
      audiences: audiences.slice(by.below(3)),
      eligibility_description: sentence(by),
      contact: { phone: "01632 960100", email: `${id}@bench.example.org` },
      assured_date: day,
      schedules,
    };
    put("services", id, front, body(by, 1, []));
  }

  const holidays = bankHolidays("england", monday, benchDay.add({ years: 1 }));
  const told = new Map<string, Temporal.PlainDate>();
  const editions = count.newsletters;
  const first = benchDay.subtract({ days: 14 * editions });
  const announced: { id: string; on: Temporal.PlainDate }[] = [];
  for (let number = 0; number < count.changes; number += 1) {
    // Spread evenly, the last of them on the day itself.
    const on = first.add({ days: Math.floor(((number + 1) * 14 * editions) / count.changes) });
    const at = number % services.length;
    const service = services[at] as string;
    const [meeting] = plans[at] as readonly [Meeting];
    const from = [on.add({ days: 3 }), told.get(service)?.add({ days: 1 })]
      .filter((date) => date !== undefined)
      .sort(Temporal.PlainDate.compare)
      .at(-1) as Temporal.PlainDate;
    const rule = {
      freq: "weekly" as const,
      interval: meeting.interval,
      byday: [{ weekday: meeting.weekday + 1 }],
      dtstart: meeting.dtstart,
    };
    const date = ruleDays(rule, from, from.add({ days: 42 })).find((date) => !holidays.has(date.toString()));
    if (!date) continue;
    told.set(service, date);
    const effect = effects[number % effects.length] as (typeof effects)[number];
    const other = places[(places.indexOf(meeting.location) + 1) % places.length];
    const to = {
      moved: { location: other },
      retimed: { opens_at: clock(meeting.opens + 30), closes_at: clock(meeting.opens + 120) },
    }[effect as string];
    const id = `${on}-change-${number + 1}`;
    const front = {
      title: `Change ${number + 1} to the group`,
      services: [service],
      locations: [meeting.location],
      effect,
      sessions: [date.toString()],
      to,
      cause: "maintenance",
      severity: "warning",
      published: `${on}T10:00`,
    };
    put("changes", id, front, paragraph(by, 2));
    announced.push({ id, on });
  }
  let next = 0;
  for (let number = 0; number < editions; number += 1) {
    const date = first.add({ days: 14 * (number + 1) });
    const changes: string[] = [];
    for (; next < announced.length; next += 1) {
      const change = announced[next] as { id: string; on: Temporal.PlainDate };
      if (Temporal.PlainDate.compare(change.on, date) >= 0) break;
      changes.push(change.id);
    }
    put(
      "newsletters",
      date.toString(),
      { title: `Edition ${number + 1}`, date: date.toString(), changes },
      paragraph(by, 2),
    );
  }
  return out;
}
