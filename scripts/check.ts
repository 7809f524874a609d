/** npm run check: everything that is wrong with the content, at once. */
require("./run.cjs")("check");
