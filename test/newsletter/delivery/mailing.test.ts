/** Each step of sending, with an engine, a ledger and a clock of the test's own: nothing is waited for, and nothing goes unseen. */
import { describe, expect, test } from "vitest";
import { type Connection, EngineError, type Outcome } from "../../../lib/newsletter/delivery/engine.ts";
import { LedgerError, type Record as Noted } from "../../../lib/newsletter/delivery/ledger.ts";
import {
  type Job,
  type MailingOptions,
  type MailingResult,
  type Progress,
  runMailing,
} from "../../../lib/newsletter/delivery/mailing.ts";

const sent: Outcome = { kind: "sent" };
const later: Outcome = { kind: "put off", reply: "451", lost: false };
const lost: Outcome = { kind: "put off", reply: "connection lost", lost: true };
const noSuch: Outcome = { kind: "refused", reply: "550 5.1.1", sure: true };
const perhapsNoSuch: Outcome = { kind: "refused", reply: "550", sure: false };
const unheard: Outcome = { kind: "uncertain", reply: "no answer in time" };
const away = new EngineError("mail.example.org cannot be reached.", true);
const wrongPassword = new EngineError("mail.example.org does not accept the password.", false);

/** What happens, by the message; what is not said goes well. */
interface Course {
  readonly outcomes?: Readonly<Record<string, readonly Outcome[]>>;
  /** Of each connection that is asked for. */
  readonly opening?: readonly (EngineError | "opens")[];
  readonly has?: Readonly<Record<string, boolean | undefined | EngineError>>;
  readonly objections?: Readonly<Record<string, Outcome>>;
  readonly doubted?: readonly string[];
  readonly stopped?: readonly string[];
  /** The note, by its number, that cannot be written. */
  readonly unwritable?: { readonly note: number; readonly error: Error };
  /** The message that cannot be written. */
  readonly broken?: string;
  /** The message whose answer comes after those of the others. */
  readonly slow?: string;
  readonly options?: Partial<MailingOptions<string>>;
}

async function mailing(names: string, course: Course = {}) {
  const steps: string[] = [];
  const slept: number[] = [];
  const progress: Progress[] = [];
  const tries = new Map<string, number>();
  let now = 0;
  let opened = 0;
  let notes = 0;
  const connection = (): Connection<string> => {
    let isOpen = true;
    return {
      get isOpen() {
        return isOpen;
      },
      objection: (message) => course.objections?.[message],
      send: async (message) => {
        const tried = tries.get(message) ?? 0;
        tries.set(message, tried + 1);
        const outcome = course.outcomes?.[message]?.[tried] ?? sent;
        steps.push(`hands over ${message}`);
        if (message === course.slow) await new Promise((done) => setTimeout(done, 20));
        if (outcome.kind === "put off" && outcome.lost) isOpen = false;
        return outcome;
      },
      ...(course.has && {
        has: async (message: string) => {
          const had = course.has?.[message];
          if (had instanceof Error) throw had;
          return had;
        },
      }),
      close: () => steps.push("closes"),
    };
  };
  const open = async () => {
    const how = course.opening?.[opened++] ?? "opens";
    steps.push(how === "opens" ? how : "fails to open");
    if (how !== "opens") throw how;
    return connection();
  };
  const jobs = names.split(" ").map(
    (name): Job<string> => ({
      token: name,
      doubted: course.doubted?.includes(name) ?? false,
      write: async () => {
        if (name === course.broken) throw new Error("no words");
        return name;
      },
    }),
  );
  const result = await runMailing(jobs, {
    engine: { open },
    first: undefined,
    notes: {
      note: async (...records: readonly Noted[]) => {
        if (notes++ === course.unwritable?.note) throw course.unwritable.error;
        steps.push(`notes ${records.map((record) => record.join(" ")).join(", ")}`);
      },
    },
    stopped: (name) => course.stopped?.includes(name) ?? false,
    clock: {
      now: () => Temporal.Instant.fromEpochMilliseconds(now),
      sleep: async (duration) => {
        slept.push(duration);
        now += duration;
      },
    },
    connections: 1,
    waits: [],
    signal: new AbortController().signal,
    onProgress: (one) => progress.push(one),
    ...course.options,
  });
  return { ...told(result), steps, slept, progress };
}

const told = ({ sent, refused, uncertain, left, stopped, halted }: MailingResult) => ({
  sent: sent.join(" "),
  refused: Object.fromEntries(refused),
  uncertain: uncertain.join(" "),
  left: Object.fromEntries(left),
  stopped: stopped.join(" "),
  halted,
});

/** Nothing of all that can be told of the messages. */
const nothing = { sent: "", refused: {}, uncertain: "", left: {}, stopped: "", halted: undefined };

describe("a message", () => {
  test("is claimed before it is handed over, and what became of it is noted with the next claim", async () => {
    const { steps, ...what } = await mailing("a b");
    expect(what).toMatchObject({ ...nothing, sent: "a b" });
    expect(steps).toEqual([
      "opens",
      "notes trying a",
      "hands over a",
      "notes sent a, trying b",
      "hands over b",
      "notes sent b",
      "closes",
    ]);
  });

  test("that was put off is tried again after each of the waits, and then left", async () => {
    const course = { outcomes: { a: [later, later, later] }, options: { waits: [20, 40] } };
    const { steps, slept, progress, ...what } = await mailing("a b", course);
    expect(what).toEqual({ ...nothing, sent: "b", left: { a: "451" } });
    expect(slept).toEqual([20, 40]);
    expect(steps.filter((step) => step === "hands over a")).toHaveLength(3);
    expect(steps.filter((step) => step.startsWith("notes put off a 451"))).toHaveLength(3);
    expect(progress).toContainEqual({ done: 1, waiting: { what: "what was put off to be tried again", until: 20 } });
    expect(progress).toContainEqual({ done: 1, waiting: { what: "what was put off to be tried again", until: 60 } });
  });

  test("that was put off and is due goes before the ones that have not been tried", async () => {
    const course = { outcomes: { a: [later] }, options: { waits: [1000], rate: 1 } };
    const { steps } = await mailing("a b c", course);
    expect(steps.filter((step) => step.startsWith("hands over"))).toEqual([
      "hands over a",
      "hands over b",
      "hands over a",
      "hands over c",
    ]);
  });

  test("for a full mailbox is for another day", async () => {
    const course = { outcomes: { a: [{ kind: "left", reply: "552 5.2.2" }] as const }, options: { waits: [20] } };
    const { slept, ...what } = await mailing("a b", course);
    expect(what).toMatchObject({ ...nothing, sent: "b", left: { a: "552 5.2.2" } });
    expect(slept).toEqual([]);
  });

  test("to which the server objects beforehand is not claimed", async () => {
    const { steps, ...what } = await mailing("a b", { objections: { a: { kind: "left", reply: "letters" } } });
    expect(what).toMatchObject({ ...nothing, sent: "b", left: { a: "letters" } });
    expect(steps).not.toContain("hands over a");
    expect(steps.join("\n")).not.toContain("trying a");
  });

  test("whose reader has stopped meanwhile is not handed over", async () => {
    const { steps, ...what } = await mailing("a b", { stopped: ["a"] });
    expect(what).toMatchObject({ ...nothing, sent: "b", stopped: "a" });
    expect(steps).toContain("notes skipped a unsubscribed, trying b");
  });

  test("that was refused, when that can only be about its address, is settled", async () => {
    const { steps, ...what } = await mailing("a b", { outcomes: { a: [noSuch] } });
    expect(what).toMatchObject({ ...nothing, sent: "b", refused: { a: "550 5.1.1" } });
    expect(steps).toContain("notes refused a 550 5.1.1, trying b");
  });

  test("that was refused in bare words is settled once another is taken after it", async () => {
    const { steps, ...what } = await mailing("a b", { outcomes: { a: [perhapsNoSuch] } });
    expect(what).toMatchObject({ ...nothing, sent: "b", refused: { a: "550" } });
    expect(steps).toContain("notes put off a 550, trying b");
    expect(steps).toContain("notes sent b, refused a 550");
  });

  test("that was refused in bare words with none taken after it is left", async () => {
    const what = await mailing("a b", { outcomes: { b: [perhapsNoSuch] } });
    expect(what).toMatchObject({ ...nothing, sent: "a", left: { b: "550, perhaps no such address" } });
  });

  test("that was refused in bare words is not settled by one that was handed over before that was heard", async () => {
    const course = { outcomes: { a: [perhapsNoSuch] }, slow: "slow", options: { connections: 2 } };
    const what = await mailing("slow a", course);
    expect(what).toMatchObject({ ...nothing, sent: "slow", left: { a: "550, perhaps no such address" } });
  });

  test("of which nothing was heard is uncertain", async () => {
    const { steps, ...what } = await mailing("a b", { outcomes: { a: [unheard] } });
    expect(what).toMatchObject({ ...nothing, sent: "b", uncertain: "a" });
    expect(steps).not.toContain("notes sent a, trying b");
  });
});

describe("a message that an earlier run left uncertain", () => {
  test.each([
    ["is not sent again when the engine has had it", true, { sent: "b a" }, false],
    ["is sent when the engine has not had it", false, { sent: "a b" }, true],
    ["stays uncertain when the engine cannot know", undefined, { sent: "b", uncertain: "a" }, false],
    [
      "is left when the engine cannot be asked",
      away,
      { left: { a: "not tried", b: "not tried" }, halted: away.message },
      false,
    ],
  ] as const)("%s", async (_, has, expected, isHandedOver) => {
    const { steps, sent, ...what } = await mailing("a b", { doubted: ["a"], has: { a: has } });
    const { sent: expectedSent = "", ...others } = { ...expected } as { sent?: string };
    expect({ ...what, sent: sent.split(" ").sort().join(" ") }).toMatchObject({
      ...nothing,
      ...others,
      sent: expectedSent.split(" ").sort().join(" "),
    });
    expect(steps.includes("hands over a")).toBe(isHandedOver);
  });

  test("is handed over to an engine that does not remember", async () =>
    expect(await mailing("a", { doubted: ["a"] })).toMatchObject({ ...nothing, sent: "a" }));

  test("is asked for alone: of the others nobody asks", async () =>
    expect(await mailing("a", { has: { a: true } })).toMatchObject({
      steps: expect.arrayContaining(["hands over a"]),
    }));
});

describe("failures one after the other", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
  const all = (names: readonly string[], outcome: Outcome) =>
    Object.fromEntries(names.map((name) => [name, [outcome]]));

  test.each([
    ["10 that were refused", noSuch, 10, "10 messages one after the other were refused (550 5.1.1)."],
    ["50 that were put off", later, 50, "50 messages one after the other were put off (451)."],
    [
      "3 of which nothing was heard",
      unheard,
      3,
      "3 messages one after the other were left without an answer (no answer in time).",
    ],
  ] as const)("%s are about all, and end the run", async (_, outcome, most, words) => {
    const names = many(most + 5);
    const { halted, left, steps } = await mailing(names.join(" "), { outcomes: all(names, outcome) });
    expect(halted).toBe(`${words} Something is wrong with all of them: ask your mail provider, with this code.`);
    expect(steps.filter((step) => step.startsWith("hands over"))).toHaveLength(most);
    expect(Object.values(left).filter((why) => why === "not tried")).toHaveLength(5);
  });

  test.each([
    ["refused", noSuch, 9],
    ["put off", later, 49],
    ["left without an answer", unheard, 2],
  ] as const)("and one that is sent among them are about each: %s", async (_, outcome, fewer) => {
    const [before, after] = [many(fewer), many(fewer).map((name) => `${name}-after`)];
    const course = { outcomes: all([...before, ...after], outcome) };
    expect(await mailing([...before, "sent", ...after].join(" "), course)).toMatchObject({
      halted: undefined,
      sent: "sent",
    });
  });

  test("a refusal that is about us ends it at once, and says whose move it is", async () => {
    const halt: Outcome = { kind: "halt", reply: "550 5.7.1", why: "Ask your provider." };
    const { steps, ...what } = await mailing("a b c", { outcomes: { b: [halt] } });
    expect(what).toMatchObject({
      ...nothing,
      sent: "a",
      left: { b: "550 5.7.1", c: "not tried" },
      halted: "Ask your provider.",
    });
    expect(steps).toContain("notes put off b 550 5.7.1");
  });

  test("what waited for another try when it ended is left with what was said of it", async () => {
    const halt: Outcome = { kind: "halt", reply: "550 5.7.1", why: "Ask your provider." };
    const course = { outcomes: { a: [later], b: [halt] }, options: { waits: [1000] } };
    expect((await mailing("a b", course)).left).toEqual({ a: "451", b: "550 5.7.1" });
  });
});

describe("a connection", () => {
  test("that was lost and cannot be had again is asked for after each of the waits, and the run says why it ends", async () => {
    const course = { outcomes: { a: [lost] }, opening: ["opens", away, away], options: { waits: [20] } } as const;
    const { slept, steps, ...what } = await mailing("a b", course);
    expect(what).toMatchObject({ ...nothing, halted: away.message, left: { a: "connection lost", b: "not tried" } });
    expect(steps.filter((step) => step === "fails to open")).toHaveLength(2);
    expect(slept).toEqual([20]);
  });

  test("that was lost is opened anew", async () => {
    const course = { outcomes: { a: [lost] }, options: { waits: [20] } };
    const { steps, ...what } = await mailing("a b", course);
    expect(what).toMatchObject({ ...nothing, sent: "b a" });
    expect(steps.filter((step) => step === "opens")).toHaveLength(2);
    expect(steps.indexOf("notes put off a connection lost")).toBeLessThan(steps.lastIndexOf("opens"));
  });

  test("that cannot be had now is asked for after each of the waits, and then everything is left", async () => {
    const course = { opening: [away, away, away], options: { waits: [20, 40] } };
    const { slept, progress, steps, ...what } = await mailing("a b", course);
    expect(what).toEqual({ ...nothing, left: { a: "not tried", b: "not tried" }, halted: away.message });
    expect(slept).toEqual([20, 40]);
    expect(progress[0]).toEqual({
      done: 0,
      waiting: { what: "the next try, because mail.example.org cannot be reached", until: 20 },
    });
    expect(steps).toEqual(["fails to open", "fails to open", "fails to open"]);
  });

  test("that can be had later is used then", async () =>
    expect(await mailing("a b", { opening: [away], options: { waits: [20] } })).toMatchObject({
      sent: "a b",
      slept: [20],
    }));

  test("that will not be had is not asked for again", async () => {
    const { slept, ...what } = await mailing("a", { opening: [wrongPassword], options: { waits: [20] } });
    expect(what).toMatchObject({ ...nothing, left: { a: "not tried" }, halted: wrongPassword.message });
    expect(slept).toEqual([]);
  });

  test("that the server gives no more of is done without", async () => {
    const course = { opening: ["opens", away, away], options: { connections: 3, waits: [20] } } as const;
    const { slept, sent, left, halted } = await mailing("a b c d", course);
    expect({ sent: sent.split(" ").sort().join(" "), left, halted }).toEqual({
      sent: "a b c d",
      left: {},
      halted: undefined,
    });
    expect(slept).toEqual([]);
  });

  test("that is there already is used first", async () => {
    const first = { isOpen: true, send: async () => sent, close: () => undefined };
    expect((await mailing("a b", { options: { first } })).steps).not.toContain("opens");
  });

  test("is one for each message at most, and each is closed", async () => {
    const { steps } = await mailing("a b", { options: { connections: 5 } });
    expect(steps.filter((step) => step === "opens")).toHaveLength(2);
    expect(steps.filter((step) => step === "closes")).toHaveLength(2);
  });
});

describe("a rate", () => {
  test("is kept, and what became of a message is noted before the next is waited for", async () => {
    const { slept, steps, progress } = await mailing("a b c", { options: { rate: 2 } });
    expect(slept).toEqual([500, 500]);
    expect(steps.slice(0, 5)).toEqual(["opens", "notes trying a", "hands over a", "notes sent a", "notes trying b"]);
    expect(progress).toContainEqual({
      done: 1,
      waiting: { what: "the next message, at the rate asked for", until: 500 },
    });
  });

  test("that is slower than the engine makes nobody wait twice", async () => {
    const course = { outcomes: { a: [later] }, options: { rate: 2, waits: [2000] } };
    expect((await mailing("a", course)).slept).toEqual([2000]);
  });
});

describe("who stops it", () => {
  test("before it begins has nothing opened and nothing tried", async () => {
    const { steps, ...what } = await mailing("a b", { options: { signal: AbortSignal.abort() } });
    expect(what).toMatchObject({ ...nothing, left: { a: "not tried", b: "not tried" }, halted: "It was stopped." });
    expect(steps).toEqual([]);
  });

  test("while the next is waited for finds it left to do", async () => {
    const stop = new AbortController();
    const onProgress = ({ waiting }: Progress) => waiting && stop.abort();
    const { steps, ...what } = await mailing("a b", { options: { rate: 1, signal: stop.signal, onProgress } });
    expect(what).toMatchObject({ ...nothing, sent: "a", left: { b: "not tried" }, halted: "It was stopped." });
    expect(steps.at(-1)).toBe("closes");
  });
});

describe("what cannot be noted", () => {
  const error = new LedgerError("The disk is full.");

  test("is not handed over", async () => {
    const { steps, ...what } = await mailing("a b", { unwritable: { note: 0, error } });
    expect(what).toMatchObject({ ...nothing, left: { a: "not tried", b: "not tried" }, halted: error.message });
    expect(steps).toEqual(["opens", "closes"]);
  });

  test("of what was sent is uncertain, because the next run will call it so", async () => {
    const { steps, ...what } = await mailing("a b c", { unwritable: { note: 1, error } });
    expect(what).toMatchObject({
      ...nothing,
      uncertain: "a",
      left: { b: "not tried", c: "not tried" },
      halted: error.message,
    });
    expect(steps).not.toContain("hands over b");
  });

  test("of a refusal is uncertain too, and of what was put off is left", async () => {
    const course = { unwritable: { note: 1, error } };
    expect(await mailing("a b", { ...course, outcomes: { a: [noSuch] } })).toMatchObject({
      uncertain: "a",
      refused: {},
    });
    expect(await mailing("a b", { ...course, outcomes: { a: [later] } })).toMatchObject({
      uncertain: "",
      left: { a: "451", b: "not tried" },
    });
  });

  test("because of a mistake of ours says where", async () => {
    const { halted, ...what } = await mailing("a b", { broken: "a" });
    expect(what).toMatchObject({ sent: "", uncertain: "", left: { a: "not tried", b: "not tried" } });
    expect(halted).toMatch(/^Something broke: Error: no words\n +at /);
  });
});

describe("how far it is", () => {
  test("is told with each note, and that all wait only when all do", async () => {
    const { progress } = await mailing("a b", { outcomes: { a: [noSuch] } });
    expect(progress).toEqual([
      { done: 0, waiting: undefined },
      { done: 1, waiting: undefined },
      { done: 2, waiting: undefined },
    ]);
  });
});
