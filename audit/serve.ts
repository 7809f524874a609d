/** A host for a built folder that does as the strictest hosts do: exact addresses only, and the headers of `_headers`. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".rss": "application/rss+xml",
  ".atom": "application/atom+xml",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Pictures are as small as they can be already. */
const pictureTypes: Record<string, string> = {
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
};

export interface Host {
  /** The address of the site's root, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port of this machine, as if it were published under `base`. A page is found at its folder
 * with the slash, a file at its own name; everything else is `404.html` with status 404. Nothing is cached; text goes
 * out compressed, as hosts send it.
 */
export async function serve(folder: string, base = "/"): Promise<Host> {
  const rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    const content = path === undefined ? undefined : fileAt(folder, path);
    const type = content ? (types[extname(path?.endsWith("/") ? "index.html" : (path ?? ""))] ?? "") : types[".html"];
    response.statusCode = content ? 200 : 404;
    response.setHeader("Cache-Control", "no-store");
    const other = pictureTypes[extname(path ?? "")] ?? "application/octet-stream";
    response.setHeader("Content-Type", type || other);
    for (const { pattern, name, value } of rules) if (pattern.test(path ?? "/")) response.setHeader(name, value);
    const body = content ?? readFileSync(join(folder, "404.html"));
    if (!type || !/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return void response.end(body);
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What a path names, of which a query is no part. It cannot lead out of the folder, since `new URL` has resolved every `..`. */
export function fileAt(folder: string, path: string): Buffer | undefined {
  if (path === "/_headers") return undefined;
  try {
    return readFileSync(join(folder, path, path.endsWith("/") ? "index.html" : ""));
  } catch {
    return undefined;
  }
}

export interface HeaderRule {
  readonly pattern: RegExp;
  readonly name: string;
  readonly value: string;
}

/** The rules of a `_headers` file: a path, in which `*` stands for anything, and under it its headers, indented. */
export function headerRules(text: string): HeaderRule[] {
  let pattern = /^$/;
  return text.split("\n").flatMap((line) => {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value) return [{ pattern, name, value }];
    if (line.startsWith("/")) pattern = new RegExp(`^${line.trim().split("*").map(RegExp.escape).join(".*")}$`);
    return [];
  });
}
