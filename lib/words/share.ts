/** What a reader sends to somebody about a session or a service. It may be read late, so that it says which day it means. */
import type { Service, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { addressParts, inSentence } from "./place.ts";
import { sections } from "./sections.ts";
import { wordMeeting } from "./session.ts";

/** Whoever is beside a phone may read what comes in, unless staff have chosen to name services all the same. */
const isDiscreet = ({ newsletter }: Pick<Site, "newsletter">) => newsletter?.discretion !== "plain";

/** What the page is called where anybody may read it, and an address that says no more. */
function named(service: Service, site: Site): { readonly name: string | undefined; readonly address: string } {
  return isDiscreet(site)
    ? { name: service.short_name, address: absoluteUrl(site.url, sections.timetable.url) }
    : { name: service.title, address: absoluteUrl(site.url, service.url) };
}

/**
 * `Walking group: Tuesday 1 December 2026, 10am to midday, at Quay Hall, 2 Capstan Quay, Wend. Check before you go: https://…`;
 * discreetly `Tue group: Tuesday 1 December 2026, 10am to midday. Check before you go: https://…`
 */
export function messageAboutSession(
  language: Language,
  { service, current }: Pick<Session, "service" | "current">,
  site: Site,
): string {
  const { name, address: url } = named(service, site);
  const { location } = current;
  const when = wordMeeting(language, current);
  if (name === undefined) return language.say("share-session-unnamed", { when, url });
  if (isDiscreet(site)) return language.say("share-session", { name, when, url });
  const place = [inSentence(language, location.title), ...addressParts(location)].join(", ");
  return language.say("share-session-at", { name, when, place, url });
}

/** `Walking group. When and where: https://…`; undefined where nothing may be named. */
export function messageAboutService(language: Language, service: Service, site: Site): string | undefined {
  const { name, address: url } = named(service, site);
  return name && language.say("share-service", { name, url });
}
