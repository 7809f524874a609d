/** Rules of the newsletter's archive: an edition is named by its day, and tells each change once, after it was published. */
import type { Rule } from "../drafts.ts";

export const editions: Rule = ({ files }, refuse) => {
  const published = new Map(files.changes.map((file) => [file.id, file.front.published]));
  const told = new Map<string, string>();
  for (const file of [...files.newsletters].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { date, changes = [] } = file.front;
    if (date && date.toString() !== file.id) {
      refuse(file, ["date"], `"date" is ${date}, but the file is called ${file.id}.md. Make the two the same.`);
      continue;
    }
    changes.forEach((id, index) => {
      if (id === undefined) return;
      const where = ["changes", index];
      const before = told.get(id);
      if (before !== undefined) {
        refuse(file, where, `"changes" has ${id}, which the edition ${before} told already. Take it out of this one.`);
        return;
      }
      told.set(id, file.id);
      const day = published.get(id)?.toPlainDate();
      if (date && day && Temporal.PlainDate.compare(day, date) > 0) {
        refuse(
          file,
          where,
          `"changes" has ${id}, which was published on ${day}, after this edition of ${date}. Leave it for the next one.`,
        );
      }
    });
  }
};
