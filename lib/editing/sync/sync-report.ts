/** What a sync found, as Markdown for a pull request: words of the calendar give GitHub no instruction. */
import type { Service } from "../../content/library.ts";
import { unheard } from "../../review/unheard.ts";
import { fenced, plainly, quiet } from "../announcement.ts";
import type { Synced } from "./sync.ts";

/** The title and the text. `file` is what the calendar is called. */
export function syncReport(
  { title, url }: Service,
  { files, notes }: Synced,
  file: string,
): { readonly title: string; readonly report: string } {
  const [first] = files;
  const news = first && /^title: (.*)$/m.exec(first.text)?.[1]?.replace(/^"(.*)"$/, "$1");
  const told = files.map(({ path, text }) => `The file \`content/${path}\`:\n\n${fenced(unheard(text))}`);
  const look = notes.map(
    ({ line, message, publicly = message }) =>
      `- ${line === undefined ? "" : `${file}, line ${line}: `}${quiet(publicly)}`,
  );
  const parts = [
    `The calendar that ${quiet(title)} keeps says otherwise than the site (\`${url}\`). Is it right? Each change is published when somebody merges this. Say more in a file, such as why, before you do.`,
    ...told,
    ...(look.length > 0 ? [`To look at, of which nothing is written:\n\n${look.join("\n")}\n`] : []),
  ];
  const several = `${files.length} changes to ${title}, by its calendar`;
  return { title: plainly(files.length === 1 && news ? news : several), report: parts.join("\n\n") };
}
