# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Files: what is taken, what is left of it, who may open it, and what a scanner makes of it."""

import io
import re
import time
from concurrent.futures import ThreadPoolExecutor

import files
from checks import Problems, Skipped, Suite, equal, expect
from clamd import Clamd
from client import Client
from journeys import FIRST, NATION, Case, Officers, new_key, reach, sample
from people import Visitor, hidden_fields, officer, reporter, shows
from PIL import Image

SUITE = Suite("Attachments")
MEGABYTE = 1024 * 1024


def send(client, content, name="berkas", **headers):
    return client.post(f"/api/v1/uploads?name={name}", body=content, headers=headers, timeout=120)


def upload(client, content, name="berkas"):
    answer = send(client, content, name)
    equal(answer.status, 201, f"upload of {name} ({answer!r})")
    return answer.json


def refused(answer, status, code):
    equal((answer.status, answer.json.get("code")), (status, code), f"{answer!r}")
    equal(answer.header("Content-Type"), "application/problem+json", "type")


def attached(case, who="reporter"):
    """All files of a report by name, as somebody sees them."""
    answer = case.client.get(f"{case.path}/timeline", headers=case.headers(who))
    equal(answer.status, 200, f"timeline for {who}")
    return {file["name"]: file for entry in answer.json["items"] for file in entry["attachments"]}


def fetch(case, file, who="reporter", query="", **headers):
    path = f"{case.path}/attachments/{file['id']}{query}"
    return case.client.get(path, headers={**case.headers(who), **headers})


@SUITE.test("a photo with GPS comes out without it: upright, without camera, with a small picture")
def photo_without_place(bench):
    officers = Officers(bench.client, bench.main)
    original = files.photo(1200, 800, orientation=6)
    expect(files.CAMERA.encode() in original and Image.open(io.BytesIO(original)).getexif().get_ifd(0x8825),
           "the test's own photo has no place")
    sent = upload(bench.client, original, "IMG_0001.jpeg")
    equal((sent["name"], sent["media_type"], sent["state"]), ("IMG_0001.jpeg", "image/jpeg", "clean"), "receipt")
    case = Case.submit(bench.client, officers, uploads=[sent["upload"]])
    file = attached(case)["IMG_0001.jpeg"]
    with Problems() as problems:
        for query, size in [("", (800, 1200)), ("?size=small", (213, 320))]:
            answer = fetch(case, file, query=query)
            equal((answer.status, answer.header("Content-Type")), (200, "image/jpeg"), query)
            picture = Image.open(io.BytesIO(answer.body))
            problems.check(picture.size == size, f"{query}: {picture.size}")
            problems.check(not picture.getexif() and set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"},
                           f"{query}: {picture.info}")
            for left in [b"Exif", files.CAMERA.encode(), b"rahasia", b"http://ns.adobe.com"]:
                problems.check(left not in answer.body, f"{query}: {left} is still there")
    equal(file["size"], len(fetch(case, file).body), "size")


@SUITE.test("a HEIC becomes a JPEG that every browser shows")
def heic(bench):
    original = files.heic()
    if original is None:
        raise Skipped("there is no heif-enc here")
    sent = upload(bench.client, original, "IMG_0002.HEIC")
    equal((sent["name"], sent["media_type"]), ("IMG_0002.jpg", "image/jpeg"), "receipt")
    case = Case.submit(bench.client, Officers(bench.client, bench.main), uploads=[sent["upload"]])
    answer = fetch(case, attached(case)["IMG_0002.jpg"])
    picture = Image.open(io.BytesIO(answer.body))
    equal((picture.format, picture.size, dict(picture.getexif())), ("JPEG", (1200, 800), {}), "picture")
    expect(files.CAMERA.encode() not in answer.body, "the camera is still there")


@SUITE.test("what a file is called and claims to be is never believed")
def types(bench):
    page = b"<!DOCTYPE html><script>alert(1)</script>"
    wrong = {
        "foto.jpg": page, "surat.pdf": page + b"%PDF-1.4", "gambar.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "program.png": b"\x7fELF" + bytes(5_000), "arsip.docx": files.document(part="a.txt"),
        "makro.docx": files.document(("word/vbaProject.bin", b"x")), "teks.txt": b"halo", "video.mp4": b"\0\0\0\x18ftypavif",
    }
    with Problems() as problems:
        for name, content in wrong.items():
            answer = send(bench.client, content, name, **{"Content-Type": "image/jpeg"})
            problems.check((answer.status, answer.json["code"]) == (415, "file_not_accepted"), f"{name}: {answer!r}")
        right = {"a.exe": (files.pdf(), "a.pdf", "application/pdf"), "b.pdf": (files.video(5_000), "b.mp4", "video/mp4")}
        for name, (content, wanted, kind) in right.items():
            answer = send(bench.client, content, name, **{"Content-Type": "text/html"}).json
            problems.check((answer["name"], answer["media_type"]) == (wanted, kind), f"{name}: {answer}")
    refused(send(bench.client, b""), 422, "file_empty")
    refused(send(bench.client, files.photo()[:5_000]), 422, "file_unreadable")
    english = send(bench.client, b"halo", **{"Accept-Language": "en"}).json["title"]
    expect("not accepted" in english and "tidak diterima" in send(bench.client, b"halo").json["title"], english)


@SUITE.test("a decompression bomb is refused before it is unpacked")
def bombs(bench):
    with Problems() as problems:
        for width, height in [(50_000, 50_000), (6_500, 6_500)]:
            bomb = files.bomb(width, height)
            expect(len(bomb) < MEGABYTE, f"{len(bomb)} bytes")
            began = time.monotonic()
            answer = send(bench.client, bomb, "gambar.png")
            seconds = time.monotonic() - began
            problems.check((answer.status, answer.json["code"]) == (422, "file_too_many_pixels"), f"{width}: {answer!r}")
            problems.check(seconds < 2, f"{width} × {height} took {seconds:.1f} s")


@SUITE.test("large files pass through without filling the memory; larger ones are refused")
def sizes(bench):
    def peak():
        with open(f"/proc/{bench.server.process.pid}/status", encoding="utf-8") as file:
            return int(re.search(r"VmHWM:\s+(\d+) kB", file.read())[1]) // 1024

    before = peak()
    whole = files.video(49 * MEGABYTE)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: send(bench.client, whole, "video.mp4"), range(4)))
    equal([answer.status for answer in answers], [201] * 4, "four at once")
    refused(send(bench.client, files.video(255 * MEGABYTE), "video.mp4"), 413, "file_too_large")
    refused(send(bench.client, files.pdf() + bytes(11 * MEGABYTE), "surat.pdf"), 413, "file_too_large")
    expect(peak() < max(before + 60, 300), f"it took {before} MB before and {peak()} MB at most")


@SUITE.test("only who shows the token binds a file, once, and at most five to a message")
def tokens(bench):
    officers = Officers(bench.client, bench.main)
    sent = upload(bench.client, files.pdf(), "surat.pdf")
    zeros = "0" * len(sent["token"])

    def submit(*uploads):
        return bench.client.post("/api/v1/reports", json=sample(uploads=list(uploads)))

    with Problems() as problems:
        for wrong in [sent["upload_id"], f"{sent['upload_id']}.", f"{sent['upload_id']}.{zeros}", sent["token"], "x", "1.2.3", ""]:
            answer = submit(wrong)
            found = [(row["field"], row["code"]) for row in answer.json.get("errors", [])]
            problems.check((answer.status, found) == (422, [("uploads", "does_not_exist")]), f"{wrong}: {answer!r}")
    Case.submit(bench.client, officers, uploads=[sent["upload"]])
    equal(submit(sent["upload"]).status, 422, "bound twice")
    many = [upload(bench.client, files.pdf())["upload"] for _ in range(6)]
    refused(submit(*many), 422, "too_many_files")
    case = Case.submit(bench.client, officers, uploads=many[:5])
    equal(len(attached(case)), 1, "names")
    equal(len(case.read("reporter").json["attachments"]), 5, "files")


@SUITE.test("the same key answers with the same upload, another file under it is refused")
def keys(bench):
    content, key = files.pdf(), {"Idempotency-Key": new_key()}
    first = send(bench.client, content, **key)
    again = send(bench.client, content, **key)
    equal((first.status, first.body), (201, again.body), "repeated")
    refused(send(bench.client, files.pdf(), **key), 422, "key_reused")


@SUITE.test("the reporter's files are for the reporter and the offices, an answer's for whoever reads the answer")
def readers(bench):
    officers = Officers(bench.client, bench.main)
    own, answered = (upload(bench.client, files.pdf(), name) for name in ["laporan.pdf", "jawaban.pdf"])
    replied, contested = (upload(bench.client, files.pdf(), name) for name in ["tanggapan.pdf", "sanggahan.pdf"])
    case = reach("with a unit", bench.client, officers, uploads=[own["upload"]])
    final = upload(bench.client, files.pdf(), "akhir.pdf")
    case.must(FIRST, "follow-ups", {"kind": "interim", "answer": "Kami periksa.", "uploads": [answered["upload"]]})
    case.must("reporter", "replies", {"reply": "Lihat foto.", "uploads": [replied["upload"]]})
    case.must(FIRST, "follow-ups", {"kind": "final", "answer": "Selesai.", "uploads": [final["upload"]]})
    case.must("reporter", "contest", {"reason": "Belum.", "uploads": [contested["upload"]]})
    everything = attached(case)
    equal(set(everything), {"laporan.pdf", "jawaban.pdf", "tanggapan.pdf", "akhir.pdf", "sanggahan.pdf"}, "files")
    public = {"jawaban.pdf", "akhir.pdf"}
    other = reach("submitted", bench.client, officers)
    with Problems() as problems:
        for who, names in [("reporter", set(everything)), (FIRST, set(everything)), (NATION, set(everything)), (None, public)]:
            problems.check(set(attached(case, who)) == names, f"{who} sees {set(attached(case, who))}")
            for name, file in everything.items():
                status = fetch(case, file, who).status
                problems.check(status == (200 if name in names else 404), f"{who} opens {name}: {status}")
        for file in everything.values():
            through = bench.client.get(f"{other.path}/attachments/{file['id']}", headers=other.headers("reporter"))
            problems.check(through.status == 404, f"through another report: {through.status}")
        page = bench.client.get(f"/laporan/{case.id}").text
        problems.check("jawaban.pdf" in page and "laporan.pdf" not in page, "the public page lists the wrong files")


@SUITE.test("ranges, tags and headers: files are served so that nothing in them can run")
def serving(bench):
    content = files.pdf()
    sent = upload(bench.client, content, "surat%20%22kita%22%20%E2%80%93.pdf")
    case = Case.submit(bench.client, Officers(bench.client, bench.main), uploads=[sent["upload"]])
    file = next(iter(attached(case).values()))
    whole = fetch(case, file)
    equal(whole.body, content, "bytes")
    tag = whole.header("ETag")
    with Problems() as problems:
        for asked, status, body in [
            ("bytes=0-4", 206, content[:5]), ("bytes=5-", 206, content[5:]), ("bytes=-3", 206, content[-3:]),
            ("bytes=2-99999", 206, content[2:]), ("bytes=99999-", 416, b""), ("bytes=0-1,3-4", 200, content), ("lines=1-2", 200, content),
        ]:
            answer = fetch(case, file, Range=asked)
            problems.check((answer.status, answer.body) == (status, body), f"{asked}: {answer!r}")
        problems.check(fetch(case, file, **{"If-None-Match": tag}).status == 304, "an unchanged file is sent again")
        wanted = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache", "Accept-Ranges": "bytes"}
        for name, value in wanted.items():
            problems.check(whole.header(name) == value, f"{name}: {whole.header(name)}")
        policy = whole.header("Content-Security-Policy")
        problems.check("sandbox" in policy and "default-src 'none'" in policy and "script" not in policy, policy)
        manner = whole.header("Content-Disposition")
        problems.check(manner.startswith("attachment; ") and "filename*=UTF-8''surat%20%22kita%22%20%E2%80%93.pdf" in manner, manner)
        for wrong in ["0", "x", "99999999", "-1", "1%2f..%2f..", "9" * 30]:
            answer = bench.client.get(f"{case.path}/attachments/{wrong}", headers=case.headers("reporter"))
            problems.check(answer.status == 404, f"file {wrong}: {answer.status}")


def remembered(page):
    """What a form shows as attached: the hidden references."""
    return re.findall(r'name="lampiran" value="([^"]+)"', page)


@SUITE.test("the form takes files without script, and keeps them when something else is wrong")
def form_with_files(bench):
    visitor = Visitor(bench.client)
    page = visitor.get("/lapor").text
    expect('enctype="multipart/form-data"' in page and 'type="file"' in page, "the form takes no files")

    def submit(page, title, sent=(), extra=()):
        fields = [("kunci", hidden_fields(page, "/lapor/periksa")["kunci"]), ("klasifikasi", "complaint"), ("judul", title),
                  ("isi", "Contoh & isi – lampiran."), *[("lampiran", one) for one in remembered(page)], *extra]
        headers, body = files.form(fields, [("berkas", name, content) for name, content in sent] or [("berkas", "", b"")])
        return bench.client.post("/lapor", body=body, headers=headers)

    wrong = submit(page, "", [("foto.jpg", files.photo()), ("surat.pdf", files.pdf())])
    equal(wrong.status, 422, "without a title")
    with Problems() as problems:
        problems.check(len(remembered(wrong.text)) == 2, f"{len(remembered(wrong.text))} files are kept")
        problems.check(all(shows(wrong.text, text) for text in ["foto.jpg", "surat.pdf", "Contoh & isi – lampiran."]),
                       "what was sent is not shown")
    first = remembered(wrong.text)[0]
    worse = submit(wrong.text, "Judul", [("program.exe", b"MZ" + bytes(100))], [("hapus", first)])
    equal(worse.status, 415, "with a program")
    expect(shows(worse.text, "program.exe: Jenis berkas ini tidak diterima"), "it does not say which file was refused")
    equal(remembered(worse.text), remembered(wrong.text)[1:], "one was removed")
    # The first is of no kind that is taken; behind five that are, two are too many.
    sent = [("satu.exe", b"MZ" + bytes(100)), *((f"surat-{n}.pdf", files.pdf()) for n in range(6)), ("dua.exe", b"MZ")]
    many = submit(visitor.get("/lapor").text, "Judul", sent)
    with Problems() as problems:
        problems.check(many.status == 415 and len(remembered(many.text)) == 5, f"{many.status}, {remembered(many.text)}")
        problems.check(shows(many.text, "satu.exe: Jenis berkas ini tidak diterima"), "the first that was refused is not named")
        problems.check(shows(many.text, "surat-5.pdf, dua.exe: Paling banyak 5 berkas"), "those that are too many are not all named")
    # Sent twice, as by an impatient hand: one report.
    again = [submit(worse.text, "Judul", [("tambahan.pdf", b"%PDF-1.4 sama")]) for _ in range(2)]
    equal([answer.status for answer in again], [303, 303], f"sent twice ({again!r})")
    cookies = {answer.cookie("lapor_akses") for answer in again}
    equal(len(cookies), 1, "reports")
    cookie = cookies.pop()
    who = Visitor(bench.client, f"lapor_akses={cookie}")
    report = who.get(f"/laporan/{cookie.split('.')[0]}").text
    links = set(re.findall(r'href="(/laporan/\d+/lampiran/\d+)"', report))
    equal(len(links), 2, "links to files")
    with Problems() as problems:
        problems.check("surat.pdf" in report and "tambahan.pdf" in report and "foto.jpg" not in report, "the wrong files are listed")
        for link in links:
            problems.check(who.get(link).status == 200, f"{link} for the reporter")
            problems.check(bench.client.get(link).status == 404, f"{link} for a stranger")


@SUITE.test("officers answer with files from their desk, and see the small pictures of the report")
def desk_with_files(bench):
    officers = Officers(bench.client, bench.main)
    sent = upload(bench.client, files.photo(), "foto.jpg")
    case = reach("with a unit", bench.client, officers, uploads=[sent["upload"]])
    unit = officer(bench.client, bench.main, FIRST)
    page = unit.get(f"/meja/laporan/{case.id}").text
    small = re.search(r'src="(/laporan/\d+/lampiran/\d+\?ukuran=kecil)"', page)
    expect(small, "there is no small picture")
    answer = unit.get(small[1])
    equal((answer.status, answer.header("Content-Type")), (200, "image/jpeg"), "the small picture")
    equal(bench.client.get(small[1]).status, 404, "the small picture for a stranger")
    action = f"/meja/laporan/{case.id}/jawaban"
    fields = [*hidden_fields(page, action).items(), ("jawaban", "Sudah diperbaiki, lihat foto."), ("bentuk", "akhir")]
    headers, body = files.form(fields, [("berkas", "sesudah.png", files.bomb(300, 200))])
    # Without a session nothing is taken in, and what was written is shown.
    lost = bench.client.post(action, body=body, headers=headers)
    expect(lost.status == 401 and shows(lost.text, "Sudah diperbaiki, lihat foto."), f"{lost.status}")
    done = bench.client.post(action, body=body, headers={**headers, **unit.headers})
    equal(done.status, 303, f"answer ({done!r})")
    equal(set(attached(case, None)), {"sesudah.png"}, "what the public sees")
    page = reporter(bench.client, case).get(f"/laporan/{case.id}").text
    expect("sesudah.png" in page and "foto.jpg" in page, "the reporter does not see both")


@SUITE.test("EICAR is caught when clamd runs; nothing is given before it has looked")
def malware(bench):
    installation = bench.installation("clamd")
    clamd = Clamd(f"{installation.folder}-clamd")
    server = None
    try:
        server = installation.start(LAPOR_CLAMD=clamd.address, LAPOR_LIMITS="off")
        client = Client(server.base, bench.contract)
        clamd.wait()
        officers = Officers(client, installation)
        infected = files.document(("word/media/eicar.com", files.EICAR))
        sent = [upload(client, infected, "jahat.docx"), upload(client, files.photo(), "foto.jpg")]
        case = Case.submit(client, officers, uploads=[one["upload"] for one in sent])
        states = wait_for(lambda: {name: file["state"] for name, file in attached(case).items()},
                          lambda found: "unchecked" not in found.values())
        equal(states, {"jahat.docx": "removed", "foto.jpg": "ready"}, "states")
        found = attached(case)
        refused(fetch(case, found["jahat.docx"]), 410, "file_infected")
        equal(fetch(case, found["foto.jpg"]).status, 200, "the clean one")
        page = reporter(client, case).get(f"/laporan/{case.id}").text
        expect("mengandung perangkat perusak" in page, "the page does not say that it was deleted")
        clamd.stop()
        late = upload(client, files.pdf(), "surat.pdf")
        equal(late["state"], "waiting", "state without clamd")
        case = Case.submit(client, officers, uploads=[late["upload"]])
        time.sleep(3)
        refused(fetch(case, attached(case)["surat.pdf"]), 409, "file_unchecked")
    finally:
        if server:
            server.stop()
        clamd.stop()


def wait_for(look, is_right, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if is_right(found):
            return found
        time.sleep(0.3)
    raise AssertionError(f"after {seconds} s it is still {found!r}")


@SUITE.test("whatever is sent as a form with files is answered, never with 500")
def bad_forms(bench):
    headers, body = files.form([("judul", "x")], [("berkas", "a.pdf", files.pdf())])
    sent = {
        "cut off": (headers, body[:-20]), "empty": (headers, b""), "another boundary": (headers, body.replace(b"batas", b"lain")),
        "no boundary": ({"Content-Type": "multipart/form-data"}, body), "not UTF-8": files.form([("judul", "x")])[:1] + (b"\xff",),
        "no name": (headers, body.replace(b'name="judul"', b"")), "endless head": (headers, body.replace(b'"judul"', b'"' + b"x" * 20_000)),
        "a huge field": files.form([("judul", "x" * 400_000)]), "many parts": files.form([("judul", "x")] * 500),
        "another type": ({"Content-Type": "multipart/mixed; boundary=x"}, body),
    }
    with Problems() as problems:
        for path in ["/lapor", "/api/v1/uploads", "/lapor/bahasa", "/laporan/00000000000/tanggapan", "/masuk"]:
            for name, (head, content) in sent.items():
                status = bench.client.post_raw(path, content, head.items())
                problems.check(status and 400 <= status < 500 or (name == "cut off" and status is None) or status == 200 and path == "/lapor/bahasa",
                               f"{path}, {name}: {status}")
