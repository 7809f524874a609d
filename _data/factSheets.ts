import type { Model } from "../lib/model.ts";
import { actionPointState } from "../lib/views/action-point.ts";
import { guidanceView, linkTo } from "../lib/views/guidance.ts";

export default (model: Model) =>
  model.library.factSheets.map((sheet) => {
    const view = guidanceView(sheet, model);
    const say = (id: string) => model.library.language.say(id);
    const related = [
      {
        id: "case-studies",
        title: say("related-case-studies"),
        links: sheet.related.case_studies.map(linkTo),
      },
      {
        id: "action-points",
        title: say("related-action-points"),
        links: sheet.related.action_points.map((point) => ({
          ...linkTo(point),
          note: actionPointState(model.library.language, point, model.today).label,
        })),
      },
      { id: "funding", title: say("related-funding"), links: sheet.related.funding.map(linkTo) },
      {
        id: "services",
        title: say("related-services"),
        links: sheet.related.services.map(linkTo),
      },
    ].filter(({ links }) => links.length > 0);
    return {
      ...view,
      keyFacts: sheet.key_facts,
      related,
      contents: [
        ...(sheet.key_facts.length > 0 ? [{ id: "key-facts", text: say("key-facts") }] : []),
        ...view.headings,
        ...related.map(({ id, title }) => ({ id, text: title })),
        { id: "about-this-page", text: say("about-this-page") },
      ],
    };
  });
