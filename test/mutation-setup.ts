/** In the one thread of `mutation-pool.ts`, the alteration of the run before is no longer there while tests are read. */
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly globalNamespace: string;
  }
}

type Switched = { activeMutant: string | undefined } | undefined;
const stryker = (globalThis as Record<string, unknown>)[inject("globalNamespace")] as Switched;
if (stryker) stryker.activeMutant = undefined;
