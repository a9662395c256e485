# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Whatever is sent to the forms, people get a page: what they typed is kept, escaped, and nothing is done twice."""

import html

from bad_input import JSON
from checks import Problems, Suite, equal, expect
from journeys import CITY_ADMIN, FIRST, NATION, Case, Officers, new_key, reach
from people import FORM, Visitor, hidden_fields, officer, reporter, shows

SUITE = Suite("Bad input through the pages")
ODD = (
    "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&amp;&lt; '); DROP TABLE report; -- "
    "{{7*7}} ${7*7} %00 😀👩‍👩‍👧 نص 中文"
)
# The desk's forms: the stage that shows them, who fills them in, and what is refused but must be kept.
DESK = {
    "verifikasi": ("submitted", NATION, {"kategori": "tidak-ada", "judul_publik": ODD, "isi_publik": ODD}),
    "arsip": ("submitted", NATION, {"alasan": "tidak-ada", "penjelasan": ODD}),
    "disposisi": ("verified", NATION, {"instansi": "tidak-ada", "catatan": ODD}),
    "teruskan": ("with the city", CITY_ADMIN, {"instansi": "tidak-ada", "catatan": ODD}),
    "kembalikan": ("with a unit", FIRST, {"instansi": "tidak-ada", "alasan": ODD}),
    "jawaban": ("with a unit", FIRST, {"jawaban": ODD + "x" * 10_000, "bentuk": "sementara"}),
    "arbitrase": ("disputed", CITY_ADMIN, {"instansi": "tidak-ada", "alasan": ODD}),
    "tutup": ("answered", CITY_ADMIN, {"alasan": ODD + "x" * 10_000}),
}
OWN = {
    "tanggapan": ("answered once", {"tanggapan": ODD + "x" * 10_000}),
    "konfirmasi": ("submitted", {}),
    "sanggahan": ("answered", {"alasan": ODD + "x" * 10_000}),
    "penilaian": ("closed", {"nilai": "99999999999999999999", "komentar": ODD}),
}
BODIES = {
    "nothing": b"", "binary": bytes(range(256)), "broken percent": b"judul=%zz&isi=%", "invalid UTF-8": b"judul=%ff%fe",
    "raw invalid UTF-8": b"judul=\xff\xfe", "NUL": b"judul=%00&isi=%00",
    "many fields": b"&".join(b"f%d=1" % number for number in range(20_000)),
    "one field many times": b"judul=a&" * 20_000, "only separators": b"&&&===&", "300 KB": b"isi=" + b"x" * 300_000,
}


def forms(bench):
    """Every form: its address, its visitor, what it carries unseen, and fields that are refused but kept."""
    stranger, officers = Visitor(bench.client), Officers(bench.client, bench.main)
    yield "/lapor", stranger, {}, {"judul": ODD, "isi": ODD, "alamat": ODD, "instansi": ODD, "nama": ODD}
    yield "/lacak", stranger, {}, {"nomor": ODD, "kode": ODD}
    yield "/masuk", stranger, {}, {"surel": ODD, "sandi": "x" * 5_000, "lanjut": "//jahat.example"}
    for name, (stage, fields) in OWN.items():
        case = reach(stage, bench.client, officers)
        yield f"/laporan/{case.id}/{name}", reporter(bench.client, case), {"versi": "999"} if not fields else {}, fields
    for name, (stage, who, fields) in DESK.items():
        case = reach(stage, bench.client, officers)
        visitor = officer(bench.client, bench.main, who)
        page = visitor.get(f"/meja/laporan/{case.id}")
        action = f"/meja/laporan/{case.id}/{name}"
        yield action, visitor, hidden_fields(page.text, action), fields


def page_problem(answer):
    if not 400 <= answer.status < 500:
        return f"is answered {answer.status} {answer.header('Location') or answer.text[:80]}"
    if not (answer.header("Content-Type") or "").startswith("text/html"):
        return f"is answered as {answer.header('Content-Type')}"
    return None if "<h1" in answer.text else "is a page without a heading"


@SUITE.test("a form that is refused is shown again with what was typed, escaped")
def kept(bench):
    with Problems() as problems:
        for path, visitor, carried, fields in forms(bench):
            answer = visitor.post(path, {**carried, **fields})
            wrong = page_problem(answer)
            problems.check(not wrong, f"{path} {wrong}")
            for name, text in fields.items():
                if name not in ("sandi", "lanjut", "nilai") and text != "tidak-ada":
                    problems.check(shows(answer.text, text), f"{path} loses what was typed into {name}")
            for bad in ["<script>", "<img src=x", "jahat.example", "x" * 5_000 + '"']:
                problems.check(bad not in answer.text, f"{path} shows {bad[:40]} as it is")


@SUITE.test("bytes that are no form of ours get a page, on every form")
def whole_bodies(bench):
    with Problems() as problems:
        for path, visitor, _, _ in forms(bench):
            for words, body in BODIES.items():
                wrong = page_problem(bench.client.post(path, body=body, headers={**visitor.headers, **FORM}))
                problems.check(not wrong, f"{words} to {path} {wrong}")
            for kind in [JSON, {"Content-Type": "multipart/form-data; boundary=x"}, {}]:
                answer = bench.client.post(path, body=b"judul=a", headers={**visitor.headers, **kind})
                wrong = page_problem(answer) or (answer.status not in (400, 415) and f"is answered {answer.status}")
                problems.check(not wrong, f"{kind} to {path} {wrong}")
            status = bench.client.post_raw(path, b"x" * 9_000_000, [*visitor.headers.items(), *FORM.items()])
            problems.check(status == 413, f"9 MB to {path}: {status}")


@SUITE.test("odd texts that are allowed arrive as they are and are shown escaped everywhere")
def odd_texts(bench):
    officers = Officers(bench.client, bench.main)
    case = Case.submit(bench.client, officers, title=ODD, body=ODD + "\r\n\r\nDua.", reporter={"name": ODD})
    equal(case.read("reporter").json["title"], ODD, "the title")
    case.must(NATION, "verification", {})
    case.must(NATION, "dispositions", {"agency_id": "dinas-pupr-kota-surabaya", "note": ODD})
    case.must(FIRST, "follow-ups", {"kind": "interim", "answer": ODD + "\0\x07"})
    case.must("reporter", "replies", {"reply": ODD + " berkas\u202egpj.exe"})
    desk = officer(bench.client, bench.main, FIRST)
    pages = {
        f"/laporan/{case.id}": Visitor(bench.client), f"/laporan/{case.id}?lang=en": reporter(bench.client, case),
        "/jelajah": Visitor(bench.client), "/": Visitor(bench.client), f"/meja/laporan/{case.id}": desk,
        "/lapor/tanda-terima": reporter(bench.client, case),
    }
    with Problems() as problems:
        for path, visitor in pages.items():
            page = visitor.get(path)
            problems.check(page.status == 200, f"{path}: {page.status}")
            problems.check("<script>" not in page.text and "<img src=x" not in page.text, f"{path} shows markup")
            unseen = [mark for mark in "\0\x07\u202e" if mark in page.text]
            problems.check(not unseen, f"{path} shows {unseen}, which nobody sees")
            problems.check("terima" in path or shows(page.text, ODD), f"{path} does not show the text")


@SUITE.test("a form that is sent twice is done once")
def twice(bench):
    visitor = Visitor(bench.client)
    carried = hidden_fields(visitor.get("/lapor").text, "/lapor/periksa")
    expect("kunci" in carried, "the form carries no key")
    form = {**carried, "klasifikasi": "complaint", "judul": "Dikirim dua kali", "isi": "Dikirim dua kali."}
    one, two = (visitor.post("/lapor", form) for _ in range(2))
    equal((one.status, two.status), (303, 303), "statuses")
    equal(one.cookie("lapor_akses"), two.cookie("lapor_akses"), "the receipt")
    changed = visitor.post("/lapor", {**form, "judul": "Judul lain"})
    equal(changed.status, 422, "another report with the same key")
    expect(shows(changed.text, "Judul lain"), "what was typed is lost")
    again = visitor.post("/lapor", {**form, **hidden_fields(changed.text, "/lapor/periksa"), "judul": "Judul lain"})
    equal(again.status, 303, "sent again from the page that was shown")


@SUITE.test("what tells who somebody is does not become public by one press")
def marked_words(bench):
    officers = Officers(bench.client, bench.main)
    told = "Hubungi 0812 3456 7890, NIK 3578 0101 0190 0001."
    case = Case.submit(bench.client, officers, title="Tolong hubungi saya", body=told)
    desk = officer(bench.client, bench.main, NATION)
    path = f"/meja/laporan/{case.id}"
    # What the reporter wrote, in the place of what the form proposes.
    text = {"klasifikasi": "complaint", "judul_publik": "Tolong hubungi saya", "isi_publik": told}
    form = {**hidden_fields(desk.get(path).text, f"{path}/verifikasi"), **text}
    refused = desk.post(f"{path}/verifikasi", form)
    equal(refused.status, 422, "verifying with one press")
    expect('name="yakin"' in refused.text and bench.client.get(f"/api/v1/reports/{case.id}").status == 404, "it is public")
    again = {**hidden_fields(refused.text, f"{path}/verifikasi"), "klasifikasi": "complaint"}
    clean = {**again, "judul_publik": "Mohon dihubungi", "isi_publik": "Hubungi saya."}
    equal(desk.post(f"{path}/verifikasi", clean).status, 303, "verifying what tells nothing")


@SUITE.test("an officer's form that is stale is refused with 412 and keeps the text")
def stale(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("with a unit", bench.client, officers)
    visitor = officer(bench.client, bench.main, FIRST)
    action = f"/meja/laporan/{case.id}/jawaban"
    carried = hidden_fields(visitor.get(f"/meja/laporan/{case.id}").text, action)
    case.must("reporter", "replies", {"reply": "Masih padam."})
    answer = visitor.post(action, {**carried, "bentuk": "akhir", "jawaban": "Jawaban panjang yang tidak boleh hilang."})
    equal(answer.status, 412, "status")
    expect(shows(answer.text, "Jawaban panjang yang tidak boleh hilang."), "the answer is lost")


@SUITE.test("another site cannot send our forms, nor can a form without its token")
def forgery(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("with a unit", bench.client, officers)
    visitor = officer(bench.client, bench.main, FIRST)
    action = f"/meja/laporan/{case.id}/jawaban"
    carried = hidden_fields(visitor.get(f"/meja/laporan/{case.id}").text, action)
    form = {**carried, "jawaban": "Kata petugas.", "bentuk": "sementara", "kunci": new_key()}
    other = hidden_fields(officer(bench.client, bench.main, FIRST).get("/meja").text, "/keluar")["token"]
    foreign = ["https://jahat.example", "null", "http://127.0.0.1", bench.server.base + ".jahat.example"]
    with Problems() as problems:
        for token in [None, "", "x", "0" * 32, other]:
            sent = {name: value for name, value in {**form, "token": token}.items() if value is not None}
            answer = visitor.post(action, sent)
            problems.check(answer.status == 403, f"token {token!r} is taken")
            problems.check(shows(answer.text, "Kata petugas."), f"token {token!r} loses what was written")
        sites = [{"Sec-Fetch-Site": site} for site in ["cross-site", "same-site"]]
        for headers in [{"Origin": origin} for origin in foreign] + sites:
            for path in [action, "/lapor", "/masuk", "/lacak", "/keluar", f"/laporan/{case.id}/tanggapan"]:
                answer = visitor.post(path, form, **headers)
                problems.check(answer.status == 403, f"{headers} to {path}: {answer.status}")
        problems.check(visitor.post("/keluar", {}).status == 403, "signing out without a token")
        signed_out = Visitor(bench.client).post(action, form)
        problems.check(signed_out.status in (303, 401, 403), f"without a session: {signed_out.status}")
        gone = Visitor(bench.client).post("/keluar", form)
        problems.check((gone.status, gone.header("Location")) == (303, "/"), f"signing out without a session: {gone!r}")
        equal(case.read("reporter").json["status"], "dispositioned", "the report, which nobody has answered")
        problems.check(visitor.post(action, form, Origin=bench.server.base).status == 303, "our own form is refused")


@SUITE.test("after signing in people land on the desk, whatever the link says")
def open_redirect(bench):
    email, password = bench.main.sign_ins[FIRST]
    with Problems() as problems:
        for target in ["https://jahat.example", "//jahat.example", "/\\jahat.example", "/meja/../lapor", "javascript:alert(1)",
                       "/meja//jahat.example", "/meja\r\nSet-Cookie: a=b"]:
            answer = bench.client.post("/masuk", form={"surel": email, "sandi": password, "lanjut": target})
            place = answer.header("Location") or ""
            problems.check(answer.status == 303 and place.startswith("/meja") and ".." not in place, f"{target!r}: {place}")
            problems.check(answer.cookie("a") is None, f"{target!r} sets a cookie")
        page = html.unescape(bench.client.get("/masuk?lanjut=//jahat.example").text)
        problems.check('value="//jahat' not in page, "the form carries a foreign address")
