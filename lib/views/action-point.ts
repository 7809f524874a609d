/** An action point as the tracker and its own page show it. */

import { isOverdue, lastDay } from "../content/action-point.ts";
import type { ActionPoint } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { type ActionPointState, wordActionPointState } from "../words/guidance.ts";
import { type CitedBy, citedBy } from "./cited-by.ts";
import { type DateView, dateView } from "./date.ts";
import { type GuidanceView, guidanceView, partyView } from "./guidance.ts";

export interface StateView<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly sign: string;
  readonly tone: "calm" | "turn" | "wait" | "stop" | "quiet";
}

export interface ActionPointView extends GuidanceView {
  readonly report: string;
  readonly lead: readonly { readonly title: string; readonly about?: string }[];
  readonly partners: readonly { readonly title: string; readonly about?: string }[];
  /** `December 2004`, with the day by which to sort; absent when the report set no date. */
  readonly due?: { readonly words: string; readonly sort: string };
  readonly state: StateView;
  readonly evidence: readonly { readonly date: DateView; readonly note: string; readonly url?: string }[];
  readonly citedBy: CitedBy;
}

/** In the order in which the tracker counts them. */
const looks: Readonly<Record<ActionPointState, Pick<StateView, "sign" | "tone">>> = {
  completed: { sign: "planned", tone: "turn" },
  substantial: { sign: "planned", tone: "turn" },
  limited: { sign: "retimed", tone: "wait" },
  "not-started": { sign: "notice", tone: "wait" },
  "not-recorded": { sign: "notice", tone: "quiet" },
  "limited-overdue": { sign: "retimed", tone: "stop" },
  "substantial-overdue": { sign: "retimed", tone: "stop" },
  "not-started-overdue": { sign: "cancelled", tone: "stop" },
  "not-recorded-overdue": { sign: "notice", tone: "quiet" },
};

/** Every state an action point can be in, in the order in which the tracker counts them. */
export function actionPointStates(language: Language): readonly StateView[] {
  return (Object.keys(looks) as ActionPointState[]).map((state) => stateView(language, state));
}

const stateView = (language: Language, state: ActionPointState): StateView => ({
  id: state,
  label: wordActionPointState(language, state),
  ...looks[state],
});

export function actionPointState(language: Language, point: ActionPoint, today: Temporal.PlainDate): StateView {
  const { completion_level: level } = point;
  return stateView(language, isOverdue(point, today) ? (`${level}-overdue` as ActionPointState) : level);
}

export function actionPointView(point: ActionPoint, model: Model): ActionPointView {
  return {
    ...guidanceView(point, model),
    report: point.report,
    lead: point.lead.map(partyView),
    partners: point.partners.map(partyView),
    ...(point.due && { due: { words: model.library.language.dueDay(point.due), sort: lastDay(point.due).toString() } }),
    state: actionPointState(model.library.language, point, model.today),
    evidence: point.evidence.map(({ date, note, url }) => ({
      date: dateView(model.library.language, date),
      note,
      ...(url && { url }),
    })),
    citedBy: citedBy(model.library.language, point),
  };
}
