/** What the generators that Signpost is compared with are given: the same fact sheets and the same look. */

export interface Peer {
  readonly name: string;
  /** A folder to build in: path to text. */
  readonly files: ReadonlyMap<string, string>;
  /** The program and its arguments, run in that folder; it writes into `_site`. */
  readonly command: readonly [program: string, ...parts: string[]];
}

/** What stands inline in every page, the same on all sides. */
export interface Look {
  readonly style: string;
  readonly script: string;
}

/** The look of a page of Signpost's. */
export function lookOf(html: string): Look {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (style === undefined || script === undefined) throw new Error("The page has no style or no script.");
  return { style, script };
}

export const navigation = [
  { title: "What’s on", url: "/timetable/" },
  { title: "Services", url: "/services/" },
  { title: "Places", url: "/locations/" },
  { title: "Changes", url: "/changes/" },
  { title: "Guidance", url: "/guidance/" },
  { title: "Fact sheets", url: "/fact-sheets/" },
  { title: "Case studies", url: "/case-studies/" },
  { title: "Action points", url: "/action-points/" },
  { title: "Funding", url: "/funding/" },
  { title: "Search", url: "/search/" },
  { title: "A to Z", url: "/a-z/" },
  { title: "Follow", url: "/newsletter/" },
];
