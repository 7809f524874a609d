/** Somebody stopped answering: the end of the input, or Ctrl and C. */
export class Stopped extends Error {}
