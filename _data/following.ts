import { openPlaces } from "../lib/content/library.ts";
import type { Model } from "../lib/model.ts";
import { followView } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";

const addresses = (title: string, url: string) => ({ title, url, ways: followView(title, url).ways });

/** What the page that explains following needs: who sends the newsletter, and the addresses for everything. */
export default ({ library }: Model) => {
  const { site, services, areas } = library;
  const { newsletter } = site;
  return {
    cadence: newsletter.cadence,
    unsubscribe: newsletter.unsubscribe_url ?? "",
    subscribe: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent("Please send me the newsletter")}`,
    stop: `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent("Please stop the newsletter")}`,
    email: newsletter.reply_to ?? site.email,
    all: addresses("everything", "/timetable/"),
    feeds: [
      { title: "Every change", url: "/changes/feed.rss" },
      { title: "Each edition of the newsletter", url: "/newsletter/feed.rss" },
      { title: "Major updates of the guidance", url: "/guidance/feed.rss" },
    ],
    counts: { services: services.length, locations: openPlaces(library).length, areas: areas.length },
    head: headOf({
      title: "Follow",
      description:
        "How to hear when a service moves, stops or starts: by email, in your calendar, in a feed or on paper.",
      url: "/newsletter/",
      section: "newsletters",
      search: {
        filters: [{ name: "kind", value: "Page" }],
        aliases: [
          "newsletter",
          "email",
          "subscribe",
          "RSS",
          "feed",
          "calendar",
          "alerts",
          "notifications",
          "unsubscribe",
        ],
      },
    }),
  };
};
