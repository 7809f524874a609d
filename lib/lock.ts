/** One run at a time: a lock that the operating system lets go of when its holder ends in any way. */
import { DatabaseSync } from "node:sqlite";

/**
 * Takes the lock of the file, or gives undefined while another process holds it. Node has no file locks of its own;
 * SQLite has, on every system, and an exclusive transaction on an empty database is just that.
 */
export function takeLock(path: string): (() => void) | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return undefined;
    throw error;
  }
  return () => database.close();
}
