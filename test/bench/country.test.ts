import { expect, test } from "vitest";
import { changesTo } from "../../bench/country.ts";
import { serviceContent } from "../../bench/service-content.ts";
import { modelOf } from "./model.ts";

const content = [...serviceContent(100, 1)].filter(([path]) => !/^(changes|newsletters)\//.test(path));
const model = modelOf(new Map(content));

test("changes are so many, and each is true of a session that there is", () => {
  const changes = changesTo(model, 20);
  const changed = modelOf(new Map([...content, ...changes]));
  expect(changed.library.changes).toHaveLength(20);
  const concerned = changed.timetable.sessions.filter(({ concernedBy }) => concernedBy.length > 0);
  expect(concerned).toHaveLength(20);
  expect(new Set(concerned.map(({ status }) => status))).toEqual(new Set(["scheduled", "cancelled", "retimed"]));
});

test("are no more than there are sessions", () => {
  const count = changesTo(model, 100_000).size;
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThanOrEqual(model.timetable.sessions.length);
});
