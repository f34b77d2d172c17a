/* What every page can do: drawer, rows that open, keys for lists, passwords shown on demand, counters, dialogs,
   parts that refresh themselves. Works on attributes and classes only; a page without script stays usable. */
(() => {
  "use strict";
  const body = document.body;
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* Drawer below 900 px */
  const toggle = one(".m-drawer-toggle");
  const nav = one(".m-nav");
  const drawer = (open) => {
    body.classList.toggle("m-drawer-open", open);
    toggle.setAttribute("aria-expanded", String(open));
    const first = open && one("a", nav);
    if (first) {
      first.focus();
    }
  };
  if (toggle && nav) {
    toggle.addEventListener("click", () => drawer(toggle.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (e) => {
      if (e.key === "Escape" && body.classList.contains("m-drawer-open")) {
        drawer(false);
        toggle.focus();
      }
    });
    // what one leaves must not cover where one goes
    nav.addEventListener("focusout", (e) => {
      if (e.relatedTarget && !e.relatedTarget.closest(".m-nav, .m-drawer-toggle")) {
        drawer(false);
      }
    });
    document.addEventListener("click", (e) => {
      if (body.classList.contains("m-drawer-open") && !e.target.closest(".m-nav, .m-drawer-toggle")) {
        drawer(false);
      }
    });
  }

  /* Lists: the whole row opens; j and k move, Enter opens, / searches. A line under the list says so and turns it off,
     for people who speak to their computer. */
  const rows = () => all(".m-table tr[data-href]").filter((row) => row.offsetParent !== null);
  const open = (row, elsewhere) => {
    if (elsewhere) {
      window.open(row.dataset.href, "_blank", "noopener");
    } else {
      location.href = row.dataset.href;
    }
  };
  document.addEventListener("click", (e) => {
    const row = e.target.closest("tr[data-href]");
    if (row && !e.target.closest("a, button, input, select, textarea, label, summary") && !String(getSelection())) {
      open(row, e.ctrlKey || e.metaKey);
    }
  });
  const KEYS = "madoguchi.keys";
  const keysOff = () => localStorage.getItem(KEYS) === "off";
  const list = one(".m-table:has(tr[data-href])");
  if (list) {
    const told = document.createElement("span");
    const turn = document.createElement("button");
    turn.type = "button";
    const show = () => {
      told.textContent = keysOff() ? "" : body.dataset.keys;
      turn.textContent = keysOff() ? body.dataset.keysOn : body.dataset.keysOff;
    };
    turn.addEventListener("click", () => {
      localStorage.setItem(KEYS, keysOff() ? "on" : "off");
      show();
    });
    show();
    const line = document.createElement("p");
    line.className = "m-keys";
    line.append(told, turn);
    (list.nextElementSibling?.matches(".m-pager") ? list.nextElementSibling : list).after(line);
  }
  const move = (step) => {
    const list = rows();
    if (list.length === 0) {
      return;
    }
    const now = list.findIndex((row) => row.classList.contains("m-row-now"));
    const next = Math.min(list.length - 1, Math.max(0, now < 0 ? 0 : now + step));
    list.forEach((row) => row.classList.remove("m-row-now"));
    list[next].classList.add("m-row-now");
    const link = one("a", list[next]);
    if (link) {
      link.focus({ preventScroll: true });
    }
    list[next].scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) {
      return;
    }
    if (e.target.closest("input, select, textarea, dialog, [contenteditable]") || keysOff()) {
      return;
    }
    if (e.key === "j") {
      move(1);
    } else if (e.key === "k") {
      move(-1);
    } else if (e.key === "Enter" && !e.target.closest("a, button, summary")) {
      const row = one(".m-table tr.m-row-now");
      if (row) {
        open(row, false);
      }
    } else if (e.key === "/") {
      const search = one(".m-search");
      if (search) {
        e.preventDefault();
        search.focus();
        search.select();
      }
    }
  });

  /* Passwords on demand */
  document.addEventListener("click", (e) => {
    const button = e.target.closest(".m-secret-toggle");
    if (!button) {
      return;
    }
    const input = one("input", button.parentElement);
    const show = input.type === "password";
    input.type = show ? "text" : "password";
    button.textContent = show ? body.dataset.secretHide : body.dataset.secretShow;
    input.focus();
  });

  /* Texts of several lines: counter, and as high as what is written */
  const fit = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
    const counter = area.parentElement.querySelector(".m-counter");
    const limit = Number(area.getAttribute("maxlength"));
    if (counter && limit) {
      counter.textContent = `${area.value.length.toLocaleString()} / ${limit.toLocaleString()}`;
      counter.classList.toggle("m-counter-full", area.value.length >= limit);
    }
  };
  const fitAll = () => all(".m-textarea").forEach(fit);
  document.addEventListener("input", (e) => {
    if (e.target.matches(".m-textarea")) {
      fit(e.target);
    }
  });
  document.addEventListener("madoguchi:restored", fitAll);
  fitAll();

  /* Enter in a field of one line sends a short form only */
  document.addEventListener("keydown", (e) => {
    const input = e.target;
    if (e.key === "Enter" && !e.isComposing && input.matches(".m-form .m-input:not(textarea)")) {
      if (all(".m-input", input.form).length > 2) {
        e.preventDefault();
      }
    }
  });

  /* Dangerous buttons ask first */
  document.addEventListener("click", (e) => {
    const opener = e.target.closest(".m-confirm > button");
    if (opener) {
      one("dialog", opener.parentElement).showModal();
    }
    const closer = e.target.closest(".m-dialog-close");
    if (closer) {
      closer.closest("dialog").close();
    }
  });

  /* Lines: good news can be closed, errors stay; a refused form brings one to its lines */
  all(".m-lines .m-line.m-tone-info").forEach((line) => {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "m-line-close";
    close.textContent = body.dataset.dismiss;
    close.addEventListener("click", () => line.remove());
    line.append(close);
  });
  const wrong = one(".m-lines .m-tone-danger");
  if (wrong) {
    const lines = wrong.closest(".m-lines");
    lines.tabIndex = -1;
    lines.focus();
  }
  document.addEventListener("click", (e) => {
    const link = e.target.closest(".m-line a[href^='#']");
    const target = link && document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    if (target) {
      e.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "center" });
    }
  });

  /* What was refused and is filled in anew is not called wrong any longer; sending it tells. Not at "change": that comes
     with the click on a button, which would move away below the pointer. */
  document.addEventListener("input", (e) => {
    const field = e.target.closest("[aria-invalid='true']");
    if (!field || !field.value.trim()) {
      return;
    }
    field.setAttribute("aria-invalid", "false");
    document.getElementById(`${field.id}_error`)?.replaceChildren();
    all(".m-line a").filter((a) => a.getAttribute("href") === `#${field.id}`).forEach((a) => a.closest(".m-line").remove());
    if (!one(".m-lines .m-tone-danger")) {
      all(".m-lines-head").forEach((head) => head.remove());
    }
  });

  /* Parts that refresh themselves: data-live is the pause in seconds; when it is gone the page is loaded once more,
     because its buttons are others now. Forms and links can't stand in such a part: the copy has no state and no focus.
     What is worth being spoken stands beside it, in an element named after it: <id>Line. */
  const live = (part) => {
    const pause = Number(part.dataset.live);
    if (!pause || !part.id) {
      return;
    }
    setTimeout(async () => {
      let next = null;
      if (!document.hidden) {
        try {
          const answer = await fetch(location.href, { headers: { "X-Requested-With": "live" } });
          if (answer.ok && !answer.redirected) {
            next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
          }
        } catch {
          next = null;
        }
      }
      if (next) {
        const [line, spoken] = [document, next.ownerDocument].map((page) => page.getElementById(`${part.id}Line`));
        if (line && spoken && line.textContent !== spoken.textContent) {
          line.textContent = spoken.textContent;
        }
        part.replaceChildren(...next.childNodes);
        part.dataset.live = next.dataset.live || "0";
        if (!Number(part.dataset.live)) {
          location.reload();
        }
      }
      live(part);
    }, pause * 1000);
  };
  all("[data-live]").forEach(live);

  /* A panel beside the text sticks by its beginning, one that is longer than the window by its end */
  const stick = (panel) => {
    panel.style.top = `${Math.min(80, window.innerHeight - panel.offsetHeight - 24)}px`;
  };
  const panels = all(".m-side, .m-form-aside");
  if (panels.length > 0) {
    const sizes = new ResizeObserver(() => panels.forEach(stick));
    [document.documentElement, ...panels].forEach((seen) => sizes.observe(seen));
  }

  /* Fields on which others depend */
  document.addEventListener("change", (e) => {
    const field = e.target.closest("[data-refresh]");
    if (!field || !window.faces) {
      return;
    }
    const form = field.closest("form");
    const ids = (names) =>
      names.split(/\s+/).map((name) => (name.startsWith("@") ? name : `${form.id}:${name}`)).join(" ");
    faces.ajax.request(field, e, {
      execute: ids(field.dataset.execute),
      render: ids(field.dataset.refresh),
      params: { "X-Account": document.body.dataset.user },
    });
  });
  if (window.faces && !window.PrimeFaces) {
    /* Each answer ends with a script for PrimeFaces' widgets. Without them there is nothing to run, and Faces' own way
       of running it, eval, is forbidden by our policy: the refresh would count as failed. */
    window.execScript = () => {};
  }
})();
