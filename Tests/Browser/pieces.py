# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Files that come in pieces (tus 1.0.0): a large video over a connection that is cut, and what nobody may do."""

import base64
import hashlib
import os
import socket

import files
from checks import Problems, Suite, equal, expect
from journeys import Case, Officers

SUITE = Suite("Pieces")
MEGABYTE = 1024 * 1024
PIECES = "/api/v1/uploads/pieces"


def begin(bench, length, name="bukti.mp4", **headers):
    metadata = f"filename {base64.b64encode(name.encode()).decode()}"
    return bench.client.post(PIECES, headers={"Upload-Length": str(length), "Upload-Metadata": metadata, **headers})


def address(answer):
    equal(answer.status, 201, f"{answer!r}")
    path = answer.header("Location")
    expect(path.endswith(f"{PIECES}/{answer.json['upload']}"), path)
    return f"{PIECES}/{answer.json['upload']}"


def piece(bench, path, offset, body, **headers):
    headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset), **headers}
    return bench.client.send("PATCH", path, body=body, headers=headers, timeout=120)


def cut(bench, path, offset, body, after):
    """Announces all of it, sends a part, and hangs up."""
    head = (f"PATCH {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/offset+octet-stream\r\n"
            f"Upload-Offset: {offset}\r\nContent-Length: {len(body)}\r\n\r\n").encode()
    with socket.create_connection((bench.client.host, bench.client.port), timeout=60) as connection:
        connection.sendall(head + body[:after])


def offset(bench, path):
    answer = bench.client.send("HEAD", path)
    equal((answer.status, answer.header("Tus-Resumable"), answer.header("Cache-Control")), (200, "1.0.0", "no-store"), path)
    return int(answer.header("Upload-Offset"))


def settled(bench, path):
    """The offset once the server has noticed that the line is dead."""
    last = -1
    while (now := offset(bench, path)) != last:
        last = now
    return now


@SUITE.test("a video of 200 MB over a connection that is cut three times goes on where it was, and arrives whole")
def cut_connection(bench):
    video = files.video(24) + os.urandom(200 * MEGABYTE - 24)
    path = address(begin(bench, len(video)))
    at = 0
    for part in (30, 70, 50):
        cut(bench, path, at, video[at:], part * MEGABYTE)
        now = settled(bench, path)
        expect(at < now <= at + part * MEGABYTE, f"{now} bytes after {at} and {part} MB")
        at = now
    answer = piece(bench, path, at, video[at:])
    equal((answer.status, answer.header("Upload-Offset")), (204, str(len(video))), f"{answer!r}")
    expect(bench.client.get(path).json["is_whole"], "it is not whole")
    case = Case.submit(bench.client, Officers(bench.client, bench.main), uploads=[path.rsplit("/", 1)[1]])
    entry = bench.client.get(f"{case.path}/timeline", headers=case.headers("reporter")).json["items"][0]
    file = entry["attachments"][0]
    equal((file["name"], file["size"]), ("bukti.mp4", len(video)), "file")
    kept = bench.client.get(f"{case.path}/attachments/{file['id']}", headers=case.headers("reporter"), timeout=120)
    equal(hashlib.sha256(kept.body).hexdigest(), hashlib.sha256(video).hexdigest(), "bytes")


@SUITE.test("pieces that do not fit are refused, and cost nothing that has arrived")
def misfits(bench):
    video = files.video(400_000)
    path = address(begin(bench, len(video)))
    equal(piece(bench, path, 0, video[:100_000]).status, 204, "first piece")
    with Problems() as problems:
        for name, answer, status in [
            ("elsewhere", piece(bench, path, 50_000, video), 409),
            ("no offset", piece(bench, path, "", video), 422),
            ("an offset that is none", piece(bench, path, "-1", video), 422),
            ("another type", piece(bench, path, 100_000, video, **{"Content-Type": "video/mp4"}), 415),
            ("another's name", piece(bench, path[:-4] + "0000", 100_000, video), 404),
            ("a query", piece(bench, path + "?x=1", 100_000, video), 422),
        ]:
            problems.check(answer.status == status, f"{name}: {answer!r}")
        problems.check(offset(bench, path) == 100_000, "what had arrived is gone")
        equal(piece(bench, path, 100_000, video[100_000:]).status, 204, "the rest")
        problems.check(piece(bench, path, 300_000, video[300_000:]).status == 204, "the last piece again")


@SUITE.test("what cannot be a file of ours is refused at once, and what is given up is gone")
def refusals(bench):
    with Problems() as problems:
        for name, answer, status in [
            ("nothing", begin(bench, 0), 422), ("too much", begin(bench, 251 * MEGABYTE), 413),
            ("no length", bench.client.post(PIECES), 422),
            ("a name that is none", bench.client.post(PIECES, headers={"Upload-Length": "5", "Upload-Metadata": "filename ?"}), 422),
        ]:
            problems.check(answer.status == status, f"{name}: {answer!r}")
        path = address(begin(bench, 5_000))
        answer = piece(bench, path, 0, b"<script>" * 600)
        problems.check((answer.status, answer.json["code"]) == (415, "file_not_accepted"), f"{answer!r}")
        problems.check(bench.client.get(path).status == 404, "it is still there")
        path = address(begin(bench, 5_000))
        problems.check(bench.client.send("DELETE", path).status == 204, "it cannot be given up")
        problems.check(bench.client.get(path).status == 404, "it is still there")


@SUITE.test("a beginning that is sent twice with the same key begins one file")
def same_key(bench):
    key = {"Idempotency-Key": "satu-berkas"}
    first, second, other = begin(bench, 10, **key), begin(bench, 10, **key), begin(bench, 11, **key)
    equal((first.json["upload"], other.status), (second.json["upload"], 422), "answers")
