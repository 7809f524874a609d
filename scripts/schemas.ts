/** npm run schemas: JSON Schemas and snippets for editors, and the issue form with the services and places that there are. */
require("./run.cjs")("schemas");
