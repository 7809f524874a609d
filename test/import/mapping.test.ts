import { describe, expect, test } from "vitest";
import { type Mapping, plain, readMapping, readTable } from "../../lib/import/mapping.ts";
import { importStops } from "../../lib/import/mobile-stops.ts";

const bytes = (text: string) => Buffer.from(text);
const mapping = (text: string): Mapping => {
  const found = readMapping(bytes(text));
  if ("mistakes" in found) throw new Error(found.mistakes.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return found;
};
const table = (text: string, by: Mapping) => {
  const found = readTable(bytes(text), by);
  if ("mistakes" in found) throw new Error(found.mistakes.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return found;
};

const fixed = `values:
  organisation: Wend
  arrival: 9am
  departure: 10am
  frequency: weekly
  start: 1/9/2026
`;

describe("a mapping", () => {
  test("names the columns of a table, whatever their case and space, and says what is the same in every row", () => {
    const { rows, doubts } = table(
      "Venue,Post  CODE\nOld Chapel,ZZ1 1AA",
      mapping(`columns: {stop: venue, postcode: post code}\n${fixed}`),
    );
    expect(rows[0]?.values).toMatchObject({ stop: "Old Chapel", postcode: "ZZ1 1AA", frequency: "weekly", route: "" });
    expect(doubts).toEqual([]);
  });

  test("says what stands where a row says nothing, and nothing else", () =>
    expect(table("stop,arrival\nA,\nB,11am", mapping(fixed)).rows.map(({ values }) => values.arrival)).toEqual([
      "9am",
      "11am",
    ]));

  test("need not be there", () => expect(mapping("{}")).toEqual(plain));

  test.each([
    [
      "a column that we do not have",
      "columns:\n  stopp: Venue",
      '2: "stopp" is not a key that is known here under "columns". Did you mean "stop"?',
    ],
    [
      "a key that it does not have",
      "colums: {}",
      '1: "colums" is not a key that is known here. Did you mean "columns"?',
    ],
    ["a service without words", "service:\n  title: Café", /^1: .*"summary"/],
    ["what is no YAML", "columns: [", /^1: /],
  ])("with %s is refused with its line", (_, text, message) => expect(() => mapping(text)).toThrow(message));

  test("with a column that the table does not have is refused, with the one that was meant", () =>
    expect(() => table("Venues\nOld Chapel", mapping(`columns: {stop: Venue}\n${fixed}`))).toThrow(
      '1: It has no column "Venue", which is to be "stop". Did you mean "venues"?',
    ));
});

test("rows are refused in the table's own words", () => {
  const found = importStops(
    [{ name: "t.csv", bytes: bytes("Venue,Opens\nOld Chapel,nine") }],
    mapping(`columns: {stop: Venue, arrival: Opens}\n${fixed}`),
  );
  expect("refused" in found && found.refused).toEqual([
    { file: "t.csv", line: 2, message: '"Opens" is nine, which is not a time.' },
  ]);
});
