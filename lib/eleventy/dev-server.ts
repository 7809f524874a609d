/** What Eleventy's server does here beside serving: it shows what there is to mend, and no request can end it. */
import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { escapeHtml } from "../words/html.ts";
import type { Content } from "./content.ts";
import { explained } from "./explained.ts";
import { lookedAtFirst } from "./looked-at.ts";
import { writeSearchIndex } from "./search-index.ts";

type Next = () => unknown;

/**
 * Eleventy's script in the page gives up when the server goes away, as it does for a moment when code has changed, says
 * nothing but to the console when a build fails, and misses one that ends or fails before it is connected.
 */
const lookingAgain = {
  path: "/.11ty/looking-again.js",
  text: `const again = () => fetch(location.href).then(() => location.reload(), () => setTimeout(again, 200));
const server = new WebSocket(location.origin.replace("http", "ws"));
const shown = new URL(import.meta.url).search.slice(1);
const now = async () => (await fetch("/.11ty/state")).text();
server.addEventListener("open", async () => (await now()) !== shown && location.reload());
server.addEventListener("close", again);
server.addEventListener("message", ({ data }) => JSON.parse(data).type === "eleventy.error" && location.reload());
`,
};

/** Eleventy's server, with what stopped the last build. */
export interface FailedServer {
  readonly dir: string;
  failure?: unknown;
  sendUpdateNotification(message: object): void;
}

/** Tells of each page that is handed to a browser. */
type Given = EventEmitter<{ page: [address: string, server: FailedServer] }>;

export function devServer(eleventy: UserConfig, content: Content): void {
  const given = new EventEmitter() as Given;
  let show = (_template: string) => {};
  given.on("page", (address, server) => {
    note(address);
    show = (template) => {
      // What stopped the last build is not so any more, if it was this template; any other may be.
      if (server.failure !== undefined && explained(server.failure).includes(template)) delete server.failure;
      server.sendUpdateNotification({ type: "eleventy.reload" });
    };
  });
  const note = lookedAtFirst(eleventy, content, async (template) => {
    show(template);
    // A browser asks for the page at once. Until the whole site is built it would have no answer.
    await once(given, "page", { signal: AbortSignal.timeout(300) }).catch(() => {});
  });
  let builds = 0;
  eleventy.setServerOptions({
    // Pages are loaded anew, so that their scripts see the new page.
    domDiff: false,
    portReassignmentRetryCount: 0,
    middleware: [onlyWithin, answer(content, given, () => builds)],
  });
  // Eleventy would wait for 150 milliseconds after a file was saved; an editor that saves in several steps takes a few.
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 } });
  let indexing = Promise.resolve();
  eleventy.on("eleventy.after", ({ directories: { output }, runMode }) => {
    if (runMode !== "serve" || content.problems) return;
    builds += 1;
    // Whoever edits waits for the page and not for the search, so its index follows.
    const { site } = content.model.library;
    indexing = indexing.then(() => writeSearchIndex(output, site)).catch((error) => console.error(error));
  });
}

/** Refuses what names no file of the site, and answers whatever fails further on. */
async function onlyWithin(request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> {
  try {
    if (leadsOut(request.url ?? "")) throw new Error("The address leads out of the site.");
    await next();
  } catch {
    if (!response.headersSent) response.writeHead(400, { "Content-Type": "text/plain" });
    response.end("There can be no page at such an address.\n");
  }
}

/** True for an address that goes up a folder, by whatever spelling. Throws for one that can't be read. */
function leadsOut(address: string): boolean {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0] as string);
  return path.includes("\0") || path.split(/[/\\]/).includes("..");
}

/** @param builds how many there have been */
function answer(content: Content, given: Given, builds: () => number) {
  return function (this: FailedServer, request: IncomingMessage, response: ServerResponse, next: Next) {
    if (request.url?.split("?", 1)[0] === lookingAgain.path) {
      response.setHeader("Content-Type", "text/javascript");
      return response.end(lookingAgain.text);
    }
    const problems = content.problems?.message ?? (this.failure === undefined ? undefined : explained(this.failure));
    const state = createHash("sha256").update(`${builds()} ${problems}`).digest("base64url");
    if (request.url === "/.11ty/state") return response.end(Buffer.from(state));
    if (problems !== undefined && !existsSync(join(this.dir, "index.html"))) {
      response.writeHead(503, { "Content-Type": "text/html; charset=utf-8" });
      return response.end(
        withOverlay(
          "<!doctype html><html lang=en><head><title>To mend</title></head><body></body></html>",
          problems,
          state,
        ),
      );
    }
    const end = response.end.bind(response);
    // A page is handed over as text, and nothing else is.
    response.end = ((body: unknown, ...rest: never[]) => {
      if (typeof body !== "string") return end(body, ...rest);
      given.emit("page", request.url ?? "", this);
      return end(withOverlay(body, problems, state));
    }) as typeof end;
    return next();
  };
}

/** The page as it was last, with what there is to mend over its lower half. */
function withOverlay(page: string, problems: string | undefined, state: string): string {
  const script = `<script type="module" src="${lookingAgain.path}?${state}"></script>`;
  const html = page.replace("</head>", () => `${script}</head>`);
  if (problems === undefined) return html;
  const style = `position:fixed;inset:auto 0 0;max-height:60vh;overflow:auto;z-index:9;padding:1rem 2rem;background:#fff;color:#111;border-top:.5rem solid #b00020;white-space:pre-wrap;font:1rem/1.5 system-ui,sans-serif`;
  const overlay = `<div role="alert" style="${style}">${escapeHtml(problems)}</div>`;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace("</body>", () => `${overlay}</body>`);
}
