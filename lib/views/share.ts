/** Messages about a service and its next sessions, with links that hand them to the program by which a reader sends them. */
import type { Library, Service } from "../content/library.ts";
import type { Session } from "../timetable/session.ts";
import { wordWhich } from "../words/session.ts";
import { messageAboutService, messageAboutSession } from "../words/share.ts";
import { instant } from "./session.ts";

export interface ShareView {
  readonly messages: readonly {
    readonly text: string;
    /** Which session it is about, for who hears one link after another. */
    readonly which: string;
    /** When it is no longer of use; absent of one about the service. */
    readonly ends?: string;
    readonly sms: string;
    readonly whatsapp: string;
  }[];
}

const links = (text: string) => ({
  text,
  // Phones disagree whether what follows the missing number begins with ? or &; all take both.
  sms: `sms:?&body=${encodeURIComponent(text)}`,
  whatsapp: `https://wa.me/?text=${encodeURIComponent(text)}`,
});

/** Undefined where nothing may be said. `next` are the sessions that the page begins with. */
export function shareView(
  service: Service,
  next: readonly Session[],
  { site, language }: Library,
): ShareView | undefined {
  const about = messageAboutService(language, service, site);
  const messages = [
    ...next
      .filter(({ status }) => status !== "cancelled")
      .map((session) => ({
        ...links(messageAboutSession(language, session, site)),
        which: wordWhich(language, session),
        ends: instant(session.current.end),
      })),
    ...(about ? [{ ...links(about), which: service.title }] : []),
  ];
  return messages.length === 0 ? undefined : { messages };
}
