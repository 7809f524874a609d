/** What a page says to who comes from an old poster: which sort of thing the poster has wrong. */
import type { Language } from "../language.ts";
import type { PosterMark } from "../timetable/poster-mark.ts";

/**
 * A sentence for each part of a mark, in its order: where, when, and who meets or whether they do. Empty where another
 * says all: who reads that a group has ended need not read that its times are others.
 */
export function wordOldPoster(language: Language, of: PosterMark["of"]): readonly [string, string, string] {
  const times = language.say("scanned-times");
  switch (of) {
    case "place":
      return [language.say("scanned-address"), times, language.say("scanned-who-here")];
    case "area":
      return [language.say("scanned-places"), times, language.say("scanned-who-in-area")];
    case "ends":
      return ["", "", language.say("scanned-ends")];
    case "stops":
      return [language.say("scanned-place"), times, language.say("scanned-stops")];
    case "runs":
      return [language.say("scanned-place"), times, language.say("scanned-runs")];
  }
}
