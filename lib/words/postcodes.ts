/** What is said of where postcodes come from: the Open Government Licence asks for it. */
const credits = {
  "OS Code-Point Open": [
    "OS data © Crown copyright",
    "Royal Mail data © Royal Mail copyright",
    "National Statistics data © Crown copyright",
  ],
  "ONS Postcode Directory": [
    "OS data © Crown copyright",
    "Royal Mail data © Royal Mail copyright",
    "National Statistics data © Crown copyright",
  ],
} as const;

/** `OS Code-Point Open, November 2026. Contains OS data © Crown copyright and database right 2026. …` */
export function postcodeSource(dataset: keyof typeof credits, edition: string, year: number): string {
  const parts = credits[dataset].map((part) => `Contains ${part} and database right ${year}.`);
  return [`${dataset}, ${edition}.`, ...parts, "Open Government Licence v3.0."].join(" ");
}
