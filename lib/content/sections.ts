/** Which sections a site has: what its settings leave out has no page, no link and no form, and so for readers has what is empty. */
import { type OptionalSection, optionalSections } from "./kinds/optional-sections.ts";
import { guidanceKinds, type Kind, type KindFacts, kindNames, kinds } from "./kinds.ts";
import type { Library, Site } from "./library.ts";

type Settings = Pick<Site, "sections" | "newsletter">;

const sectionOf = (kind: Kind): OptionalSection | undefined => (kinds[kind] as KindFacts).section;

/** Whether the settings leave a section out, so that nothing in it is published and nobody is offered to write for it. */
export function isLeftOut({ sections, newsletter }: Settings, name: OptionalSection): boolean {
  return sections?.[name] === false || (name === "newsletter" && newsletter === undefined);
}

/** Whether the settings leave out the section that files of a kind are in. */
export function isKindLeftOut(site: Settings, kind: Kind): boolean {
  const section = sectionOf(kind);
  return section !== undefined && isLeftOut(site, section);
}

/** Whether there is something of a kind, in the glossary, or in Easy Read or sign language. */
export type Has = (what: Kind | "glossary" | "easy-read") => boolean;

/** The sections of guidance, a kind each. */
const guidanceSections = guidanceKinds.flatMap((kind) => sectionOf(kind) ?? []);

/** What to do about a kind whose section is left out, for whoever was to write a file of it. */
export const sectionIsOut = (kind: Kind): string =>
  `content/site.yaml leaves this section out: ${sectionOf(kind)}. Take the line "${sectionOf(kind)}: false" out of it first.`;

/** What must be there for a section to have something to show, where that is not a file of it. The newsletter's is how to follow, before any edition. */
const filledBy: Partial<Record<OptionalSection, (has: Has, shown: (name: OptionalSection) => boolean) => boolean>> = {
  glossary: (has) => has("glossary"),
  "easy-read": (has) => has("easy-read"),
  newsletter: () => true,
  posters: (_, shown) => shown("services"),
  "open-data": (_, shown) => (["services", "action-points", "funding"] as const).some(shown),
};

const hasFiles = (name: OptionalSection, has: Has) => kindNames.some((kind) => sectionOf(kind) === name && has(kind));

/** The sections that readers find on the site. */
export function sectionsShown(site: Settings, has: Has): ReadonlySet<OptionalSection> {
  const shown = (name: OptionalSection): boolean =>
    !isLeftOut(site, name) && (filledBy[name]?.(has, shown) ?? hasFiles(name, has));
  return new Set(optionalSections.filter(shown));
}

/** Whether anything is there in Easy Read or in sign language too. */
const isInOtherForms = ({ pages, guidance, services }: Library) =>
  [...pages, ...guidance, ...services].some(({ easyRead, bsl_video }) => easyRead ?? bsl_video);

const found = new WeakMap<Library, ReadonlySet<OptionalSection>>();

/** The same of a whole Library. It is asked for every page, and is the same for all. */
export function sectionsIn(library: Library): ReadonlySet<OptionalSection> {
  const known =
    found.get(library) ??
    sectionsShown(library.site, (what) => {
      if (what === "glossary") return library.glossary.length > 0;
      return what === "easy-read" ? isInOtherForms(library) : library[kinds[what].list].length > 0;
    });
  found.set(library, known);
  return known;
}

/** Every section, for whoever asks what there could be. */
export const allSections: ReadonlySet<OptionalSection> = new Set(optionalSections);

/** The sections by the folder of the site in which their pages and files are: any of them makes the folder be there. */
const sectionsByFolder: Readonly<Record<string, readonly OptionalSection[]>> = {
  ...Object.fromEntries(
    kindNames.flatMap((kind) => {
      const { path, section }: KindFacts = kinds[kind];
      return path && section ? [[path.slice(1, -1), [section]]] : [];
    }),
  ),
  timetable: ["services"],
  today: ["services"],
  areas: ["services"],
  access: ["services"],
  guidance: guidanceSections,
  glossary: ["glossary"],
  "easy-read": ["easy-read"],
  "open-data": ["open-data"],
};

/** What an address needs: of each of these lists, one of the sections. Nothing, where every site has the address. */
function needsAt(url: string): readonly (readonly OptionalSection[])[] {
  const [, folder = "", name = ""] = url.split("/");
  if (url.endsWith("/poster/") || /^\/areas\/[^/]+\/sheet\//.test(url)) return [["posters"]];
  const own = sectionsByFolder[folder] ? [sectionsByFolder[folder]] : [];
  if (url.endsWith("/easy/")) return [...own, ["easy-read"]];
  if (folder !== "open-data" || name === "") return own;
  // A schema is called as the file that it is of.
  const file = url.split("/").at(-1) ?? "";
  if (file.startsWith("removed.")) return own;
  const section = optionalSections.find((one) => file.startsWith(`${one}.`));
  return [...own, [section ?? "services"]];
}

/** Whether a site with these sections has what could be at an address. */
export function isShown(url: string, shown: ReadonlySet<OptionalSection>): boolean {
  return missingAt(url, shown) === undefined;
}

/** The section for want of which there is nothing at an address. */
export function missingAt(url: string, shown: ReadonlySet<OptionalSection>): OptionalSection | undefined {
  return needsAt(url).find((sections) => !sections.some((section) => shown.has(section)))?.[0];
}
