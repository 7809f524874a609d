/** `content/site.yaml`: who publishes the site, where it is and which clock it goes by. */
import { z } from "zod";
import {
  colour,
  email,
  fieldName,
  language,
  line,
  listId,
  path,
  phone,
  repository,
  sender,
  text,
  timeZone,
  url,
} from "./fields.ts";
import { homeBlocks } from "./home-blocks.ts";
import { image } from "./image.ts";
import { type OptionalSection, optionalSections } from "./optional-sections.ts";

/** What a section's own page says of itself. */
const sectionWords = z.strictObject({
  title: line.optional().describe("What the section is called: its heading, and its links in menu and footer."),
  intro: text.optional().describe("What its page says under the heading."),
  description: text.optional().describe("The sentence about it in lists and in search results."),
});

/** A switch to leave a part of the site out, or words in place of ours. */
const section = z.union([z.literal(false), sectionWords]);

/** What goes along with a section, where its name does not say it. */
const alsoLeftOut: Partial<Record<OptionalSection, string>> = {
  services: "With places, areas, what's on, changes, and their feeds and calendars. ",
  newsletter: "With the page that explains how to follow. ",
};

const describedSection = (name: OptionalSection) =>
  name === "posters"
    ? z.literal(false).optional().describe("false leaves posters out.")
    : section
        .optional()
        .describe(`${alsoLeftOut[name] ?? ""}false leaves the section out; or its title, intro and description.`);

export const site = z.strictObject({
  name: line.meta({ description: "The site's name.", translated: "may" }),
  tagline: text.describe("What it is for, in a short sentence."),
  url: url
    .transform((value) => (value.endsWith("/") ? value : `${value}/`))
    .meta({
      description: "Where the site is published, with its folder if it has one, ending in a slash.",
      label: "Address",
      fixed: true,
    }),
  organisation: text.meta({ description: "Who publishes it.", translated: "may" }),
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
  languages: z.array(language).min(1).optional().meta({
    description:
      "The languages of the site, for example [en-GB, cy]. The first is the one under locale; each other has its pages in a folder of its own, such as /cy/. Leave out for one language.",
    one: "language",
    fixed: true,
  }),
  email: email.describe("A public email address for the site's editors."),
  phone: phone.optional().describe("A public telephone number for the site's editors."),
  demonstration: z.boolean().default(false).describe("true shows on every page that the content is invented."),
  sections: z
    .strictObject(
      Object.fromEntries(optionalSections.map((name) => [name, describedSection(name)])) as {
        [Name in OptionalSection]: ReturnType<typeof describedSection>;
      },
    )
    .optional()
    .meta({ description: "The parts of the site: what is left out, and what each is called.", fileOnly: true }),
  menu: z
    .array(
      z.strictObject({
        title: line.describe("What the link says."),
        url: path.meta({ description: "The page that it leads to, for example /about/.", label: "Page" }),
      }),
    )
    .optional()
    .meta({
      description: "The main menu, in its order. Leave out to have a link to each section that there is.",
      one: "link",
    }),
  logo: z
    .strictObject({
      file: image.shape.file,
      alt: line.optional().meta({
        translated: "may",
        description:
          "What is written on it, such as the site's name. Leave out for a picture without words: the name then stands beside it.",
        label: "What is written on it",
        hint: "Leave it empty for a picture without words: the site's name then stands beside it.",
      }),
    })
    .optional()
    .describe("The site's logo: an SVG or a PNG of up to 20 kB in content/images."),
  colours: z
    .strictObject({
      accent: colour.optional().meta({
        description: 'The colour of links, buttons and lines, for example "#0a4a46". It must be dark enough to read.',
        label: "Links and buttons",
        hint: "Also of lines. It must be dark enough to read.",
      }),
      ink: colour.optional().meta({
        description: 'The colour of text, for example "#1a2330". It must be dark enough to read.',
        label: "Text",
        hint: "It must be dark enough to read.",
      }),
    })
    .optional()
    .meta({ description: "The site's own colours. Those for the dark are made from them." }),
  home: z
    .array(
      z.enum(homeBlocks).meta({
        options: {
          "at-a-glance": "At a glance",
          "next-7-days": "On in the next 7 days",
          search: "Find something",
          follow: "Hear of changes",
        },
      }),
    )
    .optional()
    .meta({
      description: `The blocks of the home page, in their order: ${homeBlocks.join(", ")}. Leave out to have all.`,
      label: "Home page",
      one: "block",
    }),
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
    .optional()
    .meta({ description: "The newsletter. Leave out to have none.", hint: "" }),
  editor: z
    .strictObject({
      repository: repository.meta({
        description: "The repository's address on GitHub, for example https://github.com/wend/signpost.",
        fixed: true,
      }),
      branch: text
        .default("main")
        .meta({ translated: "never", description: "The branch that is published.", fixed: true }),
      sign_in: url.optional().meta({
        description: "The address of your sign-in service. Leave out to sign in with a token from GitHub.",
        label: "Sign-in service",
        fixed: true,
      }),
    })
    .optional()
    .meta({ description: "The web editor at /admin/. Leave out to have none.", label: "This editor", fixed: true }),
});
