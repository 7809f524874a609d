(function (d) {
  var zone = d.documentElement.dataset.zone;
  var now = Date.now();
  var today = new Intl.DateTimeFormat("sv", { timeZone: zone }).format(now);
  var each = function (selector, act) {
    d.querySelectorAll(selector).forEach(act);
  };
  var show = function (within, selector) {
    within.querySelectorAll(selector).forEach(function (note) {
      note.hidden = false;
    });
  };
  each("[data-ends]", function (item) {
    if (Date.parse(item.dataset.ends) > now) return;
    if (item.dataset.passed === "hide") item.hidden = true;
    else show(item, "[data-when=passed]");
  });
  each("[data-day]", function (item) {
    if (item.dataset.day === today) show(item, "[data-when=today]");
  });
  each("[data-list]", function (list) {
    if (list.querySelector("[data-ends]:not([hidden])")) return;
    list.hidden = true;
    show(list.parentNode, "[data-when=empty]");
  });
})(document);
