/**
 * What is wrong with the layout of the page in the browser. Each function is run there by `page.evaluate`, so it may
 * use nothing from outside itself; each gives sentences, none when all is well.
 */

/** What sticks out of the screen sideways, or is cut off inside its own box (WCAG 1.4.10, 1.4.12). */
export function cutOff(): string[] {
  const findings: string[] = [];
  const root = document.documentElement;
  const describe = (element: Element) =>
    `${element.localName}.${element.className} "${(element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}"`;
  if (root.scrollWidth > root.clientWidth)
    findings.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    if (element.closest("svg, script, .unseen") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const clipped = (node: Element | null): boolean =>
      node !== null && (getComputedStyle(node).clipPath !== "none" || clipped(node.parentElement));
    if (clipped(element)) continue;
    const box = element.getBoundingClientRect();
    const scrolls = (node: Element | null): boolean =>
      node !== null && (/auto|scroll/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
    if (box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(element.parentElement)) {
      findings.push(`sticks out: ${describe(element)} from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    }
    const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
    if (
      (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    ) {
      findings.push(`is cut off: ${describe(element)}`);
    }
  }
  return findings;
}

/** Words that lie over other words. */
export function overlaps(): string[] {
  const findings: string[] = [];
  const lines: { box: DOMRect; owner: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement as HTMLElement;
    if (!node.textContent?.trim() || owner.closest("script, .unseen, option, select") || !owner.checkVisibility())
      continue;
    const clipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
    if (clipped(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) lines.push({ box, owner, text: node.textContent.trim().slice(0, 30) });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [index, { box, text }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.box.top >= box.bottom) break;
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // Letters fill about two thirds of their box, so lines set close touch boxes but not letters.
      if (wide > 2 && high > 0.4 * Math.min(box.height, other.box.height))
        findings.push(`"${text}" lies over "${other.text}"`);
    }
  }
  return findings;
}

/** Targets smaller than 44 by 44 px, but for those in a sentence (WCAG 2.5.5). */
export function smallTargets(): string[] {
  const findings: string[] = [];
  for (const target of document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")) {
    if (!target.checkVisibility() || target.closest(".unseen") || target.matches(".unseen")) continue;
    const words = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    let block: HTMLElement | null = target.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    const inSentence =
      target.localName === "a" &&
      /^inline(-block)?$/.test(getComputedStyle(target).display) &&
      words(block).length > words(target).length + 2;
    if (inSentence) continue;
    const box = target.getBoundingClientRect();
    if (box.width < 43.5 || box.height < 43.5) {
      findings.push(
        `${target.localName} in ${block?.localName}.${block?.className}: "${words(target)}" is ${Math.round(box.width)} by ${Math.round(box.height)} px`,
      );
    }
  }
  return findings;
}

/** Paragraphs of text that are not apart by one and a half times the distance of their lines (WCAG 1.4.8); rows of lists are none. */
export function crowdedParagraphs(): string[] {
  const findings: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>("main p + p")) {
    const before = block.previousElementSibling as HTMLElement;
    const runs = [before, block].every((one) => {
      const { lineHeight } = getComputedStyle(one);
      return one.checkVisibility() && one.clientHeight > 1.5 * Number.parseFloat(lineHeight);
    });
    if (!runs || block.closest("li, .sheet, .poster")) continue;
    const gap = block.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    if (gap < 0.49 * Number.parseFloat(getComputedStyle(before).lineHeight))
      findings.push(
        `"${(block.textContent ?? "").trim().slice(0, 40)}" is ${Math.round(gap)} px under the paragraph before it`,
      );
  }
  return findings;
}

/** Lines of running text with more than 80 characters, or set too close (WCAG 1.4.8). */
export function longLines(): string[] {
  const findings: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>("main p, main li, main dd, main blockquote")) {
    if (!block.checkVisibility() || block.closest("pre, code, .unseen")) continue;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, number>();
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("p, li, dd, blockquote") !== block || node.parentElement.closest("code, .unseen"))
        continue;
      for (const match of (node.textContent ?? "").matchAll(/\S+\s*/g)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].trimEnd().length);
        // An address is one word, however long.
        if (match[0].length > 60) continue;
        const box = range.getBoundingClientRect();
        // What is hidden stands on no line.
        if (box.width === 0) continue;
        const line = Math.round((box.top + box.height / 2) / 8);
        const at = lines.has(line - 1) ? line - 1 : lines.has(line + 1) ? line + 1 : line;
        lines.set(at, (lines.get(at) ?? 0) + match[0].length);
      }
    }
    const longest = Math.max(0, ...lines.values());
    const words = `${block.localName}.${block.className}: "${(block.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}"`;
    if (longest > 81) findings.push(`has ${longest} characters in a line of ${words}`);
    const style = getComputedStyle(block);
    // Bold blocks are titles, not text.
    const text = lines.size > 1 && Number(style.fontWeight) < 600;
    if (text && Number.parseFloat(style.lineHeight) < 1.5 * Number.parseFloat(style.fontSize) - 0.5) {
      findings.push(`has lines ${style.lineHeight} apart at ${style.fontSize} in ${words}`);
    }
    if (style.textAlign === "justify") findings.push(`is justified: ${words}`);
  }
  return findings;
}

/** The spacing that readers may set, as WCAG 1.4.12 gives it. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}
