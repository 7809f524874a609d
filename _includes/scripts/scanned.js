((d, mark) => {
  if (mark.startsWith("poster-") && !d.getElementById(mark)) d.querySelector(".scanned [hidden]").hidden = false;
})(document, location.hash.slice(1));
