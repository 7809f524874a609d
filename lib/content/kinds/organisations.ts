/** A body that runs services, leads action points or gives money; it may have closed. */
import { z } from "zod";
import { email, line, phone, upTo, url } from "./fields.ts";

export const organisation = z.strictObject({
  title: line.describe("The organisation's full name."),
  summary: upTo(300).describe("What it is, or was, in a sentence. Say if it has closed."),
  website: url.optional().describe("Its web address, if it has one that works today."),
  email: email.optional().describe("A public email address."),
  phone: phone.optional().describe("A public telephone number."),
});
