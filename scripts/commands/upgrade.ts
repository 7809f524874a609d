/** npm run upgrade: takes a newer version of Signpost, and brings the content along. */
import { spawnSync } from "node:child_process";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { bringContent } from "../../lib/editing/upgrade/bring-content.ts";
import { keptFolder, type Taken, take } from "../../lib/editing/upgrade/take.ts";

const use = `npm run upgrade -- [VERSION or FOLDER] [--from REPOSITORY] [--force]
npm run upgrade -- --content    only brings the content along to the version that is here

Takes the newest version, or a certain one, from the repository that git knows as signpost (--from: another), or from a
folder. Your content/, _includes/site/ and README.md stay as they are. Nothing is committed: look at it first.
--force also replaces files of ours that were changed by hand, and keeps a copy of each in ${keptFolder}/.`;
const { values, positionals } = readArguments(use, {
  options: {
    from: { type: "string" },
    force: { type: "boolean", default: false },
    content: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const npm = (...told: string[]) =>
  spawnSync("npm", told, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

await carryOut(() => {
  if (values.content) return bringAlong();
  const taken = take(".", { what: positionals[0], from: values.from, force: values.force });
  console.log(told(taken));
  // Windows lets nobody replace a program that runs, such as this one.
  if (taken.newPackages && process.platform === "win32") {
    console.log("\nNow run npm ci, and then npm run upgrade -- --content.");
    return 0;
  }
  if (taken.newPackages && npm("ci") !== 0) return 2;
  // By the newer version's own program.
  return npm("run", "--silent", "upgrade", "--", "--content");
});

function told({ was, is, write, remove, edited }: Taken): string {
  const versions = was === is ? `Signpost ${is}, in a newer state` : `Signpost ${is}, where ${was} was`;
  const count = (paths: readonly string[], one: string, many: string) =>
    `${paths.length} ${paths.length === 1 ? one : many}`;
  return [
    `${versions}: ${count(write, "file is", "files are")} new or changed, and ${count(remove, "is", "are")} gone.`,
    "What you may edit is as you left it. CHANGELOG.md says what is new.",
    ...(edited.length > 0
      ? [`Copies of what was changed by hand are in ${keptFolder}/:`, ...edited.map((path) => `  ${path}`)]
      : []),
  ].join("\n");
}

/** The files for editors and the issue form are made of the content. */
function bringAlong(): number {
  const changes = bringContent("content");
  for (const line of changes) console.log(line);
  if (changes.length === 0) console.log("Nothing in content/ has to change.");
  npm("run", "--silent", "schemas");
  const status = npm("run", "--silent", "check");
  console.log(`
What next:
  1. ${status === 0 ? "npm start                     shows the site as it is now" : "Mend what is listed above; npm run check says when all is in order"}
  2. git add --all
     git commit -m "Take the newer Signpost"
  To go back instead, before you commit: git reset --hard`);
  return status;
}
