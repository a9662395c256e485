// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// Where it is to the metre, asked for only when somebody wants to say it: the telephone's own place, or the middle of a map
// that is moved by finger, mouse or arrow keys.
(() => {
  'use strict';

  const words = Lapor.words;
  // From nearer than this, moving the map is pointing at a place.
  const NEAR = 12;
  const NATION = [[-11.5, 94.5], [6.5, 141.5]];

  /** A style or a script of ours, once. */
  function fetchOnce(element) {
    return new Promise((done, failed) => {
      element.addEventListener('load', () => done());
      element.addEventListener('error', () => failed(new Error('not loaded')));
      document.head.append(element);
    });
  }

  async function library(data) {
    if (window.L) return;
    await Promise.all([
      ...data.styles.split(' ').map(href => fetchOnce(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))),
      fetchOnce(Object.assign(document.createElement('script'), { src: data.script })),
    ]);
  }

  function open(field, data, point) {
    field.classList.add('map-live');
    field.setAttribute('role', 'region');
    field.setAttribute('aria-label', data.label);
    const map = L.map(field, { zoomControl: false, attributionControl: false, scrollWheelZoom: false, maxBounds: NATION, minZoom: 4 });
    L.control.zoom({ zoomInTitle: data.zoomIn, zoomOutTitle: data.zoomOut }).addTo(map);
    const by = document.createElement('span');
    by.textContent = data.attribution;
    L.control.attribution({ prefix: false }).addAttribution(by.innerHTML).addTo(map);
    L.tileLayer(data.tiles, { maxZoom: 18 }).addTo(map);
    if (point) map.setView(point, 17); else map.fitBounds(NATION);
    return map;
  }

  Lapor.on('[data-position]', box => {
    const part = name => box.querySelector('[data-position-' + name + ']');
    const [here, onMap, none, take] = ['here', 'map', 'none', 'take'].map(part);
    const [latitude, longitude] = [box.querySelector('[name=lintang]'), box.querySelector('[name=bujur]')];
    const [text, drawer] = [box.querySelector('[role=status]'), box.querySelector('.point-map')];
    let map;
    // Where the map stood when nobody had pointed at anything yet.
    let untouched;
    here.hidden = !navigator.geolocation;
    if (here.hidden && !onMap) return;
    box.hidden = false;

    const point = () => latitude.value && longitude.value ? [Number(latitude.value), Number(longitude.value)] : undefined;
    const shown = () => {
      none.hidden = !point();
      if (point()) text.textContent = words.positionTaken.replace('{tempat}', latitude.value + ', ' + longitude.value);
    };
    const set = (north, east) => {
      latitude.value = north === undefined ? '' : north.toFixed(5);
      longitude.value = east === undefined ? '' : east.toFixed(5);
      if (north === undefined) text.textContent = words.positionLeft;
      latitude.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const see = () => { if (map && point()) map.setView(point(), Math.max(map.getZoom(), 17)); };
    shown();
    box.closest('form').addEventListener('input', shown);

    here.addEventListener('click', () => {
      text.textContent = words.positionAsked;
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => { set(coords.latitude, coords.longitude); see(); },
        () => { text.textContent = words.positionMissing; },
        { enableHighAccuracy: true, timeout: 20000 },
      );
    });
    none.addEventListener('click', () => { set(); (onMap ?? here).focus(); });
    onMap?.addEventListener('click', async () => {
      onMap.setAttribute('aria-expanded', 'true');
      drawer.hidden = false;
      if (map) return see();
      try {
        await library(drawer.dataset);
        const field = drawer.querySelector('.point-field');
        map = open(field, drawer.dataset, point());
        untouched = point() ? undefined : map.getCenter();
        field.focus();
      } catch (error) {
        console.warn(error);
        drawer.hidden = true;
        onMap.setAttribute('aria-expanded', 'false');
        text.textContent = words.positionNoMap;
      }
    });
    take?.addEventListener('click', () => {
      if (untouched && (map.getZoom() < NEAR || map.getCenter().distanceTo(untouched) < 1)) {
        text.textContent = words.positionNotChosen;
        drawer.querySelector('.point-field').focus();
        return;
      }
      untouched = undefined;
      const { lat, lng } = map.getCenter();
      set(lat, lng);
      drawer.hidden = true;
      onMap.setAttribute('aria-expanded', 'false');
      onMap.focus();
    });
  });
})();
