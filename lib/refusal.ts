/** Why a command does not do what it was asked, in sentences for whoever asked. */
export class Refusal extends Error {
  /** What the command ends with. 1: the content or a file is wrong. 2: the command is, or where it runs. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** An error and those that it wraps, the first of all last. */
export function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let one = error; one instanceof Error; one = "originalError" in one ? one.originalError : one.cause)
    causes.push(one);
  return causes;
}

/** What the machine refuses, in words: a full disk, a missing right. Undefined for an error that is a fault of ours. */
export function wordSystemError(thrown: unknown): string | undefined {
  const error = causesOf(thrown).at(-1);
  if (!(error && "code" in error && "syscall" in error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const what = path ?? "A file";
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return `The disk is full: ${path ?? "a file"} could not be written. Make room, then try again.`;
    case "EFBIG":
      return `${what} would be larger than a file may be here.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${what} may not be ${code === "EROFS" ? "written" : "read or written"} by whoever runs this command. Give them the right to it, or name another place.`;
    case "ENOENT":
      return `${what} is not there.`;
    case "ENOTDIR":
      return `${what} is a file, or is in one, where there should be a folder.`;
    case "EISDIR":
      return `${what} is a folder, where there should be a file.`;
    case "ELOOP":
      return `${what} is a link that leads back to itself.`;
    case "ENAMETOOLONG":
      return `The name ${path?.slice(0, 60) ?? "of a file"}… is too long for this disk.`;
    case "EMFILE":
    case "ENFILE":
      return "Too many files are open at once. Close other programs, then try again.";
    default:
      return undefined;
  }
}
