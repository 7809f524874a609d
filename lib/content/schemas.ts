/** The schema of each kind's front matter. */
import type { z } from "zod";
import { actionPoint } from "./kinds/action-points.ts";
import { caseStudy } from "./kinds/case-studies.ts";
import { change } from "./kinds/changes.ts";
import { factSheet } from "./kinds/fact-sheets.ts";
import { fund } from "./kinds/funding.ts";
import { location } from "./kinds/locations.ts";
import { newsletter } from "./kinds/newsletters.ts";
import { organisation } from "./kinds/organisations.ts";
import { page } from "./kinds/pages.ts";
import { service } from "./kinds/services.ts";
import type { Kind } from "./library.ts";

export const schemas = {
  organisations: organisation,
  pages: page,
  "fact-sheets": factSheet,
  "case-studies": caseStudy,
  "action-points": actionPoint,
  funding: fund,
  locations: location,
  services: service,
  changes: change,
  newsletters: newsletter,
} as const satisfies Record<Kind, z.ZodObject>;
