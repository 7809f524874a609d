/** The newsletter for many subscribers with choices of their own, composed to the last byte and sent nowhere. */
import { stopwatch } from "../lib/clock.ts";
import type { Model } from "../lib/model.ts";
import { mimeWriter } from "../lib/newsletter/delivery/mime.ts";
import { composeEdition } from "../lib/newsletter/edition.ts";
import { letterWriter } from "../lib/newsletter/letter.ts";
import { messageOf, stopFor } from "../lib/newsletter/message.ts";
import { select } from "../lib/newsletter/selection.ts";

export interface Composition {
  readonly milliseconds: number;
  /** Those to whom the edition says something. */
  readonly messages: number;
  readonly bytes: number;
}

/** Composes the newest edition for `subscribers` people: of every five one follows everything, the others an area each. */
export async function measureComposition(model: Model, subscribers: number): Promise<Composition> {
  const { library } = model;
  const { site, areas } = library;
  const [newest] = library.newsletters;
  if (!newest) throw new Error("There is no edition to compose.");
  const elapsed = stopwatch();
  const edition = composeEdition(newest, model);
  const writeLetter = letterWriter(edition, site);
  const writeMime = mimeWriter();
  const moment = newest.date.toZonedDateTime(site.timezone);
  let messages = 0;
  let bytes = 0;
  for (let number = 0; number < subscribers; number += 1) {
    const area = number % 5 === 0 ? undefined : areas[Math.floor(number / 5) % areas.length];
    const selection = select(edition, { areas: area ? [area.id] : [], services: [] }, moment);
    if (!("shown" in selection)) continue;
    const stop = stopFor(site, `reader-${number}`);
    const letter = writeLetter(selection.shown, { chosen: area ? [area.label] : [], stop: stop.https ?? stop.mailto });
    const postmark = { messageId: `${number}@bench.example.org`, date: moment.toInstant(), stop };
    const to = { address: `reader${number}@example.org`, name: `Reader ${number}` };
    bytes += (await writeMime(messageOf(letter, to, postmark, site))).bytes.length;
    messages += 1;
  }
  return { milliseconds: elapsed(), messages, bytes };
}
