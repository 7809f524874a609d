/** Reads what a page says of getting in: in full on the page of a place, and in few words in every list. */
import { Unreadable } from "./words.ts";

/** What few words stand for, as the page of a place says it in full. */
const inFull: Readonly<Record<string, string>> = {
  "Step-free": "Step-free access: Yes",
  "Partly step-free": "Step-free access: Partly",
  "Not step-free": "Step-free access: No",
  "Accessible toilet": "Accessible toilet: Yes",
  "Toilet partly accessible": "Accessible toilet: Partly",
  "Hearing loop": "Hearing loop: Yes",
  "Hearing loop in part": "Hearing loop: Partly",
  "Quiet space": "Quiet space: Yes",
  "Quiet space in part": "Quiet space: Partly",
  "Blue Badge parking": "Blue Badge parking: Yes",
  "Some Blue Badge parking": "Blue Badge parking: Partly",
};

/** `Step-free access: Yes; Hearing loop: Partly` of `Step-free, Hearing loop in part`. */
export function readAccess(words: string): string {
  if (words === "") return "";
  return words
    .split(/,\s*/)
    .map((one) => {
      const told = inFull[one];
      if (!told) throw new Unreadable(`“${one}” says nothing of getting in`);
      return told;
    })
    .join("; ");
}

/** The same of all the answers of a place's page, of which lists tell some. */
export function accessForLists(answers: readonly (readonly [question: string, answer: string])[]): string {
  const told = new Set(Object.values(inFull));
  return answers
    .map(([question, answer]) => `${question}: ${answer}`)
    .filter((one) => told.has(one))
    .join("; ");
}

/** What is so of every place of a page, by the page's address. */
export const accessPages: Readonly<Record<string, string>> = {
  "/access/step-free/": "Step-free access: Yes",
  "/access/accessible-toilet/": "Accessible toilet: Yes",
  "/access/hearing-loop/": "Hearing loop: Yes",
  "/access/quiet-space/": "Quiet space: Yes",
  "/access/blue-badge-parking/": "Blue Badge parking: Yes",
};
