/** listmonk (https://listmonk.app) as an engine: it has the subscribers and their lists, and gets a campaign for each list. */

import { newsletterOf } from "../../content/library.ts";
import { nearest } from "../../content/nearest.ts";
import type { Edition } from "../edition.ts";
import { letterWriter } from "../letter.ts";
import type { PlannedMessage, Reader } from "../plan.ts";
import { type Composing, type Connection, type Engine, EngineError, type Outcome } from "./engine.ts";
import { type Answer, ask, NoAnswer, type Request } from "./http.ts";
import type { Token } from "./ledger.ts";

/** Where listmonk is, from `LISTMONK_URL`. */
export interface Listmonk {
  /** Ends with a slash. */
  readonly url: string;
  readonly authorization: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
}

/** A list of listmonk, which tells its own subscribers. */
export interface ListmonkReader extends Reader {
  readonly list: number;
}

export interface Campaign {
  readonly name: string;
  /** Unlike that of any other campaign: the database of listmonk takes each but once. */
  readonly slug: string;
  readonly list: number;
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly language: string;
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads `https://api-user:token@lists.example.org`. Throws a plain sentence without the token. Only a listmonk on this
 * same computer is asked without encryption.
 */
export function readListmonkUrl(written: string, patience?: number): Listmonk {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username === "" || url.password === "") {
    throw new Error("LISTMONK_URL is not an address with a user. Write it as https://api-user:token@lists.example.org");
  }
  if (url.protocol === "http:" && !loopback.test(url.hostname)) {
    throw new Error("LISTMONK_URL begins with http:, so anybody on the way could read the token. Write https: there.");
  }
  const authorization = `token ${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = "";
  url.password = "";
  return { url: url.href.replace(/\/*$/, "/"), authorization, ...(patience !== undefined && { patience }) };
}

/** The template in listmonk that adds nothing to what we send. */
const template = { name: "Signpost", type: "campaign", body: '{{ template "content" . }}' } as const;

interface List {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly tags: readonly string[];
}

interface Found {
  readonly id: number;
  readonly status: string;
  readonly archive_slug: string | null;
}

class Api {
  readonly #listmonk: Listmonk;
  constructor(listmonk: Listmonk) {
    this.#listmonk = listmonk;
  }

  get host(): string {
    return new URL(this.#listmonk.url).host;
  }

  ask(method: Request["method"], path: string, data?: unknown): Promise<Answer> {
    const { url, authorization, patience } = this.#listmonk;
    const headers = { Authorization: authorization };
    return ask({ method, url: `${url}api/${path}`, headers, ...(data !== undefined && { data }) }, patience);
  }

  /** What is asked for at the beginning, when nothing has been handed over. Throws an EngineError. */
  async need<Data>(method: Request["method"], path: string, data?: unknown): Promise<Data> {
    let answer: Answer;
    try {
      answer = await this.ask(method, path, data);
    } catch (error) {
      if (error instanceof NoAnswer) throw new EngineError(`${error.message}.`, true);
      throw error;
    }
    if (answer.status === 200) return dataOf(answer) as Data;
    if (answer.status >= 500 || answer.status === 429)
      throw new EngineError(`${this.host} cannot do it now (${saidBy(answer)}).`, true);
    throw new EngineError(whyNot(answer, this.host), false);
  }

  /** The campaign of that slug. Newest first, so that it is found soon. Throws an EngineError. */
  async find(slug: string): Promise<Found | undefined> {
    for (let page = 1; ; page += 1) {
      const { results } = await this.need<{ results: readonly Found[] }>(
        "GET",
        `campaigns?no_body=true&order_by=created_at&order=DESC&per_page=${perPage}&page=${page}`,
      );
      const found = results.find(({ archive_slug }) => archive_slug === slug);
      if (found || results.length < perPage) return found;
    }
  }
}

const perPage = 100;

const dataOf = ({ data }: Answer) => (data as { data?: unknown } | undefined)?.data;

const saidBy = ({ status, data }: Answer) =>
  `${status} ${(data as { message?: string } | undefined)?.message ?? ""}`.trim().slice(0, 200);

function whyNot(answer: Answer, host: string): string {
  return answer.status === 401 || answer.status === 403
    ? `${host} does not accept the user and token in LISTMONK_URL, or this user may not read lists and manage campaigns and templates (${saidBy(answer)}).`
    : `${host} did not take it (${saidBy(answer)}). Ask who looks after it.`;
}

/**
 * The lists of a site in listmonk: those tagged with its `list_id`. Further tags say whom a list is for
 * (`area-harbourside`, `service-walking-group`, several of them; none for everything) and whether it hears of urgent
 * changes at once (`immediate`). Throws an EngineError, also of a tag that names no area or service.
 */
export async function listmonkReaders(
  listmonk: Listmonk,
  { site, areas, services }: Composing,
  tokenOf: (uuid: string) => Token,
): Promise<readonly ListmonkReader[]> {
  const api = new Api(listmonk);
  const { results } = await api.need<{ results: readonly List[] }>("GET", "lists?per_page=all&minimal=true");
  const ours = results.filter(({ tags }) => tags.includes(newsletterOf(site).list_id));
  if (ours.length === 0) {
    throw new EngineError(
      `${api.host} has no list with the tag "${newsletterOf(site).list_id}". Give it to each list of this newsletter, in listmonk under Lists.`,
      false,
    );
  }
  const named = {
    area: areas.map(({ id }) => id),
    service: services.map(({ id }) => id),
  };
  return ours.map(({ id, uuid, name, tags }) => {
    const chosen = (kind: keyof typeof named) =>
      tags
        .filter((tag) => tag.startsWith(`${kind}-`))
        .map((tag) => {
          const thing = tag.slice(kind.length + 1);
          if (named[kind].includes(thing)) return thing;
          const meant = nearest(thing, named[kind]);
          throw new EngineError(
            `The list "${name}" has the tag "${tag}", and there is no ${kind} "${thing}".${meant ? ` Did you mean ${kind}-${meant}?` : ""}`,
            false,
          );
        });
    return {
      token: tokenOf(uuid),
      label: `the list “${name}”`,
      list: id,
      areas: chosen("area"),
      services: chosen("service"),
      immediate: tags.includes("immediate"),
    };
  });
}

/** Stands in a letter for the address that stops it, which listmonk writes. */
const stopHere = "https://stop.invalid/listmonk";

const goString = (text: string) => JSON.stringify(text);

/** Text in which listmonk finds nothing to fill in but the address that stops it. */
function forGo(text: string): string {
  return text.replaceAll("{{", `{{ ${goString("{{")} }}`).replaceAll(stopHere, "{{ UnsubscribeURL }}");
}

/** HTML for listmonk, whose templates drop comments: Outlook's are put in their place when it is filled in. */
export function htmlForListmonk(html: string): string {
  return html
    .split(/(<!--[\s\S]*?-->)/)
    .map((part) => (part.startsWith("<!--") ? `{{ Safe ${goString(part)} }}` : forGo(part)))
    .join("");
}

/** Text for listmonk, which reads what stands in angle brackets as a tag: there it could not fill in an address. */
export function textForListmonk(text: string): string {
  return forGo(text.replaceAll(`<${stopHere}>`, stopHere));
}

export function listmonkEngine(listmonk: Listmonk): Engine<ListmonkReader, Campaign> {
  const api = new Api(listmonk);
  return {
    name: api.host,
    remembers: true,
    writer: campaignWriter,
    open: async () => {
      const templates = await api.need<readonly { readonly id: number; readonly name: string }[]>(
        "GET",
        "templates?no_body=true",
      );
      const bare =
        templates.find(({ name }) => name === template.name) ??
        (await api.need<{ readonly id: number }>("POST", "templates", template));
      return new CampaignConnection(api, bare.id);
    },
  };
}

function campaignWriter(
  edition: Edition,
  library: Composing,
): (planned: PlannedMessage<ListmonkReader>) => Promise<Campaign> {
  const { site } = library;
  const write = letterWriter(library.language, edition, site);
  const labels = new Map([
    ...library.areas.map(({ id, label }) => [id, label] as const),
    ...library.services.map(({ id, title }) => [id, title] as const),
  ]);
  return async ({ reader, shown }) => {
    const chosen = [...reader.areas, ...reader.services].map((id) => labels.get(id) ?? id);
    const letter = write(shown, { chosen, stop: stopHere });
    const slug = `${newsletterOf(site).list_id} ${edition.kind} ${edition.id} ${reader.list}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-");
    return {
      name: `${site.name}: ${edition.kind} ${edition.id}, ${reader.label}`,
      slug,
      list: reader.list,
      from: newsletterOf(site).from,
      subject: forGo(letter.subject),
      html: htmlForListmonk(letter.html),
      text: textForListmonk(letter.text),
      tags: [newsletterOf(site).list_id],
      language: site.locale,
    };
  };
}

/**
 * A campaign is made as a draft, which goes to nobody, and then started. Its slug can be there once, so that of two runs
 * that make it one makes it and the other finds it; and a campaign that runs can't be started again.
 */
class CampaignConnection implements Connection<Campaign> {
  readonly isOpen = true;
  readonly #api: Api;
  readonly #template: number;

  constructor(api: Api, template: number) {
    this.#api = api;
    this.#template = template;
  }

  async has({ slug }: Campaign): Promise<boolean> {
    const found = await this.#api.find(slug);
    return found !== undefined && found.status !== "draft";
  }

  async send(campaign: Campaign): Promise<Outcome> {
    try {
      const made = await this.#make(campaign);
      return "kind" in made ? made : await this.#start(made.id, campaign);
    } catch (error) {
      // Only what is asked before anything is started comes here: a draft goes to nobody.
      const reply = error instanceof Error ? error.message : String(error);
      return error instanceof EngineError && !error.again
        ? { kind: "halt", reply, why: reply }
        : { kind: "put off", reply, lost: false };
    }
  }

  /** The draft, made now or left by an earlier run; or why there is nothing to start. */
  async #make({
    name,
    slug,
    list,
    from,
    subject,
    html,
    text,
    tags,
    language,
  }: Campaign): Promise<Outcome | { id: number }> {
    const answer = await this.#api
      .ask("POST", "campaigns", {
        name,
        subject,
        lists: [list],
        from_email: from,
        type: "regular",
        content_type: "html",
        messenger: "email",
        body: html,
        altbody: text,
        template_id: this.#template,
        tags,
        headers: [{ "Content-Language": language }],
        archive: false,
        archive_slug: slug,
      })
      .catch((error: unknown) => {
        if (error instanceof NoAnswer) return undefined;
        throw error;
      });
    if (answer?.status === 200) return { id: (dataOf(answer) as Found).id };
    // It may have been made all the same, or be there from before.
    const found = await this.#api.find(slug);
    if (found) return found.status === "draft" ? { id: found.id } : outcomeOf(found);
    if (answer && answer.status < 500 && answer.status !== 429) {
      return { kind: "halt", reply: saidBy(answer), why: whyNot(answer, this.#api.host) };
    }
    return { kind: "put off", reply: answer ? saidBy(answer) : "no answer in time", lost: false };
  }

  async #start(id: number, { slug }: Campaign): Promise<Outcome> {
    let reply = "no answer in time";
    try {
      const answer = await this.#api.ask("PUT", `campaigns/${id}/status`, { status: "running" });
      if (answer.status === 200) return { kind: "sent" };
      reply = saidBy(answer);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      reply = error.message;
    }
    try {
      const found = await this.#api.find(slug);
      if (found && found.status !== "draft") return outcomeOf(found);
    } catch {
      return { kind: "uncertain", reply };
    }
    return { kind: "put off", reply, lost: false };
  }

  close(): void {
    // Each request is one by itself.
  }
}

/** Of a campaign that is no draft any more. */
function outcomeOf({ status }: Found): Outcome {
  return status === "cancelled"
    ? { kind: "refused", reply: "somebody has cancelled the campaign in listmonk", sure: true }
    : { kind: "sent" };
}
