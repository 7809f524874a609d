/** How a contradiction is mended, so that nothing that the site then says is false. */
import { list } from "../word-list.ts";
import { type Case, type Claim, includes, isRegion, type Region } from "./claims.ts";
import type { Register } from "./register.ts";
import { weigh } from "./settle.ts";
import { scope } from "./targets.ts";

/** In which way two changes contradict each other. */
export type How =
  /** Each gives another place, day or time. */
  | "instead"
  /** The earlier one calls the session off, and the later one says where or when it is. */
  | "off"
  /** The later one puts it in a place or on days for which the earlier one calls everything off. */
  | "into"
  /** The later one calls it off by name, after the earlier one has said by name where or when it is. */
  | "called off"
  /** The later one puts it at a place from which the earlier one moves everything. */
  | "moved on"
  /** Both move everything away from the same place. */
  | "away"
  /** The later one puts it on a day or at a place after the earlier one has ended the service there. */
  | "ended";

/** What to do about it, in sentences. `days` are those on which the two meet so. */
export function mend(
  { one, how, earlier, later }: { one: Case; how: How; earlier: Claim; later: Claim },
  days: readonly string[],
  register: Register,
): string {
  switch (how) {
    case "into":
      return isRegion(later)
        ? `Say first what becomes of what is there then: write a change that names it under "sessions" (${days.join(", ")}) and cancels it, or moves it to another place.`
        : `Write another place or day. ${ifStill("If it takes place there all the same", earlier, later, register)}`;
    case "moved on":
      return `Write another place. ${ifStill("If it is there all the same", earlier, later, register)}`;
    case "ended":
      return `Write an earlier day. ${ifStill("If it takes place all the same", earlier, later, register)}`;
    case "away":
      return `If it does, ${add(earlier, later, register)}. If not, name under "services" those that this moves, without ${one.planned.service.id}.`;
    case "off":
      return ifStill("If it takes place after all", earlier, later, register);
    default:
      return ifStill("If this is now true", earlier, later, register);
  }
}

function ifStill(so: string, earlier: Claim, later: Claim, register: Register): string {
  return `${so}, ${add(earlier, later, register)}.`;
}

/** The line that ends the earlier change just where the later one speaks. */
function add(earlier: Claim, later: Claim, register: Register): string {
  const { id } = earlier.change;
  const lost = (["opens_at", "closes_at"] as const).filter(
    (key) => earlier.to[key] && later.act === "shifts" && !later.to[key],
  );
  const times = lost.map((key) => `${key}: "${earlier.to[key]?.toString().slice(0, 5)}"`);
  const keep = `${lost.length === 0 ? "" : `; ${id} also gives times, so write under "to", if they still hold: ${list(times)}`}`;
  if (coversAll(earlier, later, register)) {
    const apart = later.change.replaces
      ? ` in a file of its own that says the same, since this one already replaces ${later.change.replaces.id}`
      : "";
    return `add "replaces: ${id}"${apart}: the earlier change is then void${keep}`;
  }
  if (isRegion(later) && later.until !== undefined && goesOnAfter(earlier, later.until)) {
    return `name its days under "sessions" instead of "from" and "until": ${daysOf(later, register).join(", ")}. What is said of a day goes before what is said of a period`;
  }
  const apart = later.change.resolves
    ? ` in a file of its own that says the same, since this one already resolves ${later.change.resolves.id}`
    : "";
  const what = isRegion(later)
    ? `from ${later.from} on, for the services and places of this one`
    : "for the sessions that this one names";
  return `add "resolves: ${id}"${apart}: the earlier change then ends ${what}${keep}`;
}

/** Whether the later change speaks of everything of which the earlier one did, so that nothing goes back in silence. */
function coversAll(earlier: Claim, later: Claim, register: Register): boolean {
  const [was, is] = [earlier.change, later.change];
  if (was.resolves || was.replaces || later.act === "adds" || earlier.act === "ends") return false;
  const services = scope(is, register.services);
  if (!scope(was, register.services).every((service) => services.includes(service))) return false;
  if (
    is.locations.length > 0 &&
    !(was.locations.length > 0 && was.locations.every((one) => includes(is.locations, one)))
  ) {
    return false;
  }
  if (isRegion(later) && isRegion(earlier) && !earlier.days) {
    if (later.days || later.from > earlier.from) return false;
    return later.until === undefined || (earlier.until !== undefined && earlier.until <= later.until);
  }
  const names = [...register.touchedBy(was)].filter((one) => one.claims.some(({ change }) => change === was));
  if (isRegion(earlier) && !earlier.days) return false;
  return names.every((one) =>
    isRegion(later)
      ? weigh(one, register.standing, later.order + 1).live.includes(later)
      : one.claims.some(({ change }) => change === is),
  );
}

/** Whether the earlier change holds for a day after the last one of the later. */
function goesOnAfter(earlier: Claim, last: string): boolean {
  return isRegion(earlier) && (earlier.until === undefined || earlier.until > last);
}

/** The days on which the period has sessions. */
function daysOf(region: Region, register: Register): string[] {
  const days = register.regionsOf(region.change).flatMap(({ service, region: one }) =>
    [...register.within(one, service)].flatMap((found) => {
      const { live, day } = weigh(found, register.standing, region.order + 1);
      return live.includes(one) ? [day] : [];
    }),
  );
  return [...new Set(days)].sort();
}
