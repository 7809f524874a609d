/** Pictures in a Markdown text: `![what it shows](/images/door.jpg "Photo: Anna Lee")` on a line of its own. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { type Inline, wordsOf } from "./inline.ts";
import type { Picture } from "./picture.ts";
import { pictureHtml } from "./picture-markup.ts";
import { pictureNameIn } from "./survey-pictures.ts";

/** A picture as a text names it. */
export interface NamedPicture {
  readonly name: string;
  readonly alt: string;
  readonly line: number;
}

/** What is known of a picture before its text is rendered. */
interface Place {
  /** Whether nothing else is in its paragraph. */
  readonly alone: boolean;
  /** Whether the text begins with it, so that it is seen at once. */
  readonly first: boolean;
}

const placeOf = (token: Token): Place => token.meta ?? { alone: false, first: false };
const altOf = (token: Token) => wordsOf(token.children ?? []).trim();

export const namedPictures = (found: readonly Inline[]): readonly NamedPicture[] =>
  found.flatMap(({ token, line }) =>
    token.type === "image" ? { name: pictureNameIn(String(token.attrGet("src"))), alt: altOf(token), line } : [],
  );

/** What is wrong with a picture, whatever files there are. */
export function pictureMistake(token: Token): string | undefined {
  const src = String(token.attrGet("src"));
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
    return `The picture ${src} is on another website. Put its file in content/images, if its maker allows it, and write ![what it shows](/images/name.jpg).`;
  if (altOf(token) === "")
    return "This picture has no words. Write between the square brackets what it shows, for people who can't see it.";
  if (!placeOf(token).alone)
    return "A picture stands on a line of its own. Leave an empty line above it, and one below it.";
  return undefined;
}

/** A picture alone in its paragraph takes the paragraph's place. */
function standAlone(tokens: Token[]): void {
  for (let index = tokens.length - 2; index > 0; index -= 1) {
    const [image, ...others] = tokens[index]?.children ?? [];
    if (image?.type !== "image" || others.length > 0 || tokens[index - 1]?.type !== "paragraph_open") continue;
    image.meta = { alone: true, first: index === 1 } satisfies Place;
    tokens.splice(index - 1, 3, tokens[index] as Token);
  }
}

/** @param base the path under which the site is published */
export function markdownPictures(markdown: MarkdownIt, pictures: ReadonlyMap<string, Picture>, base: string): void {
  markdown.core.ruler.push("pictures", ({ tokens }) => standAlone(tokens));
  markdown.renderer.rules.image = (tokens, index) => {
    const token = tokens[index] as Token;
    const picture = pictures.get(pictureNameIn(String(token.attrGet("src"))));
    // One that is not there is refused with the file that names it.
    if (!picture) return "";
    const credit = token.attrGet("title") ?? undefined;
    return pictureHtml({ picture, alt: altOf(token), credit, lazy: !placeOf(token).first }, base);
  };
}
