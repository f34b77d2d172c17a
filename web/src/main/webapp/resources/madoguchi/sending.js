/* From the button to the answer: one click sends once, and only where somebody answers, because what is typed must not
   end on the browser's own error page. Who waits for it is told what went wrong beside the button. And who else logs
   in or out in another tab is told on the pages that are still open. */
(() => {
  "use strict";
  const AGAIN = 5000;
  const PATIENCE = 15000;
  const WHO = "madoguchi.user";
  const body = document.body;
  const { user } = body.dataset;

  const line = (text) => {
    const told = document.createElement("p");
    told.className = "m-line m-tone-danger m-told";
    told.setAttribute("role", "alert");
    told.append(text);
    return told;
  };
  const clear = (place) => place.querySelectorAll(":scope > .m-told").forEach((old) => old.remove());

  /* That nobody is logged in any more, with the way back to this page. */
  const left = () => {
    const told = line(body.dataset.left);
    const login = document.createElement("a");
    const here = location.pathname.slice(body.dataset.context.length) + location.search;
    login.href = `${body.dataset.context}/index?next=${encodeURIComponent(here)}`;
    login.textContent = body.dataset.login;
    told.append(" ", login);
    return told;
  };

  /* What keeps the form from being sent: nobody answers, or another account is logged in by now. */
  const trouble = async () => {
    try {
      const answer = await fetch(document.querySelector("link[rel=icon]").href, {
        method: "HEAD",
        cache: "no-store",
        headers: user ? { "X-Account": user } : {},
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 412) {
        return body.dataset.other;
      }
      // what a proxy says whose server is gone
      return answer.status > 501 ? body.dataset.offline : "";
    } catch {
      return body.dataset.offline;
    }
  };

  document.addEventListener("submit", async (e) => {
    const form = e.target;
    const checked = form.dataset.checked;
    delete form.dataset.checked;
    if (form.method !== "post" || e.defaultPrevented || checked) {
      return;
    }
    if (Date.now() - Number(form.dataset.sent || 0) < AGAIN) {
      e.preventDefault();
      return;
    }
    form.dataset.sent = String(Date.now());
    if (!form.matches(".m-form")) {
      return;
    }
    e.preventDefault();
    const { submitter } = e;
    const waiting = [];
    document.dispatchEvent(new CustomEvent("madoguchi:sending", { detail: { form, waiting } }));
    const [wrong] = await Promise.all([trouble(), ...waiting]);
    const place = submitter?.closest(".m-actions")?.parentElement || form;
    clear(place);
    if (wrong) {
      delete form.dataset.sent;
      place.insertBefore(line(wrong), submitter?.closest(".m-actions") || null);
      submitter?.focus();
    } else {
      form.dataset.checked = "true";
      form.requestSubmit(submitter);
    }
  });
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

  let told = null;
  if (window.faces) {
    faces.ajax.addOnError((e) => {
      let message = "";
      try {
        ({ message } = JSON.parse(e.responseText));
      } catch {
        message = "";
      }
      const lines = document.querySelector(".m-lines");
      clear(lines);
      // who is logged in by now is the reason of most refusals, and is told once
      lines.append(...(told ? [told] : []));
      lines.append(e.responseCode === 401 ? left() : line(message || body.dataset.offline));
    });
  }

  let whom = user;
  /* Tells who else is logged in by now, or that nobody is; a value that the browser has forgotten says nothing. */
  const look = () => {
    const now = localStorage.getItem(WHO);
    if (!user || now === null || now === whom) {
      return;
    }
    whom = now;
    told?.remove();
    if (now === user) {
      return;
    }
    told = now ? line(body.dataset.other) : left();
    document.querySelector(".m-lines").append(told);
  };
  localStorage.setItem(WHO, user);
  window.addEventListener("storage", (e) => e.key === WHO && look());
  // a tab that slept, or came back by the back button, heard nothing of it
  document.addEventListener("visibilitychange", () => document.hidden || look());
  window.addEventListener("focus", look);
  window.addEventListener("pageshow", (e) => e.persisted && look());
})();
