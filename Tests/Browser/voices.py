# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What others add to a report: support without a name, and comments that an officer looks at first (ADR 0029)."""

import html
import os
import re

from accounts import signed_in, town
from checks import Suite, equal, expect
from journeys import NATION, Officers, reach
from pages import Browser
from people import Visitor, hidden_fields, officer, shows

SUITE = Suite("Support and comments")
WORDS = "Di gang kami juga begitu <b>setiap</b> malam, kata warga sekitar."


@SUITE.test("support counts once for each secret, only where everybody reads, and leaves with what is hidden")
def support(bench):
    officers = Officers(bench.client, bench.main)
    case, unverified = reach("with a unit", bench.client, officers), reach("submitted", bench.client, officers)
    path = f"/api/v1/reports/{case.id}/support"
    key = {"Idempotency-Key": f"voice-{case.id}"}
    first = bench.client.post(path, json={}, headers=key)
    equal(first.status, 201, f"{first!r}")
    equal(bench.client.post(path, json={}, headers=key).json, first.json, "the same key")
    for _ in range(2):
        equal(bench.client.post(path, json={"supporter": "rahasia-program-lain-1"}).json["supports"], 2, "the same secret")
    equal(bench.client.get(f"/api/v1/reports/{case.id}").json["supports"], 2, "the report")
    listed = bench.client.get("/api/v1/reports?order=supported&limit=100").json["items"]
    equal([line["supports"] for line in listed], sorted((line["supports"] for line in listed), reverse=True), "the order")
    expect(case.id in [line["tracking_id"] for line in listed], "it stands in the list")
    for bad in ["x", "a b c d e f g h i j k l m n", "é" * 30]:
        equal(bench.client.post(path, json={"supporter": bad}).status, 422, bad)
    for method in ["POST", "DELETE"]:
        answer = bench.client.send(method, f"/api/v1/reports/{unverified.id}/support?supporter=rahasia-program-lain-1"
                                   if method == "DELETE" else f"/api/v1/reports/{unverified.id}/support", json={})
        equal(answer.status, 404, f"{method} {answer!r}")
    for page in [f"/meja/laporan/{case.id}"]:
        expect("2 orang juga mengalami" in officer(bench.client, bench.main, NATION).get(page).text, "the officer sees it")
    case.must(NATION, "visibility", {"visibility": "confidential", "reason": "Ada data pribadi."})
    equal(bench.client.post(path, json={}).status, 404, "what is hidden takes none")
    expect(case.id not in bench.client.get("/jelajah?urut=dukungan").text, "and is in no list")


@SUITE.test("a browser without an account says it and takes it back, by keyboard, with and without script")
def pressed(bench):
    case = reach("with a unit", bench.client, Officers(bench.client, bench.main))
    for width, has_script in [(1280, True), (320, False)]:
        with Browser(bench.server.base, os.path.join(bench.folder, f"voices-{width}"), width, has_script, bench.screenshots) as browser:
            browser.go(f"/laporan/{case.id}", "a report that takes support")
            browser.send(f'form[action="/laporan/{case.id}/dukungan"]')
            browser.look("a report that is supported")
            expect("juga mengalami" in browser.text and browser.has(f'form[action="/laporan/{case.id}/dukungan/batal"]'), "given")
            browser.send(f'form[action="/laporan/{case.id}/dukungan/batal"]')
            expect("dibatalkan" in browser.text and "orang juga mengalami" not in browser.text, "taken back")


def _desk_form(page, deed):
    return re.search(rf'action="(/meja/komentar/\d+/{deed})"', page)[1]


@SUITE.test("a comment is read by nobody before it is released; refused, only its author reads why")
def comments(bench):
    with town(bench) as here:
        client, case = here.client, here.report("with a unit")
        author = signed_in(client, here, "komentator@example.id")
        page = author.get(f"/laporan/{case.id}").text
        form = hidden_fields(page, f"/laporan/{case.id}/komentar")
        name = re.search(r'name="([^"]+)"[^>]*autocomplete="nickname"', page)[1]
        fields = {**form, "komentar": WORDS, name: "Warga <i>RT</i> 04"}
        equal(author.post(f"/laporan/{case.id}/komentar", fields).status, 303, "sent")
        equal(author.post(f"/laporan/{case.id}/komentar", {**fields, "komentar": ""}).status, 422, "empty")
        other = author.post(f"/laporan/{case.id}/komentar", {**fields, "token": "x"})
        expect(other.status == 403 and shows(other.text, WORDS), "of another session")
        nobody = Visitor(client).post(f"/laporan/{case.id}/komentar", {**fields, "komentar": WORDS})
        expect(nobody.status == 401 and shows(nobody.text, WORDS), "nobody gets their words back")
        expect(f'href="/akun/masuk?lanjut=/laporan/{case.id}"' in nobody.text and form["token"] not in nobody.text, "and can sign in")
        plain = "Di gang kami juga begitu"
        places = [f"/laporan/{case.id}", f"/api/v1/reports/{case.id}/comments", f"/laporan/{case.id}.atom", "/jelajah.atom",
                  f"/api/v1/reports/{case.id}", f"/jelajah?q={plain.split()[2]}", f"/api/v1/reports/{case.id}/timeline"]
        for place in places:
            expect(plain not in client.get(place).text, f"{place} shows what waits")
        nation = officer(client, here.place, NATION)
        desk = nation.get("/meja/komentar").text
        expect(plain in html.unescape(desk) and "<b>setiap</b>" not in desk, "it waits at the desk, escaped")
        release = _desk_form(desk, "tampilkan")
        equal(nation.post(release, {"token": "x"}).status, 403, "a form of another session")
        token = hidden_fields(desk, release)
        equal(nation.post(release, token).status, 303, "released")
        shown = client.get(f"/laporan/{case.id}").text
        expect(plain in shown and "Warga &lt;i&gt;RT" in shown, "everybody reads it, escaped")
        equal([one["content"] for one in client.get(f"/api/v1/reports/{case.id}/comments").json["items"]], [WORDS], "the API")
        for place in places[2:5] + places[6:]:
            expect(plain not in client.get(place).text, f"{place} holds a comment")
        refuse = _desk_form(nation.get(f"/meja/komentar?laporan={case.id}").text, "tolak")
        equal(nation.post(refuse, token).status, 422, "a refusal without a reason")
        long = nation.post(refuse, {**token, "laporan": case.id, "alasan": "off_topic", "catatan": "a" * 501})
        expect(long.status == 422 and "Catatan untuk penulis: " in long.text, "a note that is too long, by its own name")
        note = "Mohon tulis lagi tanpa menyebut warga lain."
        equal(nation.post(refuse, {**token, "alasan": "off_topic", "catatan": note}).status, 303, "taken down")
        expect(plain not in client.get(f"/laporan/{case.id}").text, "it is gone")
        own = author.get("/akun").text
        expect(note in own and "Di luar isi laporan" in own, "its author reads why")
        removal = hidden_fields(own, "/akun/komentar/hapus")
        equal(author.post("/akun/komentar/hapus", removal).status, 303, "removed")
        expect(plain not in author.get("/akun").text, "and nothing is left")
        equal(nation.post(release, token).status, 404, "what is removed is not there")


@SUITE.test("the pages of comments hold what pages must")
def looked_at(bench):
    with town(bench) as here:
        client, case = here.client, here.report("with a unit")
        author = signed_in(client, here, "komentator2@example.id")
        form = hidden_fields(author.get(f"/laporan/{case.id}").text, f"/laporan/{case.id}/komentar")
        for words in [WORDS, "Hubungi 0812-0000-1234 saja."]:
            equal(author.post(f"/laporan/{case.id}/komentar", {**form, "komentar": words}).status, 303, "sent")
        nation = officer(client, here.place, NATION)
        desk = nation.get("/meja/komentar").text
        release = _desk_form(desk, "tampilkan")
        nation.post(release, hidden_fields(desk, release))
        for width, has_script in [(1280, True), (320, False)]:
            folder = os.path.join(bench.folder, f"comments-{width}")
            with Browser(here.server.base, folder, width, has_script, bench.screenshots) as browser:
                for who, pages in [(author, {"/akun": "own comments", f"/laporan/{case.id}": "a report with comments"}),
                                   (nation, {"/meja/komentar": "comments that wait", f"/meja/komentar?laporan={case.id}": "comments shown"})]:
                    name, value = who.headers["Cookie"].split("=", 1)
                    browser.go("/bantuan", "help")
                    browser.driver.add_cookie({"name": name, "value": value, "path": "/"})
                    for path, title in pages.items():
                        browser.go(path, title)
