/** npm start [-- --port N]: builds, serves on http://localhost:8080, and builds again when anything it is made from changes. */
import { parseArgs } from "node:util";
import { readLibrary } from "../lib/content/read.ts";
import { basePath } from "../lib/content/urls.ts";
import { watchAndServe } from "../lib/eleventy/watch.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const reading = readLibrary("content");
const base = "library" in reading ? basePath(reading.library.site.url) : "/";
await watchAndServe({ output: "_site", port: Number(values.port), base });
