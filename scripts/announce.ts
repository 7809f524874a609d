/** node scripts/announce.ts ISSUE.md --out DIR [--content DIR]: a filled-in issue form into a change's file, with a report. */
require("./run.cjs")("announce");
