/** Which pages of a large site the slow checks look at. */

export interface Sample {
  readonly urls: readonly string[];
  /** What was left out, for the report; undefined when nothing was. */
  readonly said: string | undefined;
}

/** `/services/walking-group/poster/` is of the kind `services/…/poster`, as all that one template makes. */
export function kindOf(url: string): string {
  const [section = "", id, ...rest] = url.split("/").filter((part) => part !== "");
  return id === undefined
    ? section
    : [section, "…", ...rest.map((part) => (/^\d+$/.test(part) ? "…" : part))].join("/");
}

/**
 * All pages where there are at most `most`. Of more: every page that stands alone, all of `changed`, and of each kind the
 * first, the last and others spread evenly between them, as many as there is room for.
 */
export function sampleOf(urls: readonly string[], changed: ReadonlySet<string>, most: number): Sample {
  if (urls.length <= most) return { urls, said: undefined };
  const kinds = [...Map.groupBy(urls, kindOf).values()];
  const alone = kinds.filter((kind) => kind.length === 1).flat();
  const chosen = new Set([...alone, ...urls.filter((url) => changed.has(url))]);
  const many = kinds.filter((kind) => kind.length > 1);
  const each = Math.max(2, Math.floor((most - chosen.size) / Math.max(1, many.length)));
  for (const kind of many) {
    const step = Math.max(1, (kind.length - 1) / (each - 1));
    for (let at = 0; at < kind.length - 0.5; at += step) chosen.add(kind[Math.round(at)] as string);
    chosen.add(kind.at(-1) as string);
  }
  const told = changed.size > 0 ? ", with every page that changed" : "";
  return {
    urls: urls.filter((url) => chosen.has(url)),
    said: `${chosen.size} of ${urls.length} pages${told}: up to ${each} of each kind, spread evenly`,
  };
}
