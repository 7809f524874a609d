import { type NewsletterSettings, newsletterOf, openPlaces } from "../lib/content/library.ts";
import { isShown, sectionsIn } from "../lib/content/sections.ts";
import type { Model } from "../lib/model.ts";
import { waysToFollow } from "../lib/views/follow.ts";
import { headOf } from "../lib/views/head.ts";
import { badgeOf, sectionOf } from "../lib/words/sections.ts";

/** The parts of the page, each under a heading with this for its fragment. */
const parts = ["email", "calendar", "feed", "paper", "archive"] as const;

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
  const { site, language, services, areas } = library;
  const newsletter = newsletterOf(site);
  const mailWith = (subject: string) =>
    `mailto:${newsletter.reply_to ?? site.email}?subject=${encodeURIComponent(subject)}`;
  const heading = (part: (typeof parts)[number]) => language.say(`follow-heading-${part}`);
  const has = sectionsIn(library);
  const feeds = [
    { title: language.say("follow-feed-changes"), url: "/changes/feed.rss" },
    { title: language.say("follow-feed-editions"), url: "/newsletter/feed.rss" },
    { title: language.say("follow-feed-guidance"), url: "/guidance/feed.rss" },
  ].filter(({ url }) => isShown(url, has));
  const there = { email: true, calendar: has.has("services"), feed: true, paper: has.has("posters"), archive: true };
  return {
    cadence: newsletter.cadence,
    join: newsletter.subscribe_url ?? "",
    form: joinForm(newsletter),
    unsubscribe: newsletter.unsubscribe_url ?? "",
    subscribe: mailWith(language.say("request-subscribe")),
    stop: mailWith(language.say("request-stop")),
    email: newsletter.reply_to ?? site.email,
    intro,
    ways: Object.fromEntries(parts.map((id) => [id, heading(id)])),
    contents: parts.filter((id) => there[id]).map((id) => ({ id, text: heading(id) })),
    posters: there.paper,
    ...(has.has("services") && { all: { ways: waysToFollow("/timetable/", library) } }),
    feeds,
    counts: { services: services.length, locations: openPlaces(library).length, areas: areas.length },
    head: headOf(
      {
        title,
        description,
        url,
        section: "newsletters",
        search: {
          filters: [{ name: "kind", value: badgeOf(language, "pages") }],
          aliases,
        },
      },
      library,
    ),
  };
};
