/** A page about the site itself: about, privacy, help now. */
import { guidance } from "./guidance.ts";

export const page = guidance;
