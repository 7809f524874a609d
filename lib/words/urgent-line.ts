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

const addresses: Readonly<Record<Site["nation"], string>> = {
  england: "tel:111",
  scotland: "tel:111",
  wales: "tel:111",
  "northern-ireland": "tel:08088088000",
};

export function urgentLine(language: Language, { nation }: Pick<Site, "nation">): UrgentLine {
  return {
    call: language.say(`urgent-call-${nation}`),
    url: addresses[nation],
    rest: language.say(`urgent-rest-${nation}`),
    inBrief: language.say(`urgent-brief-${nation}`),
  };
}
