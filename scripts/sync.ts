/** npm run sync: the change files that a group's own calendar asks for. See docs/calendars.md. */
require("./run.cjs")("sync");
