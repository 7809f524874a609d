/** Reads XML as strictly as the standard asks, namespaces included: an unbound prefix is an error, as is a stray character. */
import { SaxesParser } from "saxes";

export interface Element {
  /** The namespace's address, or the empty text. */
  readonly namespace: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, as written. */
  readonly text: string;
}

type Growing = Element & { text: string; readonly children: Element[] };

/** The root element; throws at the first error. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Growing = { namespace: "", name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const grow = (text: string) => {
    (open.at(-1) as Growing).text += text;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: Growing = { namespace: uri, name: local, attributes: values, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", grow);
  parser.on("cdata", grow);
  parser.write(xml).close();
  return top.children[0] as Element;
}
