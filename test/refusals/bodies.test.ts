import { describe } from "vitest";
import { refuses } from "./check.ts";

describe("the text of a page must come out as it was meant, for everyone", () => {
  refuses(
    "a heading of the first level",
    { "fact-sheets/direct-payments.md": { "## What they are": "# What they are" } },
    "content/fact-sheets/direct-payments.md:23: The page's title is its only heading of the first level. Write ## What they are",
  );

  refuses(
    "a heading that skips a level",
    { "fact-sheets/direct-payments.md": { "### Who can help": "#### Who can help" } },
    "content/fact-sheets/direct-payments.md:27: This heading skips a level. Write ### Who can help",
  );

  refuses(
    "a heading without its space",
    { "fact-sheets/direct-payments.md": { "## What they are": "##What they are" } },
    "content/fact-sheets/direct-payments.md:23: A heading needs a space after its ##. Write ## What they are",
  );

  refuses(
    "a heading without words",
    { "fact-sheets/direct-payments.md": { "### Who can help": "###" } },
    "content/fact-sheets/direct-payments.md:27: This heading has no words. Add them, or take the line out.",
  );

  refuses(
    "a line under words that makes them a heading",
    { "fact-sheets/direct-payments.md": { "### Who can help": "Who can help\n------------" } },
    "content/fact-sheets/direct-payments.md:28: This line makes a heading of the words above it. For a heading write ## Who can help; for a line across the page leave an empty line above.",
  );

  refuses(
    "HTML",
    { "fact-sheets/direct-payments.md": { "Money from the council.": "Money from the <b>council</b>." } },
    "content/fact-sheets/direct-payments.md:25: HTML such as <b> is not used here and would be shown to readers as it is. Use Markdown: ## for a heading, ** for bold, [words](address) for a link.",
  );

  refuses(
    "an HTML comment",
    {
      "fact-sheets/direct-payments.md": { "Money from the council.": "<!-- check this -->\n\nMoney from the council." },
    },
    "content/fact-sheets/direct-payments.md:25: HTML such as <!-- is not used here and would be shown to readers as it is. Use Markdown: ## for a heading, ** for bold, [words](address) for a link.",
  );

  refuses(
    "template code",
    { "fact-sheets/direct-payments.md": { "Money from the council.": "Money from {{ council }}." } },
    'content/fact-sheets/direct-payments.md:25: "{{" would be shown to readers as it is. Take it out: text has no commands.',
  );

  refuses(
    "a list pasted from a word processor",
    { "fact-sheets/direct-payments.md": { "- your [GP": "• your [GP" } },
    "content/fact-sheets/direct-payments.md:29: This line starts with •, as pasted from a word processor. Start it with a hyphen and a space.",
  );

  refuses(
    "a line that starts with four spaces",
    { "fact-sheets/direct-payments.md": { "Money from the council. See": "    Money from the council.\n\nSee" } },
    "content/fact-sheets/direct-payments.md:25: This line starts with four spaces or a tab, which would show it as computer code. Take them out.",
  );

  refuses(
    "a table without a heading for a column",
    {
      "fact-sheets/direct-payments.md": {
        "Money from the council.": "| Who | |\n|---|---|\n| a | b |\n\nMoney from the council.",
      },
    },
    "content/fact-sheets/direct-payments.md:25: A column of this table has no heading. Write one in the first row.",
  );

  refuses(
    "a note that is not there",
    { "fact-sheets/direct-payments.md": { "[^1]: The Care Act says so.\n": "" } },
    "content/fact-sheets/direct-payments.md:25: There is no note [^1]. Add it at the end of the text: [^1]: followed by its words.",
  );

  refuses(
    "a note that nothing refers to",
    {
      "fact-sheets/direct-payments.md": {
        "(/help-now/#if-a-life-is-at-risk).[^1]": "(/help-now/#if-a-life-is-at-risk).",
      },
    },
    "content/fact-sheets/direct-payments.md:32: Nothing in the text refers to the note [^1]. Put [^1] where it belongs, or take the note out.",
  );

  refuses(
    "a link to a page that is not there",
    { "fact-sheets/direct-payments.md": { "/help-now/#if-a-life-is-at-risk": "/help-no/" } },
    "content/fact-sheets/direct-payments.md:25: The link to /help-no/ leads to no page of this site. Did you mean /help-now/?",
  );

  refuses(
    "a link to a page that was renamed",
    { "pages/help-now.md": { "Call [999](tel:999).": "See [direct payments](/fact-sheets/payments/)." } },
    "content/pages/help-now.md:8: The link to /fact-sheets/payments/ leads to no page of this site. It is now /fact-sheets/direct-payments/.",
  );

  refuses(
    "a link without its last slash",
    { "fact-sheets/direct-payments.md": { "/help-now/#if-a-life-is-at-risk": "/help-now" } },
    "content/fact-sheets/direct-payments.md:25: The link to /help-now leads to no page of this site. Did you mean /help-now/?",
  );

  refuses(
    "a link to a file",
    { "fact-sheets/direct-payments.md": { "/help-now/#if-a-life-is-at-risk": "../pages/help-now.md" } },
    "content/fact-sheets/direct-payments.md:25: The link to ../pages/help-now.md leads to no page of this site. Did you mean /help-now/?",
  );

  refuses(
    "a link to a heading that is not there",
    { "fact-sheets/direct-payments.md": { "#if-a-life-is-at-risk": "#if-life-is-at-risk" } },
    "content/fact-sheets/direct-payments.md:25: The link to /help-now/#if-life-is-at-risk leads to no heading of /help-now/. Did you mean #if-a-life-is-at-risk?",
  );

  refuses(
    "a link to a heading of its own page that is not there",
    { "fact-sheets/direct-payments.md": { "/help-now/#if-a-life-is-at-risk": "#who-helps" } },
    "content/fact-sheets/direct-payments.md:25: The link to #who-helps leads to no heading of this page. Take out the part from # on.",
  );

  refuses(
    "a link to this site under its whole address",
    { "fact-sheets/direct-payments.md": { "/help-now/#if-a-life-is-at-risk": "https://wend.example.org/help-me/" } },
    "content/fact-sheets/direct-payments.md:25: The link to /help-me/ leads to no page of this site. Did you mean /help-now/?",
  );

  refuses(
    "a link that says here",
    { "fact-sheets/direct-payments.md": { "[who to call]": "[here]" } },
    'content/fact-sheets/direct-payments.md:25: The link "here" does not say where it leads. Use words that make sense by themselves, such as the page\'s title.',
  );

  refuses(
    "a link without words",
    { "fact-sheets/direct-payments.md": { "[who to call]": "[]" } },
    "content/fact-sheets/direct-payments.md:25: The link to /help-now/#if-a-life-is-at-risk has no words. Write them between the square brackets.",
  );

  refuses(
    "a link without an address",
    { "fact-sheets/direct-payments.md": { "(https://www.nhs.uk/)": "()" } },
    'content/fact-sheets/direct-payments.md:29: The link "GP service" has no address. Write it between the round brackets.',
  );

  refuses(
    "one set of words for two links",
    { "fact-sheets/direct-payments.md": { "[who to call]": "[Wend Trust]" } },
    'content/fact-sheets/direct-payments.md:30: Two links say "Wend Trust" but lead to different places. Give this one other words.',
  );

  refuses(
    "a link with a space in the middle",
    { "fact-sheets/direct-payments.md": { "[who to call](": "[who to call] (" } },
    "content/fact-sheets/direct-payments.md:25: There is a space between the ] and the ( of this link. Take it out.",
  );

  refuses(
    "a link with a space in its address",
    { "fact-sheets/direct-payments.md": { "(https://www.nhs.uk/)": "(https://www.nhs.uk/find a gp)" } },
    "content/fact-sheets/direct-payments.md:29: The address of this link has a space in it. Take the space out.",
  );

  refuses(
    "a link without https",
    { "fact-sheets/direct-payments.md": { "(https://www.nhs.uk/)": "(www.nhs.uk)" } },
    "content/fact-sheets/direct-payments.md:29: The link to www.nhs.uk needs https:// in front. Write https://www.nhs.uk.",
  );

  refuses(
    "a link to half an email address",
    { "fact-sheets/direct-payments.md": { "mailto:hello@wend.example.org": "mailto:hello" } },
    "content/fact-sheets/direct-payments.md:30: The link to mailto:hello does not lead to an email address. Write it like mailto:name@example.org.",
  );

  refuses(
    "a link to a telephone number with spaces",
    { "pages/help-now.md": { "(tel:999)": "(<tel:0808 111>)" } },
    "content/pages/help-now.md:8: The link to tel:0808 111 is not a telephone number in digits only. Write tel:0808111.",
  );

  refuses(
    "a link that runs a program",
    { "fact-sheets/direct-payments.md": { "(https://www.nhs.uk/)": "(javascript:alert)" } },
    "content/fact-sheets/direct-payments.md:29: The link to javascript:alert cannot be used. Links start with https://, http://, mailto:, tel: or a slash.",
  );
});
