/** npm run new -- KIND: asks a few questions, or takes flags, and writes a file that is in order. See --help. */
require("./run.cjs")("new");
