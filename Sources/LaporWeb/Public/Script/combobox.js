// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A plain line becomes one that offers what could be meant while it is typed into (the ARIA combobox pattern, 1.2):
//
//     <input data-combobox="/api/v1/agencies?limit=12&q=" data-combobox-label="name"
//            data-combobox-key="slug" data-combobox-below="path">
//
// What was typed is put at the end of the address; the answer has `items`. Of each, the label is shown and put into the
// line; with a key that is sent in its place, by a hidden field of the same name; what stands below can be left out.
(() => {
  'use strict';

  const shortest = 3;
  let counter = 0;

  Lapor.on('input[data-combobox]', input => {
    const { comboboxLabel: name, comboboxKey: value, comboboxBelow: below } = input.dataset;
    const box = document.createElement('div');
    const choices = document.createElement('ul');
    const news = document.createElement('span');
    box.className = 'combo';
    choices.className = 'combo-list';
    choices.id = `pilihan-${++counter}`;
    choices.setAttribute('role', 'listbox');
    choices.setAttribute('aria-label', document.querySelector(`label[for="${input.id}"]`)?.textContent.trim() ?? '');
    choices.hidden = true;
    news.className = 'unseen';
    news.setAttribute('role', 'status');
    input.replaceWith(box);
    box.append(input, choices, news);
    input.removeAttribute('list');
    input.autocomplete = 'off';
    for (const [attribute, words] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list'],
      ['aria-controls', choices.id]]) input.setAttribute(attribute, words);

    const hidden = document.createElement('input');
    hidden.type = 'hidden';
    let found = [];
    let place = -1;
    let asking;
    let timer;

    const close = () => {
      choices.hidden = true;
      place = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };

    const mark = next => {
      const options = [...choices.children];
      if (!options.length) return;
      place = (next + options.length) % options.length;
      for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === place));
      options[place].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', options[place].id);
    };

    // The name is shown, its key is sent: a field of the same name stands before the line.
    const take = entry => {
      input.value = entry[name];
      close();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      if (!value) return;
      hidden.name = hidden.name || input.name;
      hidden.value = entry[value];
      if (input.name) input.dataset.name = input.name;
      input.removeAttribute('name');
      input.before(hidden);
    };
    const release = () => {
      if (!hidden.isConnected) return;
      hidden.remove();
      input.name = input.dataset.name;
    };

    const draw = () => {
      choices.replaceChildren(...found.map((entry, index) => {
        const option = document.createElement('li');
        option.id = `${choices.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = entry[name];
        if (below && entry[below]) {
          const small = document.createElement('small');
          small.textContent = entry[below];
          option.append(small);
        }
        // Before the line loses its focus.
        option.addEventListener('pointerdown', event => event.preventDefault());
        option.addEventListener('click', () => take(entry));
        return option;
      }));
      place = -1;
      choices.hidden = !found.length;
      input.setAttribute('aria-expanded', String(!!found.length));
      const { found: some, nothingFound: none } = Lapor.words;
      news.textContent = found.length ? some.replace('{jumlah}', found.length) : none;
    };

    const ask = async () => {
      const words = input.value.trim();
      asking?.abort();
      if (words.length < shortest) { close(); return; }
      asking = new AbortController();
      try {
        const answer = await fetch(input.dataset.combobox + encodeURIComponent(words), {
          headers: { accept: 'application/json', 'accept-language': Lapor.language }, signal: asking.signal,
        });
        if (!answer.ok) { close(); return; }
        found = (await answer.json()).items ?? [];
        // Who types the key itself needs no choice.
        if (found.some(entry => entry[value ?? name] === words)) { close(); return; }
        if (document.activeElement === input) draw();
      } catch { close(); }
    };

    input.addEventListener('input', () => {
      release();
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (choices.hidden) ask(); else mark(place + (event.key === 'ArrowDown' ? 1 : place < 0 ? 0 : -1));
      } else if (event.key === 'Enter' && !choices.hidden && place >= 0) {
        event.preventDefault();
        take(found[place]);
      } else if (event.key === 'Escape' && !choices.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener('blur', close);
  });
})();
