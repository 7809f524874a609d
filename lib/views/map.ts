/** A small drawn map of where a place lies among the others, of our own data alone. */
import type { Location } from "../content/library.ts";
import { isVirtual } from "../content/library.ts";
import { distance, nearestAmong, type Position, shortened } from "../content/position.ts";
import type { Model } from "../model.ts";
import { mapLabel, wordWhereabouts } from "../words/distance.ts";

type Placed = Location & Position;

/** Of places that have it: where they are is public. */
const isPlaced = (place: Location): place is Placed =>
  !place.confidential && !isVirtual(place) && place.latitude !== undefined && place.longitude !== undefined;

/** In the units of the drawing. */
const width = 320;
const height = 240;
const margin = 24;
const letter = { width: 9.5, height: 22 };
/** So many others are drawn: those that are nearest. */
const othersDrawn = 20;
const mile = 1.609344;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapView {
  readonly label: string;
  readonly words: string;
  readonly here: Point;
  readonly others: readonly Point[];
  readonly areas: readonly (Point & { readonly label: string })[];
  /** The length of a mile. */
  readonly mile: number;
}

/** Tells of a place its map: undefined of one that is not to be shown, or that has no other beside it. */
export function mapsOf(model: Model): (location: Location) => MapView | undefined {
  const nearest = nearestAmong(model.library.locations.filter(isPlaced));
  return (location) => (isPlaced(location) ? mapOf(location, nearest(location, othersDrawn), model) : undefined);
}

function mapOf(location: Placed, others: readonly Placed[], { library }: Model): MapView | undefined {
  if (others.length === 0) return undefined;
  const { point, unit } = projection([location, ...others]);
  return {
    label: mapLabel(library.language, location.title, others.length),
    words: wordWhereabouts(library.language, location, landmarks(location, others)),
    here: point(location),
    others: others.map(point),
    areas: labels(library.areas, [location, ...others], point),
    mile: Math.round(mile * unit),
  };
}

/** The nearest place, and the nearest of other areas: two in all. */
function landmarks(location: Placed, others: readonly Placed[]): readonly Placed[] {
  const [nearest] = others;
  const elsewhere = others.find(
    (place) => place !== nearest && !place.areas.some((area) => location.areas.includes(area)),
  );
  return [nearest, elsewhere ?? others[1]].filter((place) => place !== undefined);
}

/** Fits places into the drawing, north up. `unit` is a kilometre. */
function projection(places: readonly Position[]): {
  readonly point: (place: Position) => Point;
  readonly unit: number;
} {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north, west, east] = [
    Math.min(...latitudes),
    Math.max(...latitudes),
    Math.min(...longitudes),
    Math.max(...longitudes),
  ];
  const narrow = shortened((south + north) / 2);
  const spread = Math.max(
    ((east - west) * narrow) / (width - 2 * margin),
    (north - south) / (height - 2 * margin),
    1e-4,
  );
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return {
    point: ({ latitude, longitude }) => ({
      x: Math.round(width / 2 + ((longitude - middleX) * narrow) / spread),
      y: Math.round(height / 2 - (latitude - middleY) / spread),
    }),
    unit: 1 / (spread * distance({ latitude: south, longitude: west }, { latitude: south + 1, longitude: west })),
  };
}

/** The names of areas in the middle of their places; one that would lie over another is left out. */
function labels(
  areas: Model["library"]["areas"],
  places: readonly Placed[],
  point: (place: Position) => Point,
): MapView["areas"] {
  const shown: { x: number; y: number; label: string; half: number }[] = [];
  for (const area of areas) {
    const points = places.filter((place) => place.areas.includes(area)).map(point);
    const half = (area.label.length * letter.width) / 2;
    if (points.length === 0 || 2 * half > width) continue;
    const x = points.reduce((sum, one) => sum + one.x, 0) / points.length;
    // Above the places, where there is room.
    const y = Math.min(...points.map((one) => one.y)) - 10;
    const label = {
      x: Math.round(Math.min(width - half, Math.max(half, x))),
      y: Math.round(Math.max(letter.height, y)),
      label: area.label,
      half,
    };
    const collides = shown.some(
      (one) => Math.abs(one.x - label.x) < one.half + half && Math.abs(one.y - label.y) < letter.height,
    );
    if (!collides) shown.push(label);
  }
  return shown.map(({ x, y, label }) => ({ x, y, label }));
}
