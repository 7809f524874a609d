/** Small libraries for tests, from front matter as staff write it; what a test does not care about has a plain value. */

import { site } from "../../lib/content/kinds/site.ts";
import { type Kind, kindNames, kinds } from "../../lib/content/kinds.ts";
import type { Library, Source } from "../../lib/content/library.ts";
import { linkLibrary, type SoundEntry } from "../../lib/content/link.ts";
import type { RemovableKind } from "../../lib/content/removed.ts";

/** Front matter as YAML gives it, with the file's name as `id` and the body's words as `body`. */
export type Front = { readonly id: string; readonly body?: string } & Readonly<Record<string, unknown>>;

export interface Content {
  readonly site?: Readonly<Record<string, unknown>>;
  readonly areas?: readonly { readonly id: string; readonly label: string }[];
  readonly topics?: readonly {
    readonly id: string;
    readonly label: string;
    readonly openactive?: { readonly id: string; readonly label: string };
  }[];
  readonly audiences?: readonly { readonly id: string; readonly label: string }[];
  /** With their dates as `YYYY-MM-DD`. */
  readonly periods?: readonly {
    readonly id: string;
    readonly label: string;
    readonly dates: readonly (readonly [string, string])[];
  }[];
  readonly organisations?: readonly Front[];
  readonly locations?: readonly Front[];
  readonly services?: readonly Front[];
  readonly changes?: readonly Front[];
  /** Each with the day as `YYYY-MM-DD`. */
  readonly removed?: readonly { readonly kind: RemovableKind; readonly id: string; readonly on: string }[];
}

const titled = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

/** A place in the area `harbourside`, called as its id says; with an address, unless it is confidential. */
export function aLocation(front: Front): Front {
  const address = front.confidential ? {} : { address_1: `1 ${titled(front.id)} Street` };
  return { title: titled(front.id), ...address, areas: ["harbourside"], ...front };
}

/** An active service without schedules, called as its id says. */
export function aService(front: Front): Front {
  return {
    title: titled(front.id),
    summary: "A group that meets.",
    organisation: "wend-trust",
    status: "active",
    schedules: [],
    ...front,
  };
}

/** Every Tuesday from 1 September 2026, 10:00 to 12:30, at `quay-hall`, closed on bank holidays. */
export function aSchedule(schedule: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    location: "quay-hall",
    freq: "weekly",
    byday: "Tuesday",
    dtstart: "2026-09-01",
    opens_at: "10:00",
    closes_at: "12:30",
    on_bank_holidays: "closed",
    ...schedule,
  };
}

/** A change to `walking-group`, published on 20 November 2026 at 09:00 unless it says otherwise. */
export function aChange(front: Front): Front {
  return { title: titled(front.id), services: ["walking-group"], published: "2026-11-20T09:00", ...front };
}

/**
 * A frozen Library. Unless given, there is the organisation `wend-trust`, the areas `harbourside` and `northgate`, the
 * places `quay-hall`, `wend-library` and `mill-house`, and the service `walking-group`, which meets as `aSchedule` says.
 */
export function aLibrary(content: Content = {}): Library {
  const fronts: Partial<Record<Kind, readonly Front[]>> = {
    organisations: content.organisations ?? [{ id: "wend-trust", title: "Wend Trust", summary: "A charity." }],
    locations:
      content.locations ??
      [{ id: "quay-hall" }, { id: "wend-library" }, { id: "mill-house", areas: ["northgate"] }].map(aLocation),
    services: content.services ?? [aService({ id: "walking-group", schedules: [aSchedule()] })],
    changes: content.changes ?? [],
  };
  const entries = Object.fromEntries(
    kindNames.map((kind) => [kind, (fronts[kind] ?? []).map((front) => soundEntry(kind, front))]),
  ) as Record<Kind, SoundEntry[]>;
  return linkLibrary({
    site: site.parse({
      name: "Signpost Wend",
      tagline: "What is on.",
      url: "https://signpost.example.org/",
      organisation: "Wend Community Services",
      nation: "england",
      email: "editors@example.org",
      demonstration: true,
      newsletter: { from: "News <news@example.org>", list_id: "changes.example.org", cadence: "every Tuesday" },
      ...content.site,
    }),
    pictures: [],
    vocabulary: {
      periods: (content.periods ?? []).map(({ dates, ...period }) => ({
        ...period,
        dates: dates.map(([from, until]) => ({
          from: Temporal.PlainDate.from(from),
          until: Temporal.PlainDate.from(until),
        })),
      })),
      audiences: (content.audiences ?? []).map(aTerm),
      topics: (content.topics ?? []).map(aTerm),
      areas: (
        content.areas ?? [
          { id: "harbourside", label: "Harbourside" },
          { id: "northgate", label: "Northgate" },
        ]
      ).map(aTerm),
    },
    glossary: [],
    removed: (content.removed ?? []).map((one) => ({ ...one, on: Temporal.PlainDate.from(one.on) })),
    entries,
  });
}

const aTerm = (term: { readonly id: string; readonly label: string }) => ({
  description: term.label,
  aliases: [],
  ...term,
});

/** A Source that can say which key stands on a line, such as `schedules.0.location`; the empty text for line 1. */
export interface NumberedSource extends Source {
  key(line: number): string;
}

function soundEntry(kind: Kind, { id, body = "", ...front }: Front): SoundEntry {
  return {
    id,
    front: kinds[kind].schema.parse(front),
    body: { markdown: body, html: body && `<p>${body}</p>`, headings: [], pictures: [], text: body },
    source: numbered(`content/${kind}/${id}.md`, front),
  };
}

/** Lines as if every key, also of a list's items, had one of its own. */
function numbered(file: string, front: Readonly<Record<string, unknown>>): NumberedSource {
  const keys = [""];
  const walk = (value: unknown, path: string) => {
    for (const [key, item] of Object.entries(value as object)) {
      if (item === undefined) continue;
      keys.push(`${path}${key}`);
      if (typeof item === "object" && item !== null) walk(item, `${path}${key}.`);
    }
  };
  walk(front, "");
  return {
    file,
    key: (line) => keys[line - 1] ?? "",
    line: (path) => {
      const nearest = path.map((_, index) => keys.indexOf(path.slice(0, path.length - index).join(".")));
      return (nearest.find((index) => index > 0) ?? 0) + 1;
    },
  };
}
