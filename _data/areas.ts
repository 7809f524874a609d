import type { Model } from "../lib/model.ts";

export default ({ library }: Model) =>
  library.areas.map(({ label, id, description }) => ({ title: label, url: `/areas/${id}/`, summary: description }));
