/** What a reader sends to somebody about a session or a service. It may be read late, so that it says which day it means. */
import type { Service, Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { addressParts, inSentence } from "./place.ts";
import { sections } from "./sections.ts";
import { wordMeeting } from "./session.ts";

/** What stands around it on the page. */
export const sharing = (_language: Language) =>
  ({
    title: "Tell somebody",
    about: "A message that is ready to send. Change it as you like.",
    text: "Text message",
    whatsapp: "WhatsApp",
    share: "Share",
    copy: "Copy",
    copied: "Copied. You can paste it into a message.",
  }) as const;

/** Whoever is beside a phone may read what comes in, unless staff have chosen to name services all the same. */
const isDiscreet = ({ newsletter }: Pick<Site, "newsletter">) => newsletter?.discretion !== "plain";

/** What the page is called where anybody may read it, and an address that says no more. */
function named(
  language: Language,
  service: Service,
  site: Site,
): { readonly name: string | undefined; readonly address: string } {
  return isDiscreet(site)
    ? { name: service.short_name, address: absoluteUrl(site.url, sections(language).timetable.url) }
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
  const { name, address } = named(language, service, site);
  const { location } = current;
  const where = isDiscreet(site) ? [] : [`at ${inSentence(language, location.title)}`, ...addressParts(location)];
  return `${name ? `${name}: ` : ""}${[wordMeeting(language, current), ...where].join(", ")}. Check before you go: ${address}`;
}

/** `Walking group. When and where: https://…`; undefined where nothing may be named. */
export function messageAboutService(language: Language, service: Service, site: Site): string | undefined {
  const { name, address } = named(language, service, site);
  return name && `${name}. When and where: ${address}`;
}
