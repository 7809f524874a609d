/**
 * Changes as announcements: an extension of HSDS, which has no place for them (openreferral/specification, issue 216). What
 * each concerns is what its alert in `changes.json` concerns, by the identifiers of Open Referral.
 */
import { absoluteUrl } from "../../content/urls.ts";
import type { Model } from "../../model.ts";
import type { CompiledChange } from "../../timetable/compiled-change.ts";
import { paragraphs, wordChange } from "../../words/change.ts";
import { concerned, inForceOrComing, sessionsConcerned } from "../changes.ts";
import { headlineOf } from "../concerned-by.ts";
import { dateTime } from "../data-file.ts";
import { changeModified } from "../modified.ts";
import { identifier } from "./identifier.ts";

/** Every announcement, last published first. */
export function announcements(model: Model) {
  return inForceOrComing(model).map((compiled) => announcement(compiled, model));
}

/** Those that concern each service, by its id, as they stand in its own record: without what they say of other services. */
export function announcementsByService(model: Model): ReadonlyMap<string, object[]> {
  const found = new Map<string, object[]>();
  for (const compiled of inForceOrComing(model)) {
    const summary = announcementSummary(compiled, model);
    for (const id of concerned(compiled).services) {
      found.set(id, [...(found.get(id) ?? []), summary]);
    }
  }
  return found;
}

function announcement(compiled: CompiledChange, model: Model) {
  const { services, locations } = concerned(compiled);
  const { id, ...summary } = announcementSummary(compiled, model);
  const { language } = model.library;
  return {
    id,
    ...summary,
    description: paragraphs(language, wordChange(language, compiled)).join("\n"),
    service_ids: services.map((name) => identifier("service", name)),
    location_ids: locations.map((name) => identifier("location", name)),
    sessions: sessionsConcerned(compiled).map(({ id, service, original: { location, start } }) => ({
      session_id: id,
      service_id: identifier("service", service.id),
      location_id: identifier("location", location.id),
      starts_at: dateTime(start),
    })),
  };
}

function announcementSummary(compiled: CompiledChange, model: Model) {
  const { change, from, until, published, resolvedBy } = compiled;
  const named = (other: { readonly id: string } | undefined) => other && identifier("announcement", other.id);
  return {
    id: identifier("announcement", change.id),
    external_identifier: change.id,
    title: headlineOf(change.id, model),
    url: absoluteUrl(model.library.site.url, change.url),
    effect: change.effect,
    cause: change.cause,
    severity: change.severity,
    status: compiled.state(model.today),
    valid_from: from.toString(),
    valid_to: until?.toString(),
    published: dateTime(published),
    last_modified: changeModified(compiled),
    replaces: named(change.replaces),
    resolves: named(change.resolves),
    resolved_by: named(resolvedBy),
  };
}
