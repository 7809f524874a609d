import type { Model } from "../lib/model.ts";
import { serviceRow } from "../lib/views/service.ts";

export default (model: Model) => model.library.services.map((service) => serviceRow(service, model));
