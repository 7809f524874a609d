/** What is wrong with the newsletter as a whole: a change that nobody would be told, a draft that is not finished. */
import type { Library, NewsletterSettings } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import type { Model } from "../model.ts";
import { placeholder } from "./draft.ts";
import { wasOver } from "./impact.ts";

/** What is wrong with an edition's words, with its form, and with what stands on the outside of a message. */
export function newsletterProblems(library: Pick<Library, "newsletters" | "site" | "services">): readonly Problem[] {
  const { newsletter } = library.site;
  const unfinished = library.newsletters.filter(({ body }) => body.markdown.includes(placeholder));
  return [
    ...unfinished.map(({ source: { file } }) => ({
      file,
      line: 1,
      message: `The introduction still says "${placeholder}". Write it in your own words, or delete the line.`,
    })),
    ...(newsletter ? [...outsideProblems(newsletter, library), ...formProblems(newsletter)] : []),
  ];
}

/**
 * Changes that every edition leaves out. That one repeats a change or names one that was not published yet, the reader of
 * content refuses already.
 */
export function untoldChanges({ library, timetable }: Pick<Model, "library" | "timetable">): readonly Problem[] {
  const { compare } = Temporal.PlainDate;
  const editions = [...library.newsletters].sort((a, b) => compare(a.date, b.date));
  /** From the oldest to the newest. */
  const changes = timetable.changes
    .map((compiled) => ({ compiled, id: compiled.change.id, day: compiled.change.published.toPlainDate() }))
    .sort((a, b) => compare(a.day, b.day));
  let next = 0;
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const edition of editions) {
    for (const { id } of edition.changes) told.add(id);
    // Each is asked after once: by the first edition that it could be in.
    for (; next < changes.length; next += 1) {
      const { compiled, id, day } = changes[next] as (typeof changes)[number];
      if (compare(day, edition.date) >= 0) break;
      if (told.has(id) || wasOver(compiled, edition.date)) continue;
      problems.push({
        file: edition.source.file,
        line: edition.source.line(["changes"]),
        message: `This edition leaves out ${id}, which was published before it and was not over on ${fullDay(edition.date)}. Add it to "changes". If the edition has gone out already, nobody was told of the change: make its "published" the moment at which people really hear of it.`,
      });
    }
  }
  return problems;
}

/** A form that would lead nowhere, or send an address so that others on the way could read it. */
function formProblems({ subscribe_url, subscribe_field }: NewsletterSettings): readonly Problem[] {
  if (subscribe_field === undefined || subscribe_url?.startsWith("https://")) return [];
  const message =
    subscribe_url === undefined
      ? `"subscribe_field" makes a form, and there is no "subscribe_url" that it could go to. Write the form's address there, or take "subscribe_field" out.`
      : `With "subscribe_field" people's addresses are sent to ${subscribe_url}, where others on the way could read them. Write an address with https:// in "subscribe_url", or take "subscribe_field" out.`;
  return [{ file: "content/site.yaml", line: 1, message }];
}

/** Words that would say on a lock screen what a telephone's owner gets help with. */
const revealing = /\b(mental|psych|therap|counsel|wellbeing|well-being|depress|anxi|addict|recovery|crisis)/i;

/** What stands on the outside of a discreet message, and so says nothing of health. */
function outsideProblems(newsletter: NewsletterSettings, { services }: Pick<Library, "services">): readonly Problem[] {
  if (newsletter.discretion === "plain") return [];
  const sender = revealing.exec(newsletter.from.replace(/ <[^<>]*>$/, ""))?.[0];
  return [
    ...(sender === undefined
      ? []
      : [
          {
            file: "content/site.yaml",
            line: 1,
            message: `The name in the newsletter's "from" has "${sender}" in it, which anyone could read on a subscriber's locked telephone. Write a name that says nothing of health, or set "discretion: plain" if that is what you mean.`,
          },
        ]),
    ...services.flatMap(({ short_name, source }) => {
      const word = revealing.exec(short_name ?? "")?.[0];
      return word === undefined
        ? []
        : {
            file: source.file,
            line: source.line(["short_name"]),
            message: `"short_name" has "${word}" in it, which anyone could read on a subscriber's locked telephone. Write a name that gives nothing away, such as "Tue group", or leave it out.`,
          };
    }),
  ];
}
