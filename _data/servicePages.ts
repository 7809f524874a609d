import type { Model } from "../lib/model.ts";
import { headOfSection } from "../lib/views/head.ts";
import { titledPages } from "../lib/views/paging.ts";
import { serviceRow } from "../lib/views/service.ts";
import { sectionOf } from "../lib/words/sections.ts";

/** Each with its next session. */
const servicesOnPage = 30;

export default (model: Model) =>
  sectionOf(model.library, "services").shown
    ? titledPages(
        model.library.language,
        model.library.services.map((service) => serviceRow(service, model)),
        headOfSection("services", model.library),
        servicesOnPage,
      )
    : [];
