/** Changes in force that can't all be true of one session. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay, occasion } from "../dates.ts";
import { type Case, type Claim, inForce, settle } from "./claims.ts";
import type { Register } from "./register.ts";
import type { Session } from "./session.ts";

/** Each pair of changes once, at the file that was published later; and sessions put where one already is. */
export function contradictions(register: Register): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const refuse = (key: string, change: Change, path: readonly string[], message: string) => {
    if (told.has(key)) return;
    told.add(key);
    problems.push({ file: change.source.file, line: change.source.line(path), message });
  };
  const put = new Map<string, Case>();
  for (const one of register.all()) {
    const live = inForce(one, register.standing).filter(({ change }) => register.mustMatch(change, one.planned.day));
    const claims = live.filter(({ act }) => act === "cancels" || act === "shifts");
    for (const [index, later] of claims.entries()) {
      for (const earlier of claims.slice(0, index)) {
        if (!contradict(earlier, later)) continue;
        const { service, original } = one.planned;
        refuse(
          `${earlier.change.id} ${later.change.id}`,
          later.change,
          ["effect"],
          `This ${says(later)} the session of ${service.title} on ${fullDay(original.start)}, which ${earlier.change.source.file} ${says(earlier)}. If this is now true, add "replaces: ${earlier.change.id}"${later.change.replaces ? ` in a file of its own, since this one already replaces ${later.change.replaces.id}` : ""}; the earlier change is then void.`,
        );
      }
    }
    const puts = live.findLast(({ act }) => act === "shifts" || act === "adds");
    const other = puts && collision(one, put, register);
    if (other) {
      const { current, service } = other;
      refuse(
        `${service.id} ${current.location.id} ${current.start}`,
        puts.change,
        ["to"],
        `${service.title} already has a session on ${occasion(current.start, current.end)} at ${current.location.title}. Write another place, day or time.`,
      );
    }
  }
  return problems;
}

/** Another session of the service at the same place and start; `put` is filled with the sessions that changes put somewhere. */
function collision(one: Case, put: Map<string, Case>, register: Register): Session | undefined {
  const { standing } = register;
  const session = settle(one, standing);
  if (!session || session.status === "cancelled" || session.service.status !== "active") return undefined;
  const { location, start } = session.current;
  const key = `${session.service.id} ${location.id} ${start.epochMilliseconds}`;
  const others = [put.get(key), register.scheduledAt(session.service, session.current)];
  put.set(key, one);
  return others
    .map((other) => (other && other !== one ? settle(other, standing) : undefined))
    .find(
      (other) =>
        other &&
        other.status !== "cancelled" &&
        other.current.location.id === location.id &&
        other.current.start.equals(start),
    );
}

function contradict(earlier: Claim, later: Claim): boolean {
  if (earlier.act === "cancels" && later.act === "cancels") return false;
  if (earlier.act === "shifts" && later.act === "shifts") {
    const places = earlier.place && later.place && earlier.place.id !== later.place.id;
    const times =
      earlier.times &&
      later.times &&
      !(earlier.times.start.equals(later.times.start) && earlier.times.end.equals(later.times.end));
    return Boolean(places || times);
  }
  // One day of a longer move or new time may be called off: there is then nowhere that it could be.
  return !(later.act === "cancels" && later.byDay && !earlier.byDay);
}

function says({ act, place }: Claim): string {
  if (act === "cancels") return "cancels";
  return place ? "moves" : "gives a new time to";
}
