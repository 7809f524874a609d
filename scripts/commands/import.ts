/** npm run import: timetables in tables, or calendars that groups keep, into a content folder. */
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { findAsker } from "../../lib/editing/terminal/find-asker.ts";
import { importCommand } from "../../lib/editing/workspace/import-command.ts";
import { Refusal } from "../../lib/refusal.ts";

const use = `npm run import -- FILE… --out DIR [--map FILE.yaml] [--site DIR] [--nation NATION] [--plain]

FILE… are tables (.csv, .xlsx, .ods) or calendars (.ics).
FILE.yaml says what the tables call our columns, and what the services are: see docs/importing.md. Where it is missing and a
table has names of its own, a terminal asks; --plain asks line by line, with numbers to type.
DIR after --out must be empty or new. --site is the content that lends its pages and settings, "content" if nothing
is said. NATION is whose bank holidays apply: england, wales, scotland or northern-ireland.`;
const { values, positionals: files } = readArguments(use, {
  allowPositionals: true,
  options: {
    out: { type: "string" },
    map: { type: "string" },
    site: { type: "string", default: "content" },
    nation: { type: "string" },
    plain: { type: "boolean", default: false },
  },
});
const { out, map, nation, site, plain } = values;

await carryOut(() => {
  if (!out || files.length === 0)
    throw new Refusal("Say which files to read and where to write: npm run import -- FILE.csv --out DIR", 2);
  return importCommand(
    { files, out, map, site, nation, plain },
    {
      environment: process.env,
      say: console.log,
      warn: console.error,
      findAsker: (plain) => findAsker(process, plain),
    },
  );
});
// Nobody is asked any more, so that an open terminal need not keep this running.
process.stdin.unref?.();
