/** Rules between the values of one page of guidance, one fund or one action point. */
import { plainDay } from "../../dates.ts";
import type { DraftFile, Rule } from "../drafts.ts";
import { type GuidanceKind, guidanceKinds } from "../kinds.ts";

/** Nothing about a page can have happened before the page was there. */
export const datesInOrder: Rule = ({ files }, refuse) => {
  for (const file of (["pages", ...guidanceKinds] as const).flatMap(
    (kind): readonly DraftFile<"pages" | GuidanceKind>[] => files[kind],
  )) {
    const { published, last_reviewed_on, change_history = [] } = file.front;
    if (!published) continue;
    const first = `the page was first published, on ${plainDay(published)}`;
    if (last_reviewed_on && Temporal.PlainDate.compare(last_reviewed_on, published) < 0) {
      refuse(
        file,
        ["last_reviewed_on"],
        `"last_reviewed_on" is ${last_reviewed_on}, before ${first}. Mend one of the two dates.`,
      );
    }
    change_history.forEach((entry, index) => {
      if (entry?.date && Temporal.PlainDate.compare(entry.date, published) < 0) {
        refuse(
          file,
          ["change_history", index, "date"],
          `"change_history" has ${entry.date}, before ${first}. Mend one of the two dates.`,
        );
      }
    });
  }
};

/** A fund opens before it closes, and is not open for ever and shut at once. */
export const fundsInOrder: Rule = ({ files }, refuse) => {
  for (const file of files.funding) {
    const { opens_on, closes_on, ongoing, closed, min_award, max_award } = file.front;
    if (opens_on && closes_on && Temporal.PlainDate.compare(closes_on, opens_on) < 0) {
      refuse(
        file,
        ["closes_on"],
        `"closes_on" is ${closes_on}, before "opens_on", which is ${opens_on}. Mend one of the two dates.`,
      );
    }
    if (ongoing && closed) {
      refuse(file, ["closed"], 'A fund cannot be both "ongoing" and "closed". Take one of the two lines out.');
    } else if (ongoing && file.has(["closes_on"])) {
      refuse(file, ["closes_on"], 'A fund that is "ongoing" has no closing date. Take "closes_on" or "ongoing" out.');
    }
    if (min_award !== undefined && max_award !== undefined && min_award > max_award) {
      refuse(
        file,
        ["min_award"],
        `"min_award" is ${min_award}, more than "max_award", which is ${max_award}. Have they changed places?`,
      );
    }
  }
};
