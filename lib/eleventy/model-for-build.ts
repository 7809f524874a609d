/** Hands the model to Eleventy, which loads its configuration by itself and takes no arguments for it. */
import { siteDate } from "../clock.ts";
import { loadModel } from "../load-model.ts";
import type { Model } from "../model.ts";

let provided: Model | undefined;

/** Sets the model that the configuration will build. */
export function provideModel(model: Model): void {
  provided = model;
}

/** The model provided, or that of `content/` when Eleventy was started by itself. Throws when the content has problems. */
export function modelForBuild(environment: NodeJS.ProcessEnv): Model {
  if (provided) return provided;
  const loaded = loadModel("content", (zone) => siteDate(environment, zone));
  if ("problems" in loaded) throw new Error("The content has problems: npm run check lists them.");
  return loaded.model;
}
