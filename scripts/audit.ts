/** npm run audit: builds the site and holds all of it against every check of a built site, whoever's it is. */
require("./run.cjs")("audit");
