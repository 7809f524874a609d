/** GOV.UK Notify as an engine: emails and text messages of a public body in the United Kingdom, one request each. */

import { NotifyClient } from "notifications-node-client";
import type { Address } from "../address.ts";
import type { Edition } from "../edition.ts";
import { letterWriter } from "../letter.ts";
import { stopFor } from "../message.ts";
import { notifyMarkdown } from "../plain-text.ts";
import type { PlannedMessage, Reader } from "../plan.ts";
import { smsOf } from "../sms.ts";
import type { Subscriber } from "../subscribers.ts";
import { type Composing, type Connection, type Engine, EngineError, type Outcome } from "./engine.ts";
import { type Answer, ask, NoAnswer, type Request } from "./http.ts";
import type { Token } from "./ledger.ts";

/** From `NOTIFY_API_KEY`, `NOTIFY_EMAIL_TEMPLATE` and `NOTIFY_TEXT_TEMPLATE`. */
export interface Notify {
  readonly key: string;
  /** The ids of templates whose body is `((body))` alone, and of the email one the subject `((subject))`. */
  readonly templates: { readonly email?: string; readonly sms?: string };
  /** Where Notify is, without a slash at its end. */
  readonly url: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
}

export const notifyUrl = "https://api.notifications.service.gov.uk";

/** Somebody with an email address or a telephone; who has both is two of them. */
export interface NotifyReader extends Reader {
  readonly by: Subscriber["by"];
  readonly address: Address;
}

export function notifyReaders(
  subscribers: readonly Subscriber[],
  tokenOf: (canonical: string) => Token,
): readonly NotifyReader[] {
  return subscribers.map((subscriber) => ({
    ...subscriber,
    label: `line ${subscriber.line}`,
    token: tokenOf(subscriber.address.canonical),
  }));
}

export interface Notification {
  readonly kind: "email" | "sms";
  readonly to: string;
  readonly personalisation: { readonly body: string; readonly subject?: string };
  /** Names this message to this reader, and no other: by it Notify is asked whether it has had it. */
  readonly reference: string;
  readonly stop?: string | undefined;
  /** Notify keeps what it has had for a week: later it cannot be asked. */
  readonly remembered: boolean;
}

const keyForm = /^[\w-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the settings. Throws a plain sentence without the key. */
export function readNotify(environment: NodeJS.ProcessEnv): Notify {
  const { NOTIFY_API_KEY: key, NOTIFY_EMAIL_TEMPLATE: email, NOTIFY_TEXT_TEMPLATE: sms, NOTIFY_URL } = environment;
  if (!key || !keyForm.test(key))
    throw new Error("NOTIFY_API_KEY is not a key of GOV.UK Notify. Make one under API integration, and set it whole.");
  if (!email && !sms)
    throw new Error("Set NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE, or both: the ids of your templates in Notify.");
  for (const [name, id] of Object.entries({ NOTIFY_EMAIL_TEMPLATE: email, NOTIFY_TEXT_TEMPLATE: sms })) {
    if (id && !idForm.test(id))
      throw new Error(`${name} is not the id of a template. Copy it from the template's page.`);
  }
  const url = (NOTIFY_URL || notifyUrl).replace(/\/+$/, "");
  return { key, url, templates: { ...(email && { email }), ...(sms && { sms }) } };
}

interface Problem {
  readonly error: string;
  readonly message: string;
}

export function notifyEngine(notify: Notify): Engine<NotifyReader, Notification> {
  const { key, url, patience } = notify;
  const client = new NotifyClient(url, key);
  // Its own way of asking puts the key into errors, and waits for ever.
  const through = async ({ method, url, headers, data }: Request) =>
    ask({ method: method.toUpperCase() as Request["method"], url, headers, data }, patience);
  client.setClient(through as unknown as Parameters<typeof client.setClient>[0]);
  return {
    name: new URL(url).host,
    remembers: true,
    writer: notificationWriter,
    open: async () => {
      for (const [kind, id] of Object.entries(notify.templates)) await seeTo(client, kind, id);
      return new NotifyConnection(client, notify);
    },
  };
}

/** The answer behind what the client gives back, which it takes for one of its own. */
const answerTo = async (asked: Promise<unknown>): Promise<Answer> => (await asked) as Answer;

/** Makes sure that a template has a place for what we send. Throws an EngineError. */
async function seeTo(client: NotifyClient, kind: string, id: string): Promise<void> {
  let answer: Answer;
  try {
    answer = await answerTo(client.getTemplateById(id));
  } catch (error) {
    if (error instanceof NoAnswer) throw new EngineError(`${error.message}.`, true);
    throw error;
  }
  if (answer.status >= 500 || answer.status === 429)
    throw new EngineError(`GOV.UK Notify cannot do it now (${saidBy(answer)}).`, true);
  if (answer.status !== 200) throw new EngineError(whyNot(answer), false);
  const { type, body = "" } = answer.data as { type?: string; body?: string };
  if (type !== kind || !body.includes("((body))")) {
    throw new EngineError(
      `The template ${id} in GOV.UK Notify is not ${kind === "sms" ? "a text message" : "an email"} with ((body)) in it. Write that where the news is to stand.`,
      false,
    );
  }
}

/** Days for which Notify certainly knows what it was given: it keeps seven, and a run may last. */
const daysKept = 7;

function notificationWriter(
  edition: Edition,
  { site, language, areas, services }: Composing,
): (planned: PlannedMessage<NotifyReader>, date: Temporal.Instant) => Promise<Notification> {
  const write = letterWriter(language, edition, site);
  const labels = new Map([
    ...areas.map(({ id, label }) => [id, label] as const),
    ...services.map(({ id, title }) => [id, title] as const),
  ]);
  return async ({ reader, shown }, date) => {
    const age = edition.date.until(date.toZonedDateTimeISO(site.timezone).toPlainDate()).days;
    const shared: Pick<Notification, "reference" | "remembered"> = {
      reference: `${edition.kind}-${edition.id}.${reader.token}`,
      remembered: age < daysKept,
    };
    const to = reader.address.deliverable;
    if (reader.by === "text")
      return { kind: "sms", to, personalisation: { body: smsOf(language, edition, shown, site) }, ...shared };
    const stop = stopFor(site, reader.token);
    const chosen = [...reader.areas, ...reader.services].map((id) => labels.get(id) ?? id);
    const { subject, html } = write(shown, { chosen, stop: stop.https ?? stop.mailto });
    return {
      kind: "email",
      to,
      personalisation: { subject, body: notifyMarkdown(html) },
      stop: stop.https?.startsWith("https:") ? stop.https : undefined,
      ...shared,
    };
  };
}

class NotifyConnection implements Connection<Notification> {
  readonly isOpen = true;
  readonly #client: NotifyClient;
  readonly #notify: Notify;

  constructor(client: NotifyClient, notify: Notify) {
    this.#client = client;
    this.#notify = notify;
  }

  async has({ reference, kind, remembered }: Notification): Promise<boolean | undefined> {
    if (!remembered) return undefined;
    try {
      const answer = await answerTo(this.#client.getNotifications(kind, undefined, reference));
      if (answer.status === 200) {
        const { notifications } = answer.data as { notifications: readonly { readonly reference?: string }[] };
        return notifications.some((one) => one.reference === reference);
      }
      throw new EngineError(`GOV.UK Notify does not say what it has had (${saidBy(answer)}).`, true);
    } catch (error) {
      if (error instanceof NoAnswer) throw new EngineError(`${error.message}.`, true);
      throw error;
    }
  }

  async send(notification: Notification): Promise<Outcome> {
    const { kind, to, personalisation, reference, stop } = notification;
    const template = this.#notify.templates[kind];
    if (template === undefined) {
      const name = kind === "sms" ? "NOTIFY_TEXT_TEMPLATE" : "NOTIFY_EMAIL_TEMPLATE";
      return { kind: "left", reply: `${name} is not set` };
    }
    let reply: string;
    try {
      const answer = await answerTo(
        kind === "sms"
          ? this.#client.sendSms(template, to, { personalisation, reference })
          : this.#client.sendEmail(template, to, {
              personalisation,
              reference,
              ...(stop && { oneClickUnsubscribeURL: stop }),
            }),
      );
      const outcome = meaning(answer, kind);
      if (outcome) return outcome;
      reply = saidBy(answer);
    } catch (error) {
      if (error instanceof EngineError) return { kind: "halt", reply: error.message, why: error.message };
      if (!(error instanceof NoAnswer)) throw error;
      if (!error.handedOver) return { kind: "put off", reply: error.message, lost: false };
      reply = error.message;
    }
    // It may have been taken before the answer was lost.
    try {
      if (await this.has(notification)) return { kind: "sent" };
    } catch {
      // Then the next run asks.
    }
    return { kind: "uncertain", reply };
  }

  close(): void {
    // Each request is one by itself.
  }
}

const problemsOf = ({ data }: Answer): readonly Problem[] =>
  (data as { errors?: readonly Problem[] } | undefined)?.errors ?? [];

/** Without the address or number, which Notify does not repeat in these. */
const saidBy = (answer: Answer) =>
  [answer.status, ...problemsOf(answer).map(({ error, message }) => `${error}: ${message}`)].join(" ").slice(0, 200);

function whyNot(answer: Answer): string {
  return answer.status === 403
    ? `GOV.UK Notify does not accept NOTIFY_API_KEY (${saidBy(answer)}). Is it the whole key, is it still valid, and is this computer's clock right?`
    : `GOV.UK Notify did not take it (${saidBy(answer)}). Look at the template, and at the settings of your service.`;
}

/** What an answer means for the message; undefined where it does not say whether the message was taken. */
function meaning(answer: Answer, kind: Notification["kind"]): Outcome | undefined {
  const { status } = answer;
  const problems = problemsOf(answer);
  const reply = saidBy(answer);
  if (status === 201) return { kind: "sent" };
  if (status === 429) {
    const tomorrow = problems.some(({ error }) => error === "TooManyRequestsError");
    const why = `GOV.UK Notify has taken all that it takes from you in a day (${reply}). Run the same command again tomorrow, or ask for more in the settings of your service.`;
    return tomorrow ? { kind: "halt", reply, why } : { kind: "put off", reply, lost: false };
  }
  if (status === 400) {
    const field = kind === "sms" ? "phone_number" : "email_address";
    const aboutReader = problems.some(
      ({ message }) => message.startsWith(`${field} `) || message.startsWith("Cannot send to international"),
    );
    if (aboutReader) return { kind: "refused", reply, sure: true };
  }
  return status >= 500 ? undefined : { kind: "halt", reply, why: whyNot(answer) };
}
