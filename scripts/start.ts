/** npm start: builds, serves on http://localhost:8080, and builds again when anything it is made from changes. */
require("./run.cjs")("start");
