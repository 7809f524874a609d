/** What each effect and cause is called: to readers, and in GTFS-Realtime. */
import type { Change } from "./library.ts";

export type Effect = Change["effect"];
export type Cause = NonNullable<Change["cause"]>;

export interface EffectFacts {
  /** What readers see before the service's name. */
  readonly label: string;
  /** `Alert.Effect` of GTFS-Realtime. */
  readonly gtfs: string;
}

export const effectFacts: Readonly<Record<Effect, EffectFacts>> = {
  cancelled: { label: "Cancelled", gtfs: "NO_SERVICE" },
  moved: { label: "Moved", gtfs: "STOP_MOVED" },
  retimed: { label: "New time", gtfs: "MODIFIED_SERVICE" },
  extra: { label: "Extra session", gtfs: "ADDITIONAL_SERVICE" },
  reduced: { label: "Reduced service", gtfs: "REDUCED_SERVICE" },
  delayed: { label: "Delays", gtfs: "SIGNIFICANT_DELAYS" },
  access: { label: "Access", gtfs: "ACCESSIBILITY_ISSUE" },
  contact: { label: "Contact details", gtfs: "OTHER_EFFECT" },
  started: { label: "Starts", gtfs: "ADDITIONAL_SERVICE" },
  ended: { label: "Ends", gtfs: "NO_SERVICE" },
  notice: { label: "Notice", gtfs: "NO_EFFECT" },
};

/** The effect in words; a notice that says that something is over is an all-clear. */
export function effectLabel(change: Pick<Change, "effect" | "resolves">): string {
  return change.effect === "notice" && change.resolves ? "All clear" : effectFacts[change.effect].label;
}

export interface CauseFacts {
  /** `because of bad weather`; undefined where it would tell readers nothing. */
  readonly words: string | undefined;
  /** `Alert.Cause` of GTFS-Realtime. */
  readonly gtfs: string;
}

export const causeFacts: Readonly<Record<Cause, CauseFacts>> = {
  "unknown-cause": { words: undefined, gtfs: "UNKNOWN_CAUSE" },
  "other-cause": { words: undefined, gtfs: "OTHER_CAUSE" },
  "technical-problem": { words: "because of a technical problem", gtfs: "TECHNICAL_PROBLEM" },
  strike: { words: "because of a strike", gtfs: "STRIKE" },
  demonstration: { words: "because of a demonstration", gtfs: "DEMONSTRATION" },
  accident: { words: "because of an accident", gtfs: "ACCIDENT" },
  holiday: { words: "because of a holiday", gtfs: "HOLIDAY" },
  weather: { words: "because of bad weather", gtfs: "WEATHER" },
  maintenance: { words: "because of repairs", gtfs: "MAINTENANCE" },
  construction: { words: "because of building work", gtfs: "CONSTRUCTION" },
  "police-activity": { words: "because of police activity", gtfs: "POLICE_ACTIVITY" },
  "medical-emergency": { words: "because of a medical emergency", gtfs: "MEDICAL_EMERGENCY" },
  "staff-shortage": { words: "because of a staff shortage", gtfs: "OTHER_CAUSE" },
};
