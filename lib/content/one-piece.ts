/**
 * A text that was put together bit by bit, as one. V8 keeps it as a tree of its bits until somebody looks into it: four times the
 * memory, which is gone through again and again for as long as the text is kept.
 */
export function inOnePiece(text: string): string {
  text.indexOf("\0");
  return text;
}
