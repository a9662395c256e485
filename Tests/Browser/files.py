# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Files that tests send: made here, and each told apart by what is written in it."""

import io
import itertools
import os
import secrets
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib

from PIL import Image

CAMERA = "Kamera Contoh 9"
_numbers = itertools.count(1)
# The test file of EICAR, which every scanner knows and nobody need fear; in two parts, so that none finds it here.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
EICAR_SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test"


def pdf():
    return f"%PDF-1.4\n% contoh {next(_numbers)} {secrets.token_hex(8)}\n%%EOF\n".encode()


def video(size):
    return b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(size - 24)


def _exif(orientation):
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = CAMERA, orientation
    place = exif.get_ifd(0x8825)
    place.update({1: "S", 2: (6.0, 54.0, 30.0), 3: "E", 4: (107.0, 36.0, 15.0)})
    return exif


def photo(width=1200, height=800, orientation=6):
    """A JPEG as a telephone takes it: with its place, its camera, and how it was held."""
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    picture.putpixel((0, 0), (next(_numbers) % 256, 0, 0))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90, exif=_exif(orientation), comment=b"rahasia")
    return file.getvalue()


def heic():
    """A HEIC of the same photo; nothing where this machine cannot make one."""
    if not shutil.which("heif-enc"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "a.jpg"), os.path.join(folder, "a.heic")
        with open(source, "wb") as file:
            file.write(photo(orientation=1))
        subprocess.run(["heif-enc", "-q", "50", source, "-o", target], check=True, capture_output=True)
        with open(target, "rb") as file:
            return file.read()


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width, height):
    """A PNG of nothing but zeros: thousands of pixels for each byte."""
    deflate = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    data = b"".join(deflate.compress(row) for _ in range(height)) + deflate.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def document(*members, part="word/document.xml"):
    """A text document with what else is given by name and bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, f"<document>{next(_numbers)}</document>")
        for name, content in members:
            archive.writestr(name, content)
    return file.getvalue()


def form(fields, files=(), boundary="----batas-contoh"):
    """Headers and body of a form with files, as a browser sends it: pairs, and (name, file name, bytes)."""
    parts = [f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode() for name, value in fields]
    parts += [
        f'Content-Disposition: form-data; name="{name}"; filename="{file_name}"\r\n'
        f"Content-Type: application/octet-stream\r\n\r\n".encode() + content
        for name, file_name, content in files
    ]
    body = b"".join(b"--" + boundary.encode() + b"\r\n" + part + b"\r\n" for part in parts)
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, body + f"--{boundary}--\r\n".encode()
