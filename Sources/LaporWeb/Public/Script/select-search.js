// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A list of some topics becomes a line to type into, which finds all of them with what they lie in: the list itself stays
// what is sent, and what is there without script.
//
//     <select data-topics="/api/v1/categories">
(() => {
  'use strict';

  const shortest = 2;
  let counter = 0;

  Lapor.on('select[data-topics]', select => {
    const box = document.createElement('div');
    const line = document.createElement('input');
    const choices = document.createElement('ul');
    const news = document.createElement('span');
    box.className = 'combo';
    Object.assign(line, { type: 'text', id: select.id, autocomplete: 'off' });
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (select.hasAttribute(name)) line.setAttribute(name, select.getAttribute(name));
    }
    choices.className = 'combo-list';
    choices.id = `topik-${++counter}`;
    choices.setAttribute('role', 'listbox');
    choices.setAttribute('aria-label', document.querySelector(`label[for="${select.id}"]`)?.textContent.trim() ?? '');
    choices.hidden = true;
    news.className = 'unseen';
    news.setAttribute('role', 'status');
    for (const [name, words] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list'],
      ['aria-controls', choices.id]]) line.setAttribute(name, words);
    select.id += '-daftar';
    select.hidden = true;
    select.before(box);
    box.append(line, choices, news);
    const full = option => option?.value ? option.dataset.path || option.textContent.trim() : '';
    const show = () => { line.value = full(select.selectedOptions[0]); };
    show();
    select.form?.addEventListener('change', event => { if (event.target !== line) show(); });
    select.form?.addEventListener('laporreset', show);

    let found = [];
    let place = -1;
    const close = () => {
      choices.hidden = true;
      place = -1;
      line.setAttribute('aria-expanded', 'false');
      line.removeAttribute('aria-activedescendant');
    };
    const take = topic => {
      let option = [...select.options].find(one => one.value === topic.value);
      if (!option) { option = new Option(topic.name, topic.value); select.append(option); }
      option.dataset.path = [topic.path, topic.name].filter(Boolean).join(' › ');
      select.value = topic.value;
      show();
      close();
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const mark = next => {
      const options = [...choices.children];
      if (!options.length) return;
      place = (next + options.length) % options.length;
      for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === place));
      options[place].scrollIntoView({ block: 'nearest' });
      line.setAttribute('aria-activedescendant', options[place].id);
    };
    const draw = () => {
      choices.replaceChildren(...found.map((topic, index) => {
        const option = document.createElement('li');
        option.id = `${choices.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = topic.name;
        if (topic.path) option.append(Object.assign(document.createElement('small'), { textContent: topic.path }));
        option.addEventListener('pointerdown', event => event.preventDefault());
        option.addEventListener('click', () => take(topic));
        return option;
      }));
      place = -1;
      choices.hidden = !found.length;
      line.setAttribute('aria-expanded', String(!!found.length));
      const { found: some, nothingFound: none } = Lapor.words;
      news.textContent = found.length ? some.replace('{jumlah}', found.length) : none;
    };
    let asking;
    let timer;
    const ask = async () => {
      const words = line.value.trim();
      asking?.abort();
      if (!words) select.value = '';
      if (words.length < shortest) { close(); return; }
      asking = new AbortController();
      try {
        const answer = await fetch(`${select.dataset.topics}?limit=12&q=${encodeURIComponent(words)}`, {
          headers: { accept: 'application/json', 'accept-language': Lapor.language }, signal: asking.signal,
        });
        if (!answer.ok) { close(); return; }
        found = (await answer.json()).items.map(({ code, name, path }) => ({ value: code, name, path }));
        if (document.activeElement === line) draw();
      } catch { close(); }
    };
    line.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    line.addEventListener('focus', () => line.select());
    line.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (choices.hidden) ask(); else mark(place + (event.key === 'ArrowDown' ? 1 : place < 0 ? 0 : -1));
      } else if (event.key === 'Enter' && !choices.hidden) {
        event.preventDefault();
        if (found.length) take(found[Math.max(place, 0)]);
      } else if (event.key === 'Escape' && !choices.hidden) {
        event.preventDefault();
        close();
      }
    });
    // What was typed and not chosen is nothing: the line says what will be sent.
    line.addEventListener('blur', () => { close(); show(); });
  });
})();
