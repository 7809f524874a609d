export default function (eleventy) {
  eleventy.amendLibrary("md", (markdown) => {
    markdown.renderer.rules.heading_open = (tokens, index, options, _, self) => {
      const words = tokens[index + 1].content.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      tokens[index].attrSet("id", words.join("-"));
      return self.renderToken(tokens, index, options);
    };
  });
  eleventy.addFilter("headings", (html) =>
    [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(([, id, title]) => ({ id, title })),
  );
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter("words", (date) =>
    new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  );
  eleventy.addFilter("absolute", (path) => `https://bench.example.org${path}`);
  return { dir: { input: "content", includes: "../_includes", data: "../_data" }, markdownTemplateEngine: false };
}
