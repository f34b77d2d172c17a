/* Ticket pages: a folded part of a form opens when a draft brought something back into it. */
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
})();
