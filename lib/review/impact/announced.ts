/** Changes and editions that people have been told, and that would now say something else. */
import type { Change, Newsletter } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { fullDay } from "../../dates.ts";
import type { Model } from "../../model.ts";

/** `now` is in the site's time zone. */
export function editedAnnouncements(before: Model, after: Model, now: Temporal.ZonedDateTime): readonly Problem[] {
  const announced = before.library.changes.filter(
    ({ published }) => Temporal.PlainDateTime.compare(published, now.toPlainDateTime()) <= 0,
  );
  return announced.flatMap((was) => {
    const warn = (message: string) => [{ file: was.source.file, message }];
    const is = after.library.changes.find(({ id }) => id === was.id);
    const told = `that was already announced, on ${fullDay(was.published)}`;
    if (is) {
      const keys = edited(saysOf(was), saysOf(is));
      return keys.length === 0
        ? []
        : warn(
            `This edits a change ${told} (${keys.join(", ")}): write a new one that replaces it. Put this file back as it was, and write "replaces: ${was.id}" in the new one, so that everyone hears.`,
          );
    }
    const known = new Set(before.library.changes.map(({ id }) => id));
    const twin = after.library.changes.find(
      (one) => !known.has(one.id) && edited(saysOf(was), saysOf(one)).length === 0,
    );
    return warn(
      twin
        ? `This gives another name, ${twin.source.file}, to a change ${told}. Followers of feeds would be told a second time: give the file its old name back.`
        : `This takes away a change ${told}. Those who were told would not hear: put the file back, and write a new one that replaces it ("replaces: ${was.id}" if it was wrong) or ends it ("resolves: ${was.id}" if it is over).`,
    );
  });
}

/** Editions whose date has come and that are not as they were. */
export function editedEditions(before: Model, after: Model, now: Temporal.ZonedDateTime): readonly Problem[] {
  return before.library.newsletters.flatMap((was) => {
    if (Temporal.PlainDate.compare(was.date, now.toPlainDate()) > 0) return [];
    const is = after.library.newsletters.find(({ id }) => id === was.id);
    const keys = is ? edited(contentsOf(was), contentsOf(is)) : [];
    if (is && keys.length === 0) return [];
    return [
      {
        file: was.source.file,
        message: `${is ? `This edits (${keys.join(", ")})` : "This takes away"} the edition of ${fullDay(was.date)}, which subscribers have had. The archive would no longer show what they were sent: put it back, and tell what is new in the next edition.`,
      },
    ];
  });
}

type Says = Readonly<Record<string, unknown>>;

/** The keys in which two files say different things, by what they mean and not by how they are typed. */
function edited(was: Says, is: Says): readonly string[] {
  return Object.keys(was).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** What a change tells people: its keys as they are in the file, and its text. */
export function saysOf(change: Change): Says {
  const { title, services, locations, effect, sessions, from, until, to, cause } = change;
  const { severity, published, urgent, replaces, resolves, body } = change;
  return {
    title,
    services: services === "all" ? services : ids(services),
    locations: ids(locations),
    effect,
    sessions,
    from,
    until,
    to: to && { ...to, location: to.location?.id },
    cause,
    severity,
    published,
    urgent,
    replaces: replaces?.id,
    resolves: resolves?.id,
    text: body.markdown.trim(),
  };
}

const contentsOf = ({ title, changes, guidance, body }: Newsletter): Says => ({
  title,
  changes: ids(changes),
  guidance: guidance.map(({ url }) => url),
  introduction: body.markdown.trim(),
});
