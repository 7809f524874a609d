import { defineConfig } from "vitest/config";

const ofSite = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts", "test/agreement/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: "units", include: ["test/**/*.test.ts"], exclude: ofSite } },
      {
        extends: true,
        test: { name: "site", include: ofSite, globalSetup: ["test/built-site.ts", "test/browser/chrome.ts"] },
      },
    ],
  },
});
