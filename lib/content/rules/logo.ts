/** The logo is there, can be shown, and brings nothing along that browsers would carry out or fetch. */
import type { Rule } from "../drafts.ts";
import { readLogo } from "../logo.ts";
import { nearest } from "../nearest.ts";

export const logo: Rule = ({ site, pictures }, refuse) => {
  const wanted = site?.front.logo;
  if (!site || !wanted) return;
  const where = ["logo", "file"];
  const picture = pictures.get(wanted.file);
  if (picture) {
    const reading = readLogo(wanted, picture);
    if ("mistake" in reading) refuse(site, where, reading.mistake);
    return;
  }
  const guess = nearest(wanted.file, pictures.keys());
  refuse(
    site,
    where,
    `There is no picture ${wanted.file} in content/images. ${guess ? `Did you mean ${guess}?` : "Put its file there."}`,
  );
};
