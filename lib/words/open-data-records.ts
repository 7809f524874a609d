/** What the schemas of Open Referral's records are called, and what they say of each field that no list has. */

/** By the list in which each stands. */
export const recordTitles = {
  services: "A service",
  organizations: "An organisation",
  service_at_locations: "A service at a place",
  taxonomies: "A taxonomy",
  taxonomy_terms: "A taxonomy term",
  announcements: "An announcement",
} as const;

const id = "A permanent UUID.";
const service_id = "The id of the service.";
const location_id = "The id of the place.";

export const records = {
  service: {
    eligibility_description: "Who can come.",
    application_process: "How to join.",
    schedules: "By which rules it meets now or later.",
    service_areas: "The areas it serves.",
    languages: "The languages spoken there.",
    cost_options: "What it costs.",
    contacts: "Whom to ask.",
    phones: "Numbers to ring or text.",
    attributes: "Its topics and those it is for.",
    service_at_locations: "The places where it meets now or later by its rules.",
    announcements: "The changes in force or to come that concern it.",
  },
  organization: {
    phones: "Numbers to ring or text.",
    services: "What it runs.",
  },
  service_at_location: {
    schedules: "By which rules the service meets there.",
  },
  location: {
    id,
    location_type: "physical, or virtual where people join from where they are.",
    name: "What it is called.",
    description: "What it is, and of a confidential place how people are told where it is.",
    latitude: "Degrees north.",
    longitude: "Degrees east; west is negative.",
    url: "Its page; of a virtual one, where people join.",
    transportation: "How to get there.",
    phones: "Numbers to join by.",
    addresses: "Its address; none of a virtual or confidential one.",
    accessibility: "What it is like to get in.",
  },
  address: {
    id,
    location_id,
    address_1: "Building and street.",
    city: "Town or village; empty when nobody wrote it.",
    state_province: "The nation.",
    postal_code: "The postcode; empty when nobody wrote it.",
    country: "The country, by its code.",
    address_type: "physical.",
  },
  accessibility: {
    id,
    location_id,
    description: "One answer about access, in words.",
    url: "The place's page.",
  },
  schedule: {
    id,
    service_id,
    service_at_location_id: "The id of the service at its place.",
    valid_from: "The first day on which the rule holds.",
    valid_to: "The last day on which it holds.",
    dtstart: "The day from which its weeks or months are counted; of dates without a rule the first.",
    freq: "WEEKLY or MONTHLY; left out of dates without a rule, which are in notes.",
    interval: "Every how many weeks or months.",
    byday: "The weekdays, as an RRULE has them.",
    description: "What is to be known of it.",
    opens_at: "When it starts, in local time.",
    closes_at: "When it ends, in local time.",
    schedule_link: "The service's page.",
    attending_type: "In person, Virtual or Phone.",
    notes: "Bank holidays, exceptions and the time zone, in words.",
  },
  phone: {
    id,
    organization_id: "The id of the organisation whose it is.",
    service_id: "The id of the service whose it is.",
    location_id: "The id of the place that one joins by it.",
    number: "The number.",
    type: "voice or text.",
  },
  service_area: {
    id,
    service_id,
    name: "What the area is called.",
    uri: "Its page.",
  },
  language: {
    id,
    service_id,
    code: "The code of the language.",
    name: "What it is called.",
  },
  cost_option: {
    id,
    service_id,
    amount_description: "What it costs, in words.",
  },
  contact: {
    id,
    service_id,
    name: "Whom to ask.",
    email: "Where to write.",
  },
  attribute: {
    id,
    link_id: "The id of the service.",
    link_entity: "service.",
    link_type: "service_type for a topic, intended_audience for those it is for.",
    taxonomy_term_id: "The id of the term.",
    taxonomy_term: "The term.",
  },
  announced_session: {
    session_id: "Its id, as identifier in sessions.json.",
    service_id,
    location_id: "The id of the place where it was first to be.",
    starts_at: "When it was first to start, in local time with that day's offset from UTC.",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
