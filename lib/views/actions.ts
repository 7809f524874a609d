/** What a reader can do at once about a service or a place, each a button as wide as a thumb. */
import { sessionCalendarOf } from "../calendar/session-files.ts";
import type { Location, Service } from "../content/library.ts";
import { phoneUrl, textUrl } from "../content/phone.ts";
import { hostOf } from "../content/urls.ts";
import type { Language } from "../language.ts";
import type { Session } from "../timetable/session.ts";
import { toPlace, wordAction } from "../words/service.ts";
import { wordWhich } from "../words/session.ts";
import { directionsTo } from "./place.ts";

export interface ActionView {
  /** `Call` */
  readonly verb: string;
  /** What stands under the verb: a number, an address or the website to which it leads. */
  readonly detail: string;
  /** What the verb needs to be understood by itself, for who hears the links of a page one after another: `to Quay Hall`. */
  readonly spoken: string;
  readonly url: string;
  readonly external: boolean;
}

const action = (verb: string, url: string, detail = "", spoken = ""): ActionView => ({
  verb,
  detail,
  spoken,
  url,
  external: url.startsWith("https:"),
});

/** To call and to text, or where there is no number to write. */
export function contactActions(language: Language, contact: Service["contact"]): readonly ActionView[] {
  const { phone, text, email } = contact ?? {};
  return [
    ...(phone ? [action(wordAction(language, "call"), phoneUrl(phone), phone)] : []),
    ...(text ? [action(wordAction(language, "text"), textUrl(text), text)] : []),
    ...(email && !phone && !text ? [action(wordAction(language, "email"), `mailto:${email}`, email)] : []),
  ];
}

/** To find the way to a place. */
export function placeActions(language: Language, location: Location): readonly ActionView[] {
  const directions = directionsTo(location);
  return directions
    ? [action(wordAction(language, "directions"), directions, hostOf(directions), toPlace(language, location))]
    : [];
}

/** To keep a session in mind that goes ahead. */
export function sessionActions(language: Language, session: Session): readonly ActionView[] {
  if (session.status === "cancelled") return [];
  return [action(wordAction(language, "calendar"), sessionCalendarOf(session), "", wordWhich(language, session))];
}
