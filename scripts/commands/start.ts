/** npm start: builds, serves on http://localhost:8080, and builds again when anything it is made from changes. */
import { mkdirSync, rmSync } from "node:fs";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { isFree, keepServing } from "../../lib/eleventy/start.ts";
import { takeLock } from "../../lib/lock.ts";
import { Refusal } from "../../lib/refusal.ts";

const use = `npm start -- [--port N] [--host ADDRESS]

Only this computer can see the site. For others in the network: --host 0.0.0.0`;
const { values } = readArguments(use, {
  options: { port: { type: "string", default: "8080" }, host: { type: "string", default: "127.0.0.1" } },
});

const output = "_preview";
const port = Number(values.port);
const { host } = values;

await carryOut(async () => {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`--port is ${values.port}. A port is a number from 1 to 65535, such as 8080.`, 2);
  }
  mkdirSync(".cache", { recursive: true });
  const release = takeLock(".cache/start.lock");
  if (!release) {
    const where = "Use the window that it runs in, or end it there with Ctrl+C.";
    throw new Refusal(`npm start is running in this folder already. ${where}`, 2);
  }
  process.once("exit", release);
  if (!(await isFree({ port, host }))) {
    const other = `npm start -- --port ${port + 1}`;
    throw new Refusal(`Port ${port} of ${host} cannot be had: another program may use it. Try another: ${other}`, 2);
  }
  // Eleventy says nothing until it has built everything, and nobody waits in silence.
  console.log(`Building the site. It will be at http://localhost:${port}/ in a few seconds. Ctrl+C ends it.`);
  rmSync(output, { recursive: true, force: true });
  keepServing({ output, port, host });
  return 0;
});
