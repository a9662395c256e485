// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// Everything here only helps: every page works without it. A behaviour is tied to a mark in the page:
//
//     Lapor.on('[data-copy]', element => { … })
//
// and is set up once for each element that is there, or that is brought in later by `Lapor.wake(part)`.
(() => {
  'use strict';

  const behaviours = [];
  const awake = new WeakMap();

  function setUp(behaviour, root) {
    const found = [...root.querySelectorAll(behaviour.selector)];
    if (root !== document && root.matches?.(behaviour.selector)) found.unshift(root);
    for (const element of found) {
      const done = awake.get(element) ?? new Set();
      if (done.has(behaviour)) continue;
      done.add(behaviour);
      awake.set(element, done);
      behaviour.start(element);
    }
  }

  let timer;
  /** Says something for a moment: shown, and read out by screen readers. */
  function say(words) {
    let box = document.querySelector('.said');
    if (!box) {
      box = document.createElement('div');
      box.className = 'said';
      box.setAttribute('role', 'status');
      document.body.append(box);
    }
    box.hidden = false;
    box.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => { box.hidden = true; }, 6000);
  }

  const Lapor = {
    on(selector, start) {
      const behaviour = { selector, start };
      behaviours.push(behaviour);
      setUp(behaviour, document);
    },
    wake(part) { for (const behaviour of behaviours) setUp(behaviour, part); },
    say,
    language: document.documentElement.lang,
  };
  window.Lapor = Lapor;

  // <button data-copy="#id" data-said="…" hidden>: copies what stands there.
  Lapor.on('[data-copy]', button => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = button.dataset.copy;
      const text = source.startsWith('#') ? document.querySelector(source).innerText : source;
      try {
        await navigator.clipboard.writeText(text.trim());
        say(button.dataset.said);
      } catch { window.getSelection().selectAllChildren(document.querySelector(source)); }
    });
  });

  // An address that names a folded part opens it.
  const unfold = () => {
    let part;
    try { part = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (part?.matches('details:not([open])')) { part.open = true; part.scrollIntoView(); }
  };
  window.addEventListener('hashchange', unfold);
  unfold();

  // <button data-print hidden>
  Lapor.on('[data-print]', button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // <button data-share data-share-title data-share-link hidden>: the telephone's own sheet, where there is one.
  Lapor.on('[data-share]', button => {
    if (!navigator.share) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.share({ title: button.dataset.shareTitle, url: button.dataset.shareLink }).catch(() => {});
    });
  });

  // <select data-send>: choosing is enough; its button is for those without script.
  Lapor.on('select[data-send]', select => {
    const button = select.form?.querySelector('[data-send-button]');
    if (button) button.hidden = true;
    select.addEventListener('change', () => select.form.requestSubmit());
  });

  // A form that is on its way is not sent twice by an impatient finger.
  Lapor.on('form[method=post]', form => {
    form.addEventListener('submit', event => {
      if (event.defaultPrevented) return;
      if (form.dataset.sending) { event.preventDefault(); return; }
      form.dataset.sending = 'yes';
      setTimeout(() => { delete form.dataset.sending; }, 8000);
    });
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sending]')) delete form.dataset.sending;
  });
})();
