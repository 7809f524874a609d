((d) => {
  var zone = d.documentElement.dataset.zone;
  var now = Date.now();
  var today = new Intl.DateTimeFormat("sv", { timeZone: zone }).format(now);
  var each = (selector, act) => {
    d.querySelectorAll(selector).forEach(act);
  };
  var show = (within, selector) => {
    within.querySelectorAll(selector).forEach((note) => {
      note.hidden = false;
    });
  };
  each("[data-ends]", (item) => {
    if (Date.parse(item.dataset.ends) > now) return;
    item.dataset.over = "";
    if (item.dataset.passed === "hide") item.hidden = true;
    else show(item, "[data-when=passed]");
  });
  each("[data-day]", (item) => {
    if (item.dataset.day === today) show(item, "[data-when=today]");
  });
  each("[data-list]", (list) => {
    if (list.querySelector("[data-ends]:not([data-over])")) return;
    list.hidden = true;
    show(list.parentNode, "[data-when=empty]");
  });
  each("[data-action]", (f) => {
    f.action = f.dataset.action;
  });
})(document);
