import type { Model } from "../lib/model.ts";
import { headOfSection } from "../lib/views/head.ts";
import { titledPages } from "../lib/views/paging.ts";
import { serviceRow } from "../lib/views/service.ts";

/** Each with its next session. */
const servicesOnPage = 30;

export default (model: Model) =>
  titledPages(
    model.library.services.map((service) => serviceRow(service, model)),
    headOfSection("services"),
    servicesOnPage,
  );
