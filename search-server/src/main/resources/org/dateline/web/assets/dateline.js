// Comfort only: without this file everything works. Keys, suggestions, and ticks that apply at once.
(() => {
  "use strict";
  const field = document.getElementById("q");
  const form = document.getElementById("search");

  // Fields that say nothing need not stand in the address.
  if (form) {
    form.addEventListener("formdata", (event) => {
      for (const name of new Set(event.formData.keys())) {
        const values = event.formData.getAll(name).filter((value) => value !== "");
        event.formData.delete(name);
        values.forEach((value) => event.formData.append(name, value));
      }
    });
  }

  // Keys. Never while somebody types, never together with a modifier.
  const marks = [...document.querySelectorAll(".text mark")];
  const hits = [...document.querySelectorAll(".hit h3 a")];
  let mark = -1;
  const line = document.querySelector(".marks");
  const where = document.createElement("span");
  const toMark = (step) => {
    if (!marks.length) return;
    mark = mark < 0 ? (step > 0 ? 0 : marks.length - 1) : (mark + step + marks.length) % marks.length;
    location.replace("#" + marks[mark].id);
    where.textContent = `${mark + 1} of ${marks.length}`;
  };
  if (line && marks.length > 1) {
    const button = (text, label, step) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.setAttribute("aria-label", label);
      made.addEventListener("click", () => toMark(step));
      return made;
    };
    where.textContent = `${marks.length} words are marked`;
    where.setAttribute("aria-live", "off");
    line.replaceChildren(where, button("↑", "Previous marked word", -1), button("↓", "Next marked word", 1));
    line.classList.add("marks-walk");
  }
  const toHit = (step) => {
    const at = hits.indexOf(document.activeElement);
    const hit = hits[at < 0 ? (step > 0 ? 0 : hits.length - 1) : at + step];
    const link = document.querySelector(step > 0 ? "a[rel=next]" : "a[rel=prev]");
    if (hit) hit.focus();
    else if (link) link.click();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input,select,textarea,[contenteditable]")) return;
    if (event.key === "/" && field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "?") location.assign("/help#keys");
    else if (event.key === "n") toMark(1);
    else if (event.key === "p") toMark(-1);
    else if (event.key === "j") toHit(1);
    else if (event.key === "k") toHit(-1);
  });

  // Ticks apply at once; the note beside the button says so.
  const note = document.querySelector(".apply-note");
  if (note && form) {
    note.textContent = "A tick applies at once.";
    document.querySelectorAll(".facet input[type=checkbox]").forEach((box) => {
      box.addEventListener("change", () => form.requestSubmit());
    });
  }

  // Suggestions while typing: a combobox with a list, after the pattern of the ARIA guide.
  if (!field || !window.fetch) return;
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let timer = 0;
  let asked = null;

  const close = () => {
    clearTimeout(timer);
    if (asked) asked.abort();
    list.hidden = true;
    list.replaceChildren();
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    const rows = list.children;
    if (chosen >= 0 && rows[chosen]) rows[chosen].setAttribute("aria-selected", "false");
    // One place of the round is the field itself, with what was typed.
    chosen = ((index + rows.length + 2) % (rows.length + 1)) - 1;
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    rows[chosen].setAttribute("aria-selected", "true");
    rows[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", rows[chosen].id);
  };
  // Within quotation marks these would end them; the server reads all of them as plain ones.
  const quoted = (text) => `"${text.replace(/[\\"“”„‟«»″＂]/g, "\\$&")}"`;
  const take = (row) => {
    const { kind, text } = row.dataset;
    close();
    field.value = kind === "title" ? quoted(text) : kind ? kind + ":" + quoted(text) : text;
    form.requestSubmit();
  };
  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const row = document.createElement("li");
      row.id = "suggestion-" + index;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      row.dataset.kind = suggestion.field;
      row.dataset.text = suggestion.text;
      const text = document.createElement("span");
      text.dir = "auto";
      text.textContent = suggestion.text;
      const kind = document.createElement("span");
      kind.className = "kind";
      kind.textContent = suggestion.field + " · " + suggestion.count.toLocaleString("en");
      row.append(text, kind);
      row.addEventListener("mousedown", (event) => { event.preventDefault(); take(row); });
      return row;
    }));
    chosen = -1;
    list.hidden = suggestions.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (asked) asked.abort();
    const typed = field.value.trim();
    if (typed.length < 2) return close();
    timer = setTimeout(async () => {
      asked = new AbortController();
      try {
        const answer = await fetch("/api/suggest?q=" + encodeURIComponent(typed), { signal: asked.signal });
        if (answer.ok) show((await answer.json()).suggestions);
      } catch { /* Suggestions are a comfort; the search works without. */ }
    }, 120);
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? list.children.length - 1 : chosen - 1); }
    else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); take(list.children[chosen]); }
    else if (event.key === "Escape") { event.preventDefault(); close(); }
  });
  field.addEventListener("blur", close);
})();
