// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// What an officer types into a form of a case outlives a session that ends, a colleague who is faster, and a tab that is
// shut: one draft for each officer, report and form. It lies in this browser under a key that only the pages of that
// officer bring along, so that without signing in nobody reads it; sending it and signing out take it away.
(() => {
  'use strict';

  const PREFIX = 'lapor-meja:';
  const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;
  const passing = new Set(['kunci', 'token', 'versi', 'dari', 'letak', 'lampiran', 'hapus', 'berkas']);
  const names = () => { try { return Object.keys(localStorage).filter(name => name.startsWith(PREFIX)); } catch { return []; } };

  // Whoever signs out leaves nothing behind, even where nothing could be kept.
  let isLeaving = false;
  document.addEventListener('submit', event => {
    if (event.target.getAttribute('action') !== '/keluar') return;
    isLeaving = true;
    for (const name of names()) localStorage.removeItem(name);
  }, true);

  const bar = document.querySelector('[data-draft-key]');
  if (!bar || !window.crypto?.subtle) return;
  const own = `${PREFIX}${bar.dataset.officer}:`;
  const bytes = text => Uint8Array.from(text.match(/../g), pair => parseInt(pair, 16));
  const ready = crypto.subtle.importKey('raw', bytes(bar.dataset.draftKey), 'AES-GCM', false, ['encrypt', 'decrypt']);

  async function put(name, draft) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(draft));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ready, plain));
    if (isLeaving) return;
    localStorage.setItem(name, JSON.stringify({ at: draft.at, sent: !!draft.sent, iv: [...iv], sealed: [...sealed] }));
  }
  async function get(name) {
    const kept = JSON.parse(localStorage.getItem(name));
    if (!kept) return undefined;
    const iv = new Uint8Array(kept.iv);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await ready, new Uint8Array(kept.sealed));
    return JSON.parse(new TextDecoder().decode(plain));
  }
  const head = name => { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } };

  // What is old, or cannot be read any more, goes.
  for (const name of names()) {
    const kept = head(name);
    if (!kept || Date.now() - kept.at > FORTNIGHT) localStorage.removeItem(name);
  }
  const report = location.pathname.split('/')[3];
  const place = form => `${own}${report}:${form.dataset.draft}`;

  // It has arrived: only what was sent goes, not what was begun since.
  const sent = document.querySelector('[data-draft-sent]');
  if (sent) {
    const name = `${own}${report}:${sent.dataset.draftSent}`;
    if (head(name)?.sent) localStorage.removeItem(name);
  }

  const typed = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !passing.has(name));

  function note(form, draft) {
    const box = document.createElement('div');
    box.className = 'notice good draft-note';
    box.setAttribute('role', 'status');
    const text = document.createElement('p');
    text.textContent = Lapor.words.restored.replace('{waktu}', new Date(draft.at).toLocaleString(
      Lapor.language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }));
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button quiet small', textContent: Lapor.words.startOver });
    button.addEventListener('click', () => {
      localStorage.removeItem(place(form));
      form.reset();
      form.dispatchEvent(new Event('laporreset'));
      box.remove();
      form.querySelector('textarea, input:not([type=hidden])')?.focus();
    });
    box.append(text, button);
    form.before(box);
  }

  async function restore(form) {
    const draft = await get(place(form));
    if (!draft) return;
    for (const [name, value] of draft.fields) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
        else if (field.type !== 'hidden') field.value = value;
      }
    }
    form.dispatchEvent(new Event('change'));
    const fold = form.closest('details');
    if (fold) fold.open = true;
    note(form, draft);
  }

  Lapor.on('form[data-draft]', form => {
    const before = JSON.stringify(typed(form));
    let timer;
    let isOver = false;
    const save = isSent => {
      if (isLeaving) return;
      clearTimeout(timer);
      timer = undefined;
      const fields = typed(form);
      if (JSON.stringify(fields) === before && !form.dataset.typed) { localStorage.removeItem(place(form)); return; }
      put(place(form), { at: Date.now(), sent: isSent, fields }).catch(() => { /* No room: nothing is kept. */ });
    };
    const soon = () => { isOver = false; clearTimeout(timer); timer = setTimeout(() => save(false), 300); };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    // The page may be gone before anything is sealed: what is kept is marked at once.
    form.addEventListener('submit', () => {
      isOver = true;
      const kept = head(place(form));
      if (kept) localStorage.setItem(place(form), JSON.stringify({ ...kept, sent: true }));
      save(true);
    });
    document.addEventListener('visibilitychange', () => { if (document.hidden && timer && !isOver) save(false); });
    // What the server gives back is newer than what is kept.
    if (form.dataset.typed !== undefined) save(false);
    else restore(form).catch(() => localStorage.removeItem(place(form)));
  });
})();
