/** What was taken out of the content, told for a while to those who hold a copy: its id and the day, nothing else. */
import { isTold, type Removed } from "../content/removed.ts";
import type { Model } from "../model.ts";
import { identifier } from "./hsds/identifier.ts";
import type { Table } from "./table.ts";

/** What each kind is called where its id is made for Open Referral. */
const hsdsNames: Partial<Record<Removed["kind"], string>> = {
  services: "service",
  locations: "location",
  organisations: "organization",
};

/** Those of which the data of a day tell, the newest first. */
export const removedThings = ({ library, today }: Pick<Model, "library" | "today">): readonly Removed[] =>
  library.removed.filter((one) => isTold(one, today));

export const removedTable: Table<Removed, "removed"> = {
  name: "removed",
  items: removedThings,
  columns: {
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    hsds_id: ({ kind, id }) => {
      const name = hsdsNames[kind];
      return name && identifier(name, id);
    },
    state: () => "deleted",
    removed_on: ({ on }) => on.toString(),
  },
};
