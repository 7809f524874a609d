import { describe, expect, test } from "vitest";
import { Gathering } from "../../../lib/import/postcodes/around.ts";
import { readerOf } from "../../../lib/import/postcodes/postcode-row.ts";

describe("a row of OS Code-Point Open", () => {
  const first = ["AB101AB", "10", "394235", "806529", "S92000003", "", "S08000020", "", "S12000033", "S13002842"];

  test("gives the postcode with its space, and where it is in degrees", () => {
    const reader = readerOf(first);
    expect(reader?.dataset).toBe("OS Code-Point Open");
    const row = reader?.read(first);
    expect(row?.postcode).toBe("AB10 1AB");
    expect(row?.latitude).toBeCloseTo(57.1495, 3);
    expect(row?.longitude).toBeCloseTo(-2.0969, 3);
  });

  test("gives nothing where nobody knows where it is", () =>
    expect(readerOf(first)?.read(["AB10 1AF", "90", "0", "0"])).toBeUndefined());
});

describe("a row of the ONS Postcode Directory", () => {
  const reader = readerOf(["pcd", "pcd2", "pcds", "dointr", "doterm", "lat", "long"]);

  test("is read by the names of the columns", () =>
    expect(reader?.read(["BT1 1AA", "BT1  1AA", "BT1 1AA", "198001", "", "54.603", "-5.929"])).toEqual({
      postcode: "BT1 1AA",
      latitude: 54.603,
      longitude: -5.929,
    }));

  test.each([
    ["is out of use", ["", "", "BT1 1AA", "198001", "199606", "54.603", "-5.929"]],
    ["has no place", ["", "", "GY1 1AA", "198001", "", "99.999999", "0.0"]],
  ])("gives nothing of a postcode that %s", (_, row) => expect(reader?.read(row)).toBeUndefined());
});

test("another table is neither", () => expect(readerOf(["name", "phone"])).toBeUndefined());

test("sectors and outward codes are in the middle of their postcodes, those around the places alone", () => {
  const gathering = new Gathering();
  gathering.add({ postcode: "ZZ1 1AA", latitude: 53, longitude: 1.6 });
  gathering.add({ postcode: "ZZ1 1AB", latitude: 53.01, longitude: 1.6 });
  gathering.add({ postcode: "ZZ1 2AA", latitude: 53.05, longitude: 1.6 });
  gathering.add({ postcode: "ZY9 9ZZ", latitude: 54, longitude: 1.6 });
  expect(gathering.around([{ latitude: 53, longitude: 1.6 }])).toEqual([
    { code: "ZZ1", latitude: 53.02, longitude: 1.6 },
    { code: "ZZ1 1", latitude: 53.005, longitude: 1.6 },
    { code: "ZZ1 2", latitude: 53.05, longitude: 1.6 },
  ]);
});
