/** Everything about the content that a maintainer should look at, on one day. */
import { unshownPictures } from "../../content/shown-pictures.ts";
import type { Model } from "../../model.ts";
import { externalLinks, type LinkedHost } from "./external-links.ts";
import type { PostersSince } from "./posters.ts";
import { type PageLevel, pageLevels } from "./reading-level.ts";
import {
  type EasyReadBehind,
  easyReadBehind,
  type TranslatedShare,
  type TranslationBehind,
  translatedShares,
  translationsBehind,
} from "./translations.ts";
import type { LinkOutcome } from "./try-links.ts";
import {
  type BankHolidayCover,
  bankHolidayCover,
  type ClosingFund,
  changesInNoEdition,
  closingFunds,
  type DoubleBooking,
  doubleBookings,
  type OverduePoint,
  type PeriodRunningOut,
  periodsRunningOut,
  pointsWithoutEvidence,
  type ReviewDue,
  type RuleToWrite,
  reviewsDue,
  rulesToWrite,
  type Subject,
  servicesWithNothingAhead,
  type UnassuredService,
  type UntoldChange,
  unassuredServices,
  unusedPlaces,
} from "./upkeep.ts";

export interface TriedLink {
  readonly url: string;
  readonly files: readonly string[];
  /** Undefined when it was not tried. */
  readonly outcome?: LinkOutcome;
}

export interface Report {
  readonly today: Temporal.PlainDate;
  readonly bankHolidays: BankHolidayCover;
  readonly reviewsOverdue: readonly ReviewDue[];
  readonly reviewsDue: readonly ReviewDue[];
  readonly actionPointsWithoutEvidence: readonly OverduePoint[];
  readonly fundsClosing: readonly ClosingFund[];
  readonly servicesWithNothingAhead: readonly Subject[];
  readonly periodsRunningOut: readonly PeriodRunningOut[];
  readonly servicesAtTwoPlaces: readonly DoubleBooking[];
  readonly placesUsedTwice: readonly DoubleBooking[];
  readonly rulesToWrite: readonly RuleToWrite[];
  readonly servicesNotAssured: readonly UnassuredService[];
  readonly changesInNoEdition: readonly UntoldChange[];
  readonly placesNotUsed: readonly Subject[];
  /** Their files. */
  readonly picturesNotShown: readonly string[];
  /** On a site of several languages. */
  readonly translations?: {
    readonly behind: readonly TranslationBehind[];
    readonly shares: readonly TranslatedShare[];
  };
  /** On a site that has Easy Read versions. */
  readonly easyReadBehind?: readonly EasyReadBehind[];
  /** Where somebody asked for them. */
  readonly posters?: PostersSince;
  readonly readingLevels: readonly PageLevel[];
  readonly links: {
    readonly tried: boolean;
    readonly hosts: readonly { readonly host: LinkedHost["host"]; readonly links: readonly TriedLink[] }[];
  };
}

/** @param outcomes of links that were tried, by address; undefined when none were to be */
export function reportOf(model: Model, outcomes?: ReadonlyMap<string, LinkOutcome>, posters?: PostersSince): Report {
  const { overdue, due } = reviewsDue(model);
  const booked = doubleBookings(model);
  const easyBehind = easyReadBehind(model);
  return {
    today: model.today,
    bankHolidays: bankHolidayCover(model),
    reviewsOverdue: overdue,
    reviewsDue: due,
    actionPointsWithoutEvidence: pointsWithoutEvidence(model),
    fundsClosing: closingFunds(model),
    servicesWithNothingAhead: servicesWithNothingAhead(model),
    periodsRunningOut: periodsRunningOut(model),
    servicesAtTwoPlaces: booked.services,
    placesUsedTwice: booked.places,
    rulesToWrite: rulesToWrite(model),
    servicesNotAssured: unassuredServices(model),
    changesInNoEdition: changesInNoEdition(model),
    placesNotUsed: unusedPlaces(model),
    ...(easyBehind && { easyReadBehind: easyBehind }),
    ...(model.translations && {
      translations: { behind: translationsBehind(model), shares: translatedShares(model) },
    }),
    picturesNotShown: unshownPictures(model.library).map(({ file }) => file),
    ...(posters && { posters }),
    readingLevels: pageLevels(model.library),
    links: {
      tried: outcomes !== undefined,
      hosts: externalLinks(model.library).map(({ host, links }) => ({
        host,
        links: links.map((link) => {
          const outcome = outcomes?.get(link.url);
          return outcome ? { ...link, outcome } : link;
        }),
      })),
    },
  };
}
