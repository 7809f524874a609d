/** Reads back what a calendar says of sessions and of the changes that concern them. */
import ICAL from "ical.js";
import { Notes, type Reading } from "./notes.ts";
import { pathOf } from "./read-page.ts";
import { readDay, readTold, Unreadable } from "./words.ts";

const prefixes: Readonly<Record<string, string>> = {
  Cancelled: "cancelled",
  CANCELLED: "cancelled",
  Moved: "moved",
  "Moved, new time": "moved",
  "Not here": "moved",
  "New time": "retimed",
  "Extra session": "extra",
};

/** @param path such as `services/walking-group/calendar.ics` */
export function readCalendar(path: string, text: string, base: string): Reading {
  const notes = new Notes(path);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const visible = path.endsWith("-visible-cancellations.ics");
  const page = `/${path.replace(/[^/]+$/, "")}`;
  const zone = String(calendar.getFirstPropertyValue("x-wr-timezone"));
  notes.fact("site", "time zone", zone);
  const [, today] = /^Correct as of ([^.]+)\./.exec(String(calendar.getFirstPropertyValue("description"))) ?? [];
  notes.fact("site", "today", today && readDay(today, "2000-01-01"), "correct as of");
  const ids = calendar.getAllSubcomponents("vevent").map((event) => {
    try {
      return readEvent(notes, event, zone, visible, base);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.flaw(error.message);
      return "";
    }
  });
  const [, name] = ofOneSession.exec(path) ?? [];
  if (name === undefined) notes.list("calendar", page, ids, { where: visible ? "visible cancellations" : "" });
  else oneSession(notes, ids, page.split("/").at(-2) ?? "", name);
  return notes;
}

const ofOneSession = /^services\/[^/]+\/([^/]+\.\d{8}T\d{4})\.ics$/;

/** A session's own file has that session and no other, by the id after which it is called. */
function oneSession(notes: Notes, ids: readonly string[], service: string, name: string): void {
  const id = `${service}.${name}`;
  if (ids.length !== 1 || ids[0] !== id) notes.flaw(`is to have the session ${id} alone, and has ${ids.join(", ")}`);
  notes.fact(`session ${id}`, "calendar of its own", `/${notes.path}`);
}

function readEvent(notes: Notes, event: ICAL.Component, zone: string, visible: boolean, base: string): string {
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
  const time = (name: string) => {
    const value = event.getFirstPropertyValue(name);
    if (!(value instanceof ICAL.Time)) return undefined;
    if (value.zone !== ICAL.Timezone.utcTimezone) notes.flaw(`${name} of ${text("uid")} is not in UTC`);
    return Temporal.Instant.from(value.toString());
  };
  const [, id = "", host] = /^(.+)@([^@]+)$/.exec(text("uid")) ?? [];
  const about = `session ${id}`;
  notes.fact("site", "host", host, "UID");
  for (const [what, name] of [
    ["start", "dtstart"],
    ["end", "dtend"],
  ] as const) {
    const moment = time(name);
    notes.fact(about, what, moment?.toString());
    const local = moment?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
    notes.fact(about, `${what} on the clock`, local);
  }
  const [starts, ends] = [time("dtstart"), time("dtend")];
  if (starts && ends && Temporal.Instant.compare(starts, ends) >= 0) notes.flaw(`${id} ends before it begins`);
  const [, prefix = "", rest = text("summary")] =
    /^(Cancelled|CANCELLED|Not here|Moved, new time|Moved|New time|Extra session): (.+)$/.exec(text("summary")) ?? [];
  const status = prefix === "" ? "scheduled" : (prefixes[prefix] as string);
  const [, service, place] = (status === "moved" && /^(.+), (?:moved )?to (.+?)$/.exec(rest)) || ["", rest];
  notes.fact(about, "status", status);
  notes.fact(about, "service name", service);
  notes.fact(about, "place name", place, "summary");
  if (status === "moved" && prefix !== "Not here") notes.fact(about, "new time", String(prefix === "Moved, new time"));
  if (status === "retimed") notes.fact(about, "new time", "true");
  notes.fact(about, "service", pathOf(text("url"), base));
  notes.fact(about, "place line", text("location"));
  const cancelled = status === "cancelled";
  if ((text("status") === "CANCELLED") !== (cancelled && !visible)) {
    notes.flaw(`${id} is ${status}, but has the STATUS ${text("status")}`);
  }
  if (cancelled && visible !== (prefix === "CANCELLED")) notes.flaw(`${id} is called “${text("summary")}”`);
  notes.fact(about, "sequence", text("sequence"));
  notes.fact(about, "stamp", time("dtstamp")?.toString() ?? "never");
  if (event.hasProperty("last-modified"))
    notes.flaw(`${id} has a LAST-MODIFIED, by which programs skip what was edited`);
  news(notes, about, text("description"));
  return id;
}

/** What is told of each change ends with its address; what staff wrote may have several paragraphs. */
function news(notes: Notes, about: string, description: string): void {
  const changes: string[] = [];
  let first: string | undefined;
  for (const paragraph of description.split("\n\n")) {
    const holiday = /^Cancelled: (.+) is a bank holiday\.$/.exec(paragraph)?.[1];
    notes.fact(about, "bank holiday", holiday, "description");
    if (holiday) continue;
    const lines = paragraph.split("\n");
    first ??= lines[0] ?? "";
    const id = /\/changes\/([^/]+)\/$/.exec(lines.at(-1) ?? "")?.[1];
    if (!id) continue;
    changes.push(id);
    const [told] = readTold(first);
    if (told) notes.list("session as a calendar tells it", about.slice(8), [JSON.stringify({ change: id, ...told })]);
    else notes.fact(`change ${id}`, "headline", first, "description");
    first = undefined;
  }
  notes.fact(about, "changes and all-clears", changes.sort().join(" "), "description");
}
