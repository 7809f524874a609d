/** Two markdown-it plugins that come without types. */
declare module "markdown-it-abbr" {
  const plugin: import("markdown-it").PluginSimple;
  export default plugin;
}

declare module "markdown-it-footnote" {
  const plugin: import("markdown-it").PluginSimple;
  export default plugin;
}
