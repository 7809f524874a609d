/** Whether a page's parts are told apart for those who cannot see them: landmarks, headings, ids, names. */
import { type Findings, type Page, wordsOf } from "./page.ts";

const duplicates = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** One banner, one main, one footer; the rest of the page inside them or inside a named region (WCAG 1.3.6, 2.4.1). */
export function landmarks({ $ }: Page): Findings {
  const findings: Findings = [];
  for (const name of ["header", "main", "footer"]) {
    const count = $(name === "main" ? "main" : `body > ${name}`).length;
    if (count !== 1) findings.push(`has ${count} ${name} elements, not 1`);
  }
  const homes = "header, main, footer, nav, aside, section[aria-labelledby], section[aria-label], .skip-link, script";
  $("body *")
    .filter((_, element) =>
      $(element)
        .contents()
        .is((_, node) => node.type === "text" && node.data.trim() !== ""),
    )
    .filter((_, element) => $(element).closest(homes).length === 0)
    .each((_, element) => void findings.push(`has text outside every landmark: "${wordsOf($(element).text())}"`));
  return findings;
}

/** Every landmark that occurs more than once has a name of its own. */
export function landmarkNames({ $ }: Page): Findings {
  const findings: Findings = [];
  for (const kind of ["nav", "aside", "section", "form[role=search]"]) {
    const names = $(kind)
      .toArray()
      .map((element) => nameOf($, $(element)));
    if (kind !== "section" || names.some(Boolean)) {
      if (names.length > 1 && names.includes(""))
        findings.push(`has ${names.length} ${kind}, one of them without name`);
    }
    for (const name of duplicates(names.filter(Boolean))) findings.push(`has two ${kind} named "${name}"`);
  }
  return findings;
}

function nameOf($: Page["$"], element: ReturnType<Page["$"]>): string {
  const ids = element.attr("aria-labelledby")?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => $(`[id="${id}"]`).text()).join(" ");
  return wordsOf(element.attr("aria-label") ?? labelled);
}

/** One h1, first of all headings; no level skipped; no heading empty (WCAG 1.3.1, 2.4.6, 2.4.10). */
export function headings({ $ }: Page): Findings {
  const findings: Findings = [];
  const all = $("h1, h2, h3, h4, h5, h6").toArray();
  const ones = all.filter(({ name }) => name === "h1");
  if (ones.length !== 1) findings.push(`has ${ones.length} h1, not 1`);
  if (all[0] && all[0].name !== "h1") findings.push(`has "${wordsOf($(all[0]).text())}" before its h1`);
  if (ones[0] && $(ones[0]).closest("main").length === 0) findings.push("has its h1 outside main");
  let level = 0;
  for (const heading of all) {
    const words = wordsOf($(heading).text());
    const next = Number(heading.name.slice(1));
    if (words === "") findings.push(`has an empty ${heading.name}`);
    if (next > level + 1) findings.push(`goes from h${level} to h${next} at "${words}"`);
    level = next;
  }
  return findings;
}

/** No id twice; every id that something points to is there. */
export function ids({ $ }: Page): Findings {
  const all = $("[id]")
    .toArray()
    .map((element) => $(element).attr("id") ?? "");
  const findings = duplicates(all).map((id) => `has the id "${id}" twice`);
  for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
    $(`[${name}]`).each((_, element) => {
      for (const id of ($(element).attr(name) ?? "").split(/\s+/)) {
        if (!all.includes(id)) findings.push(`points by ${name} to "${id}", which is not there`);
      }
    });
  }
  return findings;
}

/** The first Tab stop leads to the content, the second to help (WCAG 2.4.1, and "Need help now?" one stop away). */
export function firstStops({ $ }: Page): Findings {
  const [first, second] = $(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=0]",
  ).toArray();
  const findings: Findings = [];
  const target = $(first).attr("href") ?? "";
  if (!$(first).hasClass("skip-link")) findings.push("does not begin with the skip link");
  if (!target.startsWith("#") || !$(`[id="${target.slice(1)}"]`).is("main"))
    findings.push("has a skip link that does not lead to main");
  // By where it leads, since its words are in the language of the page.
  if (!$(second).attr("href")?.endsWith("/help-now/")) findings.push("does not have help as its second stop");
  else if (wordsOf($(second).text()) === "") findings.push("has a way to help without words");
  const positive = $("[tabindex]").filter((_, element) => Number($(element).attr("tabindex")) > 0).length;
  if (positive > 0) findings.push(`changes the order of ${positive} Tab stops`);
  return findings;
}

/** Where the page stands: a list of links that ends with the page itself (WCAG 2.4.8). */
export function breadcrumb({ url, $ }: Page): Findings {
  // The home page of each language.
  if (url === "/" || $(".site-header__brand a[aria-current=page]").length > 0) return [];
  const trail = $("nav.breadcrumb[aria-label]");
  if (trail.length !== 1) return ["has no breadcrumb"];
  const items = trail.find("li");
  const findings: Findings = [];
  // In the language of the page, whichever that is.
  const home = $(".site-header__brand a").attr("href");
  if (items.first().find("a").attr("href") !== home) findings.push("has a breadcrumb that does not begin at Home");
  // A poster's is "Poster: Drop-in", above the heading "Drop-in".
  if (!wordsOf(items.last().find("[aria-current=page]").text()).endsWith(wordsOf($("h1").text()))) {
    findings.push(`has a breadcrumb that ends with "${wordsOf(items.last().text())}", not its heading`);
  }
  if (trail.find("[aria-current]").length !== 1) findings.push("has more than one current item in its breadcrumb");
  return findings;
}

/** Nothing that should hold words is without them: screen readers stop at an empty paragraph. */
export function emptyElements({ $ }: Page): Findings {
  return $("p, li, dt, dd, td, th, blockquote, caption, legend, summary")
    .toArray()
    .filter((element) => wordsOf($(element).text()) === "" && $(element).find("img, svg, input, button").length === 0)
    .map((element) => `has an empty ${$.html(element).slice(0, 80)}`);
}

/** Help before anything else in main where people in distress land, under no heading so that the h1 stays the first. */
export function crisisFirst({ $ }: Page): Findings {
  const box = $("main > :not(span)").first();
  if (!box.hasClass("crisis")) return ["does not begin with the ways to help"];
  const numbers = box
    .find("a[href^='tel:']")
    .toArray()
    .map((link) => $(link).attr("href"));
  // Northern Ireland has Lifeline where the other nations have 111.
  return [["tel:999"], ["tel:111", "tel:08088088000"], ["tel:116123"]]
    .filter((either) => !either.some((number) => numbers.includes(number)))
    .map((either) => `lacks ${either.join(" or ")}`);
}
