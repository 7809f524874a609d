/** npm run pictures: contact sheets of every kind of page, for people to look at. */
require("./run.cjs")("pictures");
