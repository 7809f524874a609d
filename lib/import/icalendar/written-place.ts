/** What stands for an event's place: a name with an address, as people or maps write it, or the way to join online. */

export interface WrittenPlace {
  readonly name: string;
  /** Building and street, where they are more than the name. */
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** Where people join. */
  readonly link?: string;
}

const countries = /^(uk|u\.k\.|united kingdom|great britain|england|scotland|wales|cymru|northern ireland)$/i;
const aPostcode = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b/i;
const aLink = /https?:\/\/[^\s,;>"]+/i;
const online = /^(online|zoom|microsoft teams( meeting)?|teams|google meet|skype|webex|by (tele)?phone)\b/i;

/** Reads it, or says why it is no place that can be told. */
export function readPlace(written: string): WrittenPlace | string {
  const [link] = aLink.exec(written) ?? [];
  const [, outward = "", inward = ""] = aPostcode.exec(written) ?? [];
  const postcode = outward && `${outward} ${inward}`.toUpperCase();
  const parts = written
    .replace(aLink, "")
    .replace(aPostcode, "")
    .split(/[\n,;]/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "" && !countries.test(part));
  const [name = "", ...rest] = parts;
  if (link !== undefined) return { name: name || "Online", street: "", town: "", postcode: "", link };
  if (name === "") return postcode === "" ? "it does not say where." : `it says only the postcode ${postcode}.`;
  if (online.test(name)) return `it is online (${name}), and has no link by which people join.`;
  const town = rest.length > 1 ? (rest.pop() ?? "") : "";
  return { name, street: rest.join(", "), town, postcode };
}
