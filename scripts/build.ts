/** npm run build: the whole site, or every problem of its content. */
require("./run.cjs")("build");
