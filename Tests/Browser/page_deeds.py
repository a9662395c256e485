# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What reporters, readers and administrators do in pages, in a real browser: wide with script, narrow without."""

import os

import files
from checks import Suite, equal, expect
from journeys import CITY, FIRST, NATION, reach
from letters_written import found_in_letter
from pages import Browser
from world import World

SUITE = Suite("Deeds in pages")
world = World(lambda world, bench: world.install(bench, "page_deeds"))
build = world.build
PERSON = {"kind": "individual", "name": "Warga Contoh", "email": "warga@hak.example"}
WIDTHS = [(1280, True), (360, False)]


def browser(bench, name, width, has_script):
    build(bench)
    folder = os.path.join(bench.folder, f"deeds-{name}-{width}")
    return Browser(world["server"].base, folder, width, has_script, bench.screenshots)


def case(stage, **more):
    return reach(stage, world["client"], world["officers"], **more)


def sign_in(shown, name):
    email, password = world["place"].sign_ins[name]
    shown.driver.get(shown.base + "/masuk")
    shown.fill("/masuk", {"surel": email, "sandi": password})


def tracked(shown, report):
    shown.driver.get(shown.base + "/lacak")
    shown.fill("/lacak", {"nomor": report.id, "kode": report.code})
    equal(shown.path, f"/laporan/{report.id}", "tracking leads to")


def done(shown, report, deed, fields):
    """Does something on the own report, and expects to be told so."""
    page = f"/laporan/{report.id}"
    shown.fill(f"{page}/{deed}", fields)
    equal(shown.path, f"{page}?selesai={deed}", f"{deed} leads to")
    expect(shown.has('[role="status"]'), f"{deed} is not told")
    return shown.look(f"own report after {deed}")


def contesting(bench, width, has_script):
    """A photo is added, the answer is contested with another, and the office reads both."""
    with browser(bench, "contesting", width, has_script) as shown:
        report = case("answered")
        path = os.path.join(bench.folder, f"bukti-{width}.jpg")
        with open(path, "wb") as file:
            file.write(files.photo())
        tracked(shown, report)
        text = done(shown, report, "sanggahan", {"alasan": "Lampunya padam lagi sejak tadi malam.", "berkas": path})
        expect("padam lagi" in text, "the objection is not shown")
        equal(report.read("reporter").json["status"], "contested", "it stands at")
        done(shown, report, "tambahan", {"tambahan": "Tiang nomor 14.", "berkas": path})
        sign_in(shown, FIRST)
        text = shown.go(f"/meja/laporan/{report.id}", "case that is contested")
        expect("padam lagi" in text and "Tiang nomor 14." in text, "the office does not read it")


def hiding(bench, width, has_script):
    """Hidden from the public; the name opened to one office, taken back, and erased for good."""
    with browser(bench, "hiding", width, has_script) as shown:
        report = case("with a unit", reporter=PERSON, anonymous=True)
        tracked(shown, report)
        done(shown, report, "kerahasiaan", {"rahasia": "confidential", "alasan": "Saya khawatir."})
        equal(world["client"].get(report.path).status, 404, "what the public finds")
        done(shown, report, "buka-identitas", {"instansi": "dinas-pupr-kota-surabaya"})
        expect(PERSON["name"] in report.read(FIRST).text, "the office does not see whom it was opened to")
        done(shown, report, "tutup-identitas", {})
        expect(PERSON["name"] not in report.read(FIRST).text, "the office still sees it")
        shown.fill(f"/laporan/{report.id}/hapus-identitas", {})
        expect(shown.has('[role="alert"]'), "it is erased without being sure")
        shown.look("own report, not sure")
        done(shown, report, "hapus-identitas", {"yakin": "ya"})
        expect(PERSON["email"] not in report.read("reporter").text, "the address is still there")


def withdrawing(bench, width, has_script):
    with browser(bench, "withdrawing", width, has_script) as shown:
        report = case("with the city")
        tracked(shown, report)
        shown.fill(f"/laporan/{report.id}/cabut", {"alasan": "Sudah beres."})
        expect(shown.has('[role="alert"]'), "it is withdrawn without being sure")
        done(shown, report, "cabut", {"yakin": "ya"})
        equal(report.read("reporter").json["status"], "archived", "it stands at")


def commenting(bench, width, has_script):
    """Written with an account, released at the desk, read by everybody, taken down again."""
    words, email = f"Di gang kami juga begitu, sudah {width} hari.", f"komentar{width}@hak.example"
    with browser(bench, "commenting", width, has_script) as shown:
        report = case("with a unit")
        page = f"/laporan/{report.id}"
        shown.go(f"/akun/masuk?lanjut={page}", "sign in to comment")
        shown.fill("/akun/masuk", {"kontak_saya": email})
        shown.fill("/akun/masuk/kode", {"kode_masuk": found_in_letter(world["place"].folder, email, r"(?m)^(\d{6})\s")})
        shown.fill(f"{page}/komentar", {"komentar": words})
        expect("menunggu diperiksa" in shown.look("comment sent"), "it does not say that it waits")
        sign_in(shown, NATION)
        shown.go("/meja/komentar", "comments that wait")
        shown.click('form[action$="/tampilkan"] button')
        shown.look("comment released")
        expect(words in world["client"].get(page).text, "everybody reads it")
        shown.go(f"/meja/komentar?laporan={report.id}", "comments that are shown")
        refuse = shown.find('form[action$="/tolak"]').get_attribute("action").removeprefix(shown.base)
        shown.fill(refuse, {"alasan": "off_topic", "catatan": "Mohon tentang laporan ini."})
        shown.look("comment taken down")
        expect(words not in world["client"].get(page).text, "everybody still reads it")


def directory(bench, width, has_script):
    """A unit and an officer are added, and a change is undone."""
    with browser(bench, "directory", width, has_script) as shown:
        sign_in(shown, "agency-admin")
        shown.go(f"/kelola/instansi-baru?di={CITY}", "new unit")
        shown.fill(shown.path, {"nama": f"UPT Contoh {width}", "jenis": "work_unit", "alasan": "SK 1"})
        own = f"/kelola/instansi/upt-contoh-{width}"
        equal(shown.path, f"{own}?selesai=ditambahkan", "adding leads to")
        shown.fill(f"{own}/profil", {"singkatan": f"UC{width}", "alasan": "SK 2"})
        shown.look("unit with a profile")
        public = f"/instansi/upt-contoh-{width}"
        expect(f"UC{width}" in world["client"].get(public).text, "the public does not see it")
        shown.go("/kelola/perubahan", "changes")
        shown.click('main a[href^="/kelola/perubahan/"]')
        undo = shown.path.split("?")[0] + "/batalkan"
        shown.fill(undo, {"alasan": "keliru"})
        equal(shown.path, "/kelola/perubahan?selesai=dibatalkan", "undoing leads to")
        expect(f"UC{width}" not in world["client"].get(public).text, "it is still there")
        shown.go("/kelola/petugas-baru", "new officer")
        who = f"petugas{width}@hak.example"
        shown.fill("/kelola/petugas-baru", {
            "surel": who, "nama": "Petugas Contoh", "peran": "liaison_officer", "instansi": CITY, "alasan": "SK 3"})
        expect("selesai=diundang" in shown.path, f"inviting leads to {shown.path}")
        shown.driver.get(shown.base + found_in_letter(world["place"].folder, who, r"/masuk/sandi/\S+"))
        shown.fill(shown.path, {"sandi": "kata sandi contoh sekali"})
        shown.look("password chosen")


def service(bench, width, has_script):
    """A notice, a table after a look at it, a question, a holiday that is looked at, and a letter."""
    with browser(bench, "service", width, has_script) as shown:
        sign_in(shown, NATION)
        title = f"Peta lambat {width}"
        shown.go("/kelola/pengumuman-baru", "new notice")
        shown.fill("/kelola/pengumuman-baru", {"judul_indonesia": title, "judul_inggris": "The map is slow", "alasan": "gangguan"})
        expect(title in world["client"].get("/").text, "the notice is not on the front page")
        path = os.path.join(bench.folder, f"notices-{width}.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("code,kind,place,title_id,title_en,text_id,text_en,starts_at,ends_at\n"
                       f"lain-{width},information,report_form,Kabar {width},News {width},Isi.,Text.,2026-01-01T08:00,\n")
        shown.go("/kelola/tabel", "tables")
        shown.fill("/kelola/tabel/pengumuman", {"berkas": path})
        text = shown.look("table looked at")
        expect(f"Kabar {width}" in text, f"it does not show what would change: {text}")
        shown.fill("/kelola/tabel/pengumuman/jalankan", {"alasan": "SK 4"})
        expect(f"Kabar {width}" in world["client"].get("/lapor").text, "the table was not taken over")
        shown.go("/kelola/topik/roads/tanya", "new question")
        shown.fill("/kelola/topik/roads/tanya", {
            "kode": f"tiang_{width}", "tanya_indonesia": "Nomor tiang?", "tanya_inggris": "Number of the pole?", "jenis": "text",
            "alasan": "SK 5"})
        expect("Nomor tiang?" in shown.look("topic with a question"), "the question is not shown")
        shown.go("/kelola/kalender/hari", "new holiday")
        day = {"tanggal": f"2030-03-{4 if has_script else 5:02}", "jenis": "collective_leave", "nama": "Cuti contoh",
               "kepastian": "final", "alasan": "SKB"}
        shown.fill("/kelola/kalender/hari", day)
        shown.look("holiday looked at")
        shown.send('form[action="/kelola/kalender/hari"]')
        expect(shown.path.startswith("/kelola/kalender?"), f"saving leads to {shown.path}")
        letter = "/kelola/surat/report_received"
        shown.go(letter, "a letter")
        shown.fill(letter, {"perihal_indonesia": f"Kami terima {width}", "alasan": "hangat"})
        said = shown.look("letter saved")
        expect(f"Kami terima {width}" in shown.go("/kelola/surat", "letters"), f"the letter is not changed; the page said: {said[:900]}")


def placing(bench, width, has_script):
    """Nobody chose a region: the words name one, one press takes it over; the officer is told where the next one seems to be."""
    words = {"judul": "Lampu jalan mati", "isi": "Gelap di Kelurahan Keputih, Kecamatan Sukolilo, Surabaya.",
             "klasifikasi": "complaint", "wilayah": ""}
    with browser(bench, "placing", width, has_script) as shown:
        shown.driver.get(shown.base + "/lapor")
        shown.fill("/lapor/periksa", words)
        text = shown.look("report whose words name a region")
        expect("Kelurahan Keputih, Kecamatan Sukolilo, Kota Surabaya" in text, f"nobody asks where it is: {text[:600]}")
        shown.click('[name="wilayah_usul"]')
        text = shown.look("report with the region that was asked about")
        expect("Keputih, Sukolilo, Kota Surabaya, Jawa Timur" in text, "the region is not taken over")
        expect(not shown.has('[name="wilayah_usul"]'), "it asks again")
        expect(words["isi"] in text, "the words are lost")
        report = case("submitted", body="Gelap di Kelurahan Keputih, Kecamatan Sukolilo, Surabaya.")
        sign_in(shown, NATION)
        shown.go(f"/meja/laporan/{report.id}", "case whose words name a region")
        if has_script:
            shown.driver.execute_script("arguments[0].click()", shown.find('[name="wilayah_usul"]'))
        else:
            shown.click('[name="wilayah_usul"]')
        value = shown.find('[name="wilayah"]').get_attribute("value")
        equal(value, "Keputih, Sukolilo, Kota Surabaya, Jawa Timur", "what stands in the field")


STORIES = {
    "a region is taken over from the words": placing,
    "a reporter adds a photo and contests": contesting, "a reporter hides and erases who they are": hiding,
    "a reporter withdraws, when sure": withdrawing, "a comment is written, released and taken down": commenting,
    "a unit and an officer are added, a change is undone": directory,
    "notice, table, question, holiday and letter": service,
}
for _width, _script in WIDTHS:
    for _name, _story in STORIES.items():
        SUITE.test(f"{_name}, {_width} px{'' if _script else ', no script'}")(
            lambda bench, story=_story, width=_width, has_script=_script: story(bench, width, has_script))
