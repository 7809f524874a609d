/** Addresses that people and other sites may have kept, and at which there would be nothing. */
import { type OptionalSection, optionalSections } from "../../content/kinds/optional-sections.ts";
import { guidanceKinds, isKind, type Kind } from "../../content/kinds.ts";
import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { isKindLeftOut, isLeftOut, sectionsIn } from "../../content/sections.ts";

interface Place {
  readonly url: string;
  readonly file: string;
  readonly title: string;
  readonly kind: Kind | "areas";
  readonly body: string;
}

const guidance = new Set<string>(["pages", ...guidanceKinds]);

/** Pages renamed or taken away with no `redirect_from` in another, and redirects taken out. */
export function lostAddresses(before: Library, after: Library): readonly Problem[] {
  const isOut = (kind: string) => isKind(kind) && isKindLeftOut(after.site, kind);
  const was = placesOf(before);
  const is = placesOf(after);
  const there = new Set([...is.map(({ url }) => url), ...redirectsOf(after).keys()]);
  const known = new Set(was.map(({ url }) => url));
  const fresh = is.filter(({ url }) => !known.has(url));
  const gone = was.filter(({ url, kind }) => !there.has(url) && !isOut(kind));
  const kindOf = (file: string) => file.split("/")[1] ?? "";
  const lost = [...redirectsOf(before)].filter(([url, file]) => !there.has(url) && !isOut(kindOf(file)));
  return [
    ...leftOut(before, after),
    ...gone.map((place) => ({
      file: place.file,
      message: guidance.has(place.kind) ? ofGuidance(place, fresh) : ofOther(place, fresh),
    })),
    ...lost.map(([url, file]) => ({
      file,
      message: `The address ${url} leads nowhere any more, because no page has it under "redirect_from". Old links to it would break: put it back.`,
    })),
  ];
}

/** What goes with a section, where that is more than its pages. */
const goesAlong: Partial<Record<OptionalSection, string>> = {
  services: "its pages, feeds and calendars are gone, and what the codes on posters lead to",
  newsletter: "how to follow, the archive and its feed are gone",
  posters: "there are none to print any more; the codes on those that hang still lead to their pages",
  "open-data": "its files are gone, which other programs may read",
};

/** One sentence for all that goes when the settings begin to leave a section out. */
function leftOut(before: Library, after: Library): readonly Problem[] {
  const shown = sectionsIn(before);
  return optionalSections
    .filter((name) => shown.has(name) && isLeftOut(after.site, name))
    .map((name) => ({
      file: "content/site.yaml",
      message: `This leaves a section out, ${name}: ${goesAlong[name] ?? "its pages are gone"}. People and other sites may have kept their addresses.`,
    }));
}

function ofGuidance(place: Place, fresh: readonly Place[]): string {
  const heir = fresh.find((one) => guidance.has(one.kind) && isSame(place, one));
  return heir
    ? `This page is now ${heir.file}, and links to ${place.url} would break. Write in the new file: redirect_from: [${place.url}]`
    : `This page is gone, and links to ${place.url} would break. Write that address under "redirect_from" in the page that takes its place.`;
}

/** Places, services, areas and editions have feeds, calendars or printed posters, which no redirect can mend. */
function ofOther(place: Place, fresh: readonly Place[]): string {
  const heir = fresh.find((one) => one.kind === place.kind && isSame(place, one));
  const lost =
    place.kind === "newsletters"
      ? "links to it"
      : "links to it, its feeds and its calendars, and the code on its posters,";
  const mend = heir
    ? `The new file seems to be ${heir.file}: give it its old name back, and change only its title.`
    : place.kind === "services"
      ? 'Keep the file, and write "status: defunct", so that its page says so.'
      : "Keep it if people may still look for it.";
  return `${place.url} is gone: ${lost} would break. ${mend}`;
}

const isSame = (a: Place, b: Place) => a.title === b.title || (a.body.length > 40 && a.body === b.body);

/** Everything with a page of its own but changes, of which other warnings speak. */
function placesOf(library: Library): readonly Place[] {
  const entries = [library.pages, library.guidance, library.locations, library.services, library.newsletters].flat();
  return [
    ...entries.map(({ url, source, title, kind, body }) => ({ url, file: source.file, title, kind, body: body.text })),
    ...library.areas.map(({ id, label }) => ({
      url: `/areas/${id}/`,
      file: "content/vocabulary.yaml",
      title: label,
      kind: "areas" as const,
      body: "",
    })),
  ];
}

/** Addresses that lead on to a page, with the file that says so. */
function redirectsOf(library: Library): ReadonlyMap<string, string> {
  const pages = [...library.pages, ...library.guidance];
  return new Map(pages.flatMap(({ redirect_from, source }) => redirect_from.map((url) => [url, source.file] as const)));
}
