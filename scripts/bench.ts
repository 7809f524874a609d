/** npm run bench: what a build costs by size, beside other generators, and for readers. */
require("./run.cjs")("bench");
