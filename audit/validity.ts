/** Whether a page is valid HTML, by html-validate with the rules of `.htmlvalidate.mjs`. */
import { esmResolver, FileSystemConfigLoader, HtmlValidate, type ResolvedConfig } from "html-validate";
import type { Findings } from "./page.ts";

/** Works the rules out once, and not for each page anew. */
class ConfigLoader extends FileSystemConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(name: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(name);
    return this.#config;
  }
}

const validator = new HtmlValidate(new ConfigLoader([esmResolver()]));

/** The findings of html-validate, each with its line and rule. */
export async function invalid(html: string): Promise<Findings> {
  const { results } = await validator.validateString(html, "page.html");
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `line ${line}: ${message} (${ruleId}) at ${selector}`),
  );
}
