/** The ways to a page for people to whom its text is a barrier: an Easy Read version, and a video in sign language. */
import type { Guidance, Page, Service } from "../content/library.ts";

/** What can be read or watched otherwise. */
export type Subject = Guidance | Page | Service;

/** What the top of a page offers. */
export interface OtherForms {
  /** The page of its Easy Read version. */
  readonly easyRead?: string;
  readonly bsl?: { readonly url: string; readonly transcript: string };
  /** The language of the transcript, where that is not the page's. */
  readonly lang?: string;
}

/** Undefined where there is nothing to offer. */
export function otherForms({ easyRead, bsl_video, lang }: Subject): OtherForms | undefined {
  if (!easyRead && !bsl_video) return undefined;
  return {
    ...(easyRead && { easyRead: easyRead.url }),
    ...(bsl_video && { bsl: bsl_video }),
    ...(lang !== undefined && { lang }),
  };
}
