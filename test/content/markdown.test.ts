import { describe, expect, test } from "vitest";
import { markdownRenderer } from "../../lib/content/markdown.ts";

const glossary = [
  { abbreviation: "GP", term: "general practitioner", definition: "A family doctor." },
  { term: "advocacy", definition: "Help to speak up." },
];
const render = markdownRenderer({ url: "https://example.github.io/signpost/" }, glossary);
const html = (markdown: string) => render(markdown, 1).body.html;

describe("headings", () => {
  test("have anchors made of their words", () =>
    expect(html("## Who can’t come?\n\n### Café, 2004")).toBe(
      '<h2 id="who-cant-come">Who can’t come?</h2>\n<h3 id="cafe-2004">Café, 2004</h3>\n',
    ));

  test("have each an anchor of its own", () =>
    expect(render("## Cost\n\n## Cost", 1).body.headings).toEqual([
      { level: 2, text: "Cost", id: "cost" },
      { level: 2, text: "Cost", id: "cost-2" },
    ]));

  test("leave templates the anchors that those use", () =>
    expect(html("## Key facts")).toBe('<h2 id="key-facts-section">Key facts</h2>\n'));

  test("are listed by their words alone, with that of the references", () =>
    expect(render("## *Your* GP[^1]\n\n[^1]: A note.", 1).body.headings).toEqual([
      { level: 2, text: "Your GP", id: "your-gp" },
      { level: 2, text: "References", id: "fn-title" },
    ]));
});

describe("a table in plain text", () => {
  const text = (...lines: string[]) => render(lines.join("\n"), 1).body.text;
  test.each([
    [
      "of two columns",
      ["| Day | Time |", "|---|---|", "| Monday | 10am |", "| Tuesday | 11am |"],
      "Monday: 10am\n\nTuesday: 11am",
    ],
    [
      "of more, which says whose each value is",
      ["| Day | Time | Place |", "|---|---|---|", "| Monday | 10am | *Quay* Hall |"],
      "Monday: Time 10am; Place Quay Hall",
    ],
    ["with cells that say nothing", ["| Day | Time | Place |", "|---|---|---|", "| | 10am | |"], "Time 10am"],
    ["of a head alone", ["| Day | Time |", "|---|---|"], "Day: Time"],
    [
      "between paragraphs",
      ["Then:", "", "| Day | Time |", "|---|---|", "| Monday | 10am |", "", "After."],
      "Then:\n\nMonday: 10am\n\nAfter.",
    ],
  ])("is a line a row: %s", (_, lines, words) => expect(text(...lines)).toBe(words));
});

describe("links", () => {
  test("to this site carry its path", () =>
    expect(html("Read [about us](/about/#who).")).toBe('<p>Read <a href="/signpost/about/#who">about us</a>.</p>\n'));

  test("to this site by its whole address are the same", () =>
    expect(html("[About us](https://example.github.io/signpost/about/#who)")).toBe(html("[About us](/about/#who)")));

  test("to this page stay as they are", () =>
    expect(html("See [Cost](#cost).\n\n## Cost")).toContain('<a href="#cost">Cost</a>'));

  test("to another website name it", () =>
    expect(html("Ask [Mind](https://www.mind.org.uk/help).")).toBe(
      '<p>Ask <a href="https://www.mind.org.uk/help" rel="external">Mind <span class="host">(mind.org.uk)</span></a>.</p>\n',
    ));

  test("to a neighbour on the same host name it too", () =>
    expect(html("[Other](https://example.github.io/other/)")).toContain("(example.github.io)"));

  test("that show their address do not repeat it", () =>
    expect(html("It is <https://www.mind.org.uk/>.")).toBe(
      '<p>It is <a href="https://www.mind.org.uk/" rel="external">https://www.mind.org.uk/</a>.</p>\n',
    ));

  test("that stand alone are marked, so that they can be large enough to touch", () =>
    expect(html("- [About us](/about/)\n- See [about us](/about/)\n")).toBe(
      '<ul>\n<li><a href="/signpost/about/" class="alone">About us</a></li>\n<li>See <a href="/signpost/about/">about us</a></li>\n</ul>\n',
    ));

  test("to telephones and mailboxes are plain", () =>
    expect(html("[999](tel:999) or [write](mailto:a@example.org)")).toBe(
      '<p><a href="tel:999">999</a> or <a href="mailto:a@example.org">write</a></p>\n',
    ));

  test("to this site are listed with their lines, for whoever checks them", () =>
    expect(render("One [a](/a/)\nand [b](#b).\n\n- [c](c.md)[^1]\n\n[^1]: See [d](/d/).", 10).links).toEqual([
      { href: "/a/", line: 10 },
      { href: "#b", line: 11 },
      { href: "c.md", line: 13 },
      { href: "/d/", line: 15 },
    ]));
});

describe("what could do harm", () => {
  test.each([
    "<script>alert(1)</script>",
    "Click <b onclick=x>me</b>",
    "[x](javascript:alert)",
    "[x](JAVASCRIPT:alert)",
    "[x](&#106;avascript:alert)",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "![x](https://example.org/x.png)",
  ])("is refused and never rendered: %s", (markdown) => {
    const { body, mistakes } = render(markdown, 1);
    expect(mistakes).toHaveLength(1);
    expect(body.html).toBe("");
  });

  test("is shown as it is where it is code", () =>
    expect(html("Write `<b>` so.")).toBe("<p>Write <code>&lt;b&gt;</code> so.</p>\n"));

  test("is not every angle bracket", () => expect(html("1 < 2 and 3 > 2")).toBe("<p>1 &lt; 2 and 3 &gt; 2</p>\n"));
});

test("abbreviations of the glossary are spelt out, whole words only", () =>
  expect(html("Your GP, not a GPS.")).toBe('<p>Your <abbr title="general practitioner">GP</abbr>, not a GPS.</p>\n'));

test("a site without abbreviations renders as well", () =>
  expect(markdownRenderer({ url: "https://example.org/" }, [])("Your GP.", 1).body.html).toBe("<p>Your GP.</p>\n"));

test("references have links there and back, each with its own name", () =>
  expect(html("One.[^a] Two.[^b] One again.[^a]\n\n[^a]: First note.\n\n[^b]: Second note.")).toBe(`\
<p>One.<sup class="reference"><a href="#fn-1" id="fnref-1" aria-label="Reference 1">1</a></sup> Two.<sup class="reference"><a href="#fn-2" id="fnref-2" aria-label="Reference 2">2</a></sup> One again.<sup class="reference"><a href="#fn-1" id="fnref-1-2" aria-label="Reference 1, use 2">1</a></sup></p>
<section class="references" aria-labelledby="fn-title">
<h2 id="fn-title">References</h2>
<ol>
<li id="fn-1"><p>First note. <a href="#fnref-1" class="reference-back" aria-label="Back to reference 1">↩</a> <a href="#fnref-1-2" class="reference-back" aria-label="Back to reference 1, use 2">↩</a></p>
</li>
<li id="fn-2"><p>Second note. <a href="#fnref-2" class="reference-back" aria-label="Back to reference 2">↩</a></p>
</li>
</ol>
</section>
`));

describe("tables", () => {
  const table = (columns: number) => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}\n`;
    return row("Head") + row("---") + row("cell");
  };

  test("name their columns", () => expect(html(table(2)).match(/<th scope="col">/g)).toHaveLength(2));

  test("of two columns fit a phone as they are", () => expect(html(table(2))).not.toContain("<section"));

  test("of more scroll by themselves, also by keyboard, under a name", () => {
    const page = html(`## Money\n\n${table(3)}\nMore.\n\n${table(4)}`);
    expect(page).toContain('<section class="table" aria-label="Table 1: Money" tabindex="0">\n<table>');
    expect(page).toContain('<section class="table" aria-label="Table 2: Money" tabindex="0">\n<table>');
    expect(page.match(/<\/table>\n<\/section>/g)).toHaveLength(2);
  });
});

describe("the words alone", () => {
  test("keep no mark-up, no address and no number of a reference", () =>
    expect(
      render("## *Your* GP\n\nAsk **us**\nor [Mind](https://mind.org.uk/).[^1]\n\n- one\n- two\n\n[^1]: A note.", 1)
        .body.text,
    ).toBe("Your GP\n\nAsk us or Mind.\n\none\n\ntwo\n\nA note."));

  test("of nothing are nothing", () =>
    expect(render(" \n", 1)).toEqual({
      body: { markdown: " \n", html: "", headings: [], text: "", pictures: [] },
      links: [],
      pictures: [],
      mistakes: [],
    }));
});
