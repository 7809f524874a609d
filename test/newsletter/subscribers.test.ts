import { describe, expect, test } from "vitest";
import { addressesIn, readSubscribers } from "../../lib/newsletter/subscribers.ts";

const topics = { areas: ["harbourside", "northgate"], services: ["walking-group", "cafe"] };
const read = (text: string | Uint8Array) => readSubscribers(Buffer.from(text), topics);

/** What is wrong, as `line: message`. */
const problems = (text: string | Uint8Array) => {
  const found = read(text);
  return "problems" in found ? found.problems.map(({ line, message }) => `${line}: ${message}`) : [];
};

/** The subscribers, as `line address; name; areas; services; when`. */
const subscribers = (text: string | Uint8Array) => {
  const found = read(text);
  if ("problems" in found) throw new Error(problems(text).join("\n"));
  return found.subscribers.map(({ line, address, name, areas, services, immediate }) =>
    [line, address.deliverable, name, areas.join("+"), services.join("+"), immediate ? "at once" : ""].join("|"),
  );
};

describe("a file of subscribers", () => {
  test.each([
    ["needs only addresses", "email\nann@example.org\n", ["2|ann@example.org||||"]],
    [
      "has its columns in any order",
      "when,name,services,email,areas\nimmediate,Ann,cafe,ann@example.org,northgate\n",
      ["2|ann@example.org|Ann|northgate|cafe|at once"],
    ],
    [
      "has several areas with semicolons",
      "email,areas\nann@example.org,harbourside; northgate\n",
      ["2|ann@example.org||harbourside+northgate||"],
    ],
    [
      "may come from a spreadsheet",
      '\uFEFFEmail,Name\r\nann@example.org,"Lee, Ann"\r\n\r\n',
      ["2|ann@example.org|Lee, Ann|||"],
    ],
    ["may have lines cut short", "email,name,areas\nann@example.org\n", ["2|ann@example.org||||"]],
    ["takes digest for what is meant by nothing", "email,when\nann@example.org,digest\n", ["2|ann@example.org||||"]],
    ["may be empty but for its head", "email\n", []],
    ["may have an address of another alphabet", "email\njosé@bücher.example\n", ["2|josé@xn--bcher-kva.example||||"]],
  ])("%s", (_, text, expected) => expect(subscribers(text)).toEqual(expected));
});

describe("a file as a spreadsheet saves it", () => {
  const text = "email,name\nzoe@example.org,Zoë Muñoz\n";
  const wide = (written: string) => Buffer.from(`\uFEFF${written}`, "utf16le");
  test.each([
    ["in Windows-1252", Buffer.from(text, "latin1")],
    ["in UTF-16", wide(text)],
    ["in UTF-16 with tabs", wide(text.replaceAll(",", "\t"))],
    ["with semicolons", Buffer.from(text.replaceAll(",", ";"))],
    ["with capitals in its head", Buffer.from(text.replace("email,name", "EMAIL,Name"))],
    ["with empty columns and rows at its end", Buffer.from(`${text.replaceAll("\n", ",,\n")},,,\n ,,,\n`)],
  ])("%s is read to the letter", (_, bytes) => expect(subscribers(bytes)).toEqual(["2|zoe@example.org|Zoë Muñoz|||"]));

  test("with half its letters lost is refused", () => {
    expect(problems(Buffer.concat([Buffer.from(text), Buffer.from("amy@example.org,Amélie\n", "latin1")]))).toEqual([
      expect.stringMatching(/^3: Some letters of the file are in UTF-8/),
    ]);
  });
});

describe("a file that another service exports", () => {
  const audience = (status: string) =>
    `Email Address,First Name,Last Name,Address,TAGS,MEMBER_RATING,OPTIN_TIME,Status\nann@example.org,Ann,Lee,"1 High St, Wend",,2,2026-01-02 10:00:00,${status}\n`;
  const stopped = (text: string) => {
    const found = read(text);
    return "problems" in found ? problems(text) : found.subscribers.map((one) => one.stopped);
  };

  test("has its own names for what we know, and what we do not know is named and left", () => {
    expect(subscribers(audience("subscribed"))).toEqual(["2|ann@example.org|Ann Lee|||"]);
    expect(read(audience(""))).toMatchObject({ unused: ["address", "tags", "member_rating", "optin_time"] });
    expect(
      subscribers("First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value\nAnn,Lee,Home,ann@example.org\n"),
    ).toEqual(["2|ann@example.org|Ann Lee|||"]);
    expect(subscribers("Email address,Nickname,Group status,Email status\nann@example.org,Ann,member,\n")).toEqual([
      "2|ann@example.org|Ann|||",
    ]);
  });

  test.each(["unsubscribed", "Unsubscribed", "cleaned", "bounced", "pending"])("is obeyed when it says %s", (status) =>
    expect(stopped(audience(status))).toEqual([true]),
  );

  test("is refused when its status is not understood, rather than guessed at", () =>
    expect(stopped(audience("dormant"))).toEqual([
      '2: "status" is "dormant". It can be subscribed, unsubscribed or cleaned.',
    ]));

  test("stops one who is there twice, on whichever line it says so", () => {
    for (const [first, second] of [
      ["unsubscribed", ""],
      ["", "cleaned"],
    ]) {
      expect(stopped(`email,status\nann@example.org,${first}\nANN@example.org,${second}\n`)).toEqual([true]);
    }
  });
});

describe("a line", () => {
  test("is counted as an editor counts it, after a value of two lines", () => {
    expect(problems('email,name\r\nann@example.org,"Ann\r\nLee"\r\nbob@example,Bob\r\n')).toEqual([
      expect.stringMatching(/^2: The name has a line break/),
      "4: The email address is not one. Write it like name@example.org.",
    ]);
  });

  test("with a quotation mark that is never closed is the one where it opens", () => {
    expect(problems('email,name\na@example.org,Al\n"b@example.org,Bo\nc@example.org,Cy\nd@example.org,Di\n')).toEqual([
      expect.stringMatching(/^3: /),
    ]);
  });

  test("with a mistake is told without the address in it", () => {
    expect(
      problems("email,areas,when,status\nann@example.org,bob@example.org,cy@example.org,dee@example.org\n").join(""),
    ).not.toContain("@example.org");
  });
});

describe("the addresses of a file", () => {
  test("are found whatever else is wrong with it", () => {
    const text = "E-mail,areas,when\nAnn@Example.org,nowhere,never\nno address,,\n";
    expect([...(addressesIn(Buffer.from(text)) as ReadonlySet<string>)]).toEqual(["ann@example.org"]);
  });

  test("are not there when no column has them", () =>
    expect(addressesIn(Buffer.from("name\nAnn\n"))).toEqual({ line: 1, message: 'No column is called "email".' }));
});

describe("an address that is there twice", () => {
  test.each([
    ["in another case", "Ann@Example.ORG"],
    ["with its domain in the form of machines", "ann@example.org"],
  ])("%s is one subscriber, and the line is named", (_, other) => {
    expect(read(`email\nann@example.org\nbob@example.org\n${other}\n`)).toMatchObject({
      subscribers: [{ line: 2 }, { line: 3 }],
      repeats: [{ line: 4, first: 2 }],
    });
  });

  test("in internationalised form is one subscriber", () => {
    expect(read("email\nann@bücher.example\nANN@xn--bcher-kva.example\nann@BÜCHER.example\n")).toMatchObject({
      repeats: [
        { line: 3, first: 2 },
        { line: 4, first: 2 },
      ],
    });
  });

  test.each([
    ["both what they ask for", "harbourside,,", "northgate,cafe,", "2|ann@example.org||harbourside+northgate|cafe|"],
    ["everything when one asks for everything", "harbourside,,", ",,", "2|ann@example.org||||"],
    ["urgent news at once when one wants it so", ",,", ",,immediate", "2|ann@example.org||||at once"],
  ])("gets %s", (_, first, second, expected) => {
    expect(subscribers(`email,areas,services,when\nann@example.org,${first}\nann@example.org,${second}\n`)).toEqual([
      expected,
    ]);
  });
});

describe("a mistake is named with its line", () => {
  test.each([
    ["no address", "email,name\n,Ann\n", ["2: There is no email address."]],
    [
      "what is no address",
      "email\nann at example\n",
      ["2: The email address is not one. Write it like name@example.org."],
    ],
    [
      "an unknown area",
      "email,areas\na@example.org,harborside\n",
      ['2: "areas" has "harborside", which is not one. Did you mean harbourside?'],
    ],
    [
      "an unknown service",
      "email,services\na@example.org,chess\n",
      ['2: "services" has "chess", which is not one. They are: walking-group, cafe.'],
    ],
    [
      "an unknown time",
      "email,when\na@example.org,weekly\n",
      ['2: "when" is "weekly". It can be digest or immediate.'],
    ],
    ["a column that is all but known", "email,area\n", ['1: The column "area" is not known. Did you mean "areas"?']],
    ["a column twice", "email,email\n", ['1: The column "email" is there twice.']],
    [
      "no column of addresses",
      "name\nAnn\n",
      ['1: The first line must name the columns, and one of them must be "email".'],
    ],
    [
      "too many values",
      "email,name\na@example.org,Lee,Ann\n",
      ["2: This line has 3 values and the first line 2 names. Put quotation marks round a value with a comma in it."],
    ],
    [
      "a quotation mark left open",
      'email,name\na@example.org,"Ann\n',
      [expect.stringMatching(/^2: A quotation mark on this line is not closed/)],
    ],
  ])("%s", (_, text, expected) => expect(problems(text)).toEqual(expected));

  test("and all of them at once", () => {
    expect(problems("email,when\nnobody,never\na@example.org,\nb,\n").map((line) => line[0])).toEqual(["2", "2", "4"]);
  });
});

describe("a name or an address that would write headers", () => {
  test.each([
    ["a line break in a name", 'email,name\na@example.org,"Eve\r\nBcc: all@example.org"\n'],
    ["a bare line feed", 'email,name\na@example.org,"Eve\nBcc: all@example.org"\n'],
    ["a zero", "email,name\na@example.org,Eve\u0000\n"],
    ["a line separator", "email,name\na@example.org,Eve\u2028Bcc: x\n"],
    ["a line break in an address", 'email\n"a@example.org\r\nBcc: all@example.org"\n'],
    ["two addresses in one", 'email\n"a@example.org, all@example.org"\n'],
    ["an address with a name", "email\nEve <a@example.org>\n"],
  ])("%s is refused", (_, text) => expect(problems(text)).toHaveLength(1));
});

describe("the language of a subscriber", () => {
  const languages = ["en-GB", "cy", "ur"];
  const first = (text: string) => {
    const found = readSubscribers(Buffer.from(text), { areas: [], services: [], languages });
    return "subscribers" in found ? found.subscribers.map(({ language }) => language) : found.problems;
  };

  test.each([
    ["cy", "cy"],
    ["CY", "cy"],
    ["cy-GB", "cy"],
    ["cy_GB", "cy"],
    ["en-GB", undefined],
    ["en", undefined],
    ["", undefined],
  ])("written “%s” is read as %s", (written, language) =>
    expect(first(`email,language\njo@example.org,${written}\n`)).toEqual([language]),
  );

  test("that the site is not in is refused, with those that it is in", () =>
    expect(first("email,language\njo@example.org,fr\n")).toEqual([
      { line: 2, message: '"language" is "fr", which the site is not in. It can be en-GB, cy, ur.' },
    ]));

  test("says nothing on a site of one language", () =>
    expect(read("email,language\njo@example.org,cy\n")).toMatchObject({ unused: ["language"] }));
});
