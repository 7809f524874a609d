/** Content-Security-Policies: what a page may load and run. */
import { createHash } from "node:crypto";

/** The sources that each directive allows, in order. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const hashes = new Map<string, string>();

/** The source expression by which a Content-Security-Policy allows one inline text (CSP3 section 2.3.1). */
export function sourceHash(text: string): string {
  // A site has few inline texts, each on many pages.
  const hash = hashes.get(text) ?? `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  hashes.set(text, hash);
  return hash;
}

const policies = new Map<string, Policy>();

/** A script in the page, or a form that goes to another host. */
const allowed = /<script>(.*?)<\/script>|<form\b[^>]*\saction="(https:[^"]*)"/gs;

/** The policy of one page. Nothing is loaded from another host, and a form goes to no other than the page names; what is inline is allowed by its hash. */
export function pagePolicy(style: string, html: string): Policy {
  const hashes: string[] = [];
  const origins = new Set<string>();
  for (const [, script, action] of html.matchAll(allowed)) {
    if (script !== undefined) hashes.push(sourceHash(script));
    if (action !== undefined) origins.add(new URL(action).origin);
  }
  const search = html.includes("data-search") ? ["'wasm-unsafe-eval'"] : [];
  const scripts = ["'self'", ...search, ...hashes];
  const styles = [sourceHash(style)];
  const forms = ["'self'", ...origins];
  // Most pages have the same as others.
  const key = [...styles, ...scripts, ...forms].join(" ");
  const policy: Policy =
    policies.get(key) ??
    new Map([
      ["default-src", ["'none'"]],
      ["style-src", styles],
      ["script-src", scripts],
      ["connect-src", ["'self'"]],
      ["img-src", ["'self'"]],
      ["form-action", forms],
      ["base-uri", ["'none'"]],
    ]);
  policies.set(key, policy);
  return policy;
}

/** A policy as wide as these together, and no wider. */
export function together(policies: Iterable<Policy>): Policy {
  const all = new Map<string, Set<string>>();
  for (const [directive, sources] of [...policies].flatMap((policy) => [...policy])) {
    all.set(directive, new Set([...(all.get(directive) ?? []), ...sources]));
  }
  return new Map([...all].map(([directive, sources]) => [directive, [...sources].sort()]));
}

/** As a header or a page's own head has it. */
export function policyText(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(" ")).join("; ");
}
