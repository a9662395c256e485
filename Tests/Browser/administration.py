# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Administration: agencies, officers, topics and the log of changes, by forms alone and in a browser."""

import os
import re

from checks import Problems, Suite, equal, expect
from letters_written import found_in_letter
from pages import Browser
from people import Visitor, hidden_fields, send, shows
from world import World

SUITE = Suite("Administration")
NATIONAL, CITY, LIAISON = "national-admin", "agency-admin", "liaison-officer"
PAGES = ["/kelola", "/kelola/perubahan", "/kelola/instansi", "/kelola/instansi-baru", "/kelola/instansi/kota-surabaya",
         "/kelola/tabel", "/kelola/petugas", "/kelola/petugas-baru", "/kelola/topik", "/kelola/topik-baru"]
OWN = [page for page in PAGES if "topik" not in page and "tabel" not in page]
world = World(lambda world, bench: world.install(bench, "administration"))
build, desk = world.build, world.sign_in


@SUITE.test("each page opens for those who run it, and for nobody else")
def doors(bench):
    build(bench)
    national, city, liaison, stranger = desk(NATIONAL), desk(CITY), desk(LIAISON), Visitor(world["client"])
    with Problems() as problems:
        for page in PAGES:
            status = {"national": national.get(page).status, "city": city.get(page).status,
                      "liaison": liaison.get(page).status, "stranger": stranger.get(page).status}
            wanted = {"national": 200, "city": 200 if page in OWN else 403, "liaison": 403, "stranger": 303}
            problems.check(status == wanted, f"{page}: {status}")
        for page in ["/kelola/instansi/kota-bandung", "/kelola/instansi-baru?di=kota-bandung"]:
            problems.check(city.get(page).status in (403, 404), f"{page} for another city")
        for page in ["/kelola/perubahan/1", "/kelola/petugas/999999999", "/kelola/topik/tidak_ada", "/kelola/instansi/x",
                     "/kelola/perubahan/x", "/kelola/petugas/x"]:
            problems.check(national.get(page).status == 404, f"{page}: {national.get(page).status}")
        problems.check("/kelola" not in liaison.get("/meja").text, "a desk without administration leads nobody there")


@SUITE.test("a unit is added, named, moved, ended; each change is undone by the next")
def units(bench):
    build(bench)
    city = desk(CITY)
    new = "/kelola/instansi-baru?di=kota-surabaya"
    fields = {"nama": "UPT Taman Percobaan", "jenis": "work_unit", "induk": "kota-surabaya", "zona": "WIB",
              "model": "semi_integrated", "laporan_langsung": "true", "perlu_persetujuan": "false"}
    missing = send(city, new, new, fields)
    expect(missing.status == 422 and shows(missing.text, "UPT Taman Percobaan"), "without a reason")
    done = send(city, new, new, {**fields, "alasan": "SK 1"})
    own = "/kelola/instansi/upt-taman-percobaan"
    equal((done.status, done.header("Location")), (303, f"{own}?selesai=ditambahkan"), "adding")
    twice = send(city, new, new, {**fields, "alamat": "upt-taman-percobaan", "alasan": "SK 1"})
    equal(twice.status, 422, "adding it again")
    old = hidden_fields(city.get(own).text, f"{own}/data")
    equal(send(city, own, f"{own}/data", {**fields, "nama": "UPT Taman Kota", "alasan": "SK 2"}).status, 303, "its name")
    end = {**fields, "berlaku_sampai": "2030-12-31", "penerus": "kota-surabaya", "alasan": "SK 2"}
    seen = send(city, own, f"{own}/data", end)
    expect(seen.status == 200 and "Periksa sebelum menyimpan" in seen.text, f"what an end moves: {seen.status}")
    expect("berlaku_sampai=" not in city.get(own).text and "2030-12-31" not in city.get(own).text, "nothing is saved yet")
    carried = hidden_fields(seen.text, f"{own}/data")
    again = city.post(f"{own}/data", {**carried, "perbaiki": "ya"})
    expect(again.status == 200 and 'value="2030-12-31"' in again.text and "Periksa sebelum" not in again.text, "the way back")
    equal(city.post(f"{own}/data", {**carried, "dilihat": "2030-12-31 kota-surabaya"}).status, 303, "saving it")
    stale = city.post(f"{own}/data", {**old, **fields, "nama": "Lain", "alasan": "SK 3"})
    expect(stale.status == 409 and 'value="Lain"' in stale.text, "a form that is old by now")
    profile = f"{own}/profil"
    wrong = send(city, own, profile, {"warna": "#ffff00", "surel": "x", "alasan": "SK"})
    expect(wrong.status == 422 and "#profil-warna" in wrong.text and "#profil-surel" in wrong.text, "a wrong profile")
    equal(send(city, own, profile, {"warna": "#0b5d3b", "singkatan": "UTK", "telepon": "112", "alasan": "SK"}).status, 303, "a profile")
    public = Visitor(world["client"]).get("/instansi/upt-taman-percobaan").text
    expect("112" in public and "UTK" in public and "#0b5d3b" in public, "the public page")

    newest = re.search(r"/kelola/perubahan/\d+", city.get("/kelola/perubahan").text)[0]
    undone = send(city, newest, f"{newest}/batalkan", {"alasan": "keliru"})
    equal((undone.status, undone.header("Location")), (303, "/kelola/perubahan?selesai=dibatalkan"), "undoing")
    equal("UTK" in Visitor(world["client"]).get("/instansi/upt-taman-percobaan").text, False, "after undoing")
    again = city.post(f"{newest}/batalkan", hidden_fields(city.get(own).text, f"{own}/data") | {"alasan": "x"})
    equal(again.status, 409, "undoing it twice")


@SUITE.test("an officer is invited, chooses a password by letter, forgets it, and is handed over")
def officers(bench):
    build(bench)
    city = desk(CITY)
    page = "/kelola/petugas-baru"
    who = "petugas.baru@percobaan.example"
    fields = {"surel": who, "nama": "Petugas Percobaan", "peran": "liaison_officer", "instansi": "kota-surabaya"}
    done = send(city, page, page, {**fields, "alasan": "SK"})
    equal(done.status, 303, f"inviting: {done!r}")
    own = done.header("Location").split("?")[0]
    link = found_in_letter(world["place"].folder, who, r"/masuk/sandi/\S+")
    stranger = Visitor(world["client"])
    equal(stranger.post(link, {"sandi": "pendek"}).status, 422, "a short password")
    equal(stranger.post(link, {"sandi": "kata sandi percobaan"}).status, 303, "choosing")
    equal(stranger.get(link).status, 404, "the link, once more")
    signed = world["client"].post("/masuk", form={"surel": who, "sandi": "kata sandi percobaan"})
    equal(signed.status, 303, "signing in")
    mine = Visitor(world["client"], f"lapor_sesi={signed.cookie('lapor_sesi')}")
    known = stranger.post("/masuk/lupa", {"surel": who})
    unknown = stranger.post("/masuk/lupa", {"surel": "siapa@percobaan.example"})
    equal((known.status, known.text), (unknown.status, unknown.text), "the answer to whoever has forgotten")
    wrong = send(mine, "/masuk/ganti", "/masuk/ganti", {"sandi_lama": "salah", "sandi": "kata sandi baru sekali"})
    equal(wrong.status, 422, "changing without the present password")
    equal(send(city, own, f"{own}/keluarkan", {}).status, 303, "signing out everywhere")
    equal(mine.get("/meja").status, 303, "after that")
    change = {**{k: fields[k] for k in ["nama", "peran", "instansi"]}, "akses": "true", "alasan": "mutasi"}
    equal(send(city, own, f"{own}/ubah", {**change, "peran": "national_admin"}).status, 422, "a role that is not theirs to give")
    equal(send(city, own, f"{own}/ubah", change).status, 303, "disabling")
    equal(world["client"].post("/masuk", form={"surel": who, "sandi": "kata sandi percobaan"}).status, 401, "disabled")


@SUITE.test("a topic and its questions are changed by forms")
def topics(bench):
    build(bench)
    national = desk(NATIONAL)
    code = re.search(r'/kelola/topik/([a-z_0-9]+)"', national.get("/kelola/topik").text)[1]
    own = f"/kelola/topik/{code}"
    page = national.get(own).text
    name = re.search(r'name="nama_indonesia" value="([^"]*)"', page)[1]
    fields = {"nama_indonesia": name, "nama_inggris": "Example", "sensitif": "false", "kata_kunci": "contoh, percobaan"}
    equal(send(national, own, own, {**fields, "alasan": "SK"}).status, 303, "a topic")
    ask = f"{own}/tanya"
    question = {"kode": "nomor_tiang", "tanya_indonesia": "Nomor tiang?", "tanya_inggris": "Number of the pole?",
                "jenis": "choice", "wajib": "false", "urutan": "1", "alasan": "SK"}
    equal(send(national, ask, ask, question).status, 422, "a choice without choices")
    equal(send(national, ask, ask, {**question, "jenis": "number"}).status, 303, "a question")
    expect("Nomor tiang?" in national.get(own).text, "the question is shown")


@SUITE.test("its pages are light, work without script, and axe finds nothing wrong with them")
def accessible(bench):
    build(bench)
    address, password = world["place"].sign_ins[NATIONAL]
    for width, has_script in [(360, False), (1280, True)]:
        folder = os.path.join(bench.folder, f"browser-administration-{width}")
        with Browser(world["server"].base, folder, width, has_script=has_script, screenshots=bench.screenshots) as browser:
            browser.go("/masuk/lupa", "forgotten password")
            browser.go("/masuk", "sign in")
            browser.fill("/masuk", {"surel": address, "sandi": password})
            for page in PAGES + ["/masuk/ganti", "/kelola?lang=en"]:
                browser.go(page, f"administration {page.strip('/').replace('/', ' ').split('?')[0]}")
            browser.click('a[href^="/kelola/perubahan"].button')
            browser.click('td a[href^="/kelola/perubahan/"], th a[href^="/kelola/perubahan/"]')
            browser.look("change")
            unit = "/kelola/instansi/kota-surabaya"
            browser.go(f"{unit}?lang=id", "a city")
            browser.fill(f"{unit}/data", {"berlaku_sampai": "2031-12-31", "alasan": "Perda 3"})
            browser.look("what an end moves")
            expect("Periksa sebelum menyimpan" in browser.text and "Tidak kembali" in browser.text, browser.text)
            browser.click('button[name="perbaiki"]')
            browser.look("the way back to the form")
            equal(browser.find(f'form[action="{unit}/data"] [name="alasan"]').get_attribute("value"), "Perda 3", "what was typed")
            browser.send(f'form[action="{unit}/data"]')
            browser.click('button[name="dilihat"]')
            browser.look("an agency that will end")
            equal(browser.path, f"{unit}?selesai=tersimpan", "after saving")
            browser.fill(f"{unit}/data", {"berlaku_sampai": "", "alasan": "Perda 4"})
            equal(browser.path, f"{unit}?selesai=tersimpan", "and without an end")
            browser.go("/kelola/petugas", "officers")
            browser.click('th a[href^="/kelola/petugas/"]')
            browser.look("officer")
