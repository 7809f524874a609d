/** Whom to call for urgent help with mental health where no life is in danger: each nation has its own line. */

import type { Site } from "../content/library.ts";
import type { Language } from "../language.ts";

export interface UrgentLine {
  /** The words of the link: `Call NHS 111`. */
  readonly call: string;
  readonly url: string;
  /** How the sentence goes on. */
  readonly rest: string;
  /** The same in a row of numbers to call: `111 for the mental health option`. */
  readonly inBrief: string;
}

const mentalHealthOption = (_language: Language) => "and choose the mental health option, at any hour.";
const optionInBrief = (_language: Language) => "111 for the mental health option";
const lines = (language: Language): Readonly<Record<Site["nation"], UrgentLine>> => ({
  england: {
    call: "Call NHS 111",
    url: "tel:111",
    rest: mentalHealthOption(language),
    inBrief: optionInBrief(language),
  },
  scotland: {
    call: "Call NHS 24 on 111",
    url: "tel:111",
    rest: mentalHealthOption(language),
    inBrief: optionInBrief(language),
  },
  wales: {
    call: "Call NHS 111 Wales",
    url: "tel:111",
    rest: mentalHealthOption(language),
    inBrief: optionInBrief(language),
  },
  "northern-ireland": {
    call: "Call Lifeline on 0808 808 8000",
    url: "tel:08088088000",
    rest: "to talk to a counsellor.",
    inBrief: "Lifeline on 0808 808 8000",
  },
});

export function urgentLine(language: Language, { nation }: Pick<Site, "nation">): UrgentLine {
  return lines(language)[nation];
}
