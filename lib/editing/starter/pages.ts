/** The pages that every site needs, in neutral words that are true of any site made with Signpost. */
import type { Site } from "../../content/library.ts";
import { plainDay } from "../../dates.ts";
import { urgentLine } from "../../words/urgent-line.ts";

/** Who publishes the site, as far as its pages speak of them. */
export interface Publisher {
  readonly name: string;
  readonly organisation: string;
  /** The site's host, such as `news.example.org`. */
  readonly host: string;
  readonly nation: Site["nation"];
  readonly email: string;
  readonly phone: string | undefined;
  readonly today: Temporal.PlainDate;
}

export interface StarterPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly review_in: string;
  readonly aliases: readonly string[];
  readonly body: string;
}

const mail = ({ email }: Publisher) => `[${email}](mailto:${email})`;
const call = (phone: string) => `[${phone}](tel:${phone.replace(/[^+\d]/g, "")})`;
const ways = (publisher: Publisher) =>
  [`- email ${mail(publisher)}`, ...(publisher.phone ? [`- call ${call(publisher.phone)}`] : [])].join("\n");

function urgentHelp(publisher: Publisher): string {
  const line = urgentLine(publisher);
  return `[${line.call}](${line.url}) ${line.rest}`;
}

/** Who enforces the accessibility regulations: https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps */
function enforcement({ nation }: Publisher): string {
  const law =
    'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the "accessibility regulations")';
  return nation === "northern-ireland"
    ? `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing ${law} in Northern Ireland. If you are not happy with how we respond to your complaint, [contact the ECNI](https://www.equalityni.org/).`
    : `The Equality and Human Rights Commission (EHRC) is responsible for enforcing ${law}. If you are not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/).`;
}

const about = (publisher: Publisher): StarterPage => ({
  id: "about",
  title: "About this site",
  summary: `What ${publisher.name} is for, and who looks after it.`,
  review_in: "12 months",
  aliases: ["who are you", "who runs this"],
  body: `This site tells you where and when services meet. It also tells you what has changed. ${publisher.organisation} looks after it.

## How we look after pages

Each page says when it was last reviewed. When a service changes, we write it down once. These all follow from it:

- the [timetable](/timetable/)
- the [list of changes](/changes/)
- the calendars and feeds
- the [newsletter](/newsletter/)

Other websites may use our [open data](/open-data/).

## How the site is made

The site is made with Signpost. Signpost is free software with open source code.

## Tell us

If something is wrong, please [contact us](/contact/).`,
});

const accessibility = (publisher: Publisher): StarterPage => ({
  id: "accessibility",
  title: "Accessibility statement",
  summary: "How far everyone can use this website, what is still untested, and how to tell us about a problem.",
  review_in: "12 months",
  aliases: ["disability", "screen reader", "large print", "easy read", "WCAG"],
  body: `This statement applies to the website at ${publisher.host}. ${publisher.organisation} runs it.

We want as many people as possible to be able to use this website. For example, that means you should be able to:

- change colours, contrast and fonts with your browser or device
- zoom in up to 400% while the text stays on the screen
- use the whole website with a keyboard
- listen to the website with a screen reader
- read every page with scripts (JavaScript) turned off

AbilityNet has advice on [making your device easier to use](https://mcmw.abilitynet.org.uk/).

## How accessible this website is

We have not tested this website ourselves yet. So there may be problems that we do not know of.

## Feedback and contact information

Tell us if you find a problem. Tell us also if you need a page in another format, such as large print, easy read, audio or braille:

${ways(publisher)}

## Enforcement procedure

${enforcement(publisher)}

## Technical information about this website's accessibility

${publisher.organisation} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.

### Compliance status

This website is partially compliant with the [Web Content Accessibility Guidelines (WCAG) version 2.2](https://www.w3.org/TR/WCAG22/) AA standard, due to the points listed below. We say "partially" because the testing is still to be done.

## Non-accessible content

### Non-compliance with the accessibility regulations

These things are still untested, so we cannot say that they comply:

- the pages of this website, in browsers and with screen readers
- the newsletter and the calendar files

### Disproportionate burden

We claim no disproportionate burden.

### Content that's not within the scope of the accessibility regulations

Some pages link to the websites of other bodies. We do not run those websites, and this statement does not cover them.

## What we're doing to improve accessibility

The next step is to test the website, also with disabled people who use services. What we find will be published here.

## Preparation of this accessibility statement

This statement was prepared on ${plainDay(publisher.today)}. The next review is due by ${plainDay(publisher.today.add({ years: 1 }))}.`,
});

const privacy = (): StarterPage => ({
  id: "privacy",
  title: "Privacy",
  summary:
    "This site sets no cookies and does not track you. Read what the web host records, and what we keep if you ask for the newsletter.",
  review_in: "12 months",
  aliases: ["cookies", "tracking", "data protection", "personal data", "unsubscribe"],
  body: `We keep as little about you as we can.

## What this site does

- It sets no cookies.
- It does not track you or count your visits.
- It loads nothing from other companies.

## What the web host records

A web host is the company whose computers send you our pages. It may keep a log of your internet address and of the pages that you asked for. We do not use it to find out who you are.

## What happens when you search

The search runs on your own device. Your words also become part of the page's address. So they can appear in your browser's history and in the host's log.

## What the newsletter keeps

If you ask for the newsletter, we keep:

- your email address
- your name, if you give it
- the areas and services that you chose

We keep this list apart from the site. It is never published. We use it only to send you what you asked for. Each email says how to stop it.

## Your rights

In the UK you have a right to see what we keep about you, to have it put right and to have it deleted. [Contact us](/contact/) to ask. If you are unhappy with our answer, you can [complain to the UK's data protection regulator](https://ico.org.uk/make-a-complaint/).`,
});

const contact = (publisher: Publisher): StarterPage => ({
  id: "contact",
  title: "Contact us",
  summary: "How to reach the people who look after this site. We cannot help in an emergency.",
  review_in: "12 months",
  aliases: ["email", "phone", "telephone", "feedback", "complaint", "mistake"],
  body: `## We are not a crisis service

If you or someone else is in danger, [call 999](tel:999). For other urgent help, read [Need help now?](/help-now/)

## How to reach us

${ways(publisher)}

## What we can help with

- a mistake on a page
- a service that has changed
- a page that you find hard to use. See our [accessibility statement](/accessibility/).
- your data. See [privacy](/privacy/).

Tell us the address of the page and what is wrong. You do not have to give your name. Please leave out private facts about your health.`,
});

const helpNow = (publisher: Publisher): StarterPage => ({
  id: "help-now",
  title: "Need help now?",
  summary:
    "Call 999 if a life is in danger. Samaritans answer day and night on 116 123, and the call is free. Read whom else you can call.",
  review_in: "6 months",
  aliases: ["crisis", "emergency", "suicide", "self-harm", "helpline", "Samaritans", "999"],
  body: `You matter. Help is free, by day and by night.

## If a life is in danger

- [Call 999](tel:999). Do this if someone is badly hurt, has taken an overdose, or may die.
- Or go to accident and emergency (A&E) at a hospital.

## If you need help soon

- ${urgentHelp(publisher)}
- Or call your doctor's practice and ask for an urgent appointment.

## If you want to talk

- [Call Samaritans on 116 123](tel:116123). They listen. You can say anything.
- Text the word SHOUT to 85258. Someone will text you back.
- If you are under 19, [call Childline on 0800 1111](tel:08001111).

All of these are free.

## If you cannot hear or speak on the phone

- If you use British Sign Language (BSL), call [999 BSL](https://999bsl.co.uk/) in an emergency.
- Or call 18000 with the Relay UK app or a textphone.`,
});

export function starterPages(publisher: Publisher): readonly StarterPage[] {
  return [about(publisher), accessibility(publisher), privacy(), contact(publisher), helpNow(publisher)];
}
