import { expect, test } from "vitest";
import { identifier } from "../../../lib/open-data/hsds/identifier.ts";

// Directories keep these: if one of them changes, every service becomes another to them.
test.each([
  ["service", ["walking-group"], "58fa7c58-6829-5009-a49e-fa41e456c064"],
  ["location", ["quay-hall"], "8679dd86-beec-5788-85e3-09460c98a050"],
  ["service_at_location", ["walking-group", "quay-hall"], "bd4ce8ad-1e7a-53ab-a9b7-ecb4a3837324"],
])("the %s %j has for ever the same UUID", (table, id, uuid) => {
  expect(identifier(table, ...id)).toBe(uuid);
});

test("things of different tables share no UUID", () =>
  expect(identifier("service", "wend")).not.toBe(identifier("organization", "wend")));
