/** The known word that somebody most likely meant. */

/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The known word nearest to the one written, or undefined when none is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = plain(written);
  const most = Math.max(1, Math.ceil(wanted.length / 3));
  let best: { word: string; cost: number } | undefined;
  for (const word of known) {
    const candidate = plain(word);
    // A name written in part (`st-marks` for `st-marks-hall`) is nearer than its letters say.
    const part =
      Math.min(wanted.length, candidate.length) > 3 && (candidate.includes(wanted) || wanted.includes(candidate));
    // Each letter that one has more than the other costs as much as any other slip.
    const least = Math.abs(wanted.length - candidate.length);
    const letters = least > most ? Number.POSITIVE_INFINITY : distance(wanted, candidate);
    const cost = part ? Math.min(1.5, letters) : letters;
    if (cost <= most && (best === undefined || cost < best.cost)) best = { word, cost };
  }
  return best?.word;
}
