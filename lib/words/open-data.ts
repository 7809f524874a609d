/** What the page of open data says of each file and each of its fields, and the words inside the files. */
import type { Service, Site } from "../content/library.ts";
import { type FileWords, serviceTables } from "./open-data-tables.ts";

const hsds = "JSON: Open Referral UK (HSDS-UK 3.0)";
const table = "JSON, and CSV (RFC 4180, UTF-8) with the same columns";

const naming = {
  id: "Its permanent name.",
  title: "What it is called.",
  summary: "What it is, in a sentence or two.",
  url: "Its page on this site.",
};

const keeping = {
  topics: "What it is about, in words.",
  audiences: "Who its page is for, in words.",
  published: "The day its page was published.",
  last_reviewed_on: "The day somebody last checked the page.",
};

/** The files by the name of each under `/open-data/`. */
export const files = {
  services: {
    title: "Services",
    what: "Every service, under contents. The file of one service adds its rules of when it meets now or later (dtstart, freq, interval, byday, opens_at and closes_at in local time, and valid_from and valid_to where a rule or a change gives them), places, languages, cost, contacts, phones, areas and attributes.",
    format: hsds,
    fields: {
      id: "A permanent UUID. It stays when the name or this site's address changes.",
      organization_id: "The id of the organisation that runs it.",
      name: "The service's name.",
      description: "What it is, who can come and how to join.",
      url: "Its own website, or else its page here.",
      email: "Where to write.",
      status: "active, inactive, defunct or temporarily closed, as changes have left it.",
      fees: "What it costs, in words.",
      minimum_age: "The youngest age, in years.",
      maximum_age: "The oldest age, in years.",
      assured_date: "The day somebody last confirmed with the service that this is right.",
      last_modified:
        "When what is said of it last changed, as far as its content says: by somebody, or by a day on which a rule or a change comes to hold or is over.",
      alert: "The changes in force or to come, in words.",
      organization: "The organisation that runs it.",
    },
  },
  organizations: {
    title: "Organisations",
    what: "Every organisation, under contents. The file of one organisation adds its phones and services.",
    format: hsds,
    fields: {
      id: "A permanent UUID.",
      name: "The organisation's full name.",
      description: "What it is, or was.",
      email: "Where to write.",
      website: "Its web address.",
    },
  },
  service_at_locations: {
    title: "Services at places",
    what: "Every pair of a service and a place where it meets now or later, under contents. The file of one pair adds the address, what it is like to get in, and the rules for that place. An address that is confidential is never given.",
    format: hsds,
    fields: {
      id: "A permanent UUID.",
      service_id: "The id of the service.",
      location_id: "The id of the place.",
      location: "The place: name, latitude and longitude.",
      service: "The service, as in the list of services.",
    },
  },
  taxonomies: {
    title: "Taxonomies",
    what: "The two vocabularies by which services are sorted, under contents.",
    format: hsds,
    fields: { id: "A permanent UUID.", name: "The vocabulary's name.", description: "What it sorts by." },
  },
  taxonomy_terms: {
    title: "Taxonomy terms",
    what: "Every topic and audience, under contents. The attributes of a service name them.",
    format: hsds,
    fields: {
      id: "A permanent UUID.",
      code: "Its id in the topics and audiences of services.csv.",
      name: "The term.",
      description: "What it means.",
      taxonomy: "The name of its vocabulary.",
      taxonomy_id: "The id of its vocabulary.",
    },
  },
  announcements: {
    title: "Announcements",
    what: "The changes in force or to come once more, under contents, for those who read Open Referral, which has no place for them: this is our extension of it. The file of a service has its own, without description, service_ids, location_ids and sessions.",
    format: "JSON: an extension of Open Referral UK (HSDS-UK 3.0)",
    fields: {
      id: "A permanent UUID.",
      external_identifier: "The id of the same change in changes.json.",
      title: "The change in a line, as it was published, also when another has shortened it since.",
      url: "Its page.",
      effect:
        "What happens: cancelled, moved, retimed, extra, reduced, delayed, access, contact, started, ended or notice.",
      cause: "Why, if it may be said.",
      severity: "info, warning or severe.",
      status: "coming or current, on the day the file was made.",
      valid_from: "The first day on which it makes a difference.",
      valid_to: "The last; left out until further notice, and of news, which is told as long as it is in the list.",
      published: "When people were told.",
      last_modified: "When something about it last changed.",
      replaces: "The id of the announcement that it makes void, which is in no list any more.",
      resolves: "The id of the announcement that it ends, which may be in no list any more.",
      resolved_by: "The id of the announcement that ends it.",
      description: "The change in full.",
      service_ids: "The services concerned.",
      location_ids: "The places concerned, old and new; none means wherever these services meet.",
      sessions: "The sessions that it names and still changes, each as first planned; none of a change that lasts.",
    },
  },
  hsds: {
    title: "Interface",
    what: "Where the API of Open Referral begins. A host that can rewrite addresses answers at hsds/services, hsds/services/ and an id, hsds/services?page=2 and so on, with the lists and records of Open Referral that are here.",
    format: hsds,
    fields: {
      version: "The version of the standard.",
      profile: "Where its UK profile is described.",
      openapi_url: "Where its API is described. Of its parameters only page is answered.",
    },
  },
  sessions: {
    title: "Sessions",
    what: "Every session of the next eight weeks as it will really be, cancelled and moved ones included, under @graph.",
    format: "JSON-LD: schema.org Event",
    fields: {
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
      eventAttendanceMode: "Whether people come, or join online or by telephone.",
      location:
        "Where it will be, or where people join it, with the place's id as identifier; its areas and each answer about access are additionalProperty.",
      organizer: "Who runs it, with the organisation's id as identifier.",
      isAccessibleForFree:
        "true when what it costs begins with the sentence Free, or with Free, with or Free, and something that names no amount, and has no word of a condition, such as members, others or only; left out otherwise.",
      offers: "What it costs, in words, and a price of 0 when it is free.",
      superEvent: "The series that it belongs to: the service, with its id as identifier.",
      "signpost:status":
        "scheduled, cancelled, moved, retimed or extra. schema.org has no status for a new place at the same time.",
      "signpost:cause": "Why, if it may be said.",
      "signpost:bankHoliday": "The bank holiday that alone cancels it.",
      "signpost:originalLocation": "Where it was to be, if the place has changed.",
      "signpost:changes":
        "The changes in force that concern it: page, id and headline of each. News that all is as before concerns the sessions of its first four weeks.",
      "signpost:modified": "When what is said of it last changed, as far as the content says.",
    },
  },
  changes: {
    title: "Changes",
    what: "Every change that is in force or to come, under entity. One that is no longer in the file no longer holds, or is no longer news: that a service starts, ends or meets by a new rule is told for four weeks, that all is as before for one. The same is in changes.pb as protobuf, for tools of public transport.",
    format: "JSON: GTFS-Realtime alerts (a service is a route, a place a stop, a session a trip)",
    fields: {
      id: "The change's permanent name.",
      "alert.communication_period":
        "From when it was told, or its first day if that was before, until it is over, in seconds since 1970. No end means until further notice, or of news as long as it is in the file.",
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
    },
  },
  ...serviceTables,
  "action-points": {
    title: "Action points",
    what: "What reports asked for, who must do it, and how far it got, under items.",
    format: table,
    fields: {
      ...naming,
      report: "The report that asked for it.",
      lead: "Who must do it, by name.",
      partners: "Who helps, by name.",
      due: "When it was to be done, as exactly as the report says: a year, a month or a day.",
      completion_level: "How far it got: not-started, limited, substantial, completed or not-recorded.",
      overdue: "true when its date has passed and nothing records that it was completed.",
      evidence: "What shows how far it got: the day, what it shows, and where it can be read.",
      ...keeping,
    },
  },
  funding: {
    title: "Funding",
    what: "Sources of money for services, and whether one can apply today, under items.",
    format: table,
    fields: {
      ...naming,
      funder: "Who gives the money.",
      status: "Whether one can apply on the day the file was made: forecasted, open or closed.",
      opens_on: "The first day on which one can apply.",
      closes_on: "The last day on which one can apply.",
      ongoing: "true when one can apply at any time.",
      min_award: "The smallest grant, in pounds.",
      max_award: "The largest grant, in pounds.",
      applicant_types: "Who may apply.",
      areas: "The names of the areas it covers; none means everywhere.",
      cost_to_use: "What it costs to use the source itself.",
      website: "Its own web address.",
      how_to_apply: "The first step.",
      ...keeping,
    },
  },
  "openactive/session-series": {
    title: "Physical activities",
    what: "The services that are walking, a sport or another exercise, under items, with their sessions of the next eight weeks: the first page of a feed. Read it, then the address under next, and so on, until a page names itself as the next. Ask that one again later.",
    format: "JSON: OpenActive (RPDE 1.0, a SessionSeries each)",
    fields: {
      state:
        "updated; or deleted, without data, when there is nothing to come to in these weeks, it is not sure to be free, or it was removed.",
      kind: "SessionSeries.",
      id: "The service's id.",
      modified:
        "When what is told of it last changed, in seconds since 1970, as far as its content says; four weeks ago at the earliest. Items are in this order.",
      "data.@context": "The terms of OpenActive.",
      "data.@type": "SessionSeries.",
      "data.@id": "A permanent address for the series.",
      "data.identifier": "The service's id.",
      "data.name": "The service's name.",
      "data.description": "What it is, who can come and how to join.",
      "data.url": "The service's page.",
      "data.activity": "Which activities it is, from OpenActive's list.",
      "data.organizer": "Who runs it, with the organisation's id as identifier.",
      "data.location": "Where the next of its sessions is to which people come.",
      "data.eventAttendanceMode":
        "Whether people come, join online or by telephone, or some sessions are so and some so.",
      "data.isAccessibleForFree": "true: what does not say that it is free is not in the feed.",
      "data.offers": "A price of 0, and what it costs in words.",
      "data.ageRange": "The youngest and the oldest age, in years.",
      "data.subEvent":
        "Its sessions, cancelled and moved ones included: start, end, status, place, and the session's id as identifier. The example has the first two.",
    },
  },
  removed: {
    title: "What was removed",
    what: "What was in these files and is gone, under items, for 90 days after it went. Of a service that is gone its sessions are gone too: their ids begin with its id and a full stop.",
    format: table,
    fields: {
      kind: "What it was: services, locations, organisations, changes, action-points or funding.",
      id: "The id that it had.",
      hsds_id: "The id that it had in the Open Referral files; of services, places and organisations only.",
      state: "deleted.",
      removed_on: "The day on which it was taken out.",
    },
  },
} as const satisfies Record<string, FileWords>;

/** What the vocabularies are called and sort by. */
export const taxonomies = {
  topics: { name: "Topics", description: "What services and guidance are about." },
  audiences: { name: "Audiences", description: "Who services and guidance are for." },
} as const;

/** The name of the set of all sessions. */
export function sessionsOf({ name }: Pick<Site, "name">): string {
  return `Sessions: ${name}`;
}

/** What a service is, who can come and how to join, for files that have no field for each. */
export function describeService({ summary, eligibility_description: who, application_process: how }: Service): string {
  return [summary, who && `Who can come: ${who}`, how && `How to join: ${how}`].filter(Boolean).join("\n\n");
}
