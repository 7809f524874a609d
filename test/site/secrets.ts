/** Whether what is kept back is anywhere in what was published. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Every file of a folder by its path from there, in order. */
export function filesIn(folder: string): string[] {
  return globSync("**/*", { cwd: folder, exclude: (name) => name === "node_modules" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** A file's bytes, and where they are packed (Pagefind's index is, whatever its name) also what is inside. */
export function bytesOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [bytes, gunzipSync(bytes)] : [bytes];
}

/** The files in which one of the secrets stands, in whatever case and however the words are joined. */
export function leaks(folder: string, secrets: readonly string[]): string[] {
  const wanted = secrets.map((secret) => [secret, squeezed(secret)] as const);
  return filesIn(folder).flatMap((file) => {
    const texts = bytesOf(join(folder, file)).map((bytes) => squeezed(bytes.toString("latin1")));
    const found = wanted.filter(([, form]) => texts.some((text) => text.includes(form)));
    return found.map(([secret]) => `${file} holds "${secret}"`);
  });
}

/** Letters and digits alone, so that neither case nor spaces, commas or codes for them hide a secret. */
const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/%[0-9a-f]{2}|&#?\w+;|\\u[0-9a-f]{4}/g, " ")
    .replace(/[^a-z0-9.]+/g, "");
