/** npm run postcodes: the postcodes around the site's places, from open data, for "near me". See docs/publishing.md. */
import { createReadStream, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { isAsOf, siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { postcodesFile } from "../../lib/content/postcodes.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { month } from "../../lib/dates.ts";
import { Gathering } from "../../lib/import/postcodes/around.ts";
import { type Dataset, type RowReader, readerOf } from "../../lib/import/postcodes/postcode-row.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { postcodeSource } from "../../lib/words/postcodes.ts";

const use = `npm run postcodes -- FILE.csv… | FOLDER [--edition WORDS] [--content DIR]

Writes content/postcodes.csv: the beginnings of postcodes within 30 km of the site's places, and about where each is, so that
readers can sort what is near. FILE or FOLDER is what you downloaded and unpacked, either of

  OS Code-Point Open        https://osdatahub.os.uk/downloads/open/CodePointOpen (its folder Data/CSV)
  ONS Postcode Directory    https://geoportal.statistics.gov.uk (also Northern Ireland)

WORDS say which edition it is, such as "November 2026"; left out, it is this month.`;
const { values, positionals } = readArguments(use, {
  allowPositionals: true,
  options: { edition: { type: "string" }, content: { type: "string", default: "content" } },
});

/** The files that are meant by a path: itself, or what is in a folder. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function gather(path: string, gathering: Gathering): Promise<Dataset> {
  let reader: RowReader | undefined;
  for await (const row of createReadStream(path).pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true }),
  )) {
    const first = reader === undefined;
    reader ??= readerOf(row);
    if (!reader) break;
    const found = first && !reader.fromFirst ? undefined : reader.read(row);
    if (found) gathering.add(found);
  }
  if (reader) return reader.dataset;
  throw new Refusal(
    `${path} is neither OS Code-Point Open nor the ONS Postcode Directory, as CSV. --help says where they are.`,
    2,
  );
}

await carryOut(async () => {
  const files = positionals.flatMap(filesAt);
  if (files.length === 0) throw new Refusal(`Say which file of postcodes: npm run postcodes -- FILE.csv\n\n${use}`, 2);
  const loaded = loadModel(values.content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    const lines = problemLines(loaded.problems, "text", values.content).join("\n");
    throw new Refusal(`Mend the content first:\n${lines}`, 1);
  }
  const { library, today } = loaded.model;
  const places = library.locations.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
  );
  if (places.length === 0)
    throw new Refusal("No place says where it is. Give your places a latitude and a longitude first.", 1);
  const gathering = new Gathering();
  const datasets = new Set<Dataset>();
  for (const file of files) datasets.add(await gather(file, gathering));
  const [dataset, other] = datasets;
  if (!dataset || other) throw new Refusal("The files are of two sorts. Give those of one.", 2);
  const codes = gathering.around(places);
  if (codes.length === 0) throw new Refusal("None of these postcodes is within 30 km of a place of the site.", 1);
  const source = postcodeSource(dataset, values.edition ?? `${month(today)} ${today.year}`, today.year);
  const rows = codes.map(({ code, latitude, longitude }) => `${code},${latitude},${longitude}`);
  const target = join(values.content, postcodesFile);
  writeFileSync(target, [`# ${source}`, "postcode,latitude,longitude", ...rows, ""].join("\n"));
  console.log(`${target}: ${codes.length} beginnings of postcodes. ${source}\nLook at it, and commit it.`);
  return 0;
});
