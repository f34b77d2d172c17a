/* What is being written is kept: a second after each pause at the server (/me/draft, for those logged in), and at each
   stroke in this tab, so that an expired form, a lost session or a closed browser costs nothing. Forms with data-draft
   take part; passwords never. The page after a success says by data-draft-done on the body that the draft is of no use
   any more. */
(() => {
  "use strict";
  const body = document.body;
  const user = body.dataset.user;
  const address = (key) => `${body.dataset.context}/me/draft?key=${encodeURIComponent(key)}`;
  const tabKey = (key) => `madoguchi.draft.${user || "visitor"}.${key}`;
  const headers = { "X-Requested-With": "draft", "Content-Type": "application/json" };

  const drop = (key) => {
    sessionStorage.removeItem(tabKey(key));
    if (user) {
      fetch(address(key), { method: "DELETE", headers, keepalive: true }).catch(() => {});
    }
  };
  if (body.dataset.draftDone) {
    drop(body.dataset.draftDone);
  }

  const takesPart = (field) =>
    field.name &&
    field.name.includes(":") &&
    (field.matches("textarea, select, .m-upload-ids") ||
      (field.matches("input") &&
        !["hidden", "password", "submit", "button", "file"].includes(field.getAttribute("type"))));

  const nameOf = (form, field) => field.name.slice(form.id.length + 1);

  const read = (form) => {
    const values = {};
    for (const field of form.elements) {
      if (!takesPart(field) || field.closest("[data-no-draft]") || field.autocomplete === "one-time-code") {
        continue;
      }
      const name = nameOf(form, field);
      if (field.type === "radio") {
        if (field.checked) {
          values[name] = field.value;
        }
      } else if (field.type === "checkbox") {
        if (field.checked) {
          values[name] = "on";
        }
      } else if (field.value !== "") {
        values[name] = field.value;
      }
    }
    return values;
  };

  /* Fills what is empty or as the page began; gives back whether anything changed. */
  const fill = (form, values) => {
    let changed = false;
    for (const field of form.elements) {
      const value = takesPart(field) ? values[nameOf(form, field)] : undefined;
      if (value === undefined) {
        continue;
      }
      if (field.type === "checkbox" || field.type === "radio") {
        const checked = field.type === "radio" ? field.value === value : true;
        if (checked && !field.checked) {
          field.checked = true;
          changed = true;
        }
      } else if (field.matches("select")) {
        const has = [...field.options].some((option) => option.value === value);
        if (has && field.value !== value && field.selectedIndex <= 0) {
          field.value = value;
          changed = true;
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
      } else if (field.value === "") {
        field.value = value;
        changed = true;
      }
    }
    return changed;
  };

  const start = async (form) => {
    const key = form.dataset.draft;
    let last = "";
    let timer = 0;
    let discarded = false;
    let pending = null;
    const saved = document.createElement("span");
    saved.className = "m-draft-saved";
    const actions = form.querySelector(".m-actions");
    if (actions && user) {
      actions.append(saved);
    }

    const keepInTab = (text) => {
      if (text === "{}") {
        sessionStorage.removeItem(tabKey(key));
      } else {
        sessionStorage.setItem(tabKey(key), text);
      }
    };
    const send = async (keepalive) => {
      clearTimeout(timer);
      const text = JSON.stringify(read(form));
      if (!user || discarded || text === last || (last === "" && text === "{}")) {
        return;
      }
      last = text;
      try {
        const method = text === "{}" ? "DELETE" : "PUT";
        const answer = await fetch(address(key), { method, headers, body: method === "PUT" ? text : undefined, keepalive });
        saved.textContent = answer.ok && method === "PUT" ? body.dataset.saved : "";
      } catch {
        saved.textContent = "";
      }
    };
    const noticed = () => {
      discarded = false;
      keepInTab(JSON.stringify(read(form)));
      clearTimeout(timer);
      timer = setTimeout(() => send(false), 1000);
    };

    const restored = () => {
      document.dispatchEvent(new CustomEvent("madoguchi:restored"));
      const line = document.createElement("p");
      line.className = "m-draft-line";
      line.setAttribute("role", "status");
      line.append(body.dataset.restored);
      const discard = document.createElement("button");
      discard.type = "button";
      discard.textContent = body.dataset.discard;
      discard.addEventListener("click", () => {
        discarded = true;
        clearTimeout(timer);
        drop(key);
        location.reload();
      });
      line.append(discard);
      form.prepend(line);
    };

    const before = JSON.stringify(read(form));
    let values = null;
    try {
      values = JSON.parse(sessionStorage.getItem(tabKey(key)));
      if (!values && user && body.dataset.draftDone !== key) {
        const answer = await fetch(address(key), { headers: { "X-Requested-With": "draft" } });
        values = answer.ok ? await answer.json() : null;
      }
    } catch {
      values = null;
    }
    last = values ? JSON.stringify(values) : "";
    /* Fields that depend on others come with the server's answer to those; until the reader types, they are filled too. */
    pending = values;
    if (window.faces) {
      faces.ajax.addOnEvent((e) => {
        if (e.status === "success" && pending && fill(form, pending)) {
          document.dispatchEvent(new CustomEvent("madoguchi:restored"));
        }
      });
    }
    ["input", "change"].forEach((type) =>
      form.addEventListener(type, (e) => {
        pending = e.isTrusted ? null : pending;
      }));
    if (values && typeof values === "object" && fill(form, values) && before !== JSON.stringify(read(form))) {
      restored();
    }
    form.addEventListener("input", noticed);
    form.addEventListener("change", noticed);
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      timer = 0;
      keepInTab(JSON.stringify(read(form)));
    });
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && timer) {
        send(true);
      }
    });
  };

  document.querySelectorAll("form[data-draft]").forEach((form) => {
    if (form.dataset.draft) {
      start(form);
    }
  });
})();
