import { expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { languageName } from "../../lib/words/language.ts";

test.each([
  ["en", "English"],
  ["cy", "Welsh"],
  ["ur", "Urdu"],
  ["bfi", "British Sign Language"],
  ["xx", "xx"],
  ["Plain English", "Plain English"],
])("%s is called %s", (code, name) => expect(languageName(english(), code)).toBe(name));
