import type { Type } from "js-yaml";

/** What js-yaml 4 exports and its types leave out. */
declare module "js-yaml" {
  export const types: { readonly null: Type; readonly bool: Type };
}
