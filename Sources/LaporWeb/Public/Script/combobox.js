// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// A plain line becomes one that offers what could be meant:
//
//     <input data-combobox="/api/v1/agencies?limit=12&q=" data-combobox-label="name"
//            data-combobox-key="slug" data-combobox-below="path">
//
// What was typed is put at the end of the address; the answer has `items`. Of each, the label is shown and put into the
// line; with a key that is sent in its place, by a hidden field of the same name; what stands below can be left out.
(() => {
  'use strict';

  Lapor.on('input[data-combobox]', input => {
    const { combobox: address, comboboxLabel: name, comboboxKey: value, comboboxBelow: below } = input.dataset;
    const hidden = Object.assign(document.createElement('input'), { type: 'hidden' });

    // The name is shown, its key is sent: a field of the same name stands before the line.
    const take = entry => {
      input.value = entry[name];
      input.dispatchEvent(new Event('change', { bubbles: true }));
      if (!value) return;
      hidden.name = hidden.name || input.name;
      hidden.value = entry[value];
      if (input.name) input.dataset.name = input.name;
      input.removeAttribute('name');
      input.before(hidden);
    };
    input.addEventListener('input', () => {
      if (!hidden.isConnected) return;
      hidden.remove();
      input.name = input.dataset.name;
    });

    Lapor.offer(input, {
      shortest: 3,
      labelled: input.id,
      ask: words => address + encodeURIComponent(words),
      entries: answer => answer.items ?? [],
      // Who types the key itself needs no choice.
      isMeant: (entry, words) => entry[value ?? name] === words,
      title: entry => entry[name],
      below: entry => below && entry[below],
      take,
    });
  });
})();
