import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { componentsIn, readStyles, withStyles } from "../../lib/eleventy/inline-styles.ts";
import { type Policy, policyText } from "../../lib/eleventy/policy.ts";

const styles = {
  base: "body{margin:0}",
  components: new Map([
    ["session", ".session{color:red}"],
    ["status", ".status{color:blue}"],
  ]),
};
const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a page", () => {
  test("carries the styles of the components whose class, or part, it uses", () => {
    const names = new Set(styles.components.keys());
    expect(componentsIn('<p class="status__icon quiet">', names)).toEqual(["status"]);
    expect(componentsIn('<li class="quiet session session--stop">', names)).toEqual(["session"]);
    expect(componentsIn("<p>The status of a session</p>", names)).toEqual([]);
  });

  test("allows its own style and script by their hashes, and nothing of another host", () => {
    const page = '<!--policy--><!--styles--><p class="status"></p><script>1;</script>';
    const { html, policy } = withStyles(page, styles);
    expect(html).toContain("<style>body{margin:0}.status{color:blue}</style>");
    expect(html).toContain(`style-src ${sha("body{margin:0}.status{color:blue}")};`);
    expect(html).toContain(`script-src 'self' ${sha("1;")};`);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("unsafe");
    expect(html).toContain(`content="${policyText(policy as Policy)}"`);
  });

  test("may compile the search engine only where there is a search", () => {
    expect(withStyles("<!--policy--><div data-search></div>", styles).html).toContain("'wasm-unsafe-eval'");
    expect(withStyles("<!--policy--><div></div>", styles).html).not.toContain("wasm");
  });

  test("lets a form go to the host that it names, and to no other", () => {
    const form = '<!--policy--><form class="a" action="https://lists.example.org/form" method="post"></form>';
    expect(withStyles(form, styles).html).toContain("form-action 'self' https://lists.example.org;");
    expect(withStyles('<!--policy--><form action="/a-z/"></form>', styles).html).toContain("form-action 'self';");
  });

  test("keeps a dollar sign in its styles as it is", () => {
    const dollars = { base: 'a::after{content:"$&"}', components: new Map<string, string>() };
    expect(withStyles("<!--styles-->", dollars)).toEqual({ html: '<style>a::after{content:"$&"}</style>' });
  });
});

test("every component with styles has a class of its own name in them", () => {
  for (const [name, css] of readStyles("_includes").components) expect(css, name).toContain(`.${name}`);
});
