# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What a map needs and we do not ship: outlines of regions and a server of pictures, both invented."""

import gzip
import http.server
import io
import json
import os
import threading

from PIL import Image, ImageDraw


def square(west, south, side):
    return [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]]


def outlines(folder, name, features, packed=False):
    """A file of squares by code: nobody's real borders."""
    text = json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"kode": code}, "geometry": {"type": "Polygon", "coordinates": shape}}
        for code, shape in features]})
    path = os.path.join(folder, name)
    with gzip.open(path, "wt") if packed else open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def _picture():
    """Some streets of no town."""
    tile = Image.new("RGB", (256, 256), "#e9ece4")
    draw = ImageDraw.Draw(tile)
    draw.rectangle((28, 148, 108, 228), fill="#d3e2c6")
    draw.rectangle((148, 28, 228, 84), fill="#dcdfe3")
    for at in (12, 128):
        draw.line((0, at, 256, at), fill="#ffffff", width=10)
        draw.line((at, 0, at, 256), fill="#ffffff", width=10)
    draw.line((0, 256, 256, 0), fill="#f4e3b5", width=14)
    file = io.BytesIO()
    tile.save(file, "PNG", optimize=True)
    return file.getvalue()


class Tiles:
    """A server of pictures of a map: the same for every place; it keeps who asked for what."""

    def __init__(self):
        self.asked = asked = []
        picture = _picture()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append((self.path, self.headers.get("Referer"), self.headers.get("Cookie")))
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.end_headers()
                self.wfile.write(picture)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.settings = {"LAPOR_MAP_TILES": self.origin + "/{z}/{x}/{y}.png", "LAPOR_MAP_ATTRIBUTION": "Badan Contoh"}

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
