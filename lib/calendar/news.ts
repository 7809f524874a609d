/** What has changed about a session, as its event tells it. */

import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Language } from "../language.ts";
import { differs, type Session } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";
import { headline, wordWhy } from "../words/change.ts";
import { wordBankHoliday, wordChangedSession } from "../words/session.ts";

interface ToldChange {
  readonly headline: string;
  /** What happens, by session id, and the session as it was then left. */
  readonly lines: ReadonlyMap<string, { readonly line: string; readonly after: Session }>;
  /** Why, what staff wrote, and where it stands. */
  readonly rest: readonly string[];
}

/** Gives the paragraphs about a session, in order of publication; none when it is as planned. Each change is worded once. */
export function newsOf(language: Language, timetable: Timetable, site: Site): (session: Session) => readonly string[] {
  const told = new Map<string, ToldChange>();
  const tell = (id: string): ToldChange | undefined => {
    const compiled = timetable.changeById.get(id);
    if (!compiled || told.has(id)) return told.get(id);
    const { change, sessions } = compiled;
    told.set(id, {
      headline: headline(language, change),
      lines: new Map(
        sessions.map((session) => [
          session.after.id,
          { line: wordChangedSession(language, change, session), after: session.after },
        ]),
      ),
      rest: [wordWhy(language, change), change.body.text, absoluteUrl(site.url, change.url)].filter(
        (part) => !!part,
      ) as string[],
    });
    return told.get(id);
  };
  return (session) => {
    const changes = session.concernedBy.flatMap((id) => tell(id) ?? []);
    return [
      ...[wordBankHoliday(language, session)].filter((part) => part !== undefined),
      ...changes.map(({ headline, lines, rest }) => {
        const told = lines.get(session.id);
        // What a later change has altered again must not stand in the event beside what is now true.
        const holds = told && leavesAs(told.after, session);
        return [holds ? told.line : headline, ...rest].join("\n");
      }),
    ];
  };
}

function leavesAs(after: Session, { status, current }: Session): boolean {
  const { place, times } = differs(after.current, current);
  return (after.status === "cancelled") === (status === "cancelled") && !place && !times;
}
