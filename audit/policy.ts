/** Whether a page is allowed just what it has: its own style and scripts, and nothing from another host. */
import { createHash } from "node:crypto";
import type { Findings, Page } from "./page.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The directives of a Content-Security-Policy by name, each with its sources. */
export function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );
}

/** The hashes of what a page has inline. */
export function inlineHashes({ $ }: Page): { styles: string[]; scripts: string[] } {
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => hashOf($(element).text()));
  return { styles: texts("style"), scripts: texts("script:not([src]):not([type$='json'])") };
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** The page's own policy allows exactly its inline style and scripts, by hash, its scripts from this host, and the hosts of its forms. */
export function ownPolicy(page: Page): Findings {
  const { $ } = page;
  const meta = $("meta[http-equiv='Content-Security-Policy']");
  if (meta.length !== 1) return [`has ${meta.length} policies, not 1`];
  const findings: Findings = [];
  const allowed = directives(meta.attr("content") ?? "");
  const { styles, scripts } = inlineHashes(page);
  const sources = allowed.get("script-src") ?? [];
  if (!same(allowed.get("style-src") ?? [], styles))
    findings.push("has a policy that does not allow exactly its style");
  const wasm = $("[data-search]").length > 0 ? ["'wasm-unsafe-eval'"] : [];
  if (!same(sources, ["'self'", ...wasm, ...scripts]))
    findings.push("has a policy that does not allow exactly its scripts");
  if (!same(allowed.get("default-src") ?? [], ["'none'"]))
    findings.push("has a policy that allows what it does not name");
  const forms = $("form[action^='https:']").toArray();
  const hosts = [...new Set(forms.map((form) => new URL(form.attribs.action ?? "").origin))];
  const others = [...allowed.values()].flat().filter((source) => source !== "'self'" && !hosts.includes(source));
  if (!hosts.every((host) => allowed.get("form-action")?.includes(host)))
    findings.push("has a policy that does not allow its forms");
  if (/unsafe-inline|'unsafe-eval'|https?:|\*/.test(others.join(" "))) findings.push("has a policy with a hole");
  const early = $(meta).prevAll("style, script, link").length;
  if (early > 0) findings.push("has its policy after what it is for");
  return findings;
}

/** No style or script in an attribute, where a policy forbids it and no one looks for it. */
export function noInlineAttributes({ $ }: Page): Findings {
  const findings = $("[style]")
    .toArray()
    .map((element) => `has a style on ${element.name}`);
  for (const [handler] of $.html().matchAll(/\son[a-z]+="/g)) findings.push(`has${handler}…" on an element`);
  $("a[href^='javascript:']").each(() => void findings.push("has a script in a link"));
  return findings;
}

/** Nothing that a browser loads by itself comes from another host, and no form goes to one over a connection that others can read. */
export function noThirdParty({ $ }: Page): Findings {
  const findings: Findings = [];
  const loads =
    "link[href]:not([rel=canonical], [hreflang]), script[src], img, source, iframe, video, audio, object, embed, use, form[action]:not([action^='https:'])";
  for (const element of $(loads).toArray()) {
    for (const name of ["href", "src", "srcset", "data", "poster", "action", "xlink:href"]) {
      const address = element.attribs[name];
      if (address && /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address)) findings.push(`loads ${address} by ${element.name}`);
    }
  }
  const styles = $("style").text();
  for (const [, address] of styles.matchAll(/(?:url\(|@import\s)["']?([^"')]*)/g))
    findings.push(`loads ${address} by its style`);
  return findings;
}

/** Every policy that the host sends with a page allows what the page has inline, and there is one for it but on `404.html`. */
export function hostPolicy(page: Page, headers: string): Findings {
  const rules = headers.split("\n\n").map((rule) => rule.split("\n"));
  const policies = rules
    .filter(([path = ""]) => new RegExp(`^${path.split("*").map(RegExp.escape).join(".*")}$`).test(page.url))
    .flatMap(([, ...lines]) => lines.flatMap((line) => /^ {2}Content-Security-Policy: (.*)$/.exec(line)?.[1] ?? []))
    .map(directives);
  const { styles, scripts } = inlineHashes(page);
  const forbidden = (directive: string, hashes: readonly string[]) =>
    hashes.filter((hash) =>
      policies.some((policy) => !(policy.get(directive) ?? policy.get("default-src") ?? [hash]).includes(hash)),
    );
  const narrow = policies.some((policy) => policy.get("default-src")?.join() === "'none'");
  return [
    ...forbidden("style-src", styles).map(() => "has a style that _headers forbids"),
    ...forbidden("script-src", scripts).map(() => "has a script that _headers forbids"),
    ...(narrow || page.url === "/404.html" ? [] : ["has no policy of its own in _headers"]),
  ];
}
