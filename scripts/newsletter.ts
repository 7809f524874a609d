/** npm run newsletter -- draft | preview | due | send | unsubscribe | move: see docs/newsletter.md, or --help. */
require("./run.cjs")("newsletter");
