/**
 * Runs a command, or says how it is run. An older Node.js knows neither TypeScript nor Temporal, and would say
 * so in its own words: so what it reads, this and the files beside it, is plain JavaScript for any Node.js from 20 on
 * (decision 113).
 */
const { pathToFileURL } = require("node:url");
const { join } = require("node:path");
const { optionalDependencies } = require("../runtime/package.json");

const major = (version) => Number.parseInt(version, 10);
const wanted = major(Object.values(optionalDependencies)[0]);

module.exports = (name) => {
  if (major(process.versions.node) >= wanted) return import(pathToFileURL(join(__dirname, `commands/${name}.ts`)).href);
  console.error(
    `This needs Node.js ${wanted}, and what runs it is ${process.versions.node}. Use npm run ${name} instead, which brings the right one with it. Options go after two hyphens: npm run ${name} -- --help`,
  );
  process.exitCode = 2;
};
