/** node test/newsletter/delivery/measure.ts [MESSAGES] [CONNECTIONS]: how fast the newsletter goes out, beside Postfix's own tool. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelOf } from "../fixture.ts";
import { startMailSink } from "./mail-sink.ts";

const [messages = 10_000, connections = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "signpost-measure-"));
const { library } = modelOf("test/demonstration", "2026-11-24");
const choices = (ids: readonly { readonly id: string }[]) => ["", ...ids.map(({ id }) => id)];
const areas = choices(library.areas);
const services = choices(library.services);
const lines = Array.from({ length: messages }, (_, index) =>
  [
    `person${index}@example.org`,
    `Person ${index}`,
    areas[index % areas.length],
    services[Math.floor(index / areas.length) % services.length],
  ].join(),
);
writeFileSync(join(folder, "subscribers.csv"), `email,name,areas,services\n${lines.join("\n")}\n`);

const path = `${process.env.PATH}:/usr/sbin:/sbin`;
const has = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`], { env: { PATH: path } }).status === 0;

/** Postfix's sink where it is installed, or else that of the tests. */
async function startSink(): Promise<{ readonly name: string; readonly port: number; stop(): void }> {
  if (!has("smtp-sink")) {
    const sink = await startMailSink();
    return { name: "the tests' own sink", port: sink.port, stop: sink.stop };
  }
  const port = 20_000 + (process.pid % 20_000);
  const user = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  const child = spawn("smtp-sink", [...user, `127.0.0.1:${port}`, "100"], { env: { PATH: path } });
  await new Promise((done) => setTimeout(done, 500));
  return { name: "smtp-sink", port, stop: () => child.kill() };
}

const sink = await startSink();
try {
  const peak =
    "data:text/javascript,process.on('exit',()=>console.error('PEAK',process.resourceUsage().maxRSS,'CPU',process.cpuUsage().user+process.cpuUsage().system))";
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...["--import", peak, "scripts/newsletter.ts", "send", "2026-11-17"],
      ...["--subscribers", join(folder, "subscribers.csv"), "--connections", String(connections)],
    ],
    {
      env: {
        ...process.env,
        SITE_DATE: "2026-11-17",
        SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
        XDG_STATE_HOME: folder,
      },
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  await once(child, "close");
  const seconds = (performance.now() - started) / 1000;
  const sent = Number(/^Sent: ([\d,]+)/m.exec(output)?.[1]?.replaceAll(",", "") ?? 0);
  const cpu = Number(/CPU (\d+)/.exec(output)?.[1] ?? 0) / 1e6;
  const memory = Number(/PEAK (\d+)/.exec(output)?.[1] ?? 0) / 1024;
  console.log(
    `The newsletter to ${sink.name}: ${sent} messages in ${seconds.toFixed(1)} s, ${Math.round(sent / seconds)} a second, start included; ${cpu.toFixed(1)} s of processor, at most ${Math.round(memory)} MB.`,
  );
  if (has("smtp-source")) {
    const began = performance.now();
    const options = [
      "-s",
      String(connections),
      "-m",
      String(sent),
      "-l",
      "20000",
      "-f",
      "news@example.org",
      "-t",
      "a@example.org",
    ];
    spawnSync("smtp-source", [...options, `127.0.0.1:${sink.port}`], { env: { PATH: path } });
    const took = (performance.now() - began) / 1000;
    console.log(
      `smtp-source to ${sink.name}: ${sent} messages in ${took.toFixed(1)} s, ${Math.round(sent / took)} a second.`,
    );
  }
} finally {
  sink.stop();
  rmSync(folder, { recursive: true });
}
