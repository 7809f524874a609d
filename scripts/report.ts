/** npm run report: what a maintainer should look at. */
require("./run.cjs")("report");
