/** What the page of open data says of the flat tables of places, services, sessions and changes. */

/** What a file is, for the page that explains it. */
export interface FileWords {
  readonly title: string;
  /** What it holds, in a sentence or two. */
  readonly what: string;
  readonly format: string;
  /** What each field means, in their order. */
  readonly fields: Readonly<Record<string, string>>;
}

const csv = "CSV (RFC 4180, UTF-8); ids in one cell are parted by a semicolon and a space";

const access = {
  step_free: "Whether there is no step from the street to the room: yes, no or partial. Empty when nobody has said.",
  accessible_toilet: "Whether there is a toilet that a wheelchair user can use: the same.",
  hearing_loop: "Whether there is a hearing loop that works: the same.",
  quiet_space: "Whether there is somewhere quiet to go: the same.",
  blue_badge_parking: "Whether there is parking for Blue Badge holders: the same.",
};

const sessionModified =
  "When what is said of it last changed, as far as its content says: the newest of the day its service was confirmed, the days from which its rules hold, and the changes to the session itself.";

const modified =
  "When what is said of it last changed, as far as its content says: the newest of the day it was confirmed, its changes, and the days on which these or its rules came to hold or were over.";

export const serviceTables = {
  locations: {
    title: "Places",
    what: "Every place, under items: where it is, what it is like to get in, and which services meet there by their rules. Of a confidential place neither address nor position is given.",
    format: "JSON, and CSV (RFC 4180, UTF-8) with the same columns",
    fields: {
      id: "Its permanent name, as in location_id, stop_id and an event's location.",
      hsds_id: "Its id in the Open Referral files.",
      title: "What it is called.",
      url: "Its page on this site.",
      location_type: "physical, or virtual where people join from where they are.",
      confidential: "true when its address must not become known.",
      join_url: "Where people join online.",
      phone: "The number to join by telephone.",
      address_1: "Building and street.",
      city: "Town or village.",
      postal_code: "The postcode.",
      latitude: "Degrees north.",
      longitude: "Degrees east; west is negative.",
      areas: "The ids of the areas it is in.",
      area_names: "What these are called.",
      ...access,
      access_notes: "What a visitor should know, in words.",
      services:
        "The ids of the services that meet there now or later by their rules; a single session elsewhere is among the sessions.",
      modified:
        "When the newest change was told that concerns it or sessions planned there; nothing when there is none.",
    },
  },
  "services.csv": {
    title: "Services as a table",
    what: "A row for each service.",
    format: csv,
    fields: {
      id: "Its permanent name, as in service_id, route_id and an event's superEvent.",
      hsds_id: "Its id in the Open Referral files.",
      title: "What it is called.",
      summary: "What it is, in a sentence or two.",
      url: "Its page on this site.",
      organisation_id: "The id of who runs it, as in agency_id.",
      organisation: "Who runs it.",
      status: "active, inactive, defunct or temporarily closed, as changes have left it.",
      areas: "The ids of the areas it serves.",
      topics: "The ids of its topics.",
      audiences: "The ids of those it is for.",
      minimum_age: "The youngest age, in years.",
      maximum_age: "The oldest age, in years.",
      free: "true when its cost says in English that it is free; empty says nothing.",
      cost: "What it costs, in words.",
      languages: "The languages spoken there, as codes.",
      phone: "Its telephone.",
      text: "The number for text messages.",
      email: "Where to write.",
      website: "Its own website.",
      locations: "The ids of the places where it meets now or later by its rules.",
      assured_date: "The day somebody last confirmed with the service that this is right.",
      modified,
    },
  },
  "sessions.csv": {
    title: "Sessions as a table",
    what: "A row for each session of sessions.json, with what it is like to get in where it will be.",
    format: csv,
    fields: {
      id: "The session's id, as identifier of an event and trip_id of an alert.",
      service_id: "The id of the service.",
      service: "The service's name.",
      organisation_id: "The id of who runs it.",
      status: "scheduled, cancelled, moved, retimed or extra.",
      starts: "When it starts, in local time with that day's offset from UTC.",
      ends: "When it ends.",
      planned_start: "When it was first to start.",
      location_id: "The id of the place where it will be.",
      location: "What that place is called.",
      planned_location_id: "The id of the place where it was first to be.",
      attendance: "offline where people come; online where they join online or by telephone.",
      areas: "The ids of the areas of the place.",
      ...access,
      latitude: "Degrees north.",
      longitude: "Degrees east; west is negative.",
      free: "true when the service's cost says in English that it is free; empty says nothing.",
      cause: "Why it is not as planned, if that may be said.",
      change_ids:
        "The ids of the changes in force that concern it; news that all is as before concerns the sessions of its first four weeks.",
      changes: "The headlines of these changes, in the same order.",
      modified: sessionModified,
    },
  },
  "changes.csv": {
    title: "Changes as a table",
    what: "A row for each change of changes.json.",
    format: csv,
    fields: {
      id: "The change's permanent name.",
      headline: "The change in a line.",
      url: "Its page on this site.",
      effect: "What happens, in this site's own terms.",
      cause: "Why, if it may be said.",
      severity: "info, warning or severe.",
      state: "coming or current, on the day the file was made.",
      first_day: "The first day on which it makes a difference.",
      last_day: "The last; empty until further notice, and of news.",
      services: "The ids of the services concerned, as route_id in changes.json.",
      locations:
        "The ids of the places concerned, old and new, as stop_id in changes.json; empty where it is about services wherever they meet.",
      areas: "The ids of the areas concerned.",
      sessions: "The ids of the sessions that it names and that it still changes.",
      published: "When people were told.",
      modified: "When something about it last changed.",
    },
  },
} as const satisfies Record<string, FileWords>;
