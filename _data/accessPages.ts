import { accessQuestions } from "../lib/content/kinds/locations.ts";
import type { Model } from "../lib/model.ts";
import { accessViews } from "../lib/views/access-page.ts";
import { sectionOf } from "../lib/words/sections.ts";

export default (model: Model) =>
  sectionOf(model.library, "access").shown ? accessQuestions.flatMap((question) => accessViews(question, model)) : [];
