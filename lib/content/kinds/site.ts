/** `content/site.yaml`: who publishes the site, where it is and which clock it goes by. */
import { z } from "zod";
import { email, language, phone, repository, sender, text, timeZone, url } from "./fields.ts";

export const site = z.strictObject({
  name: text.describe("The site's name."),
  tagline: text.describe("What it is for, in a short sentence."),
  url: url
    .transform((value) => (value.endsWith("/") ? value : `${value}/`))
    .describe("Where the site is published, with its folder if it has one, ending in a slash."),
  organisation: text.describe("Who publishes it."),
  timezone: timeZone
    .default("Europe/London")
    .describe("The IANA time zone of every date and time, for example Europe/London."),
  nation: z.enum(["england", "scotland", "wales", "northern-ireland"]).describe("Whose bank holidays apply."),
  locale: language.default("en-GB").describe("The language of the site, for example en-GB."),
  email: email.describe("A public email address for the site's editors."),
  phone: phone.optional().describe("A public telephone number for the site's editors."),
  demonstration: z.boolean().default(false).describe("true shows on every page that the content is invented."),
  newsletter: z
    .strictObject({
      from: sender.describe("Who the newsletter comes from, as a name and address."),
      reply_to: email.optional().describe("Where answers go."),
      list_id: text.describe("The list's permanent name, for example changes.example.org."),
      unsubscribe_url: url.optional().describe("A page that stops it, if you have one."),
      cadence: text.describe("How often it goes out, in words, for example every Tuesday."),
      discretion: z
        .enum(["discreet", "plain"])
        .default("discreet")
        .describe("discreet names no service on the outside of a message; plain names them in subject and sender."),
    })
    .describe("The newsletter."),
  editor: z
    .strictObject({
      repository: repository.describe(
        "The repository's address on GitHub, for example https://github.com/wend/signpost.",
      ),
      branch: text.default("main").describe("The branch that is published."),
      sign_in: url
        .optional()
        .describe("The address of your sign-in service. Leave out to sign in with a token from GitHub."),
    })
    .optional()
    .describe("The web editor at /admin/. Leave out to have none."),
});
