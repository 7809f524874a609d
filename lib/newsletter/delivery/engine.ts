/** What every way of sending has in common, be it a mail server or a service that sends for us. */
import type { Library } from "../../content/library.ts";
import { Refusal } from "../../refusal.ts";
import type { Edition } from "../edition.ts";
import type { PlannedMessage, Reader } from "../plan.ts";

/** What became of one message. */
export type Outcome =
  | { readonly kind: "sent" }
  /** For good, and about this reader. When it is not `sure`, it counts only if the engine takes another message after. */
  | { readonly kind: "refused"; readonly reply: string; readonly sure: boolean }
  /** For now. `lost` when the connection is gone as well. */
  | { readonly kind: "put off"; readonly reply: string; readonly lost: boolean }
  /** About this reader and not for good, but trying again today would not help. */
  | { readonly kind: "left"; readonly reply: string }
  /** No answer came after the message was handed over: the reader may have it or not. */
  | { readonly kind: "uncertain"; readonly reply: string }
  /** About us and not about the reader: no other message would be taken either. `why` says in words whose move it is. */
  | { readonly kind: "halt"; readonly reply: string; readonly why: string };

/** The engine cannot be used, in a plain sentence without a password. `again` tells whether it may work later. */
export class EngineError extends Refusal {
  readonly again: boolean;
  constructor(message: string, again: boolean) {
    super(message, 1);
    this.again = again;
  }
}

/** One message after the other is handed over through it. */
export interface Connection<Message> {
  readonly isOpen: boolean;
  /** What can be said of a message before it is handed over, such as that it is too large. */
  objection?(message: Message): Outcome | undefined;
  /** Hands one message over. Never throws: what it cannot tell is uncertain. */
  send(message: Message): Promise<Outcome>;
  /**
   * Whether the engine has taken the message before; of engines that remember. Asked of a message that an earlier run
   * left uncertain, which is handed over only when the engine does not have it. Undefined when it cannot know any more:
   * then the message stays uncertain. Throws an EngineError.
   */
  has?(message: Message): Promise<boolean | undefined>;
  close(): void;
}

/** A way of sending. `To` is whom it can reach: a subscriber by email, a list, a telephone. */
export interface Engine<To extends Reader, Message> {
  /** Fit to be shown, such as host and port. */
  readonly name: string;
  /** Its connections can tell whether they have had a message: `has`. */
  readonly remembers: boolean;
  /** A function that writes the messages of an edition, each when its turn comes. */
  writer(
    edition: Edition,
    library: Composing,
  ): (planned: PlannedMessage<To>, date: Temporal.Instant) => Promise<Message>;
  /**
   * Ready to hand messages over: the other side is there, and lets us in. The first is opened before anything is
   * noted in the ledger. Throws an EngineError.
   */
  open(): Promise<Connection<Message>>;
}

/** What composing a message takes of the library. */
export type Composing = Pick<Library, "site" | "language" | "areas" | "services">;
