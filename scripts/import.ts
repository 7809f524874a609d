/** npm run import: timetables in tables, or calendars that groups keep, into a content folder. */
require("./run.cjs")("import");
