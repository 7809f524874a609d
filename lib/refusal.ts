/** Why a command does not do what it was asked, in sentences for whoever asked. */
export class Refusal extends Error {
  /** What the command ends with. 1: the content or a file is wrong. 2: the command is, or where it runs. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
