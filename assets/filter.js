// Adds ways to narrow and sort a list that is complete without this script. What is chosen is kept in the address.
const unique = (values) => [...new Set(values)];
const made = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

for (const list of document.querySelectorAll("[data-filterable]")) {
  const items = [...list.querySelectorAll("[data-item]")];
  const fields = list.dataset.filters.split(";").map((field) => {
    const [key, label] = field.split("=");
    return { key, label };
  });
  const asked = new URLSearchParams(location.search);
  const count = made("p", { className: "filter__status" });
  count.setAttribute("role", "status");

  const valuesOf = (item, key) => (item.dataset[key] ?? "").split("|").filter(Boolean);
  for (const field of fields) {
    const values = unique(items.flatMap((item) => valuesOf(item, field.key)));
    field.choice = made("select", { name: field.key }, made("option", { value: "", textContent: "All" }));
    for (const value of values) field.choice.append(made("option", { value, textContent: value }));
    if (values.includes(asked.get(field.key))) field.choice.value = asked.get(field.key);
  }

  const narrow = (tell) => {
    const shown = items.filter((item) => {
      const fits = fields.every(({ key, choice }) => !choice.value || valuesOf(item, key).includes(choice.value));
      item.hidden = !fits;
      return fits;
    });
    for (const group of list.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-item]:not([hidden])");
    }
    const words = `Showing ${shown.length} of ${items.length} ${items.length === 1 ? list.dataset.one : list.dataset.many}.`;
    if (tell || fields.some(({ choice }) => choice.value)) count.textContent = words;
  };

  // No form: there is nothing to send, and no button that would.
  const controls = made(
    "div",
    { className: "filter__form" },
    made(
      "fieldset",
      {},
      made("legend", { textContent: "Show only" }),
      made(
        "div",
        { className: "filter__fields" },
        ...fields.map(({ label, choice }) => made("label", {}, label, choice)),
      ),
    ),
    count,
  );
  controls.addEventListener("change", () => {
    const address = new URL(location.href);
    for (const { key, choice } of fields) {
      if (choice.value) address.searchParams.set(key, choice.value);
      else address.searchParams.delete(key);
    }
    history.replaceState(null, "", address);
    narrow(true);
  });
  list.prepend(controls);
  narrow(false);

  for (const [index, heading] of [...list.querySelectorAll("th[data-sort]")].entries()) {
    const button = made("button", { type: "button", className: "filter__sort", textContent: heading.textContent });
    heading.replaceChildren(button);
    heading.closest("thead").classList.add("tracker__sort");
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of list.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[index].dataset.value ?? row.cells[index].textContent.trim();
      const order = (a, b) => key(a).localeCompare(key(b), undefined, { numeric: true }) * (up ? 1 : -1);
      items.sort(order)[0]?.parentNode.append(...items);
    });
  }
}
