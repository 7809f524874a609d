import type { Model } from "../lib/model.ts";
import { headOfSection } from "../lib/views/head.ts";
import { titledPages } from "../lib/views/paging.ts";
import { placeRow } from "../lib/views/place.ts";
import { sectionOf } from "../lib/words/sections.ts";

const placesOnPage = 120;

export default ({ library }: Model) =>
  sectionOf(library, "locations").shown
    ? titledPages(
        library.language,
        library.locations.map((one) => placeRow(library.language, one)),
        headOfSection("locations", library),
        placesOnPage,
      )
    : [];
