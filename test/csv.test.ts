import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvTable, readCsv } from "../lib/csv.ts";

type Encoding = "UTF-8" | "UTF-8 with a mark" | "UTF-16 LE" | "UTF-16 BE" | "UTF-16 LE without a mark";

/** As a spreadsheet would save it. */
function save(text: string, encoding: Encoding = "UTF-8"): Uint8Array {
  if (encoding === "UTF-8") return Buffer.from(text);
  if (encoding === "UTF-8 with a mark") return Buffer.from(`\uFEFF${text}`);
  const little = Buffer.from(encoding.endsWith("mark") ? text : `\uFEFF${text}`, "utf16le");
  return encoding === "UTF-16 BE" ? little.swap16() : little;
}

const read = (text: string | Uint8Array) => readCsv(typeof text === "string" ? save(text) : text);

function table(text: string | Uint8Array): CsvTable {
  const found = read(text);
  if ("message" in found) throw new Error(`${found.line}: ${found.message}`);
  return found;
}

/** The rows, as `line: value|value`. */
const rows = (text: string | Uint8Array) =>
  table(text).rows.map(({ line, values }) => `${line}: ${Object.values(values).join("|")}`);

/** Why it is no table, as `line: message`. */
const problem = (text: string | Uint8Array) => {
  const found = read(text);
  return "message" in found ? `${found.line}: ${found.message}` : undefined;
};

describe("letters", () => {
  const town = "name,town\nZoë’s café,Łódź\n";

  test.each<Encoding>(["UTF-8", "UTF-8 with a mark", "UTF-16 LE", "UTF-16 BE", "UTF-16 LE without a mark"])(
    "in %s are read",
    (encoding) => expect(rows(save(town, encoding))).toEqual(["2: Zoë’s café|Łódź"]),
  );

  test("in Windows-1252 are read, and it is said", () => {
    const bytes = Buffer.from("name\nZo\xeb\x92s caf\xe9\n", "latin1");
    expect(table(bytes).encoding).toBe("Windows-1252");
    expect(rows(bytes)).toEqual(["2: Zoë’s café"]);
  });

  test.each([
    ["in another code", Buffer.from("name\ncaf\x81\n", "latin1"), "1: Its letters are neither"],
    ["cut off in the middle of UTF-16", save("name\ncafé", "UTF-16 LE").subarray(0, -1), "1: Its letters are neither"],
    ["in UTF-32", Buffer.from("\xff\xfe\0\0n\0\0\0a\0\0\0", "latin1"), "1: Its letters are neither"],
    [
      "of which only some are UTF-8",
      Buffer.concat([save("name\r\nZoë\r\n"), Buffer.from("caf\xe9\r\n", "latin1")]),
      "3: Some letters of the file are in UTF-8",
    ],
    ["cut off in the middle of UTF-8", save("name\nZoë\ncafé").subarray(0, -1), "3: Some letters of the file"],
  ])("%s are refused with how to save them", (_, bytes, message) => {
    expect(problem(bytes)).toContain(message);
    expect(problem(bytes)).toContain('choose "CSV UTF-8"');
  });

  test("of a spreadsheet that was not saved as CSV are none", () =>
    expect(problem(Buffer.from("PK\x03\x04\x14\0", "latin1"))).toContain("1: This is a spreadsheet, not CSV."));
});

describe("columns", () => {
  test.each([
    ["commas", "name,town\nAnn,Reed\n"],
    ["semicolons", "name;town\nAnn;Reed\n"],
    ["tabs", "name\ttown\nAnn\tReed\n"],
    ["a comma and a space", 'name, town\nAnn, "Reed"\n'],
  ])("may have %s between them", (_, text) => expect(rows(text)).toEqual(["2: Ann|Reed"]));

  test.each([
    ["a comma within semicolons", "x;y\n-1,1;a,b\n", "2: -1,1|a,b"],
    ["a semicolon within commas", "x,y\na;b,c;d;e\n", "2: a;b|c;d;e"],
    ["an empty value between tabs", "x\ty\tz\na\t\tc\n", "2: a||c"],
    ["a name in quotation marks with commas in it", '"x, y, or z";b\n1,2;3\n', "2: 1,2|3"],
  ])("are told from %s", (_, text, expected) => expect(rows(text)).toEqual([expected]));

  test("are named in any case and with any space", () =>
    expect(table(" Name ,\uFEFFTOWN,Post \u00a0code\n").names).toEqual(["name", "town", "post code"]));

  test("without a name and a value are none, and so are rows without a value", () =>
    expect(table("name,town,,\nAnn,Reed,,\n,,,\n , ,,\nBob\n\n")).toMatchObject({
      names: ["name", "town"],
      rows: [{ line: 2 }, { line: 5, values: { name: "Bob", town: "" } }],
    }));

  test.each([
    ["more values than names", "name,town\nAnn,1 High Street,Reed\n", "This line has 3 values and the first line 2"],
    ["a value beyond empty columns", "name,town,,\nAnn,1 High Street,,Reed\n", "This line has 4 values"],
    ["a value between two columns", "name,,town\nAnn,Reed\n", "This line has a value in a column without a name."],
    ["more values between semicolons", "name;town\nAnn;1;2\n", "round a value with a semicolon in it"],
  ])("%s is a problem of its row", (_, text, message) =>
    expect(table(text).rows.map(({ problem }) => problem)).toEqual([expect.stringContaining(message)]),
  );

  test("named again where two files were put together are no row", () =>
    expect(rows("name,town\nAnn,Reed\n\uFEFFName,Town\nBob,Wend\n")).toEqual(["2: Ann|Reed", "4: Bob|Wend"]));
});

describe("a line is counted as an editor shows it", () => {
  test.each([
    ["after a line break within quotation marks", 'name,x\r\nAnn,"a\r\nb"\r\nBob,\r\n', ["2: Ann|a\nb", "4: Bob|"]],
    ["after empty lines", "\n\nname,x\n\n  \nAnn,1\n\nBob,2", ["6: Ann|1", "8: Bob|2"]],
    ["whatever ends it", "name\r\nAnn\rBob\nCas\r\n\rDan", ["2: Ann", "3: Bob", "4: Cas", "6: Dan"]],
    ["where a value ends in line breaks", 'name\n"Ann\n\n"\nBob', ["2: Ann", "5: Bob"]],
  ])("%s", (_, text, expected) => expect(rows(text)).toEqual(expected));

  test.each([
    ["opens and never closes", 'name,town\nAnn,Reed\nBob,"Wend\nCas,Reed\nDan,Reed\n', 3],
    ["opens and meets the next one", 'name,town\nBob,"Wend\nCas,"1, High Street"\nDan,Reed\n', 2],
    ["opens after a value of several lines", '\nname,town\n"Ann\nLee",Reed\n"Bob\nLee","Wend\n', 6],
    ["opens after one that is written twice", 'name,town\n"Ann ""Lee""\n","Wend\n', 3],
    ["stands within a value", 'name,town\nAnn,Reed\nBob,the "Wend" inn\n', 3],
    ["stands within quotation marks", 'name,town\nAnn,Reed\nBob,"the "Wend" inn"\n', 3],
    ["opens in the names", 'name,"town\nAnn,Reed\n', 1],
  ])("where a quotation mark %s", (_, text, line) =>
    expect(problem(text)).toContain(`${line}: A quotation mark on this line is not closed`),
  );
});

test("an empty file is none", () => expect(problem("")).toContain("1: It is empty."));

test("whatever a spreadsheet saves is read as it was, on its line", () => {
  const value = fc.stringMatching(/^[a-zé’"\r\n\t ,;]{0,8}$/).map((text) => text.trim());
  const record = fc.array(value, { minLength: 2, maxLength: 2 }).filter((values) => values.some((one) => one !== ""));
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r", "\r\n\r\n", "\n  \n\n");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(record, lineEnd), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom<Encoding>("UTF-8", "UTF-8 with a mark", "UTF-16 LE", "UTF-16 BE"),
      (records, delimiter, encoding) => {
        const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        let text = `One${delimiter}Two\n`;
        const expected = records.map(([values, end]) => {
          const line = text.split(/\r\n?|\n/).length;
          text += values.map(quoted).join(delimiter) + end;
          return `${line}: ${values.map((one) => one.replace(/\r\n?/g, "\n")).join("|")}`;
        });
        expect(rows(save(text, encoding))).toEqual(expected);
      },
    ),
  );
});
