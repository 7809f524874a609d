/** A timetable of an area to hang on a notice board: every regular session by weekday, on paper of A4. */

import type { Area, Location, Service } from "../content/library.ts";
import { sectionsIn } from "../content/sections.ts";
import type { Language } from "../language.ts";
import type { Model } from "../model.ts";
import { areaMarks, markFragment } from "../timetable/poster-mark.ts";
import type { RuleInForce } from "../timetable/rules-in-force.ts";
import { accessSigns } from "../words/access.ts";
import { sheetPage } from "../words/page.ts";
import { addressParts, askingSentence, joinSentence } from "../words/place.ts";
import { inARow, sentence } from "../words/sentence.ts";
import { type DateView, dateView } from "./date.ts";
import { type LinkView, linkTo } from "./guidance.ts";
import { type Head, headOf } from "./head.ts";
import { type QrCode, qrCode } from "./qr-code.ts";
import { rulesTold, ruleView } from "./rule.ts";
import { seenByAppointment } from "./service.ts";

/** As many as fit on the two sides of a sheet, each with all that it has to say. */
const rowsShown = 40;

export interface SheetRow {
  readonly service: LinkView;
  /** `10am to 12:30pm`, or that one has to ask. */
  readonly times: string;
  /** What is to be known beside weekday and times: `The first Tuesday of every month`, `until 7 December 2026`, a pause. */
  readonly when: string;
  readonly place?: LinkView;
  /** The address, or how people join or are told. */
  readonly where: string;
  /** `Step-free, Hearing loop`; empty where nothing is known. */
  readonly access: string;
  /** Empty where it has been said already. */
  readonly phone: string;
}

export interface SheetView {
  readonly title: string;
  readonly area: { readonly title: string; readonly url: string };
  readonly large: boolean;
  /** The same in the other size of letters. */
  readonly other: { readonly url: string; readonly title: string };
  readonly groups: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
  readonly more: number;
  readonly page: { readonly url: string; readonly words: string };
  /** The address of the area's page, with the mark of what this sheet says. */
  readonly qr: QrCode;
  readonly asOf: DateView;
  readonly site: string;
  readonly demonstration: boolean;
  readonly head: Head;
}

interface Entry {
  readonly group: string;
  /** Where it stands in the week, and within its day. */
  readonly order: string;
  readonly row: SheetRow;
}

/** Every sheet of a site with posters, in letters of the usual size and in large ones. */
export function sheetViews(model: Model): readonly SheetView[] {
  if (!sectionsIn(model.library).has("posters")) return [];
  const marks = areaMarks(model);
  return model.library.areas.flatMap((area) => {
    const entries = entriesOf(area, model);
    return [false, true].map((large) => sheetView(area, entries, marks.get(area) ?? "", large, model));
  });
}

function sheetView(area: Area, entries: readonly Entry[], mark: string, large: boolean, model: Model): SheetView {
  const { site } = model.library;
  const url = `/areas/${area.id}/`;
  const full = site.url + url.slice(1);
  const words = sheetPage(model.library.language, area, large);
  const groups = Map.groupBy(entries.slice(0, rowsShown), ({ group }) => group);
  return {
    title: words.heading,
    area: { title: area.label, url },
    large,
    other: {
      url: large ? `${url}sheet/` : `${url}sheet/large/`,
      title: sheetPage(model.library.language, area, !large).title,
    },
    groups: [...groups].map(([title, found]) => ({ title, rows: found.map(({ row }) => row) })),
    more: Math.max(0, entries.length - rowsShown),
    page: { url, words: full.replace(/^https?:\/\//, "") },
    qr: qrCode(full + markFragment(mark)),
    asOf: dateView(model.library.language, model.today),
    site: site.name,
    demonstration: site.demonstration,
    head: headOf(
      {
        title: words.title,
        description: words.description,
        url: large ? `${url}sheet/large/` : `${url}sheet/`,
        section: "areas",
        poster: true,
        within: [{ title: area.label, url }],
      },
      model.library,
    ),
  };
}

/** By weekday and time; then what meets on some days only, and whom one has to ask. */
function entriesOf(area: Area, model: Model): readonly Entry[] {
  const { library, timetable } = model;
  const entries = library.services.flatMap((service) => {
    const inForce = timetable.inForce.get(service.id);
    if (!inForce) return [];
    if (seenByAppointment(service, inForce)) return service.areas.includes(area) ? [appointment(service, model)] : [];
    return rulesTold(inForce)
      .filter(({ location }) => location.areas.includes(area))
      .flatMap((rule) => entriesOfRule(service, rule, model));
  });
  return entries.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

function appointment(service: Service, model: Model): Entry {
  const byAppointment = model.library.language.say("sheet-by-appointment");
  const row = {
    service: linkTo(service),
    times: byAppointment,
    when: service.application_process ?? "",
    where: "",
    access: "",
    phone: phoneOf(service, model),
  };
  return { group: byAppointment, order: `9 ${service.title}`, row };
}

function entriesOfRule(service: Service, rule: RuleInForce, model: Model): readonly Entry[] {
  const { schedule, location, hours } = rule;
  const { rule: days, validity, paused, bankHolidays } = ruleView(model.library.language, rule, model.today);
  const isPlain = schedule.freq === "weekly" && schedule.interval === 1;
  const where = whereOf(model.library.language, location, service);
  const phone = phoneOf(service, model);
  const row = {
    service: linkTo(service),
    times: model.library.language.timeRange(hours.opens_at, hours.closes_at),
    when: [paused, isPlain ? "" : days, validity, bankHolidays]
      .filter(Boolean)
      .map((words) => sentence(model.library.language, words))
      .join(" "),
    place: { title: location.title, url: location.url },
    where,
    access: inARow(
      model.library.language,
      accessSigns(model.library.language, location).map(({ words }) => words),
    ),
    phone: where.includes(phone) ? "" : phone,
  };
  const order = `${hours.opens_at} ${service.title}`;
  if (schedule.freq === "dates")
    return [{ group: model.library.language.say("sheet-by-date"), order: `8 ${order}`, row }];
  const weekdays = new Set((schedule.byday ?? []).map((day) => day.weekday));
  return [...weekdays].map((dayOfWeek) => ({
    group: model.library.language.say("sheet-weekday", {
      number: dayOfWeek,
      weekday: model.library.language.weekday({ dayOfWeek }),
    }),
    order: `${dayOfWeek} ${order}`,
    row,
  }));
}

const whereOf = (language: Language, location: Location, service: Service): string =>
  location.confidential
    ? askingSentence(language, service)
    : joinSentence(language, location) || addressParts(location).join(", ");

const phoneOf = ({ contact, organisation }: Service, { library }: Model): string =>
  contact?.phone ?? organisation.phone ?? library.site.phone ?? "";
