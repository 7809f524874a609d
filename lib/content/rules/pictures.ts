/** Every picture that a file shows is there, can be shown, and is described in words. */
import type { DraftFile, Refuse, Rule } from "../drafts.ts";
import type { Path } from "../front-matter.ts";
import { type Kind, kinds } from "../kinds.ts";
import { nearest } from "../nearest.ts";
import { isDrawing } from "../picture.ts";

/** Kinds whose text goes out by email or has no page: there a picture would be lost. */
const withoutPictures: readonly Kind[] = ["changes", "newsletters", "organisations"];

export const pictures: Rule = ({ files, translations, easyRead, pictures }, refuse) => {
  const known = [...pictures.values()].filter((picture) => !isDrawing(picture)).map(({ name }) => name);
  for (const file of Object.values(files).flat()) {
    const image = "image" in file.front ? file.front.image : undefined;
    if (image?.file !== undefined) shows(file, ["image", "file"], image.file, image.alt, refuse);
  }
  for (const file of [...Object.values(files).flat(), ...translations, ...easyRead]) {
    for (const { name, alt, line } of file.rendered.pictures) {
      const refusal = refusedIn(file);
      if (refusal !== undefined) refuse(file, line, refusal);
      else if (!pictures.has(name)) refuse(file, line, missing(name, known));
      else shows(file, line, name, alt, refuse);
    }
  }
};

/** Why no picture can be in the text of a file. */
function refusedIn(file: DraftFile): string | undefined {
  if (withoutPictures.includes(file.kind))
    return `A picture can't be in ${kinds[file.kind].many}, which people read in emails too. Take it out, and say in words what it shows.`;
  if (file.kind === "locations" && (file as DraftFile<"locations">).front.confidential)
    return "A picture can't be in the file of a confidential place: it could show where it is. Take it out, and its file too.";
  return undefined;
}

function missing(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  const mend = guess
    ? `Did you mean /images/${guess}?`
    : known.length === 0
      ? "Put its file there."
      : known.length <= 12
        ? `There are: ${known.join(", ")}.`
        : "Look there for the right one.";
  return `There is no picture ${name} in content/images. ${mend}`;
}

/** What is wrong with showing a picture that is there. */
function shows(file: DraftFile, where: Path | number, name: string, alt: string | undefined, refuse: Refuse): void {
  const note = (message: string) =>
    typeof where === "number" ? refuse(file, where, message) : refuse(file, where, message);
  if (isDrawing({ name }))
    note(`The picture ${name} is made of lines (SVG), as only the logo can be. Save it as a PNG, and show that.`);
  if (alt !== undefined && isNameOfFile(alt))
    note(`The words for the picture ${name} are the name of a file. Say what it shows, for people who can't see it.`);
}

const isNameOfFile = (alt: string) =>
  /^\S+\.(jpe?g|png|webp|heic|svg)$/i.test(alt.trim()) ||
  /^(img|dsc|dscf|dscn|pxl|image|photo)[-_ ]?\d*$/i.test(alt.trim());
