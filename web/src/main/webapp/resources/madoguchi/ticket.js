/* Ticket pages: a folded part of a form opens when a draft brought something back into it; what stands in the text is
   offered while one writes, and taken over without leaving the page. */
(() => {
  "use strict";
  const changed = (field) =>
    field.matches("select")
      ? [...field.options].some((option) => option.selected && !option.defaultSelected && option.value !== "")
      : field.value !== "" && field.value !== field.defaultValue;
  const unfold = () => {
    for (const part of document.querySelectorAll(".m-form details:not([open])")) {
      part.open = [...part.querySelectorAll("select, textarea, input:not([type=hidden])")].some(changed);
    }
  };
  document.addEventListener("madoguchi:restored", unfold);
  unfold();

  /* Not only when the field is left: an offer that appeared then would push the button away from under the finger. */
  const PAUSE = 800;
  let waiting;
  document.addEventListener("input", (e) => {
    if (e.target.matches("textarea[data-refresh]")) {
      clearTimeout(waiting);
      waiting = setTimeout(() => e.target.dispatchEvent(new Event("change", { bubbles: true })), PAUSE);
    }
  });

  document.addEventListener("madoguchi:restored", () => {
    document.querySelectorAll("textarea[data-refresh]").forEach((text) => {
      if (text.value) {
        text.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  });

  document.addEventListener("click", (e) => {
    const button = e.target.closest("[data-press]");
    if (!button || !window.faces) {
      return;
    }
    e.preventDefault();
    const form = button.form.id;
    const ids = (names) => names.split(" ").map((name) => `${form}:${name}`).join(" ");
    const filled = `${form}:${button.dataset.filled}`;
    faces.ajax.request(button, e, {
      execute: `${button.id} ${ids(button.dataset.execute)}`,
      render: ids(button.dataset.press),
      onevent: (answer) => {
        const field = document.getElementById(filled);
        if (answer.status === "success" && field) {
          field.focus();
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
      },
    });
  });
})();
