/** An action point as the tracker and its own page show it. */

import { isOverdue, lastDay } from "../content/action-point.ts";
import type { ActionPoint } from "../content/library.ts";
import { dueDay } from "../dates.ts";
import type { Model } from "../model.ts";
import { type CitedBy, citedBy } from "./cited-by.ts";
import { type DateView, dateView } from "./date.ts";
import { type GuidanceView, guidanceView, partyView } from "./guidance.ts";

export interface StateView {
  readonly id: string;
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

/** Every state an action point can be in, in the order in which the tracker counts them. */
export const actionPointStates: Readonly<Record<string, StateView>> = {
  completed: { id: "completed", label: "Done", sign: "planned", tone: "turn" },
  substantial: { id: "substantial", label: "Mostly done", sign: "planned", tone: "turn" },
  limited: { id: "limited", label: "Partly done", sign: "retimed", tone: "wait" },
  "not-started": { id: "not-started", label: "Not started", sign: "notice", tone: "wait" },
  "not-recorded": { id: "not-recorded", label: "Not recorded", sign: "notice", tone: "quiet" },
  "limited-overdue": { id: "limited-overdue", label: "Overdue, partly done", sign: "retimed", tone: "stop" },
  "substantial-overdue": { id: "substantial-overdue", label: "Overdue, mostly done", sign: "retimed", tone: "stop" },
  "not-started-overdue": { id: "not-started-overdue", label: "Overdue, not started", sign: "cancelled", tone: "stop" },
  "not-recorded-overdue": {
    id: "not-recorded-overdue",
    label: "Overdue, outcome not recorded",
    sign: "notice",
    tone: "quiet",
  },
};

export function actionPointState(point: ActionPoint, today: Temporal.PlainDate): StateView {
  const key = isOverdue(point, today) ? `${point.completion_level}-overdue` : point.completion_level;
  return actionPointStates[key] as StateView;
}

export function actionPointView(point: ActionPoint, model: Model): ActionPointView {
  return {
    ...guidanceView(point, model),
    report: point.report,
    lead: point.lead.map(partyView),
    partners: point.partners.map(partyView),
    ...(point.due && { due: { words: dueDay(point.due), sort: lastDay(point.due).toString() } }),
    state: actionPointState(point, model.today),
    evidence: point.evidence.map(({ date, note, url }) => ({ date: dateView(date), note, ...(url && { url }) })),
    citedBy: citedBy(point),
  };
}
