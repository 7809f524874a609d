/** Does what a message advises, as somebody would who takes it by its word. */
import { aChange, type Front } from "../library-factory.ts";

const day = String.raw`\d{4}-\d{2}-\d{2}`;

/** The change as it is after the advice, and what else is to be told; undefined when the message leaves it to the writer. */
export function advised(change: Front, message: string): readonly Front[] | undefined {
  const without = (...keys: string[]) =>
    Object.fromEntries(Object.entries(change).filter(([key]) => !keys.includes(key)));
  const told = (front: object, id = change.id) => aChange({ ...(front as Front), id });
  const times = Object.fromEntries(
    [...message.matchAll(/(opens_at|closes_at): "(\d\d:\d\d)"/g)].map(([, key, time]) => [key, time]),
  );
  const kept = Object.keys(times).length > 0 ? { to: { ...(change.to as object), ...times } } : {};
  const days = (words: string) => words.match(new RegExp(day, "g")) ?? [];

  const cancel = new RegExp(`write "effect: cancelled", "sessions: \\[(${day})\\]" and "replaces: ([\\w-]+)"`).exec(
    message,
  );
  if (cancel) {
    return [
      told({
        ...without("to", "from", "until", "resolves"),
        effect: "cancelled",
        sessions: [cancel[1]],
        replaces: cancel[2],
      }),
    ];
  }
  const names = new RegExp(
    `name (?:its|the) days under "sessions" instead of "from" and "until": ((?:${day}(?:, )?)+)`,
  ).exec(message);
  const also = /add "resolves: ([\w-]+)"/.exec(message)?.[1];
  if (names) {
    return [told({ ...without("from", "until"), sessions: days(names[1] ?? ""), ...(also && { resolves: also }) })];
  }
  const one = new RegExp(`name its day \\((${day})\\) under "sessions" and add "resolves: ([\\w-]+)"`).exec(message);
  if (one) return [told({ ...without("from", "until"), sessions: [one[1]], resolves: one[2] })];
  const first = new RegExp(
    `write a change that names it under "sessions" \\((${day}(?:, ${day})*)\\) and cancels it`,
  ).exec(message);
  if (first) {
    const off = { services: change.services, sessions: days(first[1] ?? ""), effect: "cancelled" };
    return [told({ ...off, published: change.published }, `${change.id}-first`), change];
  }
  const link = /add "(replaces|resolves): ([\w-]+)"( in a file of its own)?/.exec(message);
  if (link) {
    const [, key = "", id, apart] = link;
    const linked = { ...change, ...kept, [key]: id };
    return apart
      ? [
          change,
          told(
            { ...linked, ...(key === "replaces" ? { resolves: undefined } : { replaces: undefined }) },
            `${change.id}-again`,
          ),
        ]
      : [told(linked)];
  }
  const from = new RegExp(`Write "from: (${day})"`).exec(message);
  if (from) return [told({ ...change, from: from[1] })];
  const exact = new RegExp(`by its own day and time: (${day}T\\d\\d:\\d\\d)`).exec(message);
  if (exact) return [told({ ...change, sessions: [exact[1]] })];
  const place = /: write ([\w-]+)(?: or [\w-]+)* under "locations", if that is meant/.exec(message);
  if (place) return [told({ ...change, locations: [place[1]] })];
  return undefined;
}
