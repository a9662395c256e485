// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// The drawing of regions becomes a map that can be moved and made larger. Its numbers are those of the table on the same
// page, which stays; so does the drawing, wherever anything is missing.
(() => {
  'use strict';

  /** The regions of the drawing, back in degrees: no outline travels twice. */
  function regions(drawing) {
    const [west, north, across, down, margin] = drawing.dataset.frame.split(' ').map(Number);
    const place = ([x, y]) => [north - (y - margin) / down, west + (x - margin) / across];
    return [...drawing.querySelectorAll('a')].map(link => ({
      link: link.href.baseVal,
      name: link.querySelector('title').textContent,
      step: link.querySelector('path').getAttribute('class'),
      centre: link.dataset.centre ? place(link.dataset.centre.split(' ').map(Number)) : null,
      rings: rings(link.querySelector('path').getAttribute('d')).map(ring => ring.map(place)),
    }));
  }

  /** A path is rings: where each begins, and the steps from there on. */
  function rings(path) {
    return path.split('M').slice(1).map(part => {
      const numbers = part.match(/-?\d+/g).map(Number);
      let [x, y] = numbers;
      const ring = [[x, y]];
      for (let at = 2; at + 1 < numbers.length; at += 2) {
        [x, y] = [x + numbers[at], y + numbers[at + 1]];
        ring.push([x, y]);
      }
      return ring;
    });
  }

  function draw(box) {
    const drawing = box.querySelector('svg');
    const known = regions(drawing);
    const field = document.createElement('div');
    field.className = 'map-live';
    field.setAttribute('role', 'region');
    field.setAttribute('aria-label', box.dataset.label);
    // As tall as what it takes the place of.
    field.style.height = `${Math.max(260, Math.min(drawing.getBoundingClientRect().height + 40, 560))}px`;
    drawing.replaceWith(field);
    const map = L.map(field, {
      zoomControl: false, attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25, maxZoom: 16,
    });
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    if (box.dataset.tiles) {
      const by = document.createElement('span');
      by.textContent = box.dataset.attribution;
      L.control.attribution({ prefix: false }).addAttribution(by.innerHTML).addTo(map);
      L.tileLayer(box.dataset.tiles, { maxZoom: 18 }).addTo(map);
    }
    const shapes = L.featureGroup(known.map(region => {
      const words = document.createElement('span');
      words.textContent = region.name;
      return L.polygon(region.rings, { className: region.step, weight: 1, smoothFactor: 0.5 })
        .bindTooltip(words, { sticky: true })
        .on('click', () => { location.assign(region.link); });
    })).addTo(map);
    const bounds = shapes.getBounds();
    map.fitBounds(bounds, { padding: [8, 8], animate: false });
    map.setMaxBounds(bounds.pad(0.5));
    map.setMinZoom(map.getZoom() - 0.5);
    // What is looked at from nearer has a map of its own, with finer outlines.
    map.setMaxZoom(map.getZoom() + 4);
    number(map, known.filter(region => region.centre));
  }

  /** The number of each region, in its middle, where there is room for it. */
  function number(map, known) {
    const marks = L.layerGroup().addTo(map);
    const digits = region => region.name.slice(region.name.lastIndexOf(':') + 1).trim();
    const amount = region => Number(digits(region).replace(/\D/g, ''));
    const sorted = [...known].sort((one, other) => amount(other) - amount(one));
    const show = () => {
      marks.clearLayers();
      const taken = [];
      // Where two would stand upon each other the larger stays; the table has both.
      for (const region of sorted) {
        const wide = 16 + 9 * digits(region).length;
        const { x, y } = map.latLngToLayerPoint(region.centre);
        if (taken.some(other => Math.abs(other.x - x) < (other.wide + wide) / 2 + 2 && Math.abs(other.y - y) < 26)) continue;
        taken.push({ x, y, wide });
        const words = document.createElement('span');
        words.textContent = digits(region);
        const icon = L.divIcon({ className: 'map-number', html: words, iconSize: [wide, 24] });
        L.marker(region.centre, { icon, keyboard: false, title: region.name })
          .on('click', () => { location.assign(region.link); }).addTo(marks);
      }
    };
    show();
    map.on('zoomend', show);
  }

  Lapor.on('[data-map]', box => { if (window.L) draw(box); });
})();
