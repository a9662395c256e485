// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A line that offers what could be meant while it is typed into (the ARIA combobox pattern, 1.2). Who uses it says where to
// ask, what an entry looks like, and what taking one does:
//
//     Lapor.offer(line, {
//       shortest: 3, labelled: id, ask: words => address, entries: answer => [], isMeant: (entry, words) => false,
//       title: entry => '', below: entry => '', take: entry => {}, takesFirst: false,
//     })
(() => {
  'use strict';

  let counter = 0;

  Lapor.offer = (line, { shortest, labelled, ask, entries, isMeant = () => false, title, below, take, takesFirst = false }) => {
    const box = document.createElement('div');
    const choices = document.createElement('ul');
    const news = document.createElement('span');
    box.className = 'combo';
    choices.className = 'combo-list';
    choices.id = `pilihan-${++counter}`;
    choices.setAttribute('role', 'listbox');
    choices.setAttribute('aria-label', document.querySelector(`label[for="${CSS.escape(labelled)}"]`)?.textContent.trim() ?? '');
    choices.hidden = true;
    news.className = 'unseen';
    news.setAttribute('role', 'status');
    line.before(box);
    box.append(line, choices, news);
    line.removeAttribute('list');
    line.autocomplete = 'off';
    for (const [attribute, words] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list'],
      ['aria-controls', choices.id]]) line.setAttribute(attribute, words);

    let found = [];
    let place = -1;
    let asking;
    let timer;

    const close = () => {
      choices.hidden = true;
      place = -1;
      line.setAttribute('aria-expanded', 'false');
      line.removeAttribute('aria-activedescendant');
    };
    const choose = entry => { close(); take(entry); };

    const mark = next => {
      const options = [...choices.children];
      if (!options.length) return;
      place = (next + options.length) % options.length;
      for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === place));
      options[place].scrollIntoView({ block: 'nearest' });
      line.setAttribute('aria-activedescendant', options[place].id);
    };

    const draw = () => {
      choices.replaceChildren(...found.map((entry, index) => {
        const option = document.createElement('li');
        option.id = `${choices.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = title(entry);
        if (below(entry)) option.append(Object.assign(document.createElement('small'), { textContent: below(entry) }));
        // Before the line loses its focus.
        option.addEventListener('pointerdown', event => event.preventDefault());
        option.addEventListener('click', () => choose(entry));
        return option;
      }));
      place = -1;
      choices.hidden = !found.length;
      line.setAttribute('aria-expanded', String(!!found.length));
      const { found: some, nothingFound: none } = Lapor.words;
      news.textContent = found.length ? some.replace('{jumlah}', found.length) : none;
    };

    const find = async () => {
      const words = line.value.trim();
      asking?.abort();
      if (words.length < shortest) { close(); return; }
      asking = new AbortController();
      try {
        const answer = await fetch(ask(words), {
          headers: { accept: 'application/json', 'accept-language': Lapor.language }, signal: asking.signal,
        });
        if (!answer.ok) { close(); return; }
        found = entries(await answer.json());
        if (found.some(entry => isMeant(entry, words))) { close(); return; }
        if (document.activeElement === line) draw();
      } catch { close(); }
    };

    line.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 150); });
    line.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (choices.hidden) find(); else mark(place + (event.key === 'ArrowDown' ? 1 : place < 0 ? 0 : -1));
      } else if (event.key === 'Enter' && !choices.hidden && (place >= 0 || takesFirst)) {
        event.preventDefault();
        choose(found[Math.max(place, 0)]);
      } else if (event.key === 'Escape' && !choices.hidden) {
        event.preventDefault();
        close();
      }
    });
    line.addEventListener('blur', close);
  };
})();
