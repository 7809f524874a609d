/** The pages that every site needs, from the files in `pages/`: neutral words that are true of any site made with Signpost. */

import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Site } from "../../../content/library.ts";
import { plainDay } from "../../../dates.ts";
import { english } from "../../../language.ts";
import { urgentLine } from "../../../words/urgent-line.ts";
import type { NewFile } from "../../file-kind.ts";
import { markdownFile } from "../../markdown-file.ts";

/** Who publishes the site, as far as its pages speak of them. */
export interface Publisher {
  readonly name: string;
  readonly organisation: string;
  /** The site's host, such as `news.example.org`. */
  readonly host: string;
  readonly nation: Site["nation"];
  readonly email: string;
  readonly phone: string | undefined;
  readonly today: Temporal.PlainDate;
}

const folder = new URL("pages/", import.meta.url);

/** In order of name, with the publisher's words in the place of `{{ name }}`; a line that names what is not there is left out. */
export function starterPages(publisher: Publisher): readonly NewFile[] {
  const words = wordsOf(publisher);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [, front = "", ...body] = readFileSync(new URL(name, folder), "utf8").split(/^---\n/m);
      const values = Object.entries(parse(front)).map(([key, value]) => [
        key,
        typeof value === "string" ? fill(value, words) : value,
      ]);
      return { path: `pages/${name}`, text: markdownFile(Object.fromEntries(values), fill(body.join("---\n"), words)) };
    });
}

function wordsOf({ name, organisation, host, nation, email, phone, today }: Publisher) {
  const { call, url, rest } = urgentLine(english(), { nation });
  return new Map<string, string | undefined>([
    ["name", name],
    ["organisation", organisation],
    ["host", host],
    ["email", email],
    ["phone", phone],
    ["digits", phone?.replace(/[^+\d]/g, "")],
    ["today", today.toString()],
    ["prepared_on", plainDay(today)],
    ["review_by", plainDay(today.add({ years: 1 }))],
    ["urgent_line", `[${call}](${url}) ${rest}`],
    ["enforcement", enforcement(nation)],
  ]);
}

function fill(text: string, words: ReadonlyMap<string, string | undefined>): string {
  const named = /\{\{ (.*?) \}\}/g;
  const wordsFor = (name: string) => {
    if (!words.has(name)) throw new Error(`A page of a new site names {{ ${name} }}, which is not known.`);
    return words.get(name);
  };
  return text
    .split("\n")
    .filter((line) => [...line.matchAll(named)].every(([, name = ""]) => wordsFor(name) !== undefined))
    .join("\n")
    .replace(named, (_, name) => wordsFor(name) ?? "");
}

/** Who enforces the accessibility regulations: https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps */
function enforcement(nation: Site["nation"]): string {
  const law =
    'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the "accessibility regulations")';
  return nation === "northern-ireland"
    ? `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing ${law} in Northern Ireland. If you are not happy with how we respond to your complaint, [contact the ECNI](https://www.equalityni.org/).`
    : `The Equality and Human Rights Commission (EHRC) is responsible for enforcing ${law}. If you are not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/).`;
}
