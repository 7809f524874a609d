/** Which lists a site need not have, because its settings leave out what they are in. */

import type { Library } from "../../lib/content/library.ts";
import { sectionsIn } from "../../lib/content/sections.ts";
import { homeBlocksOf } from "../../lib/views/home.ts";
import { membership } from "./membership.ts";

/** The names of lists that stand in no file of this site. */
export function listsLeftOut(library: Library): ReadonlySet<string> {
  const sections = sectionsIn(library);
  if (!sections.has("services")) return new Set(Object.keys(membership));
  const blocks = new Set(homeBlocksOf(library));
  const out: Readonly<Record<string, boolean>> = {
    "next 7 days": !blocks.has("next-7-days"),
    "latest changes": !blocks.has("changes"),
    "next on": !blocks.has("at-a-glance"),
    "last change": !blocks.has("at-a-glance"),
    "next on a poster": !sections.has("posters"),
    "sessions.json": !sections.has("open-data"),
    "changes.json": !sections.has("open-data"),
    "announcements.json": !sections.has("open-data"),
  };
  return new Set(Object.keys(out).filter((name) => out[name]));
}
