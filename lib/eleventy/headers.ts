/** The `_headers` file, for hosts that read one (Netlify, Cloudflare Pages): security, types and who may fetch the data. */
import { sourceHash } from "./inline-styles.ts";

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = ""]) => sourceHash(text));

/**
 * One policy for the whole site: every inline style and script on any page, by hash; each page's own policy is narrower.
 * With the web editor it only forbids frames: a host adds the rules of all patterns that match, so that one for `/*` would
 * also bind the editor, and its sign-in must be able to answer the window that opened it.
 */
export function headers(pages: Iterable<string>, { editor = false } = {}): string {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const html of pages) {
    for (const hash of found(html, /<style>([\s\S]*?)<\/style>/g)) styles.add(hash);
    for (const hash of found(html, /<script>([\s\S]*?)<\/script>/g)) scripts.add(hash);
  }
  const frames = "frame-ancestors 'none'";
  const whole = [
    "default-src 'none'",
    `style-src ${[...styles].sort().join(" ")}`,
    `script-src 'self' 'wasm-unsafe-eval' ${[...scripts].sort().join(" ")}`,
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    frames,
  ].join("; ");
  const policy = editor ? frames : whole;
  const typed = (path: string, type: string) =>
    `${path}\n  Content-Type: ${type}; charset=utf-8\n  Access-Control-Allow-Origin: *\n`;
  return [
    `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: ${editor ? "same-origin-allow-popups" : "same-origin"}
`,
    typed("/*.ics", "text/calendar"),
    typed("/*/feed.rss", "application/rss+xml"),
    typed("/*/feed.atom", "application/atom+xml"),
    typed("/*/feed.json", "application/feed+json"),
    typed("/open-data/*.json", "application/json"),
    typed("/open-data/*.csv", "text/csv"),
  ].join("\n");
}
