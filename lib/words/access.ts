/** What it is like to get in and stay at a place, in the words of every page, calendar and file. */
import { isVirtual, type Location } from "../content/library.ts";

type Question = Exclude<keyof Location["accessibility"], "notes">;
type Answer = NonNullable<Location["accessibility"][Question]>;

const labels = {
  step_free: "Step-free access",
  accessible_toilet: "Accessible toilet",
  hearing_loop: "Hearing loop",
  quiet_space: "Quiet space",
  blue_badge_parking: "Blue Badge parking",
} as const satisfies Record<Question, string>;

const answers = {
  yes: { alone: "Yes", inLine: "yes" },
  no: { alone: "No", inLine: "no" },
  partial: { alone: "Partly", inLine: "partly" },
} as const satisfies Record<Answer, object>;

const unknown = "Not known: ask the service";

export interface AccessFact {
  readonly key: Question;
  /** `Step-free access` */
  readonly label: string;
  /** `Yes`, `No`, `Partly`, or that nobody has said. */
  readonly answer: string;
  /** `Step-free access: yes`; absent where nobody has said. */
  readonly line?: string;
}

/** What is known of a place and what is not, always in the same order; nothing where nobody goes. */
export function accessFacts({
  accessibility,
  location_type,
}: Pick<Location, "accessibility" | "location_type">): AccessFact[] {
  if (isVirtual({ location_type })) return [];
  return (Object.keys(labels) as Question[]).map((key) => {
    const label = labels[key];
    const answer = accessibility[key];
    if (answer === undefined) return { key, label, answer: unknown };
    const { alone, inLine } = answers[answer];
    return { key, label, answer: alone, line: `${label}: ${inLine}` };
  });
}
