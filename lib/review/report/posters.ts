/** Posters that say something else than they would have said on an earlier day, because of what people have written since. */
import type { Model } from "../../model.ts";
import { type PosterMark, posterMarks } from "../../timetable/poster-mark.ts";

export interface PostersSince {
  readonly since: Temporal.PlainDate;
  /** To be printed again. */
  readonly changed: readonly PosterMark[];
  /** To be taken down: their pages are gone. */
  readonly gone: readonly PosterMark[];
}

/** @param before the content as it was when the day `since` began, seen on the same day as that of `after` */
export function postersSince(since: Temporal.PlainDate, before: Model, after: Model): PostersSince {
  const were = posterMarks(before);
  const are = new Map(posterMarks(after).map((poster) => [poster.url, poster]));
  return {
    since,
    changed: were.flatMap(({ url, mark }) => {
      const now = are.get(url);
      return now && now.mark !== mark ? [now] : [];
    }),
    gone: were.filter(({ url }) => !are.has(url)),
  };
}
