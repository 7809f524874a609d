import { describe } from "vitest";
import { photo, photoWithPosition, wall } from "../content/pictures.ts";
import { accepts, type Edits, original, refuses } from "./check.ts";

const [door, withPosition, wide] = await Promise.all([
  photo(),
  photoWithPosition(),
  wall(9000, 6000).png({ compressionLevel: 1 }).toBuffer(),
]);
const sheet = "fact-sheets/direct-payments.md";
const inText = (words: string, more: Edits = { "images/door.jpg": door }): Edits => ({
  ...more,
  [sheet]: { "Money from the council.": `Money from the council.\n\n${words}\n\nAnd more.` },
});
const atPlace = (image: string, more: Edits = { "images/door.jpg": door }): Edits => ({
  ...more,
  "locations/quay-hall.md": { "areas: [harbourside]": `areas: [harbourside]\nimage:\n${image}` },
});
const described = "  file: door.jpg\n  alt: A blue door without a step.";

describe("a picture that is right", () => {
  accepts("of a place", atPlace(`${described}\n  credit: "Photo: Anna Lee"`));
  accepts("as the web editor names it", atPlace("  file: /images/door.jpg\n  alt: A blue door."));
  accepts("as the web editor calls one of a camera", {
    "images/img_0412-door.jpg": door,
    "locations/quay-hall.md": {
      "areas: [harbourside]": "areas: [harbourside]\nimage:\n  file: /images/img_0412-door.jpg\n  alt: A blue door.",
    },
  });
  accepts("in a text", inText("![A blue door](/images/door.jpg)"));
  accepts("that no page shows", { "images/door.jpg": door });
  accepts("of lines, for the logo", { "images/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>" });
});

describe("the file of a picture", () => {
  refuses(
    "that says where it was taken",
    { "images/door.jpg": withPosition },
    "content/images/door.jpg:1: This photo says where it was taken: the position (GPS) is in its file, where whoever can read the repository finds it. Take it out. In Windows: right-click the file, Properties, Details, Remove Properties. On a Mac: in Preview, Tools, Show Inspector, GPS, Remove. If it was ever committed, do what docs/publishing.md says.",
  );

  refuses(
    "that is no picture",
    { "images/door.jpg": "<html>Not found</html>" },
    "content/images/door.jpg:1: This is no picture, whatever its name says, or it is damaged. Open it, save it again as a JPEG, and put that in its place.",
  );

  refuses(
    "that is empty",
    { "images/door.jpg": "" },
    "content/images/door.jpg:1: This is no picture, whatever its name says, or it is damaged. Open it, save it again as a JPEG, and put that in its place.",
  );

  refuses(
    "of too many bytes",
    { "images/door.jpg": Buffer.concat([door, Buffer.alloc(6_200_000)]) },
    "content/images/door.jpg:1: This picture is 6.2 MB, and a picture can be 5 MB. Make it smaller, 2,000 pixels on its longer side, and save it as a JPEG.",
  );

  refuses(
    "of too many dots",
    { "images/door.png": wide },
    "content/images/door.png:1: This picture is 9000 by 6000 pixels, more than computers open with ease. Make it smaller, 2,000 pixels on its longer side, and save it as a JPEG.",
  );
});

describe("a picture beside a text", () => {
  refuses(
    "without words",
    atPlace("  file: door.jpg"),
    'content/locations/quay-hall.md:8: "alt" is missing under "image". Add it: what it shows, in a sentence, for people who can\'t see it.',
  );

  refuses(
    "with empty words",
    atPlace('  file: door.jpg\n  alt: ""'),
    'content/locations/quay-hall.md:10: "alt" is empty. Write something after the colon: what it shows, in a sentence, for people who can\'t see it.',
  );

  refuses(
    "with the name of its file for words",
    atPlace("  file: door.jpg\n  alt: IMG_0412.jpg"),
    "content/locations/quay-hall.md:9: The words for the picture door.jpg are the name of a file. Say what it shows, for people who can't see it.",
  );

  refuses(
    "one letter off",
    atPlace("  file: dor.jpg\n  alt: A blue door."),
    'content/locations/quay-hall.md:9: "file" is dor.jpg, which is not the name of a picture in content/images. Did you mean door.jpg?',
  );

  refuses(
    "that is only a name",
    {
      "images/door.jpg": door,
      "locations/quay-hall.md": { "areas: [harbourside]": "areas: [harbourside]\nimage: door.jpg" },
    },
    'content/locations/quay-hall.md:8: "image" has keys of its own. Put each on a line under it, two spaces in: file, alt, credit.',
  );

  refuses(
    "that is made of lines",
    atPlace("  file: map.svg\n  alt: The way from the bus.", { "images/map.svg": "<svg/>" }),
    "content/locations/quay-hall.md:9: The picture map.svg is made of lines (SVG), as only the logo can be. Save it as a PNG, and show that.",
  );

  refuses(
    "of a confidential place",
    {
      "images/door.jpg": door,
      "locations/safe-house.md": { "confidential: true": `confidential: true\nimage:\n${described}` },
    },
    'content/locations/safe-house.md:5: "image" cannot stand in the file of a confidential place: whoever can read the repository or its checks would learn where it is. Take it out, and put it nowhere else here: the rest of the file is public too. If it was ever committed, do what docs/confidential-places.md says.',
  );
});

describe("a picture in a text", () => {
  refuses(
    "without words",
    inText("![](/images/door.jpg)"),
    "content/fact-sheets/direct-payments.md:27: This picture has no words. Write between the square brackets what it shows, for people who can't see it.",
  );

  refuses(
    "one letter off",
    inText("![A blue door](/images/dor.jpg)"),
    "content/fact-sheets/direct-payments.md:27: There is no picture dor.jpg in content/images. Did you mean /images/door.jpg?",
  );

  refuses(
    "where there is none yet",
    inText("![A blue door](/images/door.jpg)", {}),
    "content/fact-sheets/direct-payments.md:27: There is no picture door.jpg in content/images. Put its file there.",
  );

  refuses(
    "in the middle of a sentence",
    inText("Look for ![a blue door](/images/door.jpg) on the left."),
    "content/fact-sheets/direct-payments.md:27: A picture stands on a line of its own. Leave an empty line above it, and one below it.",
  );

  refuses(
    "of another website",
    inText("![A blue door](https://example.com/door.jpg)"),
    "content/fact-sheets/direct-payments.md:27: The picture https://example.com/door.jpg is on another website. Put its file in content/images, if its maker allows it, and write ![what it shows](/images/name.jpg).",
  );

  refuses(
    "of a change, which goes out by email",
    {
      "images/door.jpg": door,
      "changes/2026-11-21-walk-on-again.md": `${original("changes/2026-11-21-walk-on-again.md").trimEnd()}\n\n![A blue door](/images/door.jpg)\n`,
    },
    "content/changes/2026-11-21-walk-on-again.md:10: A picture can't be in changes, which people read in emails too. Take it out, and say in words what it shows.",
  );

  refuses(
    "of a confidential place",
    {
      "images/door.jpg": door,
      "locations/safe-house.md": `${original("locations/safe-house.md").trimEnd()}\n\n![A blue door](/images/door.jpg)\n`,
    },
    "content/locations/safe-house.md:7: A picture can't be in the file of a confidential place: it could show where it is. Take it out, and its file too.",
  );
});
