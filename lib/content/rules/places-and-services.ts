/** Rules between the values of one place or one service. */
import { fullDay } from "../../dates.ts";
import { whereabouts } from "../confidential.ts";
import type { DraftFile, Refuse, Rule } from "../drafts.ts";
import { endsAfterItBegins } from "./hours.ts";

/** All four nations lie within these degrees. */
const uk = { south: 49, north: 61.1, west: -9, east: 2.1 };

export const addresses: Rule = ({ files }, refuse) => {
  for (const file of files.locations) {
    // What it is when that can't be read, nobody knows.
    if (file.has(["location_type"]) && file.front.location_type === undefined) continue;
    if (file.front.location_type === "virtual") {
      virtual(file, refuse);
      continue;
    }
    for (const key of ["url", "phone"]) {
      if (file.has([key]))
        refuse(
          file,
          [key],
          `"${key}" is how people join online or by telephone. If nobody goes there, add "location_type: virtual" and take the address out; else take "${key}" out, and make a place of its own for those who join.`,
        );
    }
    const confidential = file.has(["confidential"]) && file.values.written(["confidential"]) !== "false";
    if (confidential || file.has(["address_1"])) continue;
    refuse(file, [], '"address_1" is missing. Add it: building and street.');
  }
};

/** Where nobody goes, there is a way to join, and nothing to find. */
function virtual(file: DraftFile<"locations">, refuse: Refuse): void {
  const strange = [...whereabouts, "confidential"].filter(
    (key) => file.has([key]) && file.values.written([key]) !== "false",
  );
  for (const key of strange)
    refuse(
      file,
      [key],
      `"${key}" is of a place to which people go, and "location_type" is virtual. Take "${key}" out, or make "location_type" physical.`,
    );
  if (!file.has(["url"]) && !file.has(["phone"]))
    refuse(
      file,
      ["location_type"],
      'Nothing says how people join. Add "url", the web address, or "phone", the number that they call, to join or to be told how.',
    );
}

export const coordinates: Rule = ({ files }, refuse) => {
  for (const file of files.locations) {
    const { latitude, longitude } = file.front;
    if (file.has(["latitude"]) !== file.has(["longitude"])) {
      const [there, missing] = file.has(["latitude"]) ? ["latitude", "longitude"] : ["longitude", "latitude"];
      refuse(file, [there], `"${there}" is there without "${missing}". Add it, or take "${there}" out.`);
    }
    if (latitude === undefined || longitude === undefined) continue;
    if (latitude < uk.south || latitude > uk.north || longitude < uk.west || longitude > uk.east) {
      const swapped = longitude > uk.south && longitude < uk.north;
      const mend = swapped ? "Have they changed places?" : "Degrees west of Greenwich need a minus sign.";
      refuse(
        file,
        ["latitude"],
        `"latitude" ${latitude} and "longitude" ${longitude} are outside the United Kingdom. ${mend}`,
      );
    }
  }
};

export const services: Rule = ({ files }, refuse) => {
  for (const file of files.services) {
    const { minimum_age, maximum_age, schedules = [] } = file.front;
    if (minimum_age !== undefined && maximum_age !== undefined && minimum_age > maximum_age) {
      refuse(
        file,
        ["minimum_age"],
        `"minimum_age" is ${minimum_age}, more than "maximum_age", which is ${maximum_age}. Have they changed places?`,
      );
    }
    if (
      file.front.status === "active" &&
      hasEmptyList(file.values.data, "schedules") &&
      !file.has(["application_process"])
    ) {
      refuse(
        file,
        ["schedules"],
        'Nothing says when it meets. Add a rule under "schedules"; or, for a service by appointment, say under "application_process" how people are seen.',
      );
    }
    schedules.forEach((schedule, index) => {
      if (schedule) scheduleMeans(file, index, schedule, refuse);
    });
  }
};

const hasEmptyList = (front: unknown, key: string) => {
  const value = typeof front === "object" && front !== null ? (front as Record<string, unknown>)[key] : undefined;
  return Array.isArray(value) && value.length === 0;
};

type ScheduleDraft = NonNullable<NonNullable<DraftFile<"services">["front"]["schedules"]>[number]>;

/** What the values of one rule can't say together. */
function scheduleMeans(file: DraftFile<"services">, index: number, schedule: ScheduleDraft, refuse: Refuse): void {
  const { freq, interval = 1, byday, dtstart, valid_from, valid_to } = schedule;
  const here = (key: string) => ["schedules", index, key];
  const has = (key: string) => file.has(here(key));
  const write = (key: string, message: string) => refuse(file, here(key), message);

  if (freq === "dates") {
    if (!has("dates"))
      write("freq", '"dates" is missing. Add it: every date on which it meets, as in dates: [2026-12-03, 2026-12-17].');
    for (const key of ["byday", "dtstart", "interval"]) {
      if (has(key))
        write(
          key,
          `"${key}" is for a rule that repeats, and "freq" is dates. Take "${key}" out, or make "freq" weekly or monthly.`,
        );
    }
  } else {
    for (const key of ["byday", "dtstart"] as const) {
      if (!has(key) && !(has("dates") && !has("freq")))
        refuse(file, ["schedules", index], `"${key}" is missing under "schedules". Add it: ${added[key]}`);
    }
    if (freq && has("dates"))
      write(
        "dates",
        `"dates" is for a service that meets on some dates only, and "freq" is ${freq}. Take "dates" out, or make "freq" dates.`,
      );
  }
  endsAfterItBegins(file, ["schedules", index], schedule, refuse);
  if (valid_from && valid_to && Temporal.PlainDate.compare(valid_to, valid_from) < 0) {
    write(
      "valid_to",
      `"valid_to" is ${valid_to}, before "valid_from", which is ${valid_from}. Mend one of the two dates.`,
    );
  }
  const days = byday?.filter((day) => day !== undefined) ?? [];
  const plain = days.some((day) => day.nth === undefined);
  const nth = days.some((day) => day.nth !== undefined);
  if (freq === "monthly" && plain) {
    write(
      "byday",
      '"byday" says the day but not which one of the month. Write, for example, first Tuesday or last Friday; or make "freq" weekly.',
    );
  } else if (freq === "weekly" && nth) {
    write(
      "byday",
      '"byday" says which one of the month, but "freq" is weekly. Make "freq" monthly, or write the day alone.',
    );
  } else if (freq === "weekly" && interval > 1 && dtstart && days.length > 0 && days.length === byday?.length) {
    if (!days.some(({ weekday }) => weekday === dtstart.dayOfWeek)) {
      write(
        "dtstart",
        `"dtstart" is ${fullDay(dtstart)}, which is not one of the days in "byday". Write a day on which it meets.`,
      );
    }
  }
}

const added = {
  byday: "its day or days, such as Tuesday, [Monday, Thursday] or, for monthly, first Tuesday.",
  dtstart: "a day on which it meets or met. With interval it fixes which weeks.",
};
