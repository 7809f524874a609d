/** What each effect and cause is called, and what each effect says of a change and of the sessions that it leaves as they are. */

import type { Change } from "../content/library.ts";
import type { Language } from "../language.ts";

type EffectOf = Pick<Change, "effect" | "resolves">;

/** How an effect is named in the ids of messages; a notice that resolves another change is an all-clear. */
const idOf = ({ effect, resolves }: EffectOf) => (effect === "notice" && resolves ? "all-clear" : effect);

/** `Moved`, `All clear`: what readers see before the service's name. */
export function effectLabel(language: Language, change: EffectOf): string {
  return language.say(`effect-${idOf(change)}`);
}

/** What is known of a change when it is put in a sentence. */
export interface Told {
  /** `on Tuesday 1 December 2026`, `from Monday 4 January 2027 until further notice` */
  readonly when: string;
  /** `Quay Hall`: where the sessions were to be that move; else empty. */
  readonly from: string;
  /** The new place. */
  readonly place: string;
  /** The new day and times: `Thursday 3 December 2026, 10am to midday`, `starting at 11am`; empty when neither is new. */
  readonly times: string;
  /** `Tuesday 1 December 2026` */
  readonly first: string;
}

/** What a change says of its services: `no sessions on Tuesday 1 December 2026` */
export function wordEffect(language: Language, change: EffectOf, told: Told): string {
  const parts = { ...told };
  if (change.effect !== "moved") return language.say(`change-${idOf(change)}`, parts);
  if (told.times === "") return language.say(told.from === "" ? "change-moved" : "change-moved-from", parts);
  return language.say(told.from === "" ? "change-moved-to-times" : "change-moved-from-to-times", parts);
}

/** Sessions that differ in their days only. */
export interface SessionsTold {
  readonly count: number;
  /** `Friday 4 December 2026, 10am to midday` */
  readonly when: string;
  readonly place: string;
}

/** What a change says of sessions that take place as they would without it: `the session on …, has a reduced service` */
export function wordEffectOnSessions(language: Language, change: Change, sessions: SessionsTold): string {
  const parts = { ...sessions };
  const about = change.effect === "delayed" ? change.to?.opens_at : undefined;
  if (about) return language.say("session-has-delayed-until", { ...parts, time: language.clock(about) });
  const id = `session-has-${idOf(change)}`;
  return language.say(language.has(id) ? id : "session-has-other", parts);
}

/** `because of bad weather`; undefined without a cause, and of one that would tell readers nothing. `cause` is a change's. */
export function wordCause(language: Language, cause: string | undefined): string | undefined {
  const id = `cause-${cause}`;
  return language.has(id) ? language.say(id) : undefined;
}
