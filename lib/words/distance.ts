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
export function wordMiles(_language: Language, from: Position, to: Position): string {
  const miles = distance(from, to) / kilometresToMile;
  if (miles < 0.5) return "less than half a mile";
  return miles < 1.5 ? "about 1 mile" : `about ${Math.round(miles)} miles`;
}

/** `It is about 1 mile north-east of Quayside Hall and less than half a mile west of Wend Town Hall, in a straight line.` */
export function wordWhereabouts(
  language: Language,
  place: Position,
  others: readonly (Position & { readonly title: string })[],
): string {
  const parts = others.map(
    (one) => `${wordMiles(language, one, place)} ${directionOf(one, place)} of ${inSentence(language, one.title)}`,
  );
  return parts.length === 0 ? "" : `It is ${language.list(parts, "and")}, in a straight line.`;
}

/** What the map shows, to who does not see it. */
export function mapLabel(language: Language, title: string, others: number): string {
  return `Map: ${inSentence(language, title)} among ${others === 1 ? "1 other place" : `${others} other places`}`;
}
