/** npm run impact: what publishing the content would do. */
require("./run.cjs")("impact");
