// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A list of some topics becomes a line to type into, which finds all of them with what they lie in: the list itself stays
// what is sent, and what is there without script.
//
//     <select data-topics="/api/v1/categories">
(() => {
  'use strict';

  Lapor.on('select[data-topics]', select => {
    const label = select.id;
    const line = Object.assign(document.createElement('input'), { type: 'text', id: label });
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (select.hasAttribute(name)) line.setAttribute(name, select.getAttribute(name));
    }
    select.id += '-daftar';
    select.hidden = true;
    select.before(line);
    // What finds all of them needs no button for it, which a press of Enter would mean.
    select.form?.querySelector('button[name=topik]')?.closest('p').remove();

    const full = option => option?.value ? option.dataset.path || option.textContent.trim() : '';
    const show = () => { line.value = full(select.selectedOptions[0]); };
    show();
    select.form?.addEventListener('change', event => { if (event.target !== line) show(); });
    select.form?.addEventListener('laporreset', show);
    line.addEventListener('input', () => { if (!line.value.trim()) select.value = ''; });
    line.addEventListener('focus', () => line.select());

    const take = topic => {
      let option = [...select.options].find(one => one.value === topic.code);
      if (!option) { option = new Option(topic.name, topic.code); select.append(option); }
      option.dataset.path = [topic.path, topic.name].filter(Boolean).join(' › ');
      select.value = topic.code;
      show();
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    Lapor.offer(line, {
      shortest: 2,
      labelled: label,
      ask: words => `${select.dataset.topics}?limit=12&q=${encodeURIComponent(words)}`,
      entries: answer => answer.items ?? [],
      title: topic => topic.name,
      below: topic => topic.path,
      take,
      takesFirst: true,
    });
    // What was typed and not chosen is nothing: the line says what will be sent.
    line.addEventListener('blur', show);
  });
})();
