/** What it is like to get in and stay at a place, in the words that every view uses. */
import type { Location } from "../content/library.ts";

type Question = Exclude<keyof Location["accessibility"], "notes">;
type Answer = NonNullable<Location["accessibility"][Question]>;

const labels = {
  step_free: "Step-free access",
  accessible_toilet: "Accessible toilet",
  hearing_loop: "Hearing loop",
  quiet_space: "Quiet space",
  blue_badge_parking: "Blue Badge parking",
} as const satisfies Record<Question, string>;

const words = { yes: "yes", no: "no", partial: "partly" } as const satisfies Record<Answer, string>;

export interface AccessFact {
  readonly key: Question;
  /** `Step-free access` */
  readonly label: string;
  readonly answer: Answer;
  /** `yes`, `no` or `partly` */
  readonly words: string;
}

/** What is known of a place, always in the same order; what nobody answered is left out. */
export function accessFacts(location: Pick<Location, "accessibility">): AccessFact[] {
  return (Object.keys(labels) as Question[]).flatMap((key) => {
    const answer = location.accessibility[key];
    return answer === undefined ? [] : [{ key, label: labels[key], answer, words: words[answer] }];
  });
}
