/** Readers of several languages are told of the same changes, each in their own. */
import { expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import type { Composing } from "../../../lib/newsletter/delivery/engine.ts";
import { writerInLanguages } from "../../../lib/newsletter/delivery/in-language.ts";
import type { Edition } from "../../../lib/newsletter/edition.ts";
import type { Reader } from "../../../lib/newsletter/plan.ts";
import { aSite } from "./a-site.ts";
import { anUpdate } from "./an-update.ts";

const library: Composing = { site: aSite(), language: english(), areas: [], services: [] };
const page = (title: string) => ({ title, url: "https://example.org/page/", notes: [] });
const first = anUpdate({ title: "Two changes", guidance: [page("Sleep"), page("Stigma")] });
const welsh = anUpdate({ title: "Dau newid", guidance: [page("Cwsg"), page("Stigma yw")] });

const engine = {
  writer: (edition: Edition) => async (planned: { readonly shown: Pick<Edition, "guidance"> }) =>
    `${edition.title}: ${planned.shown.guidance.map(({ title }) => title).join(", ")}`,
};
const write = writerInLanguages<Reader, string>(
  engine,
  { edition: first, library },
  new Map([["cy", { edition: welsh, library }]]),
);
const told = (language?: string) =>
  write(
    {
      reader: { token: "0", label: "line 2", areas: [], services: [], immediate: false, ...(language && { language }) },
      // All but the first page.
      shown: { entries: [], over: [], guidance: first.guidance.slice(1) },
      doubted: false,
    },
    Temporal.Instant.from("2026-11-24T09:00:00Z"),
  );

test("a reader who names a language is told in it, of what concerns them", async () =>
  expect(await told("cy")).toBe("Dau newid: Stigma yw"));

test.each([undefined, "fr"])("a reader who names %s is told in the site's first language", async (language) =>
  expect(await told(language)).toBe("Two changes: Stigma"),
);
