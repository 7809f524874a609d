/** Gives every run the same generated inputs, so that what was green stays green. `FC_SEED=7 npm test` tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
