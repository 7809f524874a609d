import { kinds } from "../lib/content/kinds.ts";
import { openPlaces, type Site } from "../lib/content/library.ts";
import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { everything, feedsOfAll, followPage, requests } from "../lib/words/follow.ts";

const addresses = (title: string, url: string) => ({ title, url, ways: followView(title, url).ways });

/**
 * The form by which people join, where `subscribe_url` takes one. What its address has after the `?` is sent along as
 * fields, since those who read a form often look for nothing in its address.
 */
function joinForm({ subscribe_url, subscribe_field }: Site["newsletter"]) {
  if (subscribe_url === undefined || subscribe_field === undefined) return undefined;
  const { origin, pathname, host, searchParams } = new URL(subscribe_url);
  const hidden = [...searchParams].map(([name, value]) => ({ name, value }));
  return { action: `${origin}${pathname}`, host, field: subscribe_field, hidden };
}

/** What the page that explains following needs: who sends the newsletter, and the addresses for everything. */
export default ({ library }: Model) => {
  const { site, services, areas } = library;
  const { newsletter } = site;
  return {
    cadence: newsletter.cadence,
    join: newsletter.subscribe_url ?? "",
    form: joinForm(newsletter),
    unsubscribe: newsletter.unsubscribe_url ?? "",
    subscribe: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent(requests.subscribe)}`,
    stop: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent(requests.stop)}`,
    email: newsletter.reply_to ?? site.email,
    all: addresses(everything.all, "/timetable/"),
    feeds: [
      { title: feedsOfAll.changes, url: "/changes/feed.rss" },
      { title: feedsOfAll.editions, url: "/newsletter/feed.rss" },
      { title: feedsOfAll.guidance, url: "/guidance/feed.rss" },
    ],
    counts: { services: services.length, locations: openPlaces(library).length, areas: areas.length },
    head: headOf({
      title: followPage.title,
      description: followPage.description,
      url: "/newsletter/",
      section: "newsletters",
      search: {
        filters: [{ name: "kind", value: kinds.pages.badge }],
        aliases: followPage.aliases,
      },
    }),
  };
};
