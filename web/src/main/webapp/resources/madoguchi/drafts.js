/* What is being written is kept: a second after each pause and before it is sent at the server (/me/draft, for those
   logged in), and at each stroke in this tab, so that an expired form, a lost session, a lost connection or a closed
   browser costs nothing. Forms with data-draft take part; passwords never. The page after a success says by
   data-draft-done on the body which drafts are of no use any more. A draft belongs to the account that wrote it: its
   name is in the tab's key and in a header of each request. */
(() => {
  "use strict";
  const body = document.body;
  const { user, context } = body.dataset;
  const PREFIX = "madoguchi.draft.";
  const NAMES = "madoguchi.uploaded.";
  const FILES = "@files";
  const LARGEST_AT_LEAVING = 20000;
  const address = (key) => `${context}/me/draft?key=${encodeURIComponent(key)}`;
  const tabKey = (key) => `${PREFIX}${user || "visitor"}.${key}`;
  const headers = { "X-Requested-With": "draft", "X-Account": user };
  const restored = () => document.dispatchEvent(new CustomEvent("madoguchi:restored"));
  const parsed = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };

  const drop = (key) => {
    sessionStorage.removeItem(tabKey(key));
    if (user) {
      fetch(address(key), { method: "DELETE", headers, keepalive: true }).catch(() => {});
    }
  };
  const done = body.dataset.draftDone.split(" ").filter((key) => key);
  done.forEach(drop);
  /* Whoever sits down at this tab next and begins at the front page finds nothing of a visitor before. */
  if (user || [`${context}/`, `${context}/index`].includes(location.pathname)) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(`${PREFIX}visitor.`))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  /* The draft of this tab, or else the one at the server. */
  const kept = async (key) => {
    const here = parsed(sessionStorage.getItem(tabKey(key)));
    if (here || !user || done.includes(key)) {
      return here;
    }
    try {
      const answer = await fetch(address(key), { headers });
      return answer.status === 200 ? await answer.json() : null;
    } catch {
      return null;
    }
  };

  const takesPart = (field) =>
    field.name &&
    field.name.includes(":") &&
    !field.closest("[data-no-draft]") &&
    field.autocomplete !== "one-time-code" &&
    (field.matches("textarea, select, .m-upload-ids") ||
      (field.matches("input") &&
        !["hidden", "password", "submit", "button", "file"].includes(field.getAttribute("type"))));
  const nameOf = (form, field) => field.name.slice(form.id.length + 1);
  const edits = (form) => form.dataset.edits === "true";

  /* What a person sees in the form. */
  const read = (form) => {
    const values = {};
    for (const field of [...form.elements].filter(takesPart)) {
      const name = nameOf(form, field);
      if (field.type === "radio") {
        if (field.checked) {
          values[name] = field.value;
        }
      } else if (field.type === "checkbox") {
        values[name] = [...(values[name] || []), ...(field.checked ? [field.value] : [])];
      } else if (field.value !== "" || (edits(form) && field.defaultValue !== "")) {
        values[name] = field.value;
      }
    }
    return values;
  };
  /* That and what must come back with it: the mark of this sending, the version that was on the page, names of files. */
  const whole = (form) => {
    const values = read(form);
    form.querySelectorAll("[data-once], [data-kept]").forEach((field) => {
      values[nameOf(form, field)] = field.value;
    });
    form.querySelectorAll(".m-upload-ids").forEach((field) =>
      field.value.split(",").forEach((id) => {
        const name = parsed(sessionStorage.getItem(NAMES + id));
        if (name) {
          values[FILES] = { ...values[FILES], [id]: name };
        }
      }));
    return values;
  };

  const fillField = (field, value, over) => {
    if (field.type === "checkbox") {
      const checked = [].concat(value).includes(field.value);
      if (field.checked === checked || (!checked && !over)) {
        return false;
      }
      field.checked = checked;
    } else if (field.type === "radio") {
      if (field.checked || field.value !== value) {
        return false;
      }
      field.checked = true;
    } else if (field.matches("select")) {
      const has = [...field.options].some((option) => option.value === value);
      // what the page chose by itself, because there was no other choice, is no choice of the person's
      const chosen = field.selectedIndex > 0 && field.value !== began(field);
      if (!has || field.value === value || (chosen && !over)) {
        return false;
      }
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      if (field.value === value || (field.value !== "" && !over)) {
        return false;
      }
      field.value = value;
    }
    return true;
  };
  /* Fills what is empty; where stored things are edited, also what is still as the page began. Gives back whether
     anything changed. */
  const fill = (form, values) => {
    try {
      Object.entries(values[FILES] || {}).forEach(([id, name]) =>
        sessionStorage.setItem(NAMES + id, JSON.stringify(name)));
    } catch {
      // the tab has no more room: the files are there, their names are not
    }
    const changed = [...form.elements]
      .filter((field) => takesPart(field) && values[nameOf(form, field)] !== undefined)
      .map((field) => fillField(field, values[nameOf(form, field)], edits(form) && field.value === began(field)))
      .includes(true);
    if (changed) {
      form.querySelectorAll("[data-once], [data-kept]").forEach((field) => {
        field.value = values[nameOf(form, field)] || field.value;
      });
    }
    return changed;
  };
  const began = (field) =>
    field.matches("select") ? [...field.options].find((option) => option.defaultSelected)?.value : field.defaultValue;

  /* Another text is another sending; the same text sent again, because no answer came, is not. */
  const renew = (form) =>
    form.querySelectorAll("[data-once]").forEach((field) => {
      const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
      field.value = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    });

  const discardButton = (keys, discarded) => {
    const discard = document.createElement("button");
    discard.type = "button";
    discard.textContent = body.dataset.discard;
    discard.addEventListener("click", () => {
      discarded();
      keys.forEach(drop);
      location.replace(location.href.split("#")[0]);
    });
    return discard;
  };

  const start = async (form) => {
    const key = form.dataset.draft;
    let last = "";
    let timer = 0;
    let discarded = false;
    const saved = document.createElement("span");
    saved.className = "m-draft-saved";
    const actions = form.querySelector(".m-actions");
    if (actions && user) {
      actions.append(saved);
    }

    const written = () => (Object.keys(read(form)).length === 0 ? "" : JSON.stringify(whole(form)));
    const keepInTab = () => {
      const text = written();
      try {
        if (text) {
          sessionStorage.setItem(tabKey(key), text);
        } else {
          sessionStorage.removeItem(tabKey(key));
        }
      } catch {
        // the tab has no more room; the server has
      }
    };
    const send = async (leaving) => {
      clearTimeout(timer);
      timer = 0;
      const text = written();
      if (!user || discarded || text === last) {
        return;
      }
      last = text;
      try {
        const answer = await fetch(address(key), {
          method: text ? "PUT" : "DELETE",
          headers: { ...headers, "Content-Type": "application/json" },
          body: text || undefined,
          keepalive: leaving && text.length < LARGEST_AT_LEAVING,
        });
        saved.textContent = answer.ok && text ? body.dataset.saved : "";
        if (!answer.ok) {
          last = null;
        }
        if (answer.status === 409 && !timer) {
          // another tab wrote at the same moment
          timer = setTimeout(() => send(false), 1000);
        }
      } catch {
        saved.textContent = "";
        last = null;
      }
    };
    const noticed = (e) => {
      discarded = false;
      if (e.isTrusted || e.target.matches(".m-upload-ids")) {
        renew(form);
      }
      keepInTab();
      clearTimeout(timer);
      timer = setTimeout(() => send(false), 1000);
    };

    const before = JSON.stringify(read(form));
    const values = await kept(key);
    last = values ? JSON.stringify(values) : "";
    /* Fields that depend on others come with the server's answer to those; until the reader types, they are filled too. */
    let pending = values;
    if (window.faces) {
      faces.ajax.addOnEvent((e) => {
        if (e.status === "success" && pending && fill(form, pending)) {
          restored();
        }
      });
    }
    ["input", "change"].forEach((type) =>
      form.addEventListener(type, (e) => {
        pending = e.isTrusted ? null : pending;
      }));
    if (values && fill(form, values) && before !== JSON.stringify(read(form))) {
      restored();
      const line = document.createElement("p");
      line.className = "m-draft-line";
      line.setAttribute("role", "status");
      line.append(
        body.dataset.restored,
        discardButton([key], () => {
          discarded = true;
          clearTimeout(timer);
        }),
      );
      form.prepend(line);
    }
    form.addEventListener("input", noticed);
    form.addEventListener("change", noticed);
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      timer = 0;
      keepInTab();
    });
    document.addEventListener("madoguchi:sending", (e) => {
      if (e.detail.form === form && last !== written() && before !== JSON.stringify(read(form))) {
        e.detail.waiting.push(send(false));
      }
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

  /* An answer that a closed ticket took no more: still there to be copied. */
  document.querySelectorAll("[data-unsent]").forEach(async (section) => {
    const text = section.querySelector("textarea");
    const draft = text.value ? null : await kept(section.dataset.unsent);
    if (draft) {
      // "ask again" looks for it at the server, where an answer of another tab may have ended it
      const stored = { method: "PUT", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(draft) };
      await fetch(address(section.dataset.unsent), stored).catch(() => {});
      text.value = draft.text || "";
    }
    section.hidden = !text.value;
    if (text.value) {
      const line = document.createElement("p");
      line.className = "m-draft-line";
      line.append(discardButton([section.dataset.unsent], () => {}));
      section.append(line);
      restored();
    }
  });
})();
