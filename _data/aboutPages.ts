import type { Model } from "../lib/model.ts";
import { guidanceView } from "../lib/views/guidance.ts";

export default (model: Model) =>
  model.library.pages.map((page) => ({
    ...guidanceView(page, model),
    helpNow: page.id === "help-now",
    about: page.id === "about",
  }));
