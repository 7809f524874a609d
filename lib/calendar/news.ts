/** What has changed about a session, as its event tells it. */
import { wordChange } from "../changes/wording.ts";
import type { Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import type { Session } from "../timetable/session.ts";
import type { Timetable } from "../timetable/timetable.ts";

interface ToldChange {
  readonly headline: string;
  /** What happens, by session id. */
  readonly lines: ReadonlyMap<string, string>;
  /** Why, what staff wrote, and where it stands. */
  readonly rest: readonly string[];
}

/** Gives the paragraphs about a session, in order of publication; none when it is as planned. Each change is worded once. */
export function newsOf(timetable: Timetable, site: Site): (session: Session) => readonly string[] {
  const told = new Map<string, ToldChange>();
  const tell = (id: string): ToldChange | undefined => {
    const compiled = timetable.changeById.get(id);
    if (!compiled || told.has(id)) return told.get(id);
    const { headline, sessions, cause } = wordChange(compiled);
    const { body, url } = compiled.change;
    told.set(id, {
      headline,
      lines: new Map(sessions.map((one) => [one.id, one.line])),
      rest: [cause && `This is ${cause}.`, body.text, absoluteUrl(site.url, url)].filter((part) => !!part) as string[],
    });
    return told.get(id);
  };
  return (session) => {
    const changes = session.concernedBy.flatMap((id) => tell(id) ?? []);
    const holiday = session.bankHoliday === undefined ? [] : [`Cancelled: ${session.bankHoliday} is a bank holiday.`];
    return [
      ...holiday,
      ...changes.map(({ headline, lines, rest }) => [lines.get(session.id) ?? headline, ...rest].join("\n")),
    ];
  };
}
