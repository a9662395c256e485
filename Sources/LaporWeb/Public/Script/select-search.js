// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A long list to choose from becomes a line to type into, over all topics with what they lie in: the list itself stays what
// is sent, and what is there without script.
//
//     <select data-topics="/api/v1/categories">
(() => {
  'use strict';

  const most = 12;
  let counter = 0;
  const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const all = new Map();

  /** Every topic that can be chosen today, each with the names of what it lies in. */
  async function topics(address) {
    if (all.has(address)) return all.get(address);
    const answer = await fetch(address, { headers: { accept: 'application/json', 'accept-language': Lapor.language } });
    if (!answer.ok) throw new Error(String(answer.status));
    const items = (await answer.json()).items;
    const known = new Map(items.map(item => [item.id, item]));
    const today = new Date().toISOString().slice(0, 10);
    const path = item => {
      const names = [];
      for (let one = known.get(item.parent_id); one; one = known.get(one.parent_id)) names.unshift(one.name);
      return names.join(' › ');
    };
    const found = items.filter(item => (item.starts_on ?? today) <= today && today <= (item.ends_on ?? today))
      .map(item => ({ value: item.code, name: item.name, path: path(item) }));
    all.set(address, found);
    return found;
  }

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
    const ask = async () => {
      const words = fold(line.value).split(/\s+/).filter(Boolean);
      if (!words.length) { select.value = ''; close(); return; }
      try {
        const list = await topics(select.dataset.topics);
        // Of those that fit, first what is itself called so.
        const fits = list.filter(topic => words.every(word => fold(`${topic.path} ${topic.name}`).includes(word)));
        const isNamed = topic => words.every(word => fold(topic.name).includes(word));
        found = [...fits.filter(isNamed), ...fits.filter(topic => !isNamed(topic))].slice(0, most);
        if (document.activeElement === line) draw();
      } catch { box.remove(); select.hidden = false; select.id = select.id.replace(/-daftar$/, ''); }
    };
    line.addEventListener('input', ask);
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
