/** One page of each kind. What holds for it by its template and styles holds for every page of the kind. */

/** Addresses from the site's root. */
export const kinds: Readonly<Record<string, string>> = {
  home: "/",
  "what's on": "/timetable/",
  services: "/services/",
  service: "/services/womens-space/",
  poster: "/services/womens-space/poster/",
  places: "/locations/",
  place: "/locations/northgate-library/",
  areas: "/areas/",
  area: "/areas/northgate/",
  changes: "/changes/",
  change: "/changes/2026-11-20-befriending-cafe-flood/",
  guidance: "/guidance/",
  "fact sheets": "/fact-sheets/",
  "fact sheet": "/fact-sheets/paying-for-day-services/",
  "case studies": "/case-studies/",
  "case study": "/case-studies/mainstream-liverpool/",
  tracker: "/action-points/",
  "action point": "/action-points/direct-payments-exclusions/",
  finder: "/funding/",
  fund: "/funding/grantfinder/",
  follow: "/newsletter/",
  edition: "/newsletter/2026-11-17/",
  search: "/search/",
  "A to Z": "/a-z/",
  glossary: "/glossary/",
  "open data": "/open-data/",
  about: "/about/",
  "help now": "/help-now/",
  "wrong address": "/no-such-page/",
};

/** The kinds that look most unlike each other, for what is slow to look at. */
export const looks = [
  "home",
  "what's on",
  "service",
  "poster",
  "place",
  "change",
  "fact sheet",
  "tracker",
  "search",
  "open data",
];
