((d, n) => {
  var by = n.share ? "share" : n.clipboard && "copy";
  var said = d.querySelector("[data-copied]");
  for (const button of by ? d.querySelectorAll(".share__button") : []) {
    button.hidden = button.querySelector(`[data-by=${by}]`).hidden = false;
    button.onclick = async () => {
      var text = button.closest("li").querySelector("p").textContent;
      said.textContent = "";
      try {
        if (n.share) return await n.share({ text });
        await n.clipboard.writeText(text);
        said.textContent = said.dataset.copied;
      } catch {}
    };
  }
})(document, navigator);
