/** Notes in a change history that tell their reader nothing. */
import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";

/** Words of which a note may be full and still not say what is different. */
const empty = new Set(
  "a an and the this that these some several various few of to in on for with by was were is are has have had been it its we our now again all whole minor small major general routine usual page pages text texts content contents information info details detail guidance document file site website section sections entry wording words update updates updated updating change changes changed edit edits edited amend amended amendment amendments amendments revise revised revision revisions modify modified modification improve improved improvement improvements refresh refreshed new version tweak tweaks tweaked fix fixes fixed correction corrections corrected adjusted adjustments made done see below latest".split(
    " ",
  ),
);

/** True for a note such as `Updated.`, `Minor changes to the page` or `Page text revised`. */
export function saysNothing(note: string): boolean {
  const words = note.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  // A bare year or day says no more than the date beside the note.
  return words.every((word) => empty.has(word) || /^\d+$/.test(word));
}

/** Notes that there were not before and that say nothing. */
export function emptyNotes(before: Library, after: Library): readonly Problem[] {
  const known = new Set(notesOf(before).map(({ key }) => key));
  return notesOf(after)
    .filter(({ key, note }) => !known.has(key) && saysNothing(note))
    .map(({ file, line, note }) => ({
      file,
      line,
      message: `This note says only "${note}". Say what is different, in a sentence that somebody who follows the page understands by itself.`,
    }));
}

function notesOf(library: Library) {
  return [...library.pages, ...library.guidance].flatMap(({ url, source, change_history }) =>
    change_history.map(({ date, note }, index) => ({
      key: `${url} ${date} ${note}`,
      note,
      file: source.file,
      line: source.line(["change_history", index, "note"]),
    })),
  );
}
