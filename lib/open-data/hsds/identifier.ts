/** Permanent UUIDs: version 5 (RFC 9562), from what a thing is and its id, so that a new address of the site changes none. */
import { v5 } from "uuid";

/** Signpost's own namespace. Every identifier ever published depends on it: never change it. */
const namespace = "e6f3a9c2-7d14-4b58-9a0e-52c1b8f4d376";

/** The UUID of, for example, `("service", "walking-group")` or a part of it, `("schedule", "walking-group", "quay-hall", "1")`. */
export function identifier(table: string, ...id: readonly string[]): string {
  return v5([table, ...id].join("/"), namespace);
}
