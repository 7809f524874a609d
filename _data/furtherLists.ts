import type { Model } from "../lib/model.ts";
import { locationListViews } from "../lib/views/location.ts";
import { serviceListViews } from "../lib/views/service.ts";

export default (model: Model) => [
  ...model.library.services.flatMap((service) => serviceListViews(service, model)),
  ...model.library.locations.flatMap((location) => locationListViews(location, model)),
];
