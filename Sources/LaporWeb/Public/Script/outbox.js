// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// What was written while there was no network: kept in this browser, and sent once when the network is back. The same key
// goes with it however often it is tried, so that it becomes one report. Runs in pages and in the service worker.
self.LaporOutbox = (() => {
  'use strict';

  const PIECE = 256 * 1024;
  const LARGEST = 8 * 1024 * 1024;

  /** One of the two stores of this browser: `draf` and `keluar`. */
  function inStore(name, mode, act) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('lapor', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('draf', { keyPath: 'id' });
        opening.result.createObjectStore('keluar', { keyPath: 'id' });
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(name, mode);
        const request = act(transaction.objectStore(name));
        transaction.oncomplete = () => { database.close(); resolve(request?.result); };
        transaction.onabort = () => { database.close(); reject(transaction.error); };
      };
    });
  }
  const put = (store, row) => inStore(store, 'readwrite', s => s.put(row));
  const get = (store, id) => inStore(store, 'readonly', s => s.get(id));
  const all = store => inStore(store, 'readonly', s => s.getAll());
  const remove = (store, id) => inStore(store, 'readwrite', s => s.delete(id));

  const bytesOf = file => 'berkas ' + file.id;
  /** The draft: the bytes of a file are written once, however often the words beside them change. */
  const putDraft = draft => inStore('draf', 'readwrite', store => {
    const files = draft.files.map(file => ({ id: freshKey(), ...file }));
    const wanted = new Map(files.filter(file => file.blob).map(file => [bytesOf(file), file.blob]));
    const known = store.getAllKeys();
    known.onsuccess = () => {
      for (const id of known.result) if (id !== 'lapor' && !wanted.has(id)) store.delete(id);
      for (const [id, blob] of wanted) if (!known.result.includes(id)) store.put({ id, blob });
      store.put({ ...draft, id: 'lapor', files: files.map(({ blob, ...file }) => file) });
    };
    return known;
  });
  async function getDraft() {
    const rows = new Map((await all('draf')).map(row => [row.id, row]));
    const draft = rows.get('lapor');
    return draft && { ...draft, files: draft.files.map(file => ({ ...file, blob: file.blob ?? rows.get(bytesOf(file))?.blob })) };
  }
  const dropDraft = () => inStore('draf', 'readwrite', store => store.clear());

  const base64 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(n => n.toString(16).padStart(2, '0')).join('');

  class Refused extends Error {
    constructor(problem) {
      super(problem.title ?? String(problem.status));
      this.problem = problem;
    }
  }
  const isLasting = status => status >= 400 && status < 500 && ![404, 408, 409, 423, 429].includes(status);
  const said = async answer => { try { return await answer.json(); } catch { return { status: answer.status }; } };

  /** Begins a file on the server; `item.address` is where its pieces go. */
  async function begin(item) {
    const answer = await fetch('/api/v1/uploads/pieces', {
      method: 'POST',
      headers: {
        'Upload-Length': String(item.blob.size),
        'Upload-Metadata': 'filename ' + base64(item.name),
        'Idempotency-Key': item.key,
        'Accept-Language': item.language ?? 'id',
      },
    });
    if (isLasting(answer.status)) throw new Refused(await said(answer));
    if (!answer.ok) throw new Error('begin ' + answer.status);
    const begun = await answer.json();
    item.address = '/api/v1/uploads/pieces/' + begun.upload;
    item.upload = begun.upload;
    return begun.offset;
  }

  async function offset(item) {
    // Attached on another page: only its name is known here.
    item.address ??= '/api/v1/uploads/pieces/' + item.upload;
    const answer = await fetch(item.address, { method: 'HEAD' });
    if (answer.status === 404) {
      // It was forgotten meanwhile: from the beginning, under another key.
      if (!item.blob) throw new Refused({ status: 404, title: item.name });
      item.key = freshKey();
      item.done = false;
      return begin(item);
    }
    if (!answer.ok) throw new Error('offset ' + answer.status);
    return answer.headers.get('Upload-Length') === answer.headers.get('Upload-Offset')
      ? item.blob?.size ?? 0 : Number(answer.headers.get('Upload-Offset'));
  }

  /** Sends a file from where it is; answers its reference when it is whole. Throws when the line breaks: call it again. */
  async function sendFile(item, progress = () => {}, signal = undefined) {
    let at = item.address || item.upload ? await offset(item) : await begin(item);
    let size = PIECE;
    while (at < (item.blob?.size ?? 0)) {
      progress(at / item.blob.size);
      const began = Date.now();
      const answer = await fetch(item.address, {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(at), 'Accept-Language': item.language ?? 'id',
        },
        body: item.blob.slice(at, at + size),
        signal,
      });
      if (isLasting(answer.status)) throw new Refused(await said(answer));
      if (!answer.ok) throw new Error('piece ' + answer.status);
      at += Math.min(size, item.blob.size - at);
      size = Date.now() - began < 700 ? Math.min(size * 2, LARGEST) : Math.max(size / 2, PIECE);
    }
    progress(1);
    item.done = true;
    return item.upload;
  }

  async function sendEntry(entry) {
    for (const item of entry.files) {
      // What has arrived may have been forgotten since: it is asked for, and sent again if it must.
      await sendFile(item);
      await put('keluar', entry);
    }
    const form = new URLSearchParams(entry.fields);
    for (const item of entry.files) form.append('lampiran', item.upload);
    const answer = await fetch(entry.address, { method: 'POST', body: form, credentials: 'same-origin' });
    if (answer.status === 201) return { state: 'sent', receipt: await answer.json() };
    if (isLasting(answer.status)) throw new Refused(await said(answer));
    throw new Error('report ' + answer.status);
  }

  /** Sends what waits, one after another; whoever comes while it runs leaves it to the one that runs. */
  async function flush() {
    const work = async lock => {
      if (lock === null) return false;
      for (const entry of await all('keluar')) {
        if (entry.state !== 'waiting') continue;
        let outcome;
        try {
          outcome = await sendEntry(entry);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          outcome = { state: 'refused', problem: error.problem };
        }
        // A receipt needs no words any more.
        const kept = outcome.state === 'sent' ? { fields: [], files: [] } : {};
        await put('keluar', { ...entry, ...kept, ...outcome, at: Date.now() });
      }
      return true;
    };
    return self.navigator.locks ? navigator.locks.request('lapor-keluar', { ifAvailable: true }, work) : work({});
  }

  return { put, get, all, remove, putDraft, getDraft, dropDraft, freshKey, sendFile, flush, Refused };
})();
