import { sectionsIn } from "../lib/content/sections.ts";
import type { Model } from "../lib/model.ts";
import { locationPosters, servicePoster } from "../lib/views/poster.ts";

export default (model: Model) =>
  sectionsIn(model.library).has("posters")
    ? [...model.library.services.map((service) => servicePoster(service, model)), ...locationPosters(model)]
    : [];
