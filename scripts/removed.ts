/** npm run removed: writes what was taken out of the content, for those who hold a copy of the open data. */
require("./run.cjs")("removed");
