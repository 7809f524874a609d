import { type Library, type NewsletterSettings, newsletterOf, openPlaces } from "../lib/content/library.ts";
import { isShown, sectionsIn } from "../lib/content/sections.ts";
import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { everything, feedsOfAll, requests, waysExplained } from "../lib/words/follow.ts";
import { badgeOf, sectionOf } from "../lib/words/sections.ts";

const addresses = (title: string, url: string, library: Library) => ({
  title,
  url,
  ways: followView(title, url, library).ways,
});

/**
 * The form by which people join, where `subscribe_url` takes one. What its address has after the `?` is sent along as
 * fields, since those who read a form often look for nothing in its address.
 */
function joinForm({ subscribe_url, subscribe_field }: NewsletterSettings) {
  if (subscribe_url === undefined || subscribe_field === undefined) return undefined;
  const { origin, pathname, host, searchParams } = new URL(subscribe_url);
  const hidden = [...searchParams].map(([name, value]) => ({ name, value }));
  return { action: `${origin}${pathname}`, host, field: subscribe_field, hidden };
}

/** What the page that explains following needs: who sends the newsletter, and the addresses for everything. */
export default ({ library }: Model) => {
  const { title, description, url, intro, aliases, shown } = sectionOf(library, "newsletters");
  if (!shown) return undefined;
  const { site, services, areas } = library;
  const newsletter = newsletterOf(site);
  const has = sectionsIn(library);
  const feeds = [
    { title: feedsOfAll(library.language).changes, url: "/changes/feed.rss" },
    { title: feedsOfAll(library.language).editions, url: "/newsletter/feed.rss" },
    { title: feedsOfAll(library.language).guidance, url: "/guidance/feed.rss" },
  ].filter(({ url }) => isShown(url, has));
  const there = { email: true, calendar: has.has("services"), feed: true, paper: has.has("posters"), archive: true };
  return {
    cadence: newsletter.cadence,
    join: newsletter.subscribe_url ?? "",
    form: joinForm(newsletter),
    unsubscribe: newsletter.unsubscribe_url ?? "",
    subscribe: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent(requests(library.language).subscribe)}`,
    stop: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent(requests(library.language).stop)}`,
    email: newsletter.reply_to ?? site.email,
    intro,
    ways: waysExplained(library.language),
    contents: (Object.keys(waysExplained(library.language)) as (keyof ReturnType<typeof waysExplained>)[])
      .filter((id) => there[id])
      .map((id) => ({ id, text: waysExplained(library.language)[id] })),
    posters: there.paper,
    ...(has.has("services") && { all: addresses(everything(library.language).all, "/timetable/", library) }),
    feeds,
    counts: { services: services.length, locations: openPlaces(library).length, areas: areas.length },
    head: headOf(
      {
        title,
        description,
        url,
        section: "newsletters",
        search: {
          filters: [{ name: "kind", value: badgeOf(library.language, "pages") }],
          aliases,
        },
      },
      library,
    ),
  };
};
