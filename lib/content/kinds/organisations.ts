/** A body that runs services, leads action points or gives money; it may have closed. */
import { z } from "zod";
import { email, line, phone, upTo, url } from "./fields.ts";

export const organisation = z.strictObject({
  title: line.meta({ translated: "may", description: "The organisation's full name.", ask: "What is its full name?" }),
  summary: upTo(300).meta({
    description: "What it is, or was, in a sentence. Say if it has closed.",
    ask: "What is it, in a sentence?",
  }),
  website: url.optional().meta({
    description: "Its web address, if it has one that works today.",
    ask: "What is its web address, if it has one?",
  }),
  email: email.optional().meta({
    description: "A public email address.",
    ask: "What is its public email address, if it has one?",
  }),
  phone: phone.optional().meta({
    description: "A public telephone number.",
    ask: "What is its public telephone number, if it has one?",
  }),
});
