/** Reads back an edition of the newsletter, on its page or in a feed: each change stands under its title, a link to its page. */
import type { CheerioAPI } from "cheerio";
import type { Notes } from "./notes.ts";
import { readTold, Unreadable } from "./words.ts";

/** @param edition the path of its page from the site's root, @param base the path under which the site is published */
export function readEdition(notes: Notes, $: CheerioAPI, edition: string, base: string, where = ""): void {
  const ids: string[] = [];
  for (const link of $("p > strong > a").toArray()) {
    const [, id] = new RegExp(`^https?://[^/]+${base}changes/([^/]+)/$`).exec($(link).attr("href") ?? "") ?? [];
    if (!id) continue;
    ids.push(id);
    notes.fact(`change ${id}`, "title", words($(link).text()), where);
    const blocks: string[] = [];
    const service = words($(link).closest("p").prevAll("h3").first().text());
    let next = $(link).closest("p").next();
    // After "Until then" stands what another change said.
    while (next.is("p, ul, ol") && next.find("> strong > a").length === 0 && next.text() !== "Until then:") {
      const own = next.is("p") ? next : next.find("li");
      blocks.push(...own.toArray().map((block) => under(service, words($(block).text()))));
      next = next.next();
    }
    try {
      noteTold(notes, `change ${id}`, blocks, where);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.flaw(`${id}: ${error.message}`, where);
    }
  }
  notes.list("edition", edition, ids, { where });
}

/** A sentence with the service that its heading names, which it does not say again. */
const under = (service: string, sentence: string) =>
  /^(?:The (?:first )?sessions? (?:by the new rule )?(?:is )?on|There (?:is an|are) extra|There are new contact details for|Access is different at|This is about) /.test(
    sentence,
  )
    ? `${service}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;

const words = (text: string) => text.replace(/\s+/g, " ").trim();

/** What blocks of text say of sessions, so that it can be compared. */
export function noteTold(notes: Notes, about: string, blocks: readonly string[], where: string): void {
  const told = blocks.flatMap(readTold).map((one) => JSON.stringify(one));
  if (told.length > 0) notes.fact(about, "sessions told", told.sort().join("\n"), where);
}
