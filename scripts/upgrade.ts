/** npm run upgrade: takes a newer version of Signpost, and brings the content along. */
require("./run.cjs")("upgrade");
