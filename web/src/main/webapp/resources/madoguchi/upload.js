/* Files of any size: a client of the tus protocol 1.0 (creation, resume by offset, termination). Pieces of 8 MB; a lost
   connection is tried again with growing pauses; the same file chosen again after a reload goes on where it was. The
   ids that the server gives at the end are collected in the field .m-upload-ids. */
(() => {
  "use strict";
  const PIECE = 8 * 1024 * 1024;
  const PAUSES = [1, 2, 4, 8, 15, 30, 60];
  const SILENCE = 120000;
  const STORE = "madoguchi.upload.";
  const NAMES = "madoguchi.uploaded.";
  const body = document.body;

  const size = (bytes) => {
    const units = ["B", "KB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
      value /= 1024;
      unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
  };
  const clock = (seconds) => {
    const whole = Math.max(1, Math.round(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  };
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  /* A pause that ends at once when the upload is cancelled. */
  const pause = (upload, seconds) =>
    new Promise((resolve) => {
      upload.wake = resolve;
      setTimeout(resolve, seconds * 1000);
    });

  class Refused extends Error {}
  class LoggedOut extends Refused {}
  class Gone extends Error {}
  class Cancelled extends Error {}

  /* Without room in the browser an upload is only not gone on with after a reload. */
  const note = (store, key, value) => {
    try {
      store.setItem(key, value);
    } catch {
      store.removeItem(key);
    }
  };

  /* One request; XHR because fetch tells nothing of what was sent. A connection on which nothing moves is lost. */
  const request = (upload, method, url, headers, content, onProgress) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      let silent = 0;
      const moves = () => {
        clearTimeout(silent);
        silent = setTimeout(() => {
          reject(new Error("silence"));
          xhr.abort();
        }, SILENCE);
      };
      upload.xhr = xhr;
      xhr.open(method, url);
      xhr.setRequestHeader("Tus-Resumable", "1.0.0");
      xhr.setRequestHeader("X-Account", body.dataset.user);
      Object.entries(headers).forEach(([name, value]) => xhr.setRequestHeader(name, value));
      if (onProgress) {
        xhr.upload.addEventListener("progress", (e) => {
          moves();
          onProgress(e.loaded);
        });
      }
      xhr.addEventListener("load", () => resolve(xhr));
      xhr.addEventListener("error", () => reject(new Error("connection")));
      xhr.addEventListener("abort", () => reject(new Cancelled()));
      xhr.addEventListener("loadend", () => clearTimeout(silent));
      xhr.send(content);
      moves();
    });

  const checked = (xhr) => {
    if (xhr.status === 404 || xhr.status === 410) {
      throw new Gone();
    }
    if (xhr.status === 401) {
      throw new LoggedOut();
    }
    if (xhr.status >= 400 && xhr.status < 500 && ![408, 409, 423, 429].includes(xhr.status)) {
      let message = "";
      try {
        message = JSON.parse(xhr.responseText).message || "";
      } catch {
        message = "";
      }
      throw new Refused(message);
    }
    if (xhr.status >= 400) {
      throw new Error(String(xhr.status));
    }
    return xhr;
  };

  // what was sent last may still be written when the upload is cancelled: the server says 423 until then
  const discard = (url, tries) =>
    setTimeout(
      () =>
        fetch(url, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0", "X-Account": body.dataset.user } })
          .then((answer) => answer.status === 423 && tries > 1 && discard(url, tries - 1))
          .catch(() => {}),
      1000,
    );

  const widget = (root) => {
    const ids = root.querySelector(".m-upload-ids");
    const list = root.querySelector(".m-upload-list");
    const input = root.querySelector(".m-upload-file");
    const drop = root.querySelector(".m-upload-drop");
    const live = root.querySelector(".m-upload-live");
    const endpoint = root.dataset.endpoint;
    const single = root.dataset.single === "true";
    const waiting = [];
    let running = null;

    const say = (text) => {
      live.textContent = text;
    };
    const idsNow = () => ids.value.split(",").filter((id) => id);
    const setIds = (values) => {
      ids.value = values.join(",");
      ids.dispatchEvent(new Event("change", { bubbles: true }));
    };

    const row = (name, bytes) => {
      const item = document.createElement("li");
      const label = document.createElement("span");
      label.textContent = name;
      const weight = document.createElement("span");
      weight.className = "m-upload-size";
      weight.textContent = bytes === null ? "" : size(bytes);
      const button = document.createElement("button");
      button.type = "button";
      item.append(label, weight, button);
      list.append(item);
      return { item, button, name };
    };
    const finishedRow = (id, name, bytes) => {
      const made = row(name, bytes);
      made.item.dataset.id = id;
      made.button.textContent = root.dataset.remove;
      made.button.setAttribute("aria-label", `${root.dataset.remove}: ${name}`);
      made.button.addEventListener("click", () => {
        setIds(idsNow().filter((other) => other !== id));
        made.item.remove();
        input.focus();
      });
      return made;
    };
    const showKnown = () => {
      list.querySelectorAll("[data-id]").forEach((item) => item.remove());
      idsNow().forEach((id) => {
        let known = {};
        try {
          known = JSON.parse(sessionStorage.getItem(NAMES + id)) || {};
        } catch {
          known = {};
        }
        finishedRow(id, known.name || `#${id}`, known.size ?? null);
      });
    };

    /* Each field of each page has its own upload of a file. */
    const place = `${STORE}${body.dataset.user}.${location.pathname}${location.search}.${ids.id}`;
    const fingerprint = (file) => `${place}.${file.name}.${file.size}.${file.lastModified}`;

    const create = async (upload) => {
      const { file } = upload;
      const metadata = `filename ${base64(file.name)},filetype ${base64(file.type || "application/octet-stream")}`;
      const xhr = checked(
        await request(upload, "POST", endpoint, { "Upload-Length": String(file.size), "Upload-Metadata": metadata }),
      );
      upload.url = new URL(xhr.getResponseHeader("Location"), location.href).pathname;
      if (upload.cancelled) {
        discard(upload.url, 3);
        throw new Cancelled();
      }
      note(localStorage, fingerprint(file), upload.url);
      upload.offset = 0;
      upload.stored = xhr.getResponseHeader("Upload-Stored-Id");
    };
    const ask = async (upload) => {
      const xhr = checked(await request(upload, "HEAD", upload.url, {}));
      upload.offset = Number(xhr.getResponseHeader("Upload-Offset"));
      upload.stored = xhr.getResponseHeader("Upload-Stored-Id");
      if (upload.offset >= upload.file.size && !upload.stored) {
        throw new Gone();
      }
    };
    const send = async (upload) => {
      const from = upload.offset;
      const piece = upload.file.slice(from, from + PIECE);
      const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) };
      const xhr = checked(await request(upload, "PATCH", upload.url, headers, piece, (sent) => show(upload, from + sent)));
      upload.offset = Number(xhr.getResponseHeader("Upload-Offset"));
      upload.stored = xhr.getResponseHeader("Upload-Stored-Id");
      upload.failures = 0;
      show(upload, upload.offset);
    };

    const show = (upload, sent) => {
      const now = performance.now();
      if (!upload.since) {
        upload.since = now;
        upload.began = sent;
      }
      const seconds = (now - upload.since) / 1000;
      const speed = seconds > 0.5 ? (sent - upload.began) / seconds : 0;
      const percent = upload.file.size ? Math.floor((sent / upload.file.size) * 100) : 100;
      upload.bar.value = percent;
      let text = `${percent}% (${size(sent)} / ${size(upload.file.size)})`;
      if (speed > 0) {
        text += ` · ${size(speed)}/s · ${root.dataset.rest.replace("{0}", clock((upload.file.size - sent) / speed))}`;
      }
      upload.state.textContent = text;
    };

    const work = async (upload) => {
      upload.url = localStorage.getItem(fingerprint(upload.file));
      let known = false;
      while (!upload.stored) {
        try {
          if (!upload.url) {
            await create(upload);
            known = true;
          } else if (!known) {
            await ask(upload);
            known = true;
          } else {
            await send(upload);
          }
        } catch (e) {
          if (e instanceof Cancelled || e instanceof Refused) {
            throw e;
          }
          if (e instanceof Gone) {
            localStorage.removeItem(fingerprint(upload.file));
            if (!upload.url) {
              throw new Refused("");
            }
            upload.url = null;
          }
          known = false;
          upload.since = 0;
          if (upload.failures >= PAUSES.length) {
            throw e;
          }
          upload.state.textContent = root.dataset.resuming;
          await pause(upload, e instanceof Gone ? 0 : PAUSES[upload.failures]);
          if (upload.cancelled) {
            throw new Cancelled();
          }
          upload.failures += 1;
        }
      }
    };

    const finish = (upload) => {
      const id = upload.stored;
      localStorage.removeItem(fingerprint(upload.file));
      note(sessionStorage, NAMES + id, JSON.stringify({ name: upload.file.name, size: upload.file.size }));
      upload.item.replaceWith(finishedRow(id, upload.file.name, upload.file.size).item);
      setIds(single ? [id] : [...idsNow().filter((other) => other !== id), id]);
      say(`${upload.file.name}: ${root.dataset.done}`);
      if (waiting.length === 0) {
        root.querySelector(".m-error").textContent = "";
      }
    };
    const fail = (upload, message) => {
      upload.item.classList.add("m-upload-bad");
      upload.bar.hidden = true;
      upload.state.textContent = message || root.dataset.failed;
      upload.failed = true;
      say(`${upload.file.name}: ${upload.state.textContent}`);
      const again = document.createElement("button");
      again.type = "button";
      again.textContent = root.dataset.retry;
      again.addEventListener("click", () => {
        upload.item.remove();
        add([upload.file]);
      });
      upload.button.before(again);
    };

    const next = async () => {
      if (running || waiting.length === 0) {
        return;
      }
      running = waiting.shift();
      root.dataset.uploading = "true";
      try {
        await Promise.race([work(running), new Promise((_, reject) => (running.stop = () => reject(new Cancelled())))]);
        finish(running);
      } catch (e) {
        if (!(e instanceof Cancelled)) {
          fail(running, e instanceof LoggedOut ? root.dataset.login : e instanceof Refused ? e.message : "");
        }
      }
      running = null;
      root.dataset.uploading = String(waiting.length > 0);
      const error = root.querySelector(".m-error");
      if (waiting.length === 0 && error.textContent === root.dataset.busy) {
        error.textContent = "";
      }
      next();
    };

    const cancel = (upload) => {
      upload.item.remove();
      if (upload.failed) {
        // the same file may have been chosen again and goes on where this one stopped
        return;
      }
      upload.cancelled = true;
      const turn = waiting.indexOf(upload);
      if (turn >= 0) {
        waiting.splice(turn, 1);
      }
      localStorage.removeItem(fingerprint(upload.file));
      // an upload that is just being created has no address yet: it is discarded once it has one; nobody waits for that
      if (upload.url) {
        upload.xhr?.abort();
        discard(upload.url, 3);
      }
      upload.stop?.();
      upload.wake?.();
    };

    const add = (files) => {
      [...files].slice(0, single ? 1 : undefined).forEach((file) => {
        if (single) {
          [running, ...waiting].forEach((other) => other && cancel(other));
          list.replaceChildren();
          setIds([]);
        }
        const made = row(file.name, file.size);
        const bar = document.createElement("progress");
        bar.max = 100;
        bar.value = 0;
        bar.setAttribute("aria-label", file.name);
        const state = document.createElement("span");
        state.className = "m-upload-state";
        state.textContent = root.dataset.waiting;
        made.item.append(bar, state);
        const upload = { file, ...made, bar, state, offset: 0, failures: 0, since: 0, stored: null };
        made.button.textContent = root.dataset.cancel;
        made.button.setAttribute("aria-label", `${root.dataset.cancel}: ${file.name}`);
        made.button.addEventListener("click", () => {
          cancel(upload);
          input.focus();
        });
        waiting.push(upload);
      });
      next();
    };

    input.addEventListener("change", () => {
      add(input.files);
      input.value = "";
    });
    ["dragover", "dragenter"].forEach((kind) =>
      drop.addEventListener(kind, (e) => {
        e.preventDefault();
        drop.classList.add("m-upload-over");
      }),
    );
    ["dragleave", "drop"].forEach((kind) => drop.addEventListener(kind, () => drop.classList.remove("m-upload-over")));
    drop.addEventListener("drop", (e) => {
      e.preventDefault();
      add(e.dataTransfer.files);
    });
    document.addEventListener("madoguchi:restored", showKnown);
    const form = root.closest("form");
    if (form) {
      form.addEventListener("submit", (e) => {
        if (root.dataset.uploading === "true") {
          e.preventDefault();
          const error = root.querySelector(".m-error");
          error.textContent = root.dataset.busy;
          error.scrollIntoView({ block: "center" });
          say(root.dataset.busy);
        }
      });
    }
    window.addEventListener("beforeunload", (e) => {
      if (root.dataset.uploading === "true") {
        e.preventDefault();
      }
    });
    showKnown();
  };

  document.querySelectorAll(".m-upload").forEach(widget);
})();
