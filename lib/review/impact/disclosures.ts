/** What would tell the public where people meet who must not be found. Whatever is said once cannot be taken back. */
import { isVirtual, type Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { fullDay } from "../../dates.ts";
import type { Model } from "../../model.ts";
import type { Session } from "../../timetable/session.ts";
import { addressParts } from "../../words/place.ts";

/** Places that are confidential no more, and sessions of their services that would be where anybody finds them. */
export function disclosures(before: Model, after: Model): readonly Problem[] {
  const hidden = before.library.locations.filter(({ confidential }) => confidential).map(({ id }) => id);
  return [...openedPlaces(new Set(hidden), after.library), ...openSessions(before, after)];
}

/** Places that were confidential, by their ids, and are no more. */
export function openedPlaces(hidden: ReadonlySet<string>, after: Library): readonly Problem[] {
  return after.locations
    .filter(({ id, confidential }) => hidden.has(id) && !confidential)
    .map(({ source }) => ({
      file: source.file,
      message:
        'This place was confidential, and its address would be published. That cannot be taken back: whoever reads it once knows it. If it is a mistake, write "confidential: true" again and take the address out; docs/confidential-places.md says what to do about what was committed.',
    }));
}

const dayOf = ({ service, original }: Session) => `${service.id} ${original.start.toPlainDate()}`;
const placeOf = ({ service, current }: Session) => `${service.id} ${current.location.id}`;

/**
 * Of each service that met at a confidential place: its first session at an open place where it did not meet before, or
 * that was at a confidential one.
 */
function openSessions(before: Model, after: Model): readonly Problem[] {
  const hidden = before.timetable.sessions.filter(({ current }) => current.location.confidential);
  const hiding = new Set(hidden.map(({ current }) => current.location.id));
  const services = new Set(hidden.map(({ service }) => service.id));
  const places = new Set(before.timetable.sessions.map(placeOf));
  const left = new Set(hidden.filter(({ id }) => !after.timetable.byId.has(id)).map(dayOf));
  const warnings = new Map<string, Problem>();
  for (const session of after.timetable.sessions) {
    const { id, service, current, status, madeBy } = session;
    const { location } = current;
    const place = placeOf(session);
    // Of a place that is confidential no more the place itself is told.
    if (!services.has(service.id) || location.confidential || isVirtual(location) || hiding.has(location.id)) continue;
    if (status === "cancelled" || warnings.has(place)) continue;
    if (Temporal.PlainDate.compare(current.start.toPlainDate(), after.today) < 0) continue;
    const moved = before.timetable.byId.get(id)?.current.location.confidential ?? left.has(dayOf(session));
    if (places.has(place) && !moved) continue;
    const change = madeBy
      .map((one) => after.timetable.changeById.get(one)?.change)
      .findLast((one) => one?.to?.location);
    warnings.set(place, {
      file: (change ?? service).source.file,
      message: `${service.title} meets at a confidential place, and this would publish that it is at ${[location.title, ...addressParts(location)].join(", ")} on ${fullDay(current.start)}: whoever looks for its people would find them there. That cannot be taken back. Is it meant?`,
    });
  }
  return [...warnings.values()];
}
