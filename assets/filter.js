// Adds ways to narrow and sort a list that is complete without this script. What is chosen is kept in the address.
const unique = (values) => [...new Set(values)];
const made = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** What it says, in the language of the page. */
const words = JSON.parse(document.getElementById("filter-words").textContent);
const { lang } = document.documentElement;
const plural = new Intl.PluralRules(lang);
/** A text, or the one of several for a number, with its parts in it. */
const said = (text, parts = {}) =>
  (text[plural.select(parts.number)] ?? text.other ?? text).replace(/\{(\w+)\}/g, (_, name) => parts[name]);

// Days as the reader's own day has them, in the zone of the site.
const { zone } = document.documentElement.dataset;
const today = Date.parse(new Intl.DateTimeFormat("sv", { timeZone: zone }).format(Date.now()));
const { soon, weekdays } = words;
const daysOf = ({ day, weekday }) => {
  const ahead = (Date.parse(day) - today) / 864e5;
  return [ahead < 2 && soon[ahead], ahead >= 0 && ahead < 7 && soon[2], weekday].filter(Boolean);
};

const valuesOf = (item, key) =>
  key === "when" ? daysOf(item.dataset) : (item.dataset[key] ?? "").split("|").filter(Boolean);

/** In the order in which people look for them: days as they come, states as the list has them, else by letter. */
function choicesOf(items, key) {
  const values = unique(items.flatMap((item) => valuesOf(item, key)));
  if (key === "when") return [...soon, ...weekdays.filter((day) => values.includes(day))];
  return key === "status" ? values : values.sort((a, b) => a.localeCompare(b, lang));
}

/** Whether what is over has been taken away, for good. */
const isOver = ({ dataset }) => "over" in dataset && "passed" in dataset;

for (const list of document.querySelectorAll("[data-filterable]")) {
  const items = [...list.querySelectorAll("[data-item]")];
  const asked = new URLSearchParams(location.search);
  const count = made("p", { className: "filter__status" });
  count.setAttribute("role", "status");

  const fields = list.dataset.filters.split(";").flatMap((field) => {
    const [key, label] = field.split("=");
    const values = choicesOf(items, key);
    // Where there is one value, there is nothing to choose.
    if (values.length < 2) return [];
    const choice = made(
      "select",
      { name: key },
      new Option(words.all, ""),
      ...values.map((value) => new Option(value)),
    );
    if (values.includes(asked.get(key))) choice.value = asked.get(key);
    return { key, label, choice };
  });
  const isChosen = () => fields.some(({ choice }) => choice.value);

  const narrow = (tell) => {
    const shown = items.filter((item) => {
      const fits = fields.every(({ key, choice }) => !choice.value || valuesOf(item, key).includes(choice.value));
      item.hidden = !fits;
      return fits;
    });
    for (const group of list.querySelectorAll("[data-group]")) {
      group.hidden = isOver(group) || (isChosen() && !group.querySelector("[data-item]:not([hidden])"));
    }
    all.hidden = !isChosen();
    if (tell || isChosen()) count.textContent = said(words.showing, { shown: shown.length, number: items.length });
  };
  const changed = () => {
    const address = new URL(location.href);
    for (const { key, choice } of fields) {
      if (choice.value) address.searchParams.set(key, choice.value);
      else address.searchParams.delete(key);
    }
    history.replaceState(null, "", address);
    narrow(true);
  };

  const all = made("button", { type: "button", textContent: words.everything });
  all.addEventListener("click", () => {
    for (const { choice } of fields) choice.value = "";
    changed();
    summary.focus();
  });
  const summary = made("summary", { textContent: words.narrow });
  const labels = fields.map(({ label, choice }) => made("label", {}, label, choice));
  // No form: there is nothing to send, and no button that would.
  const controls = made(
    "details",
    { className: "filter__form", open: isChosen() || matchMedia("(min-width: 48rem)").matches },
    summary,
    made(
      "fieldset",
      {},
      made("legend", { textContent: words.only }),
      made("div", { className: "filter__fields" }, ...labels),
    ),
    all,
  );
  controls.addEventListener("change", changed);
  list.prepend(...(fields.length ? [controls] : []), count);
  narrow(false);
  if (items.some(({ dataset }) => dataset.at)) {
    const panel = made("details", { className: "filter__near" }, made("summary", { textContent: words.near.title }));
    const open = async () => {
      const { default: near } = await import("./near.js");
      near(panel, { items, made, file: list.dataset.postcodes, words: words.near, said });
    };
    panel.addEventListener("toggle", open, { once: true });
    count.before(panel);
  }

  for (const [index, heading] of [...list.querySelectorAll("th[data-sort]")].entries()) {
    const button = made("button", { type: "button", className: "filter__sort", textContent: heading.textContent });
    heading.replaceChildren(button);
    const head = heading.closest("thead");
    head.classList.add("tracker__sort");
    head.dataset.sortBy = words.sortBy;
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of list.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[index].dataset.value ?? row.cells[index].textContent.trim();
      const order = (a, b) => key(a).localeCompare(key(b), lang, { numeric: true }) * (up ? 1 : -1);
      items.sort(order)[0]?.parentNode.append(...items);
    });
  }
}
