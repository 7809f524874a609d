/** What Eleventy builds, and with what. `npm run build` and `npm start` use it; so does `npx @11ty/eleventy --config=.eleventy.ts`. */
import { readFileSync } from "node:fs";
import type { UserConfig } from "@11ty/eleventy";
import rss from "@11ty/eleventy-plugin-rss";
import { basePath } from "./lib/content/urls.ts";
import { colourStyle } from "./lib/eleventy/colour-style.ts";
import { contentOf } from "./lib/eleventy/content.ts";
import { data } from "./lib/eleventy/data.ts";
import { devServer } from "./lib/eleventy/dev-server.ts";
import { files } from "./lib/eleventy/files.ts";
import { filters } from "./lib/eleventy/filters.ts";
import { finishPages, type PageFacts } from "./lib/eleventy/finish-pages.ts";
import { nunjucksEngine } from "./lib/eleventy/nunjucks.ts";
import { overrides } from "./lib/eleventy/overrides.ts";

export default function configure(eleventy: UserConfig) {
  const content = contentOf(eleventy, process.env);
  const facts = new Map<string, PageFacts>();

  eleventy.addPlugin(data, content);
  const { overrides: site } = content;
  eleventy.addPlugin(
    nunjucksEngine,
    finishPages(eleventy, { includes: "_includes", site, facts, ownStyle: () => colourStyle(content) }),
  );
  eleventy.addPlugin(overrides, { folder: site });
  // It would bring a plugin that puts the path of the site before links, where the filter "href" has put it already.
  eleventy.addPlugin(rss, { htmlBasePluginOptions: { extensions: "" } });
  eleventy.addPlugin(files, { content, facts });
  eleventy.addPlugin(devServer, content);
  for (const [name, filter] of Object.entries(filters(() => content.model))) eleventy.addFilter(name, filter);
  for (const name of ["expiry", "scanned", "share"]) {
    eleventy.addGlobalData(`${name}Script`, () => readFileSync(`_includes/scripts/${name}.js`, "utf8").trim());
  }
  if (!content.partOf && !content.ahead) eleventy.addPassthroughCopy("assets");
  eleventy.addWatchTarget("content");

  return {
    dir: { input: "pages", includes: "../_includes", data: "../_data" },
    pathPrefix: content.problems ? "/" : basePath(content.model.library.site.url),
    markdownTemplateEngine: false,
  };
}
