import { phoneUrl } from "../lib/content/phone.ts";
import type { Model } from "../lib/model.ts";
import { citedBy } from "../lib/views/cited-by.ts";
import { guidanceView, partyView } from "../lib/views/guidance.ts";

export default (model: Model) =>
  model.library.caseStudies.map((study) => ({
    ...guidanceView(study, model),
    organisation: partyView(study.organisation),
    place: study.place ?? "",
    sectors: study.sectors,
    historic: study.status === "historic",
    contact: { ...study.contact, ...(study.contact?.phone && { phoneUrl: phoneUrl(study.contact.phone) }) },
    citedBy: citedBy(model.library.language, study),
  }));
