// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// On every page: what this browser still has to send, or has sent while nobody looked.
(() => {
  'use strict';

  const outbox = self.LaporOutbox;
  const words = Lapor.words;
  const FLAG = 'lapor-keluar';
  const flag = {
    get isSet() { try { return localStorage.getItem(FLAG) !== null; } catch { return false; } },
    set(isOn) { try { if (isOn) localStorage.setItem(FLAG, '1'); else localStorage.removeItem(FLAG); } catch { /* not kept */ } },
  };

  const element = (name, attributes, ...inside) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...inside);
    return made;
  };
  const grouped = id => id.replace(/^(...)(....)(....)$/, '$1 $2 $3');

  function line(entry) {
    const button = (text, act) => element('button', { type: 'button', className: 'button quiet small', onclick: act }, text);
    const forget = async () => { await outbox.remove('keluar', entry.id); await show(); };
    if (entry.state === 'sent') {
      const { tracking_id: id, access_code: code } = entry.receipt;
      return ['is-sent', words.sent.replace('{judul}', entry.title) + ' ', [
        element('strong', {}, words.number + ' ' + grouped(id) + ', ' + words.code + ' ' + code.replace(/(.{4})(?=.)/g, '$1-')),
      ], [element('a', { href: '/lacak?nomor=' + id }, words.open), button(words.noted, forget)]];
    }
    if (entry.state === 'refused') {
      const mend = async () => {
        await outbox.putDraft({ at: Date.now(), key: outbox.freshKey(), fields: entry.fields, files: entry.files });
        await outbox.remove('keluar', entry.id);
        location.href = '/lapor';
      };
      return ['is-wrong', words.refused.replace('{judul}', entry.title) + ' ' + (entry.problem.errors?.map(e => e.message).join(' ')
        ?? entry.problem.title ?? ''), [], [button(words.mend, mend)]];
    }
    return ['', words.waiting.replace('{judul}', entry.title), [], [button(words.sendNow, () => send(true))]];
  }

  async function show() {
    const entries = await outbox.all('keluar');
    for (const entry of entries) if (entry.state !== 'waiting') document.dispatchEvent(new CustomEvent('laporkeluar', { detail: entry }));
    flag.set(entries.length > 0);
    for (const old of document.querySelectorAll('.waiting')) old.remove();
    for (const entry of entries) {
      const [kind, text, more, ways] = line(entry);
      const box = element('div', { className: 'waiting ' + kind },
        element('div', { className: 'wrap' }, element('p', {}, text, ...more), element('div', { className: 'row' }, ...ways)));
      box.setAttribute('role', 'status');
      document.querySelector('main').before(box);
    }
  }

  async function send(isAsked = false) {
    if (!flag.isSet || navigator.onLine === false && !isAsked) return;
    try {
      await outbox.flush();
    } catch {
      if (isAsked) Lapor.say(words.stillOffline);
    }
    await show();
  }

  Lapor.outbox = {
    async add(entry) {
      await outbox.put('keluar', entry);
      flag.set(true);
      await show();
      const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
      // Where the browser can, it sends by itself, even with no page open.
      await worker?.sync?.register('lapor-keluar').catch(() => undefined);
    },
    show,
  };

  // The network can return while the page stays open, with or without the browser noticing.
  window.addEventListener('online', () => send());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  setInterval(() => send(), 20_000);
  if (flag.isSet) show().then(() => send());
})();
