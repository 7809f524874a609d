/** What keys are called where people see no keys. */
import { z } from "zod";
import { inner } from "../content/conform.ts";
import { labelOf } from "../content/kinds/fields.ts";
import type { Question } from "./question.ts";

/** By key. Of keys that stand in two groups, such as `opens_at`, the outer or the first. */
export type Labels = ReadonlyMap<string, string>;

/** The labels of the web editor, which every key has. */
export function schemaLabels(schema: z.core.$ZodType): Labels {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodArray) return schemaLabels(wanted.element);
  if (!(wanted instanceof z.ZodObject)) return new Map();
  const fields: [string, z.core.$ZodType][] = Object.entries(wanted.shape);
  const own = fields.map(([key, field]) => [key, z.globalRegistry.get(field)?.label ?? labelOf(key)] as const);
  return new Map([...fields.flatMap(([, field]) => [...schemaLabels(field)]).toReversed(), ...own]);
}

/** The questions in their own words, without what is only said once: `Until which day?` */
export function askedLabels<Here>(questions: readonly Question<Here>[]): Labels {
  const asked = questions.toReversed().flatMap(({ key, ask }) => {
    return key === undefined ? [] : [[key, /^.*?[?.](?= |$)/.exec(ask)?.[0] ?? ask] as const];
  });
  return new Map(asked);
}
