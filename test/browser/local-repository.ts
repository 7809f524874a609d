/** The web editor on a local repository: a folder that the browser itself keeps, which a test fills and reads. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Host } from "../../audit/serve.ts";

/** Text by path from the repository's root, such as `content/site.yaml`. */
export type Files = Readonly<Record<string, string>>;

export interface OpenEditor {
  readonly page: Page;
  /** Addresses beside the host's own that the editor has asked, or was kept from asking by its policy. */
  readonly strangers: string[];
}

/** Opens `/admin/` on a repository that holds `files`, and waits until it has read them. */
export async function openEditor(
  browser: Browser,
  host: Host,
  files: Files,
  options: BrowserContextOptions = {},
): Promise<OpenEditor> {
  // Tall, because the editor makes fields only when they come into view.
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 4000 }, ...options });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(host.url) && /^(https?|wss?):/.test(url)) strangers.push(url);
  });
  await page.goto(`${host.url}404.html`);
  await page.evaluate(
    async (texts) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of Object.entries(texts)) {
        const names = path.split("/");
        const name = names.pop() as string;
        let place = root;
        for (const folder of names) place = await place.getDirectoryHandle(folder, { create: true });
        const writable = await (await place.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    { ...files, ".git/HEAD": "ref: refs/heads/main\n" },
  );
  // A browser without a screen has no dialogue for folders; this one answers with the folder just written.
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) strangers.push(message.text());
  });
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    // The editor fades from form to form where a browser can. Until that ends the page is given no frames, for seconds at times, and
    // what waits for one (a form's boxes, a button that stands still) waits too; a browser that cannot fade shows the same forms.
    Reflect.deleteProperty(Document.prototype, "startViewTransition");
  });
  await page.goto(`${host.url}admin/`);
  await page.getByRole("button", { name: /local repository/i }).click();
  await page.getByText("collection, which has").waitFor({ state: "attached" });
  return { page, strangers };
}

/** Every file of the local repository's content, as it is now. */
export function contentOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const read = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of place.entries()) {
        if (handle.kind === "directory") await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle("content"), "content/");
    return found;
  });
}
