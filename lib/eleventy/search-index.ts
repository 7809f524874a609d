/** The search index of a built site. */
import * as pagefind from "pagefind";

/** Indexes the pages in `output` that mark a body for it, into `output/pagefind/`. */
export async function writeSearchIndex(output: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: output });
  const written = await index.writeFiles({ outputPath: `${output}/pagefind` });
  const problems = [...added.errors, ...written.errors];
  await pagefind.close();
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join("; ")}`);
}
