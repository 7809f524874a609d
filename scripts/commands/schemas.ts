/** npm run schemas: JSON Schemas and snippets for editors, and the issue form with the services and places that there are. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isAsOf, siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { isLeftOut } from "../../lib/content/sections.ts";
import { issueForm } from "../../lib/editing/issue-form.ts";
import { editorFiles, issueFormFile } from "../../lib/editing/schemas/editor-files.ts";
import { loadModel } from "../../lib/load-model.ts";

readArguments("npm run schemas", {});
await carryOut(() => {
  const files = new Map(editorFiles());
  const loaded = loadModel("content", (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("model" in loaded && isLeftOut(loaded.model.library.site, "services")) rmSync(issueFormFile, { force: true });
  else if ("model" in loaded) files.set(issueFormFile, issueForm(loaded.model.library));
  else {
    const lines = problemLines(loaded.problems, "text").join("\n");
    console.error(`The issue form stays as it is until the content is in order:\n${lines}`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`Written: ${files.size} files for editors and for GitHub.`);
  return "model" in loaded ? 0 : 1;
});
