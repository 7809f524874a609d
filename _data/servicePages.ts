import type { Model } from "../lib/model.ts";
import { titledPages } from "../lib/views/paging.ts";
import { serviceRow } from "../lib/views/service.ts";
import heads from "./heads.ts";

/** Each with its next session. */
const servicesOnPage = 30;

export default (model: Model) =>
  titledPages(
    model.library.services.map((service) => serviceRow(service, model)),
    heads(model).services,
    servicesOnPage,
  );
