/** A language that nobody speaks: English with an accent on every letter and two fifths longer, so that what is left plain is seen. */
import { type Pattern, parse, serialize, TextElement, Transformer } from "@fluent/syntax";

const accents = new Map(
  Array.from("abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ", (letter, index) => [
    letter,
    Array.from("áḃçďéḟğĥíĵķłṁñóṗřšťúṽŵẋýžÁḂÇĎÉḞĞĤÍĴĶŁṀÑÓṖŘŠŤÚṼŴẊÝŽ")[index] as string,
  ]),
);

/** Vowels are doubled, which makes English longer by about two fifths. */
const accented = (text: string) =>
  Array.from(text, (letter) => {
    const other = accents.get(letter) ?? letter;
    return /[aeiou]/i.test(letter) ? other + other.toLowerCase() : other;
  }).join("");

/** The same words, with HTML and entities as they are. */
export const pseudo = (text: string): string =>
  text.replace(
    /(<[^>]*>|&[a-z#\d]+;|https?:\S+|\S+@\S+)|([^<&]+?)(?=<|&|https?:|\S+@|$)/g,
    (_, kept, words) => kept ?? accented(words),
  );

class Accents extends Transformer {
  override visitPattern(pattern: Pattern): Pattern {
    // A tag may have placeables in it: where it ends is another element of the pattern.
    let inTag = false;
    for (const element of pattern.elements) {
      if (!(element instanceof TextElement)) {
        this.genericVisit(element);
        continue;
      }
      element.value = element.value.replace(/[^<>]+|[<>]/g, (part) => {
        if (part === "<" || part === ">") {
          inTag = part === "<";
          return part;
        }
        return inTag ? part : accented(part);
      });
    }
    return pattern;
  }
}

/** A catalogue in that language; how it is written stays as it is. */
export function pseudoCatalogue(source: string): string {
  const resource = parse(source, {});
  new Accents().visit(resource);
  return serialize(resource, {}).replace(/^direction = .*$/m, "direction = ltr");
}
