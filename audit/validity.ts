/** Whether a page is valid HTML, by html-validate with the rules of `.htmlvalidate.mjs`. */
import { esmResolver, FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Findings } from "./page.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** The findings of html-validate, each with its line and rule. */
export async function invalid(html: string): Promise<Findings> {
  const { results } = await validator.validateString(html, "page.html");
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `line ${line}: ${message} (${ruleId}) at ${selector}`),
  );
}
