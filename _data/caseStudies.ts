import type { Model } from "../lib/model.ts";
import { guidanceView, linkTo, partyView } from "../lib/views/guidance.ts";

export default (model: Model) =>
  model.library.caseStudies.map((study) => ({
    ...guidanceView(study, model),
    organisation: partyView(study.organisation),
    place: study.place ?? "",
    sectors: study.sectors,
    historic: study.status === "historic",
    contact: study.contact ?? {},
    citedBy: study.cited_by.map(linkTo),
  }));
