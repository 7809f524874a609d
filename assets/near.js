// Sorts a list by how far its places are. Loaded when somebody asks; where they are is sent to nobody and kept nowhere.
const radians = Math.PI / 180;

/** In miles and a straight line: https://en.wikipedia.org/wiki/Haversine_formula */
function miles([north, east], [otherNorth, otherEast]) {
  const half = (from, to) => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(north * radians) * Math.cos(otherNorth * radians);
  return 2 * 3959 * Math.asin(Math.sqrt(half(north, otherNorth) + across * half(east, otherEast)));
}

/** Where a postcode is, by as much of it as is known. */
function lookUp(codes, written) {
  const [, outward, sector] =
    /^([A-Z]{1,2}\d[A-Z\d]?) *(?:(\d)(?:[A-Z]{2})?)?$/.exec(written.trim().toUpperCase()) ?? [];
  return codes[`${outward} ${sector}`] ?? codes[outward];
}

/** Fills `panel` with the ways to say where one is. */
export default function near(panel, { items, made, file, words, said }) {
  const told = made("p", { className: "filter__told" });
  told.setAttribute("role", "status");
  const far = new Map();
  const away = (distance) => {
    if (distance === Infinity) return words.farUnknown;
    return distance < 0.5 ? words.close : said(words.miles, { number: Math.round(distance) });
  };

  const sort = (here, sorted) => {
    for (const item of items) {
      const at = item.dataset.at;
      far.set(item, at ? miles(here, at.split(",").map(Number)) : Infinity);
      item.querySelector(".filter__far")?.remove();
      const place = item.querySelector(".session__body") ?? item;
      place.append(made("p", { className: "filter__far", textContent: away(far.get(item)) }));
    }
    // In the list of each day by itself, where there are days.
    for (const list of new Set(items.map((item) => item.parentNode))) {
      list.append(...[...list.children].sort((a, b) => far.get(a) - far.get(b) || 0));
    }
    told.textContent = sorted;
  };

  const form = made("form", { className: "filter__place" });
  const box = made("input", { name: "postcode", autocomplete: "postal-code", autocapitalize: "characters" });
  form.append(made("label", {}, words.postcode, box), made("button", {}, words.sort));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const here = lookUp(await (await fetch(file)).json(), box.value);
      if (here) sort(here, said(words.sorted, { postcode: box.value.trim().toUpperCase() }));
      else told.textContent = words.unknown;
    } catch {
      told.textContent = words.failed;
    }
  });

  const locate = made("button", { type: "button" }, words.locate);
  locate.addEventListener("click", () => {
    told.textContent = words.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => sort([latitude, longitude], words.sortedHere),
      () => {
        told.textContent = words.refused;
      },
      { timeout: 20000, maximumAge: 600000 },
    );
  });
  panel.append(...(file ? [form] : []), locate, made("p", { className: "quiet" }, words.privacy), told);
}
