/** npm run build -- [--content DIR] [--out DIR] [--no-search]: the whole site, or every problem of its content. */
import { parseArgs } from "node:util";
import { siteDate } from "../lib/clock.ts";
import { buildSite } from "../lib/eleventy/build.ts";
import { loadModel } from "../lib/load-model.ts";

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    out: { type: "string", default: "_site" },
    search: { type: "boolean", default: true },
  },
  allowNegative: true,
});

const started = performance.now();
const loaded = loadModel(values.content, (zone) => siteDate(process.env, zone));
if ("problems" in loaded) {
  for (const { file, line, message } of loaded.problems) console.error(`${file}:${line}: ${message}`);
  console.error(`\nNothing was built: ${loaded.problems.length} to mend.`);
  process.exit(1);
}
await buildSite(loaded.model, values.out, { search: values.search });
console.log(
  `Built ${values.out}/ for ${loaded.model.today} in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
