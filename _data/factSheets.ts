import type { Model } from "../lib/model.ts";
import { actionPointState } from "../lib/views/action-point.ts";
import { guidanceView, linkTo } from "../lib/views/guidance.ts";
import { parts } from "../lib/words/page.ts";

export default (model: Model) =>
  model.library.factSheets.map((sheet) => {
    const view = guidanceView(sheet, model);
    const related = [
      {
        id: "case-studies",
        title: parts(model.library.language).related.case_studies,
        links: sheet.related.case_studies.map(linkTo),
      },
      {
        id: "action-points",
        title: parts(model.library.language).related.action_points,
        links: sheet.related.action_points.map((point) => ({
          ...linkTo(point),
          note: actionPointState(model.library.language, point, model.today).label,
        })),
      },
      { id: "funding", title: parts(model.library.language).related.funding, links: sheet.related.funding.map(linkTo) },
      {
        id: "services",
        title: parts(model.library.language).related.services,
        links: sheet.related.services.map(linkTo),
      },
    ].filter(({ links }) => links.length > 0);
    return {
      ...view,
      keyFacts: sheet.key_facts,
      related,
      contents: [
        ...(sheet.key_facts.length > 0 ? [{ id: "key-facts", text: parts(model.library.language).keyFacts }] : []),
        ...view.headings,
        ...related.map(({ id, title }) => ({ id, text: title })),
        { id: "about-this-page", text: parts(model.library.language).aboutThisPage },
      ],
    };
  });
