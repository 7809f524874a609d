/** A letter as a message for nodemailer: who it is from and to, and the headers by which mail programs treat it well. */
import type Mail from "nodemailer/lib/mailer";
import { newsletterOf, type Site } from "../content/library.ts";
import { absoluteUrl } from "../content/urls.ts";
import { senderName } from "../words/newsletter.ts";
import type { Letter } from "./letter.ts";

export interface Recipient {
  readonly address: string;
  readonly name: string;
}

export interface Postmark {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly date: Temporal.Instant;
  /** How the recipient can stop it; undefined for a list, whose server writes its own list headers (RFC 2369, 2919). */
  readonly stop?: Stop | undefined;
}

export interface Stop {
  readonly mailto: string;
  /** Takes a POST of `List-Unsubscribe=One-Click` (RFC 8058). */
  readonly https?: string | undefined;
}

/** The bare address of the site's sender. */
export function senderAddress(site: Site): string {
  return newsletterOf(site).from.replace(/^.* <([^<>]*)>$/, "$1");
}

/**
 * Ways to stop for one subscriber. `token` names the subscriber to us and to nobody else; the page behind
 * `unsubscribe_url` gets it as `id`.
 */
export function stopFor(site: Site, token: string): Stop {
  const newsletter = newsletterOf(site);
  const address = newsletter.reply_to ?? site.email;
  const stop = { mailto: `mailto:${address}?subject=${encodeURIComponent(`Stop ${token}`)}` };
  if (newsletter.unsubscribe_url === undefined) return stop;
  const https = new URL(newsletter.unsubscribe_url);
  https.searchParams.set("id", token);
  return { ...stop, https: https.href };
}

export function messageOf(letter: Letter, to: Recipient, postmark: Postmark, site: Site): Mail.Options {
  const { messageId, date, stop } = postmark;
  const { reply_to, list_id } = newsletterOf(site);
  const oneClick = stop?.https?.startsWith("https:");
  return {
    from: { name: senderName(site), address: senderAddress(site) },
    to: { name: to.name, address: to.address },
    ...(reply_to && { replyTo: reply_to }),
    subject: letter.subject,
    date: new Date(date.epochMilliseconds),
    messageId: `<${messageId}>`,
    headers: {
      // People write to a list (RFC 3834, section 5), and Sympa refuses what calls itself automatic.
      ...(stop && { "Auto-Submitted": "auto-generated" }),
      "Content-Language": site.locale,
      ...(stop && {
        "List-Id": `<${list_id}>`,
        "List-Archive": `<${absoluteUrl(site.url, "/newsletter/")}>`,
        "List-Unsubscribe": [...(stop.https ? [`<${stop.https}>`] : []), `<${stop.mailto}>`].join(", "),
        ...(oneClick && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
      }),
    },
    text: letter.text,
    html: letter.html,
    textEncoding: "quoted-printable",
  };
}
