/** npm run postcodes: the postcodes around the site's places, from open data, for "near me". See docs/publishing.md. */
require("./run.cjs")("postcodes");
