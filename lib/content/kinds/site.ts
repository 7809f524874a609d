/** `content/site.yaml`: who publishes the site, where it is and which clock it goes by. */
import { z } from "zod";
import { email, fieldName, language, line, listId, phone, repository, sender, text, timeZone, url } from "./fields.ts";

export const site = z.strictObject({
  name: line.describe("The site's name."),
  tagline: text.describe("What it is for, in a short sentence."),
  url: url
    .transform((value) => (value.endsWith("/") ? value : `${value}/`))
    .meta({
      description: "Where the site is published, with its folder if it has one, ending in a slash.",
      label: "Address",
      fixed: true,
    }),
  organisation: text.describe("Who publishes it."),
  timezone: timeZone.default("Europe/London").meta({
    description: "The IANA time zone of every date and time, for example Europe/London.",
    label: "Time zone",
    fixed: true,
  }),
  nation: z.enum(["england", "scotland", "wales", "northern-ireland"]).meta({
    description: "Whose bank holidays apply.",
    options: { "northern-ireland": "Northern Ireland" },
  }),
  locale: language.default("en-GB").meta({
    description: "The language of the site, for example en-GB.",
    label: "Language",
    fixed: true,
  }),
  email: email.describe("A public email address for the site's editors."),
  phone: phone.optional().describe("A public telephone number for the site's editors."),
  demonstration: z.boolean().default(false).describe("true shows on every page that the content is invented."),
  newsletter: z
    .strictObject({
      from: sender.describe("Who the newsletter comes from, as a name and address."),
      reply_to: email.optional().describe("Where answers go."),
      list_id: listId.meta({
        description: "The list's permanent name, for example changes.example.org.",
        label: "List's name",
        fixed: true,
      }),
      unsubscribe_url: url.optional().meta({
        description: "A page that stops it, if you have one.",
        label: "Page that stops it",
      }),
      subscribe_url: url.optional().meta({
        description: "The page on which people join, such as your list server's, if you have one.",
        label: "Page on which people join",
      }),
      subscribe_field: fieldName.optional().meta({
        description:
          "Where subscribe_url takes a form: the name of its field for the email address, for example email.",
        label: "Field for the email address",
        hint: "Who looks after the newsletter knows. With it, people join on our own page.",
      }),
      delivery: z
        .enum(["smtp", "listmonk", "notify"])
        .default("smtp")
        .meta({
          description: "What sends it: smtp for a mail server, listmonk, or notify for GOV.UK Notify.",
          label: "Sent by",
          hint: "Who looks after the newsletter knows.",
          options: { smtp: "A mail server", listmonk: "listmonk", notify: "GOV.UK Notify" },
        }),
      cadence: text.meta({
        description: "How often it goes out, in words, for example every Tuesday.",
        label: "How often",
      }),
      discretion: z
        .enum(["discreet", "plain"])
        .default("discreet")
        .meta({
          description: "discreet names no service on the outside of a message; plain names them in subject and sender.",
          hint: "What can be read without opening a message. None means that no service is named.",
          options: { discreet: "No service is named", plain: "Services are named" },
        }),
    })
    .meta({ description: "The newsletter.", hint: "" }),
  editor: z
    .strictObject({
      repository: repository.meta({
        description: "The repository's address on GitHub, for example https://github.com/wend/signpost.",
        fixed: true,
      }),
      branch: text.default("main").meta({ description: "The branch that is published.", fixed: true }),
      sign_in: url.optional().meta({
        description: "The address of your sign-in service. Leave out to sign in with a token from GitHub.",
        label: "Sign-in service",
        fixed: true,
      }),
    })
    .optional()
    .meta({ description: "The web editor at /admin/. Leave out to have none.", label: "This editor", fixed: true }),
});
