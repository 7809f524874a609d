import { defineConfig } from "vitest/config";

const ofSite = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts", "test/agreement/**/*.test.ts"];

export default defineConfig({
  test: {
    // A browser, a mail server or a whole build may be at work beside a test on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
