/** Rules between the values of one place or one service. */
import { fullDay } from "../../dates.ts";
import type { Rule } from "../drafts.ts";

/** All four nations lie within these degrees. */
const uk = { south: 49, north: 61.1, west: -9, east: 2.1 };

export const addresses: Rule = ({ files }, refuse) => {
  for (const file of files.locations) {
    const confidential = file.has(["confidential"]) && file.values.written(["confidential"]) !== "false";
    if (confidential || file.has(["address_1"])) continue;
    refuse(file, [], '"address_1" is missing. Add it: building and street.');
  }
};

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
    schedules.forEach((schedule, index) => {
      if (!schedule) return;
      const { freq, interval = 1, byday, dtstart, opens_at, closes_at, valid_from, valid_to } = schedule;
      const here = (key: string) => ["schedules", index, key];
      if (opens_at && closes_at && Temporal.PlainTime.compare(closes_at, opens_at) <= 0) {
        const [start, end] = [opens_at.toString().slice(0, 5), closes_at.toString().slice(0, 5)];
        refuse(
          file,
          here("closes_at"),
          `"closes_at" is ${end}, which is not after "opens_at", ${start}. Afternoon times count on from 12: 2pm is "14:00".`,
        );
      }
      if (valid_from && valid_to && Temporal.PlainDate.compare(valid_to, valid_from) < 0) {
        refuse(
          file,
          here("valid_to"),
          `"valid_to" is ${valid_to}, before "valid_from", which is ${valid_from}. Mend one of the two dates.`,
        );
      }
      const days = byday?.filter((day) => day !== undefined) ?? [];
      const plain = days.some((day) => day.nth === undefined);
      const nth = days.some((day) => day.nth !== undefined);
      if (freq === "monthly" && plain) {
        refuse(
          file,
          here("byday"),
          '"byday" says the day but not which one of the month. Write, for example, first Tuesday or last Friday; or make "freq" weekly.',
        );
      } else if (freq === "weekly" && nth) {
        refuse(
          file,
          here("byday"),
          '"byday" says which one of the month, but "freq" is weekly. Make "freq" monthly, or write the day alone.',
        );
      } else if (freq === "weekly" && interval > 1 && dtstart && days.length > 0 && days.length === byday?.length) {
        if (!days.some(({ weekday }) => weekday === dtstart.dayOfWeek)) {
          refuse(
            file,
            here("dtstart"),
            `"dtstart" is ${fullDay(dtstart)}, which is not one of the days in "byday". Write a day on which it meets.`,
          );
        }
      }
    });
  }
};
