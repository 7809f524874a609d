/** npm start: builds, serves on http://localhost:8080, and builds again when anything it is made from changes. */

import { readArguments } from "../lib/command-line.ts";
import { readLibrary } from "../lib/content/read.ts";
import { basePath } from "../lib/content/urls.ts";
import { watchAndServe } from "../lib/eleventy/watch.ts";

const { values } = readArguments("npm start -- [--port N]", {
  options: { port: { type: "string", default: "8080" } },
});
const reading = readLibrary("content");
// Content with problems is shown as such by the first build; once mended, it is served from the root.
const site = "library" in reading ? reading.library.site : { url: "http://localhost/", locale: "en-GB" };
await watchAndServe({
  content: "content",
  output: "_site",
  port: Number(values.port),
  base: basePath(site.url),
  locale: site.locale,
});
