/** node test/newsletter/delivery/local-server.ts [PORT]: a mail server that takes everything and sends nothing on. */
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

const port = Number(process.argv[2] ?? 2525);
const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", async () => {
      const { subject } = await new PostalMime().parse(Buffer.concat(chunks));
      console.log(`To ${session.envelope.rcptTo.map(({ address }) => address).join(", ")}: ${subject}`);
      done();
    });
  },
});
server.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
server.listen(port, "127.0.0.1", () => console.log(`SMTP_URL=smtp://127.0.0.1:${port}`));
