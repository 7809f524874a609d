/** What is asked about a new place. */
import { asTermChoice } from "../circumstances.ts";
import { field } from "../field.ts";
import type { FileKind } from "../file-kind.ts";
import { type Answers, answer, answersTo } from "../question.ts";

const access = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "partial", label: "In part" },
];
const optional = { needed: () => false };
/** Of a confidential place nobody is asked where it is; who says it in a flag is told why not by the check. */
const hasAddress = (answers: Answers) => answer(answers, "confidential") !== "yes";
const whereItIs = { needed: () => false, asked: hasAddress };

export const location: FileKind = {
  kind: "locations",
  name: "location",
  questions: [
    field("locations", ["title"], "What is the place called? Of a secret one, say the area only."),
    {
      ...field("locations", ["confidential"], "Must its address be kept secret?", { form: "yes-no" }),
      ...optional,
      suggested: () => "no",
    },
    field("locations", ["address_1"], "What is its address: building and street?", {
      flag: "address",
      needed: hasAddress,
      asked: hasAddress,
    }),
    field("locations", ["city"], "In which town or village?", whereItIs),
    field("locations", ["postal_code"], "What is its postcode?", { flag: "postcode", ...whereItIs }),
    field("locations", ["areas"], "In which areas is it?", {
      flag: "area",
      form: "several",
      ...optional,
      choices: (_, { model }) => model.library.areas.map(asTermChoice),
    }),
    field("locations", ["accessibility", "step_free"], "Can people get to the room without a step?", {
      flag: "step-free",
      form: "one",
      ...optional,
      choices: () => access,
    }),
    field("locations", ["accessibility", "accessible_toilet"], "Is there a toilet that a wheelchair user can use?", {
      flag: "accessible-toilet",
      form: "one",
      ...optional,
      choices: () => access,
    }),
    field("locations", ["getting_there"], "How do people get there: buses, the entrance, where to wait?", whereItIs),
  ],
  id: (answers) => answer(answers, "title") ?? "",
  front(answers) {
    const one = (flag: string) => answer(answers, flag);
    return {
      title: one("title"),
      confidential: one("confidential") === "yes" || undefined,
      address_1: one("address"),
      city: one("city"),
      postal_code: one("postcode")?.toUpperCase(),
      areas: answersTo(answers, "area"),
      accessibility: { step_free: one("step-free"), accessible_toilet: one("accessible-toilet") },
      getting_there: one("getting-there"),
    };
  },
};
