((d, mark) => {
  if (!mark.startsWith("poster-")) return;
  var { id, nextElementSibling: old } = d.querySelector(".scanned [id]");
  if (mark === id.slice(0, 15)) location.replace(`#${id}`);
  else if (mark !== id) {
    old.hidden = false;
    for (var part of mark[20] ? old.querySelectorAll("[data-part]") : []) {
      part.hidden = id.startsWith(mark.slice(+part.dataset.part).slice(0, 2), part.dataset.part);
    }
  }
})(document, location.hash.slice(1));
