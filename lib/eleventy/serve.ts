/**
 * The process that builds and serves the site while it is worked on: Eleventy's `--serve`. Started by `npm start`, which
 * starts another when a module changes, since Node keeps a module as it was first read.
 */
import Eleventy from "@11ty/eleventy";
import EleventyDevServer from "@11ty/eleventy-dev-server";

const [output = "", port = "", host = ""] = process.argv.slice(2);

// Nobody is left to ask or to look.
process.on("disconnect", () => process.exit());

// Eleventy's server has no setting for the address that it listens on, and would be open to the whole network.
EleventyDevServer.prototype._serverListen = function (port) {
  this.server.listen({ port, host });
};

// What stops a build is kept where pages are answered, until a build succeeds.
const { sendError, reload } = EleventyDevServer.prototype;
EleventyDevServer.prototype.sendError = function (event) {
  this.failure = event.error;
  sendError.call(this, event);
};
EleventyDevServer.prototype.reload = function (event) {
  delete this.failure;
  return reload.call(this, event);
};

const eleventy = new Eleventy(undefined, output, { configPath: ".eleventy.ts", runMode: "serve", quietMode: true });
try {
  await eleventy.init();
  const build = await eleventy.watch();
  // Eleventy does nothing when a file is taken away.
  eleventy.watcher.on("unlink", (path) => build(path));
  await eleventy.serve(Number(port));
} catch {
  // Eleventy has said what is wrong.
  process.exit(1);
}

// As in Eleventy's own command: what goes wrong with one request or one connection ends nothing.
process.on("uncaughtException", (error) => console.error(error));
