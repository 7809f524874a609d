import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // One build of the site serves every test that reads it.
    testTimeout: 20_000,
  },
});
