/** The places of stops: which stops are at one place, and what is told of it. */
import { nameFor } from "../content/name.ts";
import type { Problem } from "../content/problem.ts";
import type { Stop } from "./stop-row.ts";

export interface NumberedStop extends Stop {
  readonly file: string;
  readonly line: number;
}

/** As in `stops.csv:12`. */
export const rowOf = ({ file, line }: NumberedStop) => `${file}:${line}`;

export interface Place {
  readonly id: string;
  readonly title: string;
  readonly stop: NumberedStop;
  /** The first of its stops that says more of its address than the names. */
  addressed: NumberedStop;
}

/** Stops of one name nearer to each other than this, in metres, are one place. */
const samePlace = 300;

/**
 * The place of every stop. Those of one organisation, community and name are one, unless they lie far apart; so are "Hall" in
 * Airlie and "Airlie Hall", where both are known to lie together.
 */
export function placesOf(stops: readonly NumberedStop[], doubts: Problem[]): ReadonlyMap<NumberedStop, Place> {
  const places = new Map<NumberedStop, Place>();
  const known = new Map<string, Place[]>();
  const titles = new Set<string>();
  const ids = new Set<string>();
  for (const stop of stops) {
    const name = [stop.organisation, stop.community, stop.stop].map(nameFor).filter(Boolean).join("-");
    const namesakes = known.get(name) ?? [];
    let place = namesakes.find(({ stop: other }) => {
      const alike = nameFor(other.community) === nameFor(stop.community);
      return (metresBetween(other, stop) ?? (alike ? 0 : samePlace)) < samePlace;
    });
    if (!place) {
      const [title, { organisation }] = [titleOf(stop), stop];
      place = {
        id: unique((number) => (number === 1 ? name : `${name}-${number}`), ids),
        title: unique(
          (number) => [title, `${title} (${organisation})`][number - 1] ?? `${title} (${organisation}, ${number - 1})`,
          titles,
        ),
        stop,
        addressed: stop,
      };
      known.set(name, [...namesakes, place]);
    } else if (place.addressed.street === "") place.addressed = stop;
    else if (stop.street !== "" && nameFor(stop.street) !== nameFor(place.addressed.street)) {
      const message = `"address" has ${stop.street}, but ${place.addressed.street} is the address of the same place in ${rowOf(place.addressed)}: left out.`;
      doubts.push({ file: stop.file, line: stop.line, message });
    }
    places.set(stop, place);
  }
  return places;
}

function titleOf({ stop, community }: Stop): string {
  return community === "" || stop.toLowerCase().includes(community.toLowerCase()) ? stop : `${stop}, ${community}`;
}

/** The first candidate, from number 1 on, that is not taken in capitals or not; then it is. */
function unique(candidate: (number: number) => string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(candidate(number).toLowerCase())) number += 1;
  taken.add(candidate(number).toLowerCase());
  return candidate(number);
}

/** On a plane, which is right to a metre at this size; undefined when one of them has no coordinates. */
function metresBetween(a: Stop, b: Stop): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
  const degree = 111_195;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return degree * Math.hypot(a.latitude - b.latitude, east);
}

/** The front matter of a place. */
export function locationOf({ title, stop, addressed }: Place) {
  const { community, postcode, latitude, longitude, organisation, link } = stop;
  if (link) return { title, location_type: "virtual", url: link, areas: [nameFor(organisation)] };
  return {
    title,
    address_1: addressed.street || stop.stop,
    ...(community !== "" && { city: community }),
    ...(postcode !== "" && { postal_code: postcode }),
    ...(latitude !== undefined && { latitude, longitude }),
    areas: [nameFor(organisation)],
  };
}
