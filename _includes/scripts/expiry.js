((d) => {
  var now = Date.now();
  var today = new Intl.DateTimeFormat("sv", { timeZone: d.documentElement.dataset.zone }).format(now);
  var days = { [today]: "today", [new Date(Date.parse(today) + 864e5).toISOString().slice(0, 10)]: "tomorrow" };
  var all = (key, at = d) => at.querySelectorAll(`[data-${key}]`);
  var show = (when, at) => {
    for (var one of all(`when=${when}`, at)) one.hidden = false;
  };
  for (var item of all("ends")) {
    if (Date.parse(item.dataset.ends) > now) continue;
    item.dataset.over = "";
    if (item.dataset.passed) item.hidden = true;
    else show("passed", item);
  }
  for (item of all("day")) show(days[item.dataset.day], item);
  for (item of d.querySelectorAll("[hidden]+li details")) item.open = true;
  for (item of all("list")) {
    if (item.querySelector("[data-ends]:not([data-over])")) continue;
    item.hidden = true;
    show("empty", item.parentNode);
  }
  for (item of all("action")) item.action = item.dataset.action;
})(document);
