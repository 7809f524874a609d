/** A page about the site itself: about, privacy, help now; or any other page of one's own. */
import { z } from "zod";
import { guidance } from "./guidance.ts";

export const page = guidance.extend({
  menu: z.boolean().default(false).meta({
    description: "true puts the page into the main menu. The footer has every page of one's own.",
    label: "In the main menu",
    hint: "Every page is in the footer, whether or not it is in the menu.",
  }),
});
