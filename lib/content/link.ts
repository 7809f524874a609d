/** Makes the Library of sound entries: every id becomes the thing it names, with the links back, and all is frozen. */
import type {
  ActionPoint,
  Area,
  Body,
  CaseStudy,
  Change,
  FactSheet,
  Fund,
  GlossaryEntry,
  Kind,
  Library,
  Location,
  Newsletter,
  Organisation,
  Page,
  Party,
  Schedule,
  Service,
  Site,
  Source,
  Term,
} from "./library.ts";
import { entryUrl } from "./urls.ts";

/** A file that was found right: its front matter still names other files by id. */
export interface SoundEntry {
  readonly id: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly source: Source;
}

export interface SoundContent {
  readonly site: Site;
  readonly vocabulary: { audiences: readonly Term[]; topics: readonly Term[]; areas: readonly Area[] };
  readonly glossary: readonly GlossaryEntry[];
  readonly entries: Readonly<Record<Kind, readonly SoundEntry[]>>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Index<T> = ReadonlyMap<string, T>;

const alphabet = new Intl.Collator("en-GB", { numeric: true });
const byTitle = (a: { title: string; id: string }, b: { title: string; id: string }) =>
  alphabet.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

/** Every id in the content must be known: the rules have seen to it. */
export function linkLibrary({ site, vocabulary, glossary, entries }: SoundContent): Library {
  const index = <T>(kind: Kind): Index<Writable<T>> =>
    new Map(
      entries[kind].map(({ id, front, body, source }) => [
        id,
        { ...front, kind, id, url: entryUrl(kind, id), body, source } as unknown as Writable<T>,
      ]),
    );
  const named = <T>(things: Index<T>, ids: unknown): T[] => (ids as readonly string[]).map((id) => one(things, id));
  const one = <T>(things: Index<T>, id: unknown): T => {
    const thing = things.get(String(id));
    if (thing === undefined) throw new Error(`Nothing is named ${id}.`);
    return thing;
  };
  const terms = (list: readonly Term[]): Index<Term> => new Map(list.map((term) => [term.id, term]));
  const audiences = terms(vocabulary.audiences);
  const topics = terms(vocabulary.topics);
  const areas = terms(vocabulary.areas);

  const organisations = index<Organisation>("organisations");
  const byName = new Map(
    [...organisations.values()].map((organisation) => [organisation.title.toLowerCase(), organisation]),
  );
  const party = (name: unknown): Party => {
    const organisation = organisations.get(String(name)) ?? byName.get(String(name).toLowerCase());
    return organisation ? { title: organisation.title, organisation } : { title: String(name) };
  };

  const pages = index<Page>("pages");
  const factSheets = index<FactSheet>("fact-sheets");
  const caseStudies = index<CaseStudy>("case-studies");
  const actionPoints = index<ActionPoint>("action-points");
  const funding = index<Fund>("funding");
  const locations = index<Location>("locations");
  const services = index<Service>("services");
  const changes = index<Change>("changes");
  const newsletters = index<Newsletter>("newsletters");

  for (const entry of [pages, factSheets, caseStudies, actionPoints, funding, services].flatMap((things) => [
    ...(things as Index<Writable<Page>>).values(),
  ])) {
    entry.audiences = named(audiences, entry.audiences);
    entry.topics = named(topics, entry.topics);
  }
  for (const cited of [caseStudies, actionPoints, funding, services].flatMap((things) => [
    ...(things as Index<Writable<CaseStudy>>).values(),
  ])) {
    cited.cited_by = [];
  }
  for (const sheet of [...factSheets.values()].sort(byTitle)) {
    sheet.related = {
      case_studies: named(caseStudies, sheet.related.case_studies),
      action_points: named(actionPoints, sheet.related.action_points),
      funding: named(funding, sheet.related.funding),
      services: named(services, sheet.related.services),
    };
    for (const thing of new Set(Object.values(sheet.related).flat())) (thing.cited_by as FactSheet[]).push(sheet);
  }
  for (const study of caseStudies.values()) study.organisation = party(study.organisation);
  for (const point of actionPoints.values()) {
    point.lead = point.lead.map(party);
    point.partners = point.partners.map(party);
  }
  for (const fund of funding.values()) {
    fund.funder = party(fund.funder);
    fund.areas = named(areas, fund.areas);
  }
  for (const location of locations.values()) {
    location.areas = named(areas, location.areas);
    if (location.confidential) conceal(location);
  }
  for (const service of services.values()) {
    service.organisation = one(organisations, service.organisation);
    service.areas = named(areas, service.areas);
    service.schedules = service.schedules.map(
      (schedule): Schedule => ({ ...schedule, location: one(locations, schedule.location) }),
    );
  }
  for (const change of changes.values()) {
    if (change.services !== "all") change.services = named(services, change.services);
    change.locations = named(locations, change.locations);
    const place: unknown = change.to?.location;
    if (change.to && place !== undefined) change.to = { ...change.to, location: one(locations, place) };
    if (change.replaces !== undefined) change.replaces = one(changes, change.replaces);
    if (change.resolves !== undefined) change.resolves = one(changes, change.resolves);
  }
  const guidance = new Map(
    [factSheets, caseStudies, actionPoints, funding].flatMap((things) =>
      [...(things as Index<FactSheet>).values()].map((thing) => [`${thing.kind}/${thing.id}`, thing] as const),
    ),
  );
  for (const edition of newsletters.values()) {
    edition.changes = named(changes, edition.changes);
    edition.guidance = named(guidance, edition.guidance);
  }

  const inOrder = <T extends { title: string; id: string }>(things: Index<T>) => [...things.values()].sort(byTitle);
  const library: Library = {
    site,
    ...vocabulary,
    glossary: [...glossary].sort((a, b) => alphabet.compare(a.term, b.term)),
    organisations: inOrder(organisations),
    pages: inOrder(pages),
    factSheets: inOrder(factSheets),
    caseStudies: inOrder(caseStudies),
    actionPoints: inOrder(actionPoints),
    funding: inOrder(funding),
    locations: inOrder(locations),
    services: inOrder(services),
    changes: [...changes.values()].sort(
      (a, b) => Temporal.PlainDateTime.compare(b.published, a.published) || (a.id < b.id ? -1 : 1),
    ),
    newsletters: [...newsletters.values()].sort((a, b) => Temporal.PlainDate.compare(b.date, a.date)),
  };
  freeze(library);
  return library;
}

/** Leaves of a confidential place only its name and area, here, before any view can see it. */
function conceal(location: Writable<Location>): void {
  const { notes: _, ...accessibility } = location.accessibility;
  location.accessibility = accessibility;
  location.address_1 = "";
  delete location.city;
  delete location.postal_code;
  delete location.latitude;
  delete location.longitude;
  delete location.getting_there;
  location.body = { markdown: "", html: "", headings: [], text: "" };
}
