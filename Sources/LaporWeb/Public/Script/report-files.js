// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// Files go ahead of the report, in pieces, while one is still writing; a line that breaks costs only the last piece.
(() => {
  'use strict';

  const outbox = self.LaporOutbox;
  const words = Lapor.words;
  const EDGE = 2560;
  const SMALL_ENOUGH = 2 * 1024 * 1024;

  /** A photo that a screen cannot show whole is made smaller before it goes; whatever cannot be drawn goes as it is. */
  async function lighter(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= SMALL_ENOUGH || !self.createImageBitmap) return file;
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, EDGE / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85));
      return blob && blob.size < file.size ? blob : file;
    } catch { return file; }
  }

  const wait = seconds => new Promise(done => {
    const timer = setTimeout(done, seconds * 1000);
    window.addEventListener('online', () => { clearTimeout(timer); done(); }, { once: true });
  });

  Lapor.on('[data-report-files]', box => {
    const input = box.querySelector('input[type=file]');
    const form = input.form;
    const list = document.createElement('ul');
    list.className = 'going';
    list.setAttribute('aria-label', words.files);
    // Its own button, in the page's language; the field itself stays reachable by keyboard.
    const zone = Object.assign(document.createElement('div'), { className: 'drop' });
    const choose = Object.assign(document.createElement('label'), { className: 'button quiet', htmlFor: input.id, textContent: words.addFiles });
    input.replaceWith(zone);
    input.classList.add('unseen');
    zone.append(input, choose);
    zone.after(list);
    const items = [];
    const most = Number(box.dataset.reportFiles);
    /** What the draft knew, by how the server calls it. */
    let known = new Map();
    /** Those that came back from the server with the form: their bytes, as long as this browser has them. */
    const returned = () => [...box.querySelectorAll('.attached li')]
      .filter(place => !place.querySelector('[name=hapus]').checked)
      .map(place => {
        const upload = place.querySelector('[name=lampiran]').value;
        const name = place.querySelector('.unseen').textContent.trim();
        return known.get(upload) ?? { id: upload, name, upload, done: true };
      });
    /** How many go along: those of this page, and those that came back with it. */
    const taken = () => items.filter(item => !item.isWrong).length + returned().length;
    const changed = () => form.dispatchEvent(new Event('laporfiles'));

    function row(item) {
      const place = document.createElement('li');
      place.innerHTML = '<span class="no-picture" aria-hidden="true"></span><div><p></p><progress max="1" value="0"></progress></div>'
        + '<button type="button" class="button quiet small"></button>';
      const [name, bar, button] = [place.querySelector('p'), place.querySelector('progress'), place.querySelector('button')];
      name.textContent = item.name;
      bar.setAttribute('aria-label', item.name);
      button.textContent = words.remove;
      button.setAttribute('aria-label', words.remove + ' ' + item.name);
      if (item.blob && /^image\//.test(item.blob.type)) {
        const picture = new Image();
        picture.alt = '';
        picture.src = URL.createObjectURL(item.blob);
        picture.onload = () => URL.revokeObjectURL(picture.src);
        place.querySelector('.no-picture').replaceWith(picture);
      }
      button.addEventListener('click', () => {
        item.control?.abort();
        item.isRemoved = true;
        items.splice(items.indexOf(item), 1);
        place.remove();
        if (!item.done && item.address) fetch(item.address, { method: 'DELETE' }).catch(() => {});
        changed();
        input.focus();
      });
      list.append(place);
      const say = (text, isWrong) => { name.textContent = item.name + (text ? ' – ' + text : ''); name.classList.toggle('is-wrong', !!isWrong); };
      return {
        progress(part) { bar.value = part; say(part < 1 ? Math.round(part * 100) + ' %' : ''); },
        done() {
          bar.remove();
          say(words.arrived);
          const kept = document.createElement('input');
          Object.assign(kept, { type: 'hidden', name: 'lampiran', value: item.upload });
          place.append(kept);
        },
        waits() { say(words.fileWaits); },
        wrong(text) { bar.remove(); say(text, true); item.isWrong = true; },
      };
    }

    async function send(item) {
      const shown = row(item);
      item.control = new AbortController();
      for (let attempt = 0; !item.isRemoved; attempt += 1) {
        try {
          await outbox.sendFile(item, part => shown.progress(part), item.control.signal);
          shown.done();
          return changed();
        } catch (error) {
          if (item.isRemoved) return undefined;
          if (error instanceof outbox.Refused) {
            shown.wrong(error.problem.status === 404 ? words.fileGone : error.problem.title ?? '');
            return changed();
          }
          shown.waits();
          await wait(Math.min(30, 2 ** attempt));
        }
      }
      return undefined;
    }

    async function add(file) {
      const item = { id: outbox.freshKey(), name: file.name || 'foto.jpg', key: outbox.freshKey(), language: Lapor.language };
      items.push(item);
      item.blob = await lighter(file);
      changed();
      return send(item);
    }

    /** Those that are too many are named, each and all together. */
    function addAll(files) {
      const room = Math.max(0, most - taken());
      for (const file of files.slice(0, room)) add(file);
      const over = files.slice(room).map(file => ({ name: file.name || 'foto.jpg', isWrong: true }));
      for (const item of over) {
        items.push(item);
        row(item).wrong(words.fileTooMany);
      }
      if (over.length > 0) Lapor.say(over.map(item => item.name).join(', ') + ': ' + words.fileTooMany);
    }

    // What goes ahead is not sent with the form once more.
    input.removeAttribute('name');
    input.addEventListener('change', () => {
      const files = [...input.files];
      input.value = '';
      addAll(files);
    });
    box.addEventListener('dragover', event => { event.preventDefault(); box.classList.add('is-over'); });
    box.addEventListener('dragleave', () => box.classList.remove('is-over'));
    box.addEventListener('drop', event => {
      event.preventDefault();
      box.classList.remove('is-over');
      addAll([...event.dataTransfer.files]);
    });

    Lapor.files = {
      get pending() { return items.some(item => !item.done && !item.isWrong); },
      /** As they can be kept: what has arrived by its name, what has not with its bytes. */
      get kept() {
        const going = items.filter(item => !item.isWrong && (item.blob || item.upload));
        return [...returned(), ...going].map(({ id, name, blob, key, address, upload, done, language }) =>
          ({ id, name, blob, key, address, upload, done, language }));
      },
      recall(kept) { known = new Map(kept.filter(item => item.upload).map(item => [item.upload, item])); },
      restore(kept) { for (const item of kept) { item.id ??= outbox.freshKey(); items.push(item); send(item); } },
    };
  });
})();
