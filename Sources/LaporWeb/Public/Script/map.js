// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

// The drawing of regions becomes a map that can be moved and made larger. Its numbers are those of the table on the same
// page, which stays; so does the drawing, wherever anything is missing.
(() => {
  'use strict';

  /** The rows of the table, by the codes of their regions. */
  function rows() {
    const found = new Map();
    for (const link of document.querySelectorAll('[data-place]')) {
      found.set(link.dataset.place, { link: link.href, reports: link.dataset.reports, step: link.dataset.step });
    }
    return found;
  }

  function words(name, row) {
    const text = document.createElement('span');
    text.textContent = `${name}: ${row?.reports ?? 0}`;
    return text;
  }

  function draw(box, shapes) {
    const known = rows();
    const field = document.createElement('div');
    field.className = 'map-live';
    field.setAttribute('role', 'region');
    field.setAttribute('aria-label', box.dataset.label);
    const drawing = box.querySelector('svg');
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
    const regions = L.geoJSON(shapes, {
      style: feature => ({ className: `heat-${known.get(feature.id)?.step ?? 0}`, weight: 1 }),
      onEachFeature: (feature, layer) => {
        const row = known.get(feature.id);
        const link = row?.link ?? `${box.dataset.link}wilayah=${feature.id}`;
        layer.bindTooltip(words(feature.properties.name, row), { sticky: true });
        layer.on('click', () => { location.assign(link); });
      },
    }).addTo(map);
    const bounds = regions.getBounds();
    map.fitBounds(bounds, { padding: [8, 8], animate: false });
    map.setMaxBounds(bounds.pad(0.5));
    map.setMinZoom(map.getZoom() - 0.5);
    number(map, regions, known);
  }

  /** The number of each region, in its middle, where there is room for it. */
  function number(map, regions, known) {
    const marks = L.layerGroup().addTo(map);
    const show = () => {
      marks.clearLayers();
      const taken = [];
      const layers = [];
      // Where two would stand upon each other the larger stays; the table has both.
      const amount = layer => Number(known.get(layer.feature.id).reports.replace(/\D/g, ''));
      regions.eachLayer(layer => { if (known.has(layer.feature.id)) layers.push(layer); });
      layers.sort((one, other) => amount(other) - amount(one));
      for (const layer of layers) {
        const row = known.get(layer.feature.id);
        const [east, north] = layer.feature.properties.centre;
        const middle = L.latLng(north, east);
        const place = map.latLngToLayerPoint(middle);
        if (taken.some(point => point.distanceTo(place) < 34)) continue;
        taken.push(place);
        const digits = document.createElement('span');
        digits.textContent = row.reports;
        const icon = L.divIcon({ className: 'map-number', html: digits, iconSize: [34, 24] });
        L.marker(middle, { icon, keyboard: false, title: layer.feature.properties.name })
          .on('click', () => { location.assign(row.link); }).addTo(marks);
      }
    };
    show();
    map.on('zoomend', show);
  }

  Lapor.on('[data-map]', async box => {
    if (!window.L) return;
    try {
      const answer = await fetch(box.dataset.map, { headers: { accept: 'application/geo+json' } });
      if (answer.ok) draw(box, await answer.json());
    } catch (error) {
      // Without a network the drawing is all there is.
      console.warn(error);
    }
  });
})();
