// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// The report form: one part at a time, a draft that outlives the browser, and sending later when there is no network.
(() => {
  'use strict';

  const outbox = self.LaporOutbox;
  const words = Lapor.words;
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  // Neither what makes the form ours nor what only the server may say.
  const passing = new Set(['kunci', 'token', 'kanal', 'lampiran', 'hapus', 'berkas', 'bahasa_baru', 'periksa', 'akun', 'ditanya']);
  const fieldsOf = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && value !== '' && !passing.has(name));

  // MARK: a draft that outlives the browser

  function keepDraft(form, mode) {
    const key = form.elements.kunci;
    let timer;
    let isOver = false;
    async function save() {
      // Until it is known what there was, nothing is written over it.
      await begun;
      if (isOver) return undefined;
      const fields = fieldsOf(form);
      const files = Lapor.files?.kept ?? [];
      if (fields.length === 0 && files.length === 0) return outbox.dropDraft();
      return outbox.putDraft({ at: Date.now(), key: key.value, fields, files, hasOwnTitle: isOwn(form.elements.judul) });
    }
    const soon = () => { clearTimeout(timer); timer = setTimeout(() => save().catch(() => {}), 300); };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    form.addEventListener('laporfiles', soon);
    document.addEventListener('visibilitychange', () => { if (document.hidden) save().catch(() => {}); });

    async function restore() {
      const draft = await outbox.getDraft();
      if (!draft) return;
      if (Date.now() - draft.at > WEEK) { await outbox.dropDraft(); return; }
      for (const [name, value] of draft.fields) {
        for (const field of form.querySelectorAll('[name="' + CSS.escape(name) + '"]')) {
          if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
          else field.value = value;
        }
      }
      key.value = draft.key;
      if (draft.hasOwnTitle) own(form.elements.judul);
      Lapor.files?.restore(draft.files);
      note(new Date(draft.at));
    }
    /** A form that the server gave back: what goes along came with it, by name only. */
    async function recall() {
      const draft = await outbox.getDraft();
      if (!draft) return;
      if (draft.hasOwnTitle) own(form.elements.judul);
      Lapor.files?.recall(draft.files);
    }
    function note(date) {
      const box = document.createElement('div');
      box.className = 'notice good draft-note';
      box.setAttribute('role', 'status');
      const text = document.createElement('p');
      text.textContent = words.restored.replace('{waktu}', date.toLocaleString(Lapor.language === 'id' ? 'id-ID' : 'en-GB',
        { dateStyle: 'medium', timeStyle: 'short' }));
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'button quiet small', textContent: words.startOver });
      button.addEventListener('click', async () => {
        isOver = true;
        await outbox.dropDraft();
        location.href = '/lapor';
      });
      box.append(text, button);
      form.before(box);
    }

    // The page may come from a store of this browser: its key may have been used already.
    if (mode === 'fresh') key.value = outbox.freshKey();
    const begun = (mode === 'fresh' ? restore() : recall()).catch(() => {});
    if (mode !== 'fresh') soon();
    return { save, end() { isOver = true; clearTimeout(timer); } };
  }

  // MARK: one part at a time

  function inSteps(form) {
    const parts = [...form.querySelectorAll('[data-step]')];
    if (parts.length < 2) return undefined;
    const last = [...form.children].slice([...form.children].indexOf(parts.at(-1)) + 1);
    const line = document.createElement('ol');
    line.className = 'step-line';
    line.setAttribute('aria-label', words.steps);
    const marks = parts.map((part, index) => {
      const mark = document.createElement('li');
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: (index + 1) + '. ' + part.dataset.step });
      button.addEventListener('click', () => go(index));
      mark.append(button);
      line.append(mark);
      return mark;
    });
    const place = Object.assign(document.createElement('p'), { className: 'step-now' });
    place.setAttribute('aria-hidden', 'true');
    parts[0].before(line, place);
    const ways = document.createElement('div');
    ways.className = 'step-ways';
    const [back, next] = [['button quiet', words.back], ['button', words.next]].map(([className, textContent]) =>
      ways.appendChild(Object.assign(document.createElement('button'), { type: 'button', className, textContent })));
    parts.at(-1).after(ways);
    let now = 0;

    function show(index, isAsked) {
      now = index;
      parts.forEach((part, place) => { part.hidden = place !== index; });
      marks.forEach((mark, place) => {
        mark.className = place < index ? 'done' : '';
        if (place === index) mark.setAttribute('aria-current', 'step'); else mark.removeAttribute('aria-current');
      });
      place.textContent = words.stepOf.replace('{ke}', index + 1).replace('{dari}', parts.length);
      for (const element of last) element.hidden = index < parts.length - 1;
      back.hidden = index === 0;
      next.hidden = index === parts.length - 1;
      if (!isAsked) return;
      parts[index].focus({ preventScroll: true });
      line.scrollIntoView({ block: 'start' });
    }
    function go(index) {
      if (index > now && !parts.slice(now, index).every(complete)) return;
      show(index, true);
      if (location.hash !== '#' + parts[index].id) history.pushState(null, '', '#' + parts[index].id);
    }
    back.addEventListener('click', () => go(now - 1));
    next.addEventListener('click', () => go(now + 1));

    /** The part that holds what the address points at. */
    const pointed = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = id ? document.getElementById(id) : null;
      return { target, index: target ? parts.findIndex(part => part === target || part.contains(target)) : -1 };
    };
    // Back goes back a part; a link to a field opens the part that holds it.
    window.addEventListener('popstate', () => {
      const { target, index } = pointed();
      if (index < 0) { if (!location.hash) show(0, false); return; }
      show(index, true);
      if (target !== parts[index]) { target.focus(); target.scrollIntoView({ block: 'center' }); }
    });
    const wrong = parts.findIndex(part => part.matches('[data-open]') || part.querySelector('.is-wrong'));
    const { index } = pointed();
    show(wrong >= 0 ? wrong : Math.max(index, 0), false);
    // Return in a line goes on, as long as there is something to go on to.
    form.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.defaultPrevented || now === parts.length - 1) return;
      if (event.target.matches('input:not([type=file]):not([type=checkbox])')) { event.preventDefault(); go(now + 1); }
    });
    return { reveal(element) { const place = parts.findIndex(part => part.contains(element)); if (place >= 0) show(place, true); } };
  }

  /** Says beside each needed field that it is still empty; answers whether none is. */
  function complete(part) {
    const empty = [...part.querySelectorAll('[required]')].filter(field =>
      field.type === 'radio' ? !part.querySelector('[name="' + field.name + '"]:checked') : !field.value.trim());
    for (const field of part.querySelectorAll('[required]')) mark(field, empty.includes(field));
    if (empty.length > 0) empty[0].focus();
    return empty.length === 0;
  }
  document.addEventListener('input', ({ target }) => { if (target.matches?.('[required]') && target.value.trim()) mark(target, false); });
  function mark(field, isEmpty) {
    const group = field.closest('.field');
    const id = field.name + '-kosong';
    const words_ = document.getElementById(id);
    if (!isEmpty) { words_?.remove(); if (field.type === 'radio') for (const other of group.querySelectorAll('[type=radio]')) other.removeAttribute('aria-invalid'); if (!group.querySelector('.complaint')) group.classList.remove('is-wrong'); field.removeAttribute('aria-invalid'); return; }
    group.classList.add('is-wrong');
    field.setAttribute('aria-invalid', 'true');
    if (words_ || group.querySelector('.complaint')) return;
    const said = Object.assign(document.createElement('p'), { className: 'complaint', id, textContent: words.needed });
    (field.type === 'radio' ? group.querySelector('legend') : field).insertAdjacentElement(field.type === 'radio' ? 'afterend' : 'beforebegin', said);
    if (field.type !== 'radio') field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') ?? '') + ' ' + id).trim());
  }

  // MARK: sending

  async function sendLater(form, draft) {
    const fields = [...new FormData(form)].filter(([name, value]) =>
      typeof value === 'string' && !['lampiran', 'hapus', 'periksa', 'bahasa_baru'].includes(name));
    fields.push(['bahasa', Lapor.language]);
    const known = new Map(((await outbox.getDraft())?.files ?? []).map(file => [file.upload, file]));
    const files = Lapor.files?.kept
      ?? [...form.querySelectorAll('[name=lampiran]')].map(({ value }) => known.get(value) ?? { name: '', upload: value, done: true });
    const title = form.elements.judul.value || form.elements.isi.value.slice(0, 60);
    draft?.end();
    await Lapor.outbox.add({ id: form.elements.kunci.value, state: 'waiting', at: Date.now(), title, address: form.dataset.reportSend, fields, files });
    await outbox.dropDraft();
    const kept = Object.assign(document.createElement('div'), { className: 'notice good', tabIndex: -1 });
    kept.setAttribute('role', 'status');
    kept.append(Object.assign(document.createElement('h2'), { textContent: words.keptTitle }),
      Object.assign(document.createElement('p'), { textContent: words.keptText }));
    document.querySelector('.draft-note')?.remove();
    const key = form.elements.kunci.value;
    form.replaceWith(kept);
    document.addEventListener('laporkeluar', ({ detail }) => {
      if (detail.id !== key) return;
      kept.firstChild.textContent = detail.state === 'sent' ? words.sentTitle : words.refusedTitle;
      kept.lastChild.textContent = words.seeTop;
    });
    kept.focus();
  }

  function offerLater(form, draft) {
    const old = form.querySelector('.offline-offer');
    if (old) { old.focus(); return; }
    const offer = Object.assign(document.createElement('div'), { className: 'notice open offline-offer', tabIndex: -1 });
    offer.setAttribute('role', 'alert');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: words.sendLater });
    button.addEventListener('click', () => sendLater(form, draft));
    offer.append(Object.assign(document.createElement('p'), { textContent: words.offline }), button);
    // Without a network the offer is the one way on; the other comes back with the network.
    const send = form.querySelector('.send');
    send.before(offer);
    send.hidden = true;
    window.addEventListener('online', () => { offer.remove(); send.hidden = false; }, { once: true });
    offer.focus();
  }

  Lapor.on('form[data-report-send]', form => {
    const mode = form.dataset.reportForm;
    const draft = mode && mode !== 'clerk' ? keepDraft(form, mode) : undefined;
    const steps = mode ? inSteps(form) : undefined;
    form.addEventListener('submit', event => {
      if (event.submitter?.hasAttribute('formaction')) return;
      const isOffline = navigator.onLine === false;
      const gap = mode ? [...form.querySelectorAll('[data-step]')].find(part => !complete(part)) : undefined;
      if (gap) { event.preventDefault(); steps?.reveal(gap.querySelector('[aria-invalid]')); gap.querySelector('[aria-invalid]')?.focus(); return; }
      // What an officer writes down for somebody is never kept on a device.
      if (isOffline && !form.elements.kanal) { event.preventDefault(); offerLater(form, draft); return; }
      if (Lapor.files?.pending) { event.preventDefault(); Lapor.say(words.filesPending); return; }
      draft?.save().catch(() => {});
    }, true);
    if (mode && mode !== 'clerk') navigator.serviceWorker?.register('/sw.js?lang=' + Lapor.language).catch(() => {});
  });

  // The report is received: there is nothing to bring back any more.
  Lapor.on('[data-draft-done]', () => { outbox.dropDraft().catch(() => {}); });

  // MARK: small help

  /** Whether somebody wrote a title themselves, or took away what was proposed: then none is proposed any more. */
  function isOwn(title) { return title.dataset.own === 'yes'; }
  function own(title) { title.dataset.own = 'yes'; }

  // A title out of the first sentence, as long as none was written.
  Lapor.on('form[data-report-form] [name=isi]', area => {
    area.addEventListener('blur', () => {
      const title = area.form.elements.judul;
      // What we proposed follows the words until somebody changes it.
      if (isOwn(title) || (title.value && title.value !== title.dataset.proposed) || !area.value.trim()) return;
      const first = area.value.trim().split(/[.!?\n]/)[0].trim();
      title.value = first.length <= 80 ? first : first.slice(0, 80).replace(/\s+\S*$/, '') + '…';
      title.dataset.proposed = title.value;
      title.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const title = area.form.elements.judul;
    for (const kind of ['input', 'change']) {
      title.addEventListener(kind, () => { if (title.value !== title.dataset.proposed) own(title); });
    }
    // Typing takes the place of what was proposed, however one comes to it: a click would leave the caret inside of it.
    const isProposed = () => title.value !== '' && !isOwn(title) && title.value === title.dataset.proposed;
    let comes = false;
    title.addEventListener('focus', () => { if (isProposed()) title.select(); });
    title.addEventListener('pointerdown', () => { comes = document.activeElement !== title; });
    title.addEventListener('click', () => {
      if (comes && isProposed() && title.selectionStart === title.selectionEnd) title.select();
      comes = false;
    });
  });
})();
