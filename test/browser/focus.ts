/** How the page in the browser shows where the focus is. Run there by `page.evaluate`: nothing from outside is used. */

export interface Stop {
  /** The place of the element among all that can have the focus, in the order of the document. */
  readonly index: number;
  readonly words: string;
  readonly findings: readonly string[];
}

/** What can have the focus by the Tab key, in the order of the document, by its words. */
export function expectedStops(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  );
  return [...all]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) || element.matches(".unseen"))
    .map((element) =>
      (element.innerText || element.getAttribute("aria-label") || element.localName).trim().slice(0, 60),
    );
}

/** Where the focus is now and whether that can be seen: an outline of 2 px, at 3:1 on its ground, not covered (WCAG 2.4.12, 2.4.13). */
export function stopNow(): Stop | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const findings: string[] = [];
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const words = (element.innerText || element.getAttribute("aria-label") || element.localName).trim().slice(0, 60);

  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (node: Element | null): string => {
    if (!node) return "rgb(255, 255, 255)";
    const ground = getComputedStyle(node).backgroundColor;
    const [, , , alpha = 1] = channels(ground);
    return alpha === 0 ? groundOf(node.parentElement) : ground;
  };
  const ground = groundOf(Number.parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
  const [light = 0, dark = 0] = [luminance(style.outlineColor), luminance(ground)].sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);

  if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2) {
    findings.push(`has an outline of ${style.outlineWidth} ${style.outlineStyle}`);
  } else if (contrast < 3) findings.push(`has an outline at ${contrast.toFixed(1)}:1 on its ground`);
  if (box.width < 8 || box.height < 8) findings.push(`is ${box.width} by ${box.height} px`);
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
    findings.push("is off the screen");
  const first = element.getClientRects()[0] ?? box;
  const x = Math.min(Math.max(first.left + first.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(first.top + first.height / 2, 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  if (!top || !(element.contains(top) || top.contains(element)))
    findings.push(`is covered by ${top?.localName}.${top?.className}`);

  const all = [...document.querySelectorAll("*")];
  return { index: all.indexOf(element), words, findings };
}
