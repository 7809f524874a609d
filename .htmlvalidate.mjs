import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Safari takes a list without markers for no list at all, unless its role says so again.
    "no-redundant-role": "off",
    // The same role again; and the box in which a wide table scrolls is no section with a heading.
    "prefer-native-element": ["error", { exclude: ["list", "region"] }],
    // Our scripts come from our own host, at addresses that stay the same when the scripts change.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});
