/** How far and in which direction one place is from another, as people say it. */

import { distance, type Position, shortened } from "../content/position.ts";
import type { Language } from "../language.ts";
import { inSentence } from "./place.ts";

const kilometresToMile = 1.609344;
const compass = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;

/** Of eight, the direction in which `to` is from `from`. */
export function directionOf(from: Position, to: Position): (typeof compass)[number] {
  const east = (to.longitude - from.longitude) * shortened((from.latitude + to.latitude) / 2);
  const turn = Math.atan2(east, to.latitude - from.latitude) / (Math.PI / 4);
  return compass[(Math.round(turn) + 8) % 8] as (typeof compass)[number];
}

/** `less than half a mile`, `about 2 miles`: in a straight line */
export function wordMiles(language: Language, from: Position, to: Position): string {
  const miles = distance(from, to) / kilometresToMile;
  return miles < 0.5
    ? language.say("distance-half-a-mile")
    : language.say("distance-miles", { count: Math.max(1, Math.round(miles)) });
}

/** `It is about 1 mile north-east of Quayside Hall and less than half a mile west of Wend Town Hall, in a straight line.` */
export function wordWhereabouts(
  language: Language,
  place: Position,
  others: readonly (Position & { readonly title: string })[],
): string {
  const places = others.map((one) =>
    language.say("distance-from", {
      miles: wordMiles(language, one, place),
      direction: language.say(`direction-${directionOf(one, place)}`),
      place: inSentence(language, one.title),
    }),
  );
  return places.length === 0 ? "" : language.say("whereabouts", { places: language.list(places) });
}

/** What the map shows, to who does not see it. */
export function mapLabel(language: Language, title: string, others: number): string {
  return language.say("map-label", { place: inSentence(language, title), count: others });
}
