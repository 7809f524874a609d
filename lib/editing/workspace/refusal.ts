/** Why nothing is written, in sentences for whoever asked. */
export class Refusal extends Error {
  /** 2 when the command itself was not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
