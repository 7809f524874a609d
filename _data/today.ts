import type { Model } from "../lib/model.ts";
import { dateView } from "../lib/views/date.ts";

export default ({ today, library }: Model) => dateView(library.language, today);
