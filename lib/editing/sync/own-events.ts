/** Which events of a calendar are of a service: groups keep one calendar for all that they do. */
import type { Service } from "../../content/library.ts";
import { nameFor } from "../../content/name.ts";
import type { Occurrence } from "../../import/icalendar/occurrences.ts";
import { readTitle } from "../../import/icalendar/title.ts";
import { Refusal } from "../../refusal.ts";
import { list } from "../../word-list.ts";

/** An occurrence of the service, and whether it meets, going by its state and its title. */
export interface OwnEvent {
  readonly occurrence: Occurrence;
  readonly says: "meets" | "off" | "unclear";
}

export interface OwnEvents {
  readonly own: readonly OwnEvent[];
  /** Titles of the others, each once. */
  readonly others: readonly string[];
}

/** Whether a title has these words one after the other, whatever their case and the signs between them. */
export const holds = (title: string, words: string) => `-${nameFor(title)}-`.includes(`-${nameFor(words)}-`);

/**
 * Those whose title has the words that are asked for, or else the service's name; where none has, all of them, if they have
 * one title. Refuses where it is unclear which are meant.
 */
export function ownEvents(
  service: Service,
  services: readonly Service[],
  occurrences: readonly Occurrence[],
  isAskedFor?: (words: string) => boolean,
): OwnEvents {
  const read = occurrences.map((occurrence) => ({ occurrence, ...readTitle(occurrence.event.title) }));
  const longer = services.filter(({ title }) => title !== service.title && holds(title, service.title));
  const isNamed = (words: string) => holds(words, service.title) && !longer.some(({ title }) => holds(words, title));
  const wanted = isAskedFor ?? isNamed;
  const named = read.filter(({ words }) => wanted(words));
  const titles = [...new Set(read.map(({ words }) => words))];
  if (named.length === 0 && (isAskedFor || titles.length > 1)) {
    const known = titles.slice(0, 12).map((title) => `“${title}”`);
    throw new Refusal(
      `No event of the calendar is called so. Say with --title which are of ${service.title}. Its titles are: ${list(known)}.`,
      1,
    );
  }
  const own = named.length > 0 ? named : read;
  const usual = new Set([...commonest(own.map(({ words }) => words)), service.title]);
  return {
    own: own.map(({ occurrence, words, says }) => ({
      occurrence,
      says:
        occurrence.state !== "meets" || says === "cancelled"
          ? "off"
          : says === "unclear" && !usual.has(words)
            ? "unclear"
            : "meets",
    })),
    others: titles.filter((title) => !own.some(({ words }) => words === title)),
  };
}

/** The title that most have. What it says is a name, whatever its words. */
function commonest(titles: readonly string[]): readonly string[] {
  const counts = [...Map.groupBy(titles, (title) => title)].map(([title, same]) => ({ title, count: same.length }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 1 ? [most.title] : [];
}
