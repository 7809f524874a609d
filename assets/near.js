// Sorts a list by how far its places are. Loaded when somebody asks; where they are is sent to nobody and kept nowhere.
const radians = Math.PI / 180;

/** In miles and a straight line: https://en.wikipedia.org/wiki/Haversine_formula */
function miles([north, east], [otherNorth, otherEast]) {
  const half = (from, to) => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(north * radians) * Math.cos(otherNorth * radians);
  return 2 * 3959 * Math.asin(Math.sqrt(half(north, otherNorth) + across * half(east, otherEast)));
}

function words(far) {
  if (far === Infinity) return "How far is not known";
  if (far < 0.5) return "Less than half a mile away";
  return far < 1.5 ? "About 1 mile away" : `About ${Math.round(far)} miles away`;
}

/** Where a postcode is, by as much of it as is known. */
function lookUp(codes, written) {
  const [, outward, sector] =
    /^([A-Z]{1,2}\d[A-Z\d]?) *(?:(\d)(?:[A-Z]{2})?)?$/.exec(written.trim().toUpperCase()) ?? [];
  return codes[`${outward} ${sector}`] ?? codes[outward];
}

/** Fills `panel` with the ways to say where one is. */
export default function near(panel, { items, made, file, part }) {
  const told = made("p", { className: "filter__told" });
  told.setAttribute("role", "status");
  const far = new Map();

  const sort = (here, name) => {
    for (const item of items) {
      const at = item.dataset.at;
      far.set(item, at ? miles(here, at.split(",").map(Number)) : Infinity);
      item.querySelector(".filter__far")?.remove();
      const place = item.querySelector(".session__body") ?? item;
      place.append(made("p", { className: "filter__far", textContent: words(far.get(item)) }));
    }
    // In the list of each day by itself, where there are days.
    for (const list of new Set(items.map((item) => item.parentNode))) {
      list.append(...[...list.children].sort((a, b) => far.get(a) - far.get(b) || 0));
    }
    const each = items[0].closest(".day") ? " of each day" : "";
    told.textContent = `Sorted by how far they are from ${name}: the nearest${each} come first${part}.`;
  };

  const form = made("form", { className: "filter__place" });
  const box = made("input", { name: "postcode", autocomplete: "postal-code", autocapitalize: "characters" });
  form.append(made("label", {}, "Postcode, or its beginning", box), made("button", {}, "Sort by distance"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const here = lookUp(await (await fetch(file)).json(), box.value);
      if (here) sort(here, box.value.trim().toUpperCase());
      else told.textContent = "We do not know that postcode. It may be far from here: try one that is nearer.";
    } catch {
      told.textContent = "The postcodes did not load. Check your connection and try again.";
    }
  });

  const locate = made("button", { type: "button" }, "Use where I am now");
  locate.addEventListener("click", () => {
    told.textContent = "Asking your device where you are …";
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => sort([latitude, longitude], "where you are"),
      () => {
        told.textContent = "Your device did not say where you are. You can give a postcode instead.";
      },
      { timeout: 20000, maximumAge: 600000 },
    );
  });
  const privacy = "Where you are stays on your device. Distances are in a straight line.";
  panel.append(...(file ? [form] : []), locate, made("p", { className: "quiet" }, privacy), told);
}
