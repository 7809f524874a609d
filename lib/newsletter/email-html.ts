/** The HTML of a message: one column, meaning in the mark-up, styles on every element, nothing that must be fetched. */
import juice from "juice";
import type { textColours } from "../content/palette.ts";
import type { Language } from "../language.ts";
import { escapeHtml } from "../words/html.ts";

/** The colours of text, in the light and in the dark. */
export type Colours = ReturnType<typeof textColours>;

/** Mail programs know no side but left and right: what stands on which of them, where text begins. */
const sides = {
  ltr: { start: "left", list: "0 0 0 24px", cell: "0 16px 8px 0" },
  rtl: { start: "right", list: "0 24px 0 0", cell: "0 0 8px 16px" },
} as const;

type Direction = Language["direction"];

/** What is written on every element. Clients that drop style sheets keep these. */
const inlined = ({ light: { ink, accent } }: Colours, direction: Direction) => `
  .ground { margin: 0; padding: 0; background-color: #faf4e6; }
  .column { max-width: 600px; margin: 0 auto; padding: 16px; background-color: #fffdf8; color: ${ink};
    font-family: Candara, Calibri, 'Noto Sans', Ubuntu, sans-serif; font-size: 18px; line-height: 1.5; text-align: ${sides[direction].start}; }
  h1 { margin: 24px 0 16px; font-size: 28px; line-height: 1.25; font-weight: bold; }
  h2 { margin: 36px 0 12px; padding-top: 12px; border-top: 3px solid ${accent}; font-size: 24px; line-height: 1.25; font-weight: bold; }
  h3 { margin: 24px 0 8px; font-size: 20px; line-height: 1.3; font-weight: bold; }
  p { margin: 0 0 12px; }
  ul, ol { margin: 0 0 12px; padding: ${sides[direction].list}; }
  li { margin: 0 0 8px; }
  table { margin: 0 0 12px; border-collapse: collapse; }
  th, td { padding: ${sides[direction].cell}; text-align: ${sides[direction].start}; vertical-align: top; }
  a { color: ${accent}; text-decoration: underline; }
  .number { white-space: nowrap; }
`;

/** Only improves: clients that read no style sheet show the light colours. */
const sheet = ({ dark: { ink, accent } }: Colours) => `:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .ground { background-color: #14181f !important; }
  .column { background-color: #1c222b !important; color: ${ink} !important; }
  .column a { color: ${accent} !important; }
  .column h2 { border-color: ${accent} !important; }
}`;

const inline = (html: string, colours: Colours, direction: Direction) =>
  juice.inlineContent(html, inlined(colours, direction), { applyWidthAttributes: false });

/** A function that inlines styles into a piece of HTML, once for each piece that it is given. */
export function inliner(colours: Colours, direction: Direction): (piece: string) => string {
  const known = new Map<string, string>();
  return (piece) => {
    let done = known.get(piece);
    if (done === undefined) {
      done = inline(piece, colours, direction);
      known.set(piece, done);
    }
    return done;
  };
}

export interface Page {
  readonly title: string;
  readonly language: Language;
  /** Pieces of safe HTML, styles inlined. */
  readonly pieces: readonly string[];
  readonly colours: Colours;
}

/**
 * The whole document. Language and direction stand on an inner element too, because webmail drops `html` and `body`.
 * Outlook for Windows knows no `max-width`, so it alone gets a table around the column.
 */
export function emailHtml({ title, language: { tag, direction }, pieces, colours }: Page): string {
  const language = `lang="${escapeHtml(tag)}" dir="${direction}"`;
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${sheet(colours)}
</style>
</head>
<body ${language} class="ground" style="${styleOf("ground", colours, direction)}">
<!--[if mso]><table role="presentation" align="center" width="600"><tr><td><![endif]-->
<div ${language} class="column" style="${styleOf("column", colours, direction)}">
<main>
${pieces.join("\n")}
</main>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`;
}

const styles = new Map<string, string>();

/** The style of one class, as the inliner writes it. */
function styleOf(name: string, colours: Colours, direction: Direction): string {
  const key = `${name} ${colours.light.ink} ${direction}`;
  let style = styles.get(key);
  if (style === undefined) {
    style = /style="([^"]*)"/.exec(inline(`<div class="${name}"></div>`, colours, direction))?.[1] ?? "";
    styles.set(key, style);
  }
  return style;
}
