import type { Model } from "../lib/model.ts";
import { serviceView } from "../lib/views/service.ts";

export default (model: Model) => model.library.services.map((service) => serviceView(service, model));
