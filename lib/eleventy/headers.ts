/** The `_headers` file, for hosts that read one (Netlify, Cloudflare Pages): security, types and who may fetch the data. */
import { type Policy, policyText, together } from "./policy.ts";

/** A page in the folder that is published, such as `services/walking-group/index.html`, with its policy if it has one. */
export interface PagePolicy {
  readonly path: string;
  readonly policy?: Policy;
}

/** Where a page's rule is: its folder in the root, the root itself, or nowhere for what stands in other pages' stead. */
function section(path: string): string | undefined {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length > 0) return `/${folder}/*`;
  return path === "index.html" ? "/" : undefined;
}

/** By section, a policy as wide as its pages' own together, and no wider. */
function sectionPolicies(pages: readonly PagePolicy[]): readonly (readonly [string, Policy])[] {
  const sections = new Map<string, Set<Policy>>();
  for (const { path, policy } of pages) {
    const name = section(path);
    if (name === undefined || policy === undefined) continue;
    const policies = sections.get(name) ?? new Set();
    sections.set(name, policies.add(policy));
  }
  return [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, policies]) => [name, together(policies)]);
}

const frames = "frame-ancestors 'none'";

/**
 * One rule for the whole site, and one for each folder of pages with the policy that they need. A host may add up the
 * rules that match, or let one of them win: each is right by itself. So the web editor, which needs more, has no rule
 * of the others' to get around.
 * @param pages in order of path, the editor's left out
 * @param editor the policy of the web editor's page, on a site that has one
 */
export function headers(pages: readonly PagePolicy[], editor?: string): string {
  const typed = (path: string, type: string) =>
    `${path}\n  Content-Type: ${type}; charset=utf-8\n  Access-Control-Allow-Origin: *\n`;
  const sections = sectionPolicies(pages).map(
    ([path, policy]) =>
      `${path}\n  Content-Security-Policy: ${policyText(policy)}; ${frames}\n  Cross-Origin-Opener-Policy: same-origin\n`,
  );
  return [
    `/*
  Content-Security-Policy: ${frames}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(self), microphone=()
`,
    ...sections,
    // A sign-in in a window of its own must be able to answer the one that opened it.
    ...(editor
      ? [
          `/admin/*\n  Content-Security-Policy: ${editor}; ${frames}\n  Cross-Origin-Opener-Policy: same-origin-allow-popups\n`,
        ]
      : []),
    typed("/*.ics", "text/calendar"),
    typed("/*/feed.rss", "application/rss+xml"),
    typed("/*/feed.atom", "application/atom+xml"),
    typed("/*/feed.json", "application/feed+json"),
    typed("/open-data/*.json", "application/json"),
    // The addresses of the API of Open Referral, which no file is called.
    typed("/open-data/hsds", "application/json"),
    typed("/open-data/hsds/*", "application/json"),
    typed("/open-data/*.csv", "text/csv"),
    "/open-data/*.pb\n  Content-Type: application/x-protobuf\n  Access-Control-Allow-Origin: *\n",
  ].join("\n");
}
