/** Reads a calendar file with an independent parser, ical.js. */
import ICAL from "ical.js";

export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  /** Such as `20261201T100000Z`; undefined when nothing says. */
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly geo: readonly number[] | undefined;
  readonly url: string;
  readonly categories: readonly string[];
  readonly status: string;
  readonly transp: string;
}

export function readCalendar(content: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(content));
}

export function readEvents(content: string): ReadEvent[] {
  return readCalendar(content)
    .getAllSubcomponents("vevent")
    .map((event) => {
      const text = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
      const time = (name: string) => {
        const value = event.getFirstPropertyValue(name);
        return value instanceof ICAL.Time ? value.toICALString() : "";
      };
      return {
        uid: text("uid"),
        sequence: Number(text("sequence")),
        stamp: time("dtstamp"),
        start: time("dtstart"),
        end: time("dtend"),
        summary: text("summary"),
        location: text("location"),
        description: text("description"),
        geo: event.getFirstPropertyValue("geo") as unknown as number[] | undefined,
        url: text("url"),
        categories: (event.getFirstProperty("categories")?.getValues() ?? []) as string[],
        status: text("status"),
        transp: text("transp"),
      };
    });
}
