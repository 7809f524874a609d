import { expect, test } from "vitest";
import finder from "../../_data/finder.ts";
import tracker from "../../_data/tracker.ts";
import { actionPointStates } from "../../lib/views/action-point.ts";
import { fundState, fundStatuses } from "../../lib/views/fund.ts";
import { modelOf } from "../newsletter/fixture.ts";
import { templates } from "../templates.ts";

const model = modelOf("test/demonstration", "2026-11-22");

const sum = (counts: readonly { readonly count: number }[] = []) => counts.reduce((all, { count }) => all + count, 0);

test("the finder has every fund, those that one can apply to first, and counts each once", () => {
  const [page] = finder(model);
  expect(page?.list.items).toHaveLength(model.library.funding.length);
  expect(page?.list.items[0]?.state.label).toBe("Open");
  expect(page?.list.items.at(-1)?.state.label).toBe("Closed");
  expect(sum(page?.counts)).toBe(model.library.funding.length);
});

test("the tracker counts every action point once, under how it stands", () => {
  const [page] = tracker(model);
  expect(page?.list.items).toHaveLength(model.library.actionPoints.length);
  expect(sum(page?.counts)).toBe(model.library.actionPoints.length);
});

test.each([
  ["action-point", actionPointStates(model.library.language)],
  ["fund", fundStatuses.map((status) => fundState(model.library.language, status))],
])("every state of an %s is counted in words", (what, states) => {
  const list = states.map((state) => ({ state, count: 2 }));
  const macro = `{% from "components/filter/macro.njk" import counts %}{{ counts(list, what) }}`;
  const text = templates(model)
    .renderString(macro, { list, what })
    .replace(/<[^>]+>/g, "")
    .trim();
  expect(text).toMatch(new RegExp(`^${2 * states.length} (action points|sources of money): `));
  const counted = states.map(({ label }) => `2 ${label.toLowerCase()}`).join("; ");
  expect(text.endsWith(`: ${counted}.`)).toBe(true);
});
