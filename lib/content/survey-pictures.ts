/** What files are in `content/images/`, by their names. */
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { nameFor } from "./name.ts";

/** The folder of `content/` in which pictures are. */
export const pictureFolder = "images";

/** What is read: photos, drawings, and for the logo a drawing of lines. */
const endings = [".jpg", ".jpeg", ".png", ".webp", ".svg"];

/** The name of a picture in what somebody wrote: the web editor, GitHub and VS Code write its folder in ways of their own. */
export const pictureNameIn = (written: string): string => written.replace(/^(\.\.|content)?\/?images\//, "");

export interface PictureFile {
  /** Within the folder, such as `door.jpg`: what other files call it. */
  readonly name: string;
  /** For messages, such as `content/images/door.jpg`. */
  readonly file: string;
  readonly path: string;
}

/** The pictures, and by `refuse` what has no place among them. */
export function surveyPictures(
  directory: string,
  inside: readonly Dirent[],
  refuse: (file: string, message: string) => void,
): readonly PictureFile[] {
  return inside.flatMap((entry) => {
    const file = `${pictureFolder}/${entry.name}`;
    const mistake = mistakeIn(entry);
    if (mistake !== undefined) {
      refuse(file, mistake);
      return [];
    }
    return { name: entry.name, file: `content/${file}`, path: join(directory, file) };
  });
}

/** As of other files; but the web editor leaves an underscore where a camera has put one. */
const nameForm = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

function mistakeIn(entry: Dirent): string | undefined {
  const { name } = entry;
  if (entry.isDirectory()) return `A folder in a folder is not read. Put its pictures in content/${pictureFolder}.`;
  const written = /\.[^.]*$/.exec(name)?.[0] ?? "";
  const ending = written.toLowerCase();
  const stem = name.slice(0, name.length - written.length);
  if (/^\.(hei[cf]|avif|gif|tiff?|bmp)$/.test(ending))
    return `Pictures that end in ${written} are not read. Open it, save it again as a JPEG, and take this one out.`;
  if (/^\.(pdf|docx?|odt|md|txt)$/.test(ending))
    return "This is no picture. Put what it says into words, in a file of another folder that ends in .md.";
  if (!endings.includes(ending))
    return `Only pictures stand here: files that end in ${endings.join(", ")}. Take this one out.`;
  if (nameForm.test(stem) && written === ending) return undefined;
  const meant = nameFor(stem);
  const mend = meant === "" ? "" : ` Rename it to ${meant}${ending}.`;
  return `The name of a picture has lower-case letters, digits and single hyphens only.${mend}`;
}
