// The search page. The address holds what is asked; the first search loads Pagefind.
const root = document.querySelector("[data-search]");
const site = root.dataset.search;
const form = document.querySelector("form[role=search]");
const help = document.querySelector(".crisis");
const part = (selector) => root.querySelector(selector);
const [status, cost, answers] = ["status", "cost", "answers"].map((name) => part(`.search-results__${name}`));
const [section, details, list, more] = ["section", "details", "ol", "section > button"].map(part);
const choices = [...root.querySelectorAll("select")];
const plainTitle = document.title;

/** Results at a time. */
const batch = 5;

/** As lib/views/head.ts ranks titles. */
const options = {
  noWorker: true,
  excerptLength: 20,
  ranking: { metaWeights: { title: 0, subject: 5, event: 0.5, past: 0, aliases: 4, note: 0 } },
};

/** What the page has its words for. */
const words = JSON.parse(document.getElementById("search-words").textContent);
const plural = new Intl.PluralRules(document.documentElement.lang);

/** Words of the page with their parts in them, in the form that a number asks for. */
function said(text, parts = {}) {
  const { number } = parts;
  const form = text === `${text}` ? text : (text[number] ?? text[plural.select(number)] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (_, name) => parts[name]);
}

const danger = RegExp(words.danger, "iu");

const made = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const styled = (name, ...children) => made("span", { className: `search-results__${name}` }, ...children);

let engine;
let attempts = 0;
let turn = 0;

/** The address. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  const chosen = choices.map(({ name }) => [name, parameters.get(name)]).filter(([, value]) => value);
  return { query: (parameters.get("q") ?? "").trim(), filters: Object.fromEntries(chosen) };
}

function ask(query, filters = []) {
  const address = query ? `?${new URLSearchParams([["q", query], ...filters])}` : "";
  if (address !== location.search) history.pushState({}, "", location.pathname + address);
  answer(true);
}

/** Answers the address once. `pressed` is false when it was only opened or gone back to. */
async function answer(pressed) {
  const mine = ++turn;
  const { query, filters } = asked();
  form.q.value = query;
  document.title = query ? `${query} – ${plainTitle}` : plainTitle;
  status.textContent = "";
  if (!query) return alone(pressed && words.nothing);
  if (!pressed && !engine && navigator.connection?.saveData) {
    return alone(said(words.saving, { query }), query);
  }
  cost.hidden = Boolean(engine);
  cost.textContent = words.loading;
  try {
    engine ??= load();
    const found = await find(await engine, query, filters);
    const items = await Promise.all(found.results.slice(0, history.state?.shown ?? batch).map(item));
    if (mine === turn) show(query, filters, found, items);
  } catch {
    engine = undefined;
    if (mine === turn) alone(words.failed, query);
  }
  if (mine === turn) cost.hidden = true;
}

/** Says something instead of results. */
function alone(text, query) {
  section.hidden = true;
  answers.replaceChildren();
  if (text) say(text, query);
}

async function load() {
  // Browsers remember failed addresses.
  const pagefind = await import(`${root.dataset.index}pagefind.js?${++attempts}`);
  await pagefind.options(options);
  await pagefind.filters();
  return pagefind;
}

/**
 * Searches for the words that are known. Pagefind takes an unknown word for the longest known one that begins it
 * ("anxiety" for "an"), but not in quotation marks, so each is tried by itself first.
 */
async function find(pagefind, query, filters) {
  // Numbers are known without their spaces.
  const numbers = query.replace(/\+44 ?(?=\d)/, "0").replace(/\d[\d ]{4,}\d/g, (number) => number.replaceAll(" ", ""));
  const words = numbers.toLowerCase().match(/[£\p{L}\p{N}][^\s"“”,;/]*/gu) ?? [];
  const tried = await Promise.all(words.map((word) => pagefind.search(`"${word}"`)));
  const found = (word) => tried[words.indexOf(word)].results.length;
  const known = words.filter(found);
  let text = known.join(" ");
  const search = async (chosen) => (text ? pagefind.search(text, { filters: chosen }) : { results: [], filters: {} });
  // Where no page has them all, the rarest says most.
  if (text && !(await search({})).results.length) [text] = known.sort((a, b) => found(a) - found(b));
  // How many results each value of a filter would leave.
  const counts = choices.map(async ({ name }) => (await search({ ...filters, [name]: [] })).filters[name] ?? {});
  const suggestion = known.length < words.length && (await guess(words, found));
  const partial = text && text !== words.join(" ");
  return { results: (await search(filters)).results, counts: await Promise.all(counts), text, partial, suggestion };
}

/** The query put right, where words that are not found have one near; or nothing. */
async function guess(words, found) {
  const known = await (await fetch(`${site}search/words.json`)).json();
  const meant = words.map((word) => {
    if (found(word)) return word;
    if (known.includes(word)) throw new Error(`The index of "${word}" did not load.`);
    known.sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]));
    const within = (edits) => word.length > 3 * edits && known.find((other) => near(word, other, edits));
    return within(1) || within(2) || word;
  });
  return meant.some((word, index) => word !== words[index]) && meant.join(" ");
}

/** Whether so few letters put in, left out, changed or swapped lead from one word to the other. */
function near(from, to, edits) {
  if (!from || !to) return from.length + to.length <= edits;
  const rest = (a, b, spent) => near(from.slice(a), to.slice(b), edits - spent);
  if (from[0] === to[0]) return rest(1, 1, 0);
  const swapped = from[0] === to[1] && from[1] === to[0];
  return edits > 0 && (rest(1, 1, 1) || rest(1, 0, 1) || rest(0, 1, 1) || (swapped && rest(2, 2, 1)));
}

/** Of what Pagefind gives, only excerpts have marks, and escaped brackets. */
async function item(result) {
  const { url, meta, filters, excerpt } = await result.data();
  const kind = styled("kind", filters.kind[0]);
  if (meta.note) kind.append(". ", styled("note", meta.note));
  const link = made("a", { className: "search-results__title", href: url }, meta.title);
  const entry = made("li", { className: "search-results__item" }, link, kind, styled("summary", meta.summary));
  const texts = excerpt.split(/<\/?mark>/).map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  const marks = texts.filter((_, index) => index % 2).map((word) => word.toLowerCase().replace(/\W+$/, ""));
  const told = `${meta.title} ${meta.summary}`.toLowerCase();
  // An excerpt shows the word where title and summary do not.
  if (marks.length && !marks.some((word) => told.includes(word))) {
    const parts = texts.map((text, index) => (index % 2 ? made("mark", {}, text) : text));
    entry.append(styled("excerpt", "… ", ...parts, " …"));
  }
  return entry;
}

function show(query, filters, { results, counts, text, partial, suggestion }, items) {
  for (const [index, choice] of choices.entries()) {
    const chosen = filters[choice.name] ?? "";
    const values = Object.entries(counts[index]).filter(([value, count]) => count || value === chosen);
    const some = values.map(([value, count]) => new Option(`${value} (${count})`, value));
    choice.replaceChildren(new Option(words.any, ""), ...some);
    choice.value = chosen;
    choice.parentElement.hidden = !some.length;
  }
  const chosen = Object.values(filters).join(", ");
  list.replaceChildren(...items);
  section.hidden = !results.length && !chosen;
  details.hidden = results.length < 2 && !chosen;
  more.hidden = items.length >= results.length;
  const told = { query: partial ? text : query, chosen, number: results.length };
  const sentences = [said(chosen ? words.narrowed : words.found, told)];
  if (!more.hidden) sentences.push(said(words.first, { number: items.length }));
  else if (items.length > batch) sentences.push(words.all);
  if (partial) sentences.push(words.partial);
  if (suggestion) sentences.push(said(words.meant, { suggestion }));
  else if (!results.length) sentences.push(words.others);
  const onclick = () => {
    form.q.focus();
    ask(suggestion);
  };
  const offers = suggestion ? [made("button", { onclick }, said(words.offer, { suggestion }))] : [];
  answers.replaceChildren(...offers);
  say(sentences.join(" "), `${query} ${suggestion}`);
}

/** Fills the live region and shows it, or help when the query speaks of danger. */
function say(text, query) {
  const urgent = danger.test(query);
  if (urgent) help.firstElementChild.open = true;
  status.textContent = urgent ? `${words.help} ${text}` : text;
  const shown = urgent ? help : status;
  const { top, bottom } = shown.getBoundingClientRect();
  if (urgent ? top < 0 : bottom > innerHeight) shown.scrollIntoView(urgent);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(form.q.value.trim());
});
for (const choice of choices) {
  choice.addEventListener("change", () => {
    const chosen = choices.map(({ name, value }) => [name, value]).filter(([, value]) => value);
    ask(asked().query, chosen);
  });
}
more.addEventListener("click", async () => {
  const before = list.children.length;
  history.replaceState({ shown: before + batch }, "");
  await answer(true);
  // Reading goes on at the first of the new results.
  list.children[before]?.querySelector("a").focus();
});
addEventListener("popstate", () => answer(false));
details.open = matchMedia("(min-width: 48rem)").matches || Object.keys(asked().filters).length > 0;
answer(false);
