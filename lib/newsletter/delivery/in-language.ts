/** Each message in its reader's language: which changes it tells is the same in all. */
import type { Edition } from "../edition.ts";
import type { PlannedMessage, Reader } from "../plan.ts";
import type { Composing, Engine } from "./engine.ts";

/** An edition in one language, with the words of the site in it. */
export interface Translated {
  readonly edition: Edition;
  readonly library: Composing;
}

type Write<To extends Reader, Message> = ReturnType<Engine<To, Message>["writer"]>;

/** @param translations by language, as readers name it; who names none, or another, reads the first language */
export function writerInLanguages<To extends Reader, Message>(
  engine: Pick<Engine<To, Message>, "writer">,
  { edition, library }: Translated,
  translations: ReadonlyMap<string, Translated> = new Map(),
): Write<To, Message> {
  const first = engine.writer(edition, library);
  const others = new Map(
    [...translations].map(([language, one]) => [
      language,
      { edition: one.edition, write: engine.writer(one.edition, one.library) },
    ]),
  );
  return (planned, date) => {
    const own = planned.reader.language === undefined ? undefined : others.get(planned.reader.language);
    return own
      ? own.write({ ...planned, shown: shownIn(own.edition, edition, planned.shown) }, date)
      : first(planned, date);
  };
}

/** What is shown of an edition, as the same edition has it in another language. */
export function shownIn(
  translated: Edition,
  original: Edition,
  shown: PlannedMessage["shown"],
): PlannedMessage["shown"] {
  const entries = new Map(translated.entries.map((entry) => [entry.id, entry]));
  const own = (list: PlannedMessage["shown"]["entries"]) => list.map((entry) => entries.get(entry.id) ?? entry);
  const guidance = shown.guidance.map((page) => translated.guidance[original.guidance.indexOf(page)] ?? page);
  return { entries: own(shown.entries), over: own(shown.over), guidance };
}
