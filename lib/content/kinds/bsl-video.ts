/** A video in British Sign Language that says what the page says: where it is, and its words. */
import { z } from "zod";
import { text, url } from "./fields.ts";

export const bslVideo = z.strictObject({
  url: url.meta({ description: "Where the video is, with https://.", label: "Web address" }),
  transcript: text.meta({
    description: "What is said in it, in writing: for people who cannot see it, and for search.",
    label: "What it says",
  }),
});

/** For the schemas of what can have one. */
export const bslVideoField = bslVideo.optional().meta({
  description: "A video in British Sign Language (BSL) that says what the page says.",
  label: "Video in British Sign Language",
});
