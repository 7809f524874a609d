/** What each file of open data is, for the page that explains them. Examples are cut from the files themselves. */
import type { Model } from "../model.ts";
import { actionPointTable } from "./action-points.ts";
import { changesFile } from "./changes.ts";
import { fundingTable } from "./funding.ts";
import { hsdsTables } from "./hsds/files.ts";
import { sessionsFile } from "./sessions.ts";
import { records, type Table } from "./table.ts";

export interface FieldMeaning {
  readonly name: string;
  readonly meaning: string;
  /** Of a term of our own: the fragment of the page by which files name it. */
  readonly fragment?: string;
}

export interface CatalogueEntry {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  /** What it holds, in a sentence or two. */
  readonly what: string;
  readonly format: string;
  /** The same as a table for spreadsheets, from the site's root. */
  readonly csv?: string;
  /** A file with everything about one of the things in it; there is one for each, named by its `id`. */
  readonly record?: string;
  /** What each thing in it says. A field that has nothing to say is left out, or null in a table. */
  readonly fields: readonly FieldMeaning[];
  /** The first thing in it, as JSON; none in an empty file. */
  readonly example?: string;
}

/** When the files change. */
export const updates =
  "Every file is made anew whenever something is published on this site, and every morning. Read a file again as often as you like.";

export function catalogue(model: Model): CatalogueEntry[] {
  return [
    ...hsdsTables(model).flatMap(({ name, rows: [first] }) => {
      const about = hsds[name as keyof typeof hsds];
      const record = first && { record: `/open-data/${name}/${first.id}.json` };
      return { path: `/open-data/${name}.json`, format: hsdsFormat, ...about, ...record, ...shown(first?.summary()) };
    }),
    {
      path: "/open-data/sessions.json",
      title: "Sessions",
      what: "Every session of the next eight weeks as it will really be, cancelled and moved ones included, under @graph.",
      format: "JSON-LD: schema.org Event",
      fields: sessionFields,
      ...shown(inside(sessionsFile(model).content, "@graph")),
    },
    {
      path: "/open-data/changes.json",
      title: "Changes",
      what: "Every change that is in force or to come, under entity. One that is no longer in the file no longer holds.",
      format: "JSON: GTFS-Realtime alerts (a service is a route, a place a stop, a session a trip)",
      fields: changeFields,
      ...shown(inside(changesFile(model).content, "entity")),
    },
    tableEntry(actionPointTable, model, "What reports asked for, who must do it, and how far it got, under items."),
    tableEntry(fundingTable, model, "Sources of money for services, and whether one can apply today, under items."),
  ];
}

function tableEntry<Item>(table: Table<Item>, model: Model, what: string): CatalogueEntry {
  return {
    path: `${table.path}.json`,
    title: table.title,
    what,
    format: "JSON, and CSV (RFC 4180, UTF-8) with the same columns",
    csv: `${table.path}.csv`,
    fields: table.columns.map(({ name, meaning }) => ({ name, meaning })),
    ...shown(records(table, model)[0]),
  };
}

function inside(content: string, list: string): unknown {
  return JSON.parse(content)[list][0];
}

function shown(example: unknown): { example?: string } {
  return example === undefined ? {} : { example: JSON.stringify(example, null, 2) };
}

function fields(meanings: Readonly<Record<string, string>>): FieldMeaning[] {
  return Object.entries(meanings).map(([name, meaning]) => {
    const fragment = /^signpost:(.+)$/.exec(name)?.[1];
    return { name, meaning, ...(fragment !== undefined && { fragment }) };
  });
}

const hsdsFormat = "JSON: Open Referral UK (HSDS-UK 3.0)";

const serviceFields = {
  id: "A permanent UUID. It stays when the name or this site's address changes.",
  organization_id: "The id of the organisation that runs it.",
  name: "The service's name.",
  description: "What it is, who can come and how to join.",
  url: "Its own website, or else its page here.",
  email: "Where to write.",
  status: "active, inactive, defunct or temporarily closed.",
  fees: "What it costs, in words.",
  minimum_age: "The youngest age, in years.",
  maximum_age: "The oldest age, in years.",
  assured_date: "The day somebody last confirmed with the service that this is right.",
  alert: "The changes in force or to come, in words.",
  organization: "The organisation that runs it.",
};

const hsds = {
  services: {
    title: "Services",
    what: "Every service, under contents. The file of one service adds its rules of when it meets (dtstart, freq, interval, byday, opens_at and closes_at in local time), places, languages, cost, contacts, phones, areas and attributes.",
    fields: fields(serviceFields),
  },
  organizations: {
    title: "Organisations",
    what: "Every organisation, under contents. The file of one organisation adds its phones and services.",
    fields: fields({
      id: "A permanent UUID.",
      name: "The organisation's full name.",
      description: "What it is, or was.",
      email: "Where to write.",
      website: "Its web address.",
    }),
  },
  service_at_locations: {
    title: "Services at places",
    what: "Every pair of a service and a place where its timetable has it meet, under contents. The file of one pair adds the address, what it is like to get in, and the rules for that place. An address that is confidential is never given.",
    fields: fields({
      id: "A permanent UUID.",
      service_id: "The id of the service.",
      location_id: "The id of the place.",
      location: "The place: name, latitude and longitude.",
      service: "The service, as in the list of services.",
    }),
  },
  taxonomies: {
    title: "Taxonomies",
    what: "The two vocabularies by which services are sorted, under contents.",
    fields: fields({ id: "A permanent UUID.", name: "The vocabulary's name.", description: "What it sorts by." }),
  },
  taxonomy_terms: {
    title: "Taxonomy terms",
    what: "Every topic and audience, under contents. The attributes of a service name them.",
    fields: fields({
      id: "A permanent UUID.",
      name: "The term.",
      description: "What it means.",
      taxonomy: "The name of its vocabulary.",
      taxonomy_id: "The id of its vocabulary.",
    }),
  },
};

const sessionFields = fields({
  "@type": "Event.",
  "@id": "A permanent address for the session. It stays when the session moves.",
  identifier: "The session's id: service, place, day and time as first planned.",
  name: "The service's name.",
  description: "What the service is.",
  url: "The service's page.",
  startDate: "When it starts, in local time with that day's offset from UTC.",
  endDate: "When it ends.",
  previousStartDate: "When it was to start, if its day or time has changed.",
  eventStatus: "EventScheduled, EventCancelled, or EventRescheduled if its day or time has changed.",
  eventAttendanceMode: "Always in person.",
  location: "Where it will be.",
  organizer: "Who runs it.",
  superEvent: "The series that it belongs to: the service.",
  "signpost:status":
    "scheduled, cancelled, moved, retimed or extra. schema.org has no status for a new place at the same time.",
  "signpost:cause": "Why, if it may be said.",
  "signpost:bankHoliday": "The bank holiday that alone cancels it.",
  "signpost:originalLocation": "Where it was to be, if the place has changed.",
  "signpost:changes": "The pages of the changes in force that concern it.",
});

const changeFields = fields({
  id: "The change's permanent name.",
  "alert.communication_period":
    "From when it was told until it is over, in seconds since 1970. No end means until further notice.",
  "alert.impact_period": "When sessions are different.",
  "alert.informed_entity":
    "The organisations (agency_id), services (route_id), places (stop_id) and sessions (trip) concerned.",
  "alert.cause": "Why, as a GTFS-Realtime cause.",
  "alert.cause_detail": "Why, in words.",
  "alert.effect": "What happens, as a GTFS-Realtime effect.",
  "alert.effect_detail": "What happens, in words.",
  "alert.severity_level": "INFO, WARNING or SEVERE.",
  "alert.url": "The change's page.",
  "alert.header_text": "The change in a line.",
  "alert.description_text": "The change in full.",
});
