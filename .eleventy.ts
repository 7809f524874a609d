import type { UserConfig } from "@11ty/eleventy";
import { basePath } from "./lib/content/urls.ts";
import { dataFiles } from "./lib/eleventy/data-files.ts";
import { inlineStyles } from "./lib/eleventy/inline-styles.ts";
import { modelForBuild } from "./lib/eleventy/model-for-build.ts";
import { templates } from "./lib/eleventy/templates.ts";

export default function configure(eleventy: UserConfig) {
  const model = modelForBuild(process.env);

  eleventy.addPlugin(templates, model);
  eleventy.addPlugin(dataFiles, model);
  eleventy.addPlugin(inlineStyles, "_includes");
  eleventy.addPassthroughCopy({ assets: "assets" });

  return {
    dir: { input: "pages", includes: "../_includes", data: "../_data" },
    pathPrefix: basePath(model.library.site.url),
    markdownTemplateEngine: false,
  };
}
