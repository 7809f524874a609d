/** What each effect and cause is called, and what each effect says of a change and of the sessions that it leaves as they are. */

import type { Change } from "../content/library.ts";
import type { Language } from "../language.ts";

type Effect = Change["effect"];
type Cause = NonNullable<Change["cause"]>;

/** What is known of a change when it is put in a sentence. */
export interface Told {
  /** `on Tuesday 1 December 2026`, `from Monday 4 January 2027 until further notice` */
  readonly when: string;
  /** ` at Quay Hall`: where the sessions were to be that move; else empty. */
  readonly there: string;
  /** The new place. */
  readonly place: string;
  /** The new day and times: `Thursday 3 December 2026, 10am to midday`, `starting at 11am`; empty when neither is new. */
  readonly to: string;
  /** `Tuesday 1 December 2026` */
  readonly first: string;
}

interface EffectWords {
  /** What readers see before the service's name. */
  readonly label: string;
  /** What it says of its services: `no sessions on Tuesday 1 December 2026` */
  readonly summary: (told: Told) => string;
  /** What it says of sessions that take place as they would without it; `sessions` are as in `session on Friday 4 December 2026, 10am to midday, at Quay Hall`. */
  readonly mention?: (sessions: string, many: boolean, change: Change) => string;
}

const words = (language: Language): Readonly<Record<Effect, EffectWords>> => ({
  cancelled: { label: "Cancelled", summary: ({ when }) => `no sessions ${when}` },
  moved: {
    label: "Moved",
    summary: ({ when, there, place, to }) => `sessions${there} move to ${place} ${when}${to && `, ${to}`}`,
  },
  retimed: { label: "New time", summary: ({ when, to }) => `a new time ${when}: ${to}` },
  extra: { label: "Extra session", summary: ({ to, place }) => `an extra session on ${to}, at ${place}` },
  reduced: {
    label: "Reduced service",
    summary: ({ when }) => `a reduced service ${when}`,
    mention: (sessions, many) => `the ${sessions}, ${many ? "have" : "has"} a reduced service`,
  },
  delayed: {
    label: "Delays",
    summary: ({ when }) => `sessions may run late ${when}`,
    mention: (sessions, _, { to }) =>
      `the ${sessions}, may ${to?.opens_at ? `start late, at about ${language.clock(to.opens_at)}` : "run late"}`,
  },
  access: {
    label: "Access",
    summary: ({ when }) => `access is different ${when}`,
    mention: (sessions) => `access is different at the ${sessions}`,
  },
  contact: {
    label: "Contact details",
    summary: ({ when }) => `new contact details ${when}`,
    mention: (sessions) => `there are new contact details for the ${sessions}`,
  },
  started: { label: "Starts", summary: ({ first }) => `sessions start on ${first}` },
  ended: { label: "Ends", summary: ({ when }) => `no more sessions ${when}` },
  notice: { label: "Notice", summary: ({ when }) => `a notice, ${when}` },
});

/** A notice that says only that something is over. */
const allClear = (_language: Language): EffectWords => ({
  label: "All clear",
  summary: ({ when }) => `back to normal ${when}`,
});

/** What is said of the effect of a change; a notice that resolves another change is an all-clear. */
export function effectWords(language: Language, change: Pick<Change, "effect" | "resolves">): EffectWords {
  return change.effect === "notice" && change.resolves ? allClear(language) : words(language)[change.effect];
}

/** `Moved`, `All clear` */
export function effectLabel(language: Language, change: Pick<Change, "effect" | "resolves">): string {
  return effectWords(language, change).label;
}

const causes = (_language: Language): Readonly<Record<Cause, string | undefined>> => ({
  "unknown-cause": undefined,
  "other-cause": undefined,
  "technical-problem": "because of a technical problem",
  strike: "because of a strike",
  demonstration: "because of a demonstration",
  accident: "because of an accident",
  holiday: "because of a holiday",
  weather: "because of bad weather",
  maintenance: "because of repairs",
  construction: "because of building work",
  "police-activity": "because of police activity",
  "medical-emergency": "because of a medical emergency",
  "staff-shortage": "because of a staff shortage",
});

/** `because of bad weather`; undefined without a cause, and of one that would tell readers nothing. `cause` is a change's. */
export function wordCause(language: Language, cause: string | undefined): string | undefined {
  return causes(language)[cause as Cause];
}
