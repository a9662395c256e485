// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// What makes the desk quicker: keys, answers that are filled in at once, and who else has a report open.
(() => {
  'use strict';

  // <a data-fill="#field" data-fill-from="/address" data-said="…">: the words are put where one is writing.
  Lapor.on('a[data-fill]', link => {
    link.addEventListener('click', async event => {
      const field = document.querySelector(link.dataset.fill);
      if (!field || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      try {
        const answer = await fetch(link.dataset.fillFrom);
        if (!answer.ok) throw new Error(String(answer.status));
        const words = await answer.text();
        // What is there already is not lost.
        field.value = field.value.trim() ? `${field.value.trimEnd()}\n\n${words}` : words;
        field.focus();
        Lapor.say(link.dataset.said);
      } catch { window.location = link.href; }
    });
  });

  // <details data-load="/address">: what it holds is asked for when somebody opens it, and not before.
  Lapor.on('details[data-load]', fold => {
    let isAsked = false;
    fold.addEventListener('toggle', async () => {
      if (!fold.open || isAsked) return;
      isAsked = true;
      try {
        const answer = await fetch(fold.dataset.load, { redirect: 'error' });
        if (!answer.ok) throw new Error(String(answer.status));
        const inside = fold.querySelector('[data-loaded]');
        inside.innerHTML = await answer.text();
        Lapor.wake(inside);
      } catch { isAsked = false; /* The link inside leads to the same. */ }
    });
  });

  // <button data-put="#field">: its value is put into a field of its form; without script the form comes back with it.
  Lapor.on('button[data-put]', button => {
    button.addEventListener('click', event => {
      const field = document.querySelector(button.dataset.put);
      if (!field) return;
      event.preventDefault();
      field.value = button.dataset.said;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    });
  });

  // <div data-presence="/address">: asked again every minute, while somebody looks.
  Lapor.on('[data-presence]', box => {
    setInterval(async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch(box.dataset.presence, { redirect: 'error' });
        if (!answer.ok) return;
        const words = await answer.text();
        if (box.innerHTML.trim() !== words.trim()) box.innerHTML = words;
      } catch { /* The network is gone for a moment: what is shown stays. */ }
    }, 60000);
  });

  // <fieldset> of what an answer is to be: the button says what it does.
  Lapor.on('[data-follows]', button => {
    const draw = () => {
      const chosen = button.form.querySelector('[data-button]:checked');
      if (chosen) button.textContent = chosen.dataset.button;
    };
    draw();
    button.form.addEventListener('change', draw);
    button.form.addEventListener('laporreset', draw);
  });

  // How many are chosen, and all of them at once.
  Lapor.on('[data-picked]', box => {
    const picks = () => [...document.querySelectorAll('input.pick')];
    const all = document.querySelector('[data-pick-all]');
    const draw = () => {
      const count = picks().filter(pick => pick.checked).length;
      box.hidden = !count;
      box.textContent = box.dataset.picked.replace('{jumlah}', count);
      if (all) all.hidden = count === picks().length;
    };
    document.addEventListener('change', event => {
      if (!event.target.matches('input.pick')) return;
      draw();
      // The bar that comes up at the foot of the window must not stand before it.
      event.target.scrollIntoView({ block: 'nearest' });
    });
    all?.addEventListener('click', () => { for (const pick of picks()) pick.checked = true; draw(); });
    window.addEventListener('pageshow', draw);
    draw();
  });

  // Keys. Single letters can be turned off (WCAG 2.1.4), and never work where one types.
  const switchName = 'lapor-pintasan';
  const isOff = () => { try { return localStorage.getItem(switchName) === 'mati'; } catch { return false; } };
  const turn = off => { try { localStorage.setItem(switchName, off ? 'mati' : 'nyala'); } catch { /* not kept */ } };

  Lapor.on('[data-shortcuts-switch]', button => {
    const draw = () => { button.textContent = isOff() ? button.dataset.on : button.dataset.off; };
    button.hidden = false;
    draw();
    button.addEventListener('click', () => { turn(!isOff()); draw(); });
  });

  let dialog;
  async function help(link) {
    if (!dialog) {
      try {
        const answer = await fetch(link.href, { redirect: 'error' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        dialog = document.createElement('dialog');
        dialog.setAttribute('aria-labelledby', 'judul-pintasan');
        const title = document.createElement('h2');
        title.id = 'judul-pintasan';
        title.textContent = page.querySelector('h1').textContent;
        const shut = document.createElement('button');
        shut.type = 'button';
        shut.className = 'button';
        shut.textContent = Lapor.words.close;
        shut.addEventListener('click', () => dialog.close());
        dialog.append(title, page.querySelector('#pintasan'), shut);
        document.body.append(dialog);
        Lapor.wake(dialog);
      } catch { window.location = link.href; return; }
    }
    dialog.showModal();
  }
  Lapor.on('a[data-shortcuts]', link => {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || document.querySelector('h1 ~ #pintasan')) return;
      event.preventDefault();
      help(link);
    });
  });

  const rows = () => [...document.querySelectorAll('.queue tbody tr')];
  const current = () => rows().findIndex(row => row.classList.contains('is-marked'));
  function move(step) {
    const all = rows();
    if (!all.length) return false;
    const from = current();
    const next = from < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(from + step, 0), all.length - 1);
    for (const row of all) row.classList.remove('is-marked');
    all[next].classList.add('is-marked');
    const link = all[next].querySelector('th a');
    link.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: 'nearest' });
    return true;
  }
  function pick() {
    const box = rows()[current()]?.querySelector('input.pick');
    if (box) { box.checked = !box.checked; box.dispatchEvent(new Event('change', { bubbles: true })); }
    return !!box;
  }
  function focus(selector) {
    const element = document.querySelector(selector);
    element?.focus();
    element?.scrollIntoView({ block: 'center' });
    return !!element;
  }
  // The form that is seen first: the next step's, unless another was opened.
  function put(number) {
    const buttons = [...document.querySelectorAll(`button[data-put][data-number="${number}"]`)];
    const button = buttons.find(one => one.checkVisibility());
    button?.click();
    return !!button;
  }
  const ways = { q: '/meja', s: '/meja?antre=saya', l: '/meja?antre=lewat', t: '/meja/templat' };
  const keys = {
    j: () => move(1), ArrowDown: () => current() >= 0 && move(1),
    k: () => move(-1), ArrowUp: () => current() >= 0 && move(-1),
    x: pick,
    n: () => { const next = document.querySelector('a[data-next]'); if (next) window.location = next.href; return !!next; },
    '/': () => focus('#q') || ((window.location = '/meja#q'), true),
    1: () => put(1), 2: () => put(2), 3: () => put(3),
    a: () => focus('#langkah textarea, #langkah select, #langkah input:not([type=hidden]), #langkah button'),
    '?': () => { const link = document.querySelector('a[data-shortcuts]'); if (link) help(link); return !!link; },
  };
  let isGoing = 0;
  document.addEventListener('keydown', event => {
    const isTyping = event.target.closest('input, textarea, select, [contenteditable], dialog');
    const isBox = event.target.matches?.('input.pick');
    if ((isTyping && !isBox) || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    if (Date.now() - isGoing < 1500 && ways[event.key]) {
      event.preventDefault();
      window.location = ways[event.key];
      return;
    }
    isGoing = event.key === 'g' ? Date.now() : 0;
    if (keys[event.key]?.()) event.preventDefault();
  });
})();
