# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Everything that people do, with the keyboard alone: on a wide screen, and at 200 % zoom without script.

Whatever has the keys is seen: it has an outline, and nothing lies over it.
"""

import os

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from checks import Suite, equal, expect
from journeys import CITY, FIRST, NATION, Officers, reach
from letters_written import found_in_letter
from pages import Browser

SUITE = Suite("With the keyboard alone")
OFFICERS = [
    "/meja", "/meja/tampilan", "/meja/templat", "/meja/komentar", "/meja/pintasan", "/masuk/ganti", "/kelola", "/kelola/instansi",
    "/kelola/instansi/kota-surabaya", "/kelola/instansi-baru", "/kelola/petugas", "/kelola/petugas-baru", "/kelola/topik",
    "/kelola/topik/roads", "/kelola/topik/roads/tanya", "/kelola/tabel", "/kelola/perubahan", "/kelola/pengumuman",
    "/kelola/pengumuman-baru", "/kelola/kalender", "/kelola/kalender/hari", "/kelola/kalender/batas", "/kelola/surat",
    "/kelola/surat/report_received",
]


class Typist:
    """Somebody without a mouse. Addresses are typed as well."""

    def __init__(self, bench, name, has_script):
        folder = os.path.join(bench.folder, f"keyboard-{name}-{has_script}")
        self.browser = Browser(bench.server.base, folder, 1280 if has_script else 640, has_script, bench.screenshots)
        if not has_script:
            self.browser.zoom()
        self.bench, self.name = bench, name

    def __enter__(self):
        return self

    def __exit__(self, *why):
        self.browser.__exit__(*why)

    def go(self, path):
        self.browser.driver.get(self.browser.base + path)

    def look(self, what):
        return self.browser.look(f"keyboard {self.name} {what}")

    def send(self, *keys):
        ActionChains(self.browser.driver).send_keys(*keys).perform()

    def to(self, selector, limit=300):
        self.browser.tab_to(selector, limit)

    def write(self, selector, words):
        self.to(selector)
        self.send(words)

    def choose(self, name, value):
        """One of a group: the Tab key leads to the group, the arrows through it."""
        self.to(f'[name="{name}"]')
        # An arrow chooses as well; where nothing was chosen yet, it would pass over the first.
        self.send(Keys.SPACE)
        for _ in range(12):
            if self.browser.driver.execute_script("return document.activeElement.value") == value:
                return
            self.send(Keys.ARROW_DOWN)
        expect(False, f"{value} cannot be chosen with the arrows")

    def press(self, selector):
        self.to(selector)
        self.browser.leaving(lambda: self.send(Keys.ENTER))


def tracking(bench, has_script):
    """Finds the own report, says that it is solved, and rates."""
    case = reach("answered", bench.client, Officers(bench.client, bench.main))
    with Typist(bench, "tracking", has_script) as who:
        who.go("/")
        who.press('main a[href="/lacak"], nav a[href="/lacak"]')
        who.write("main [name=nomor]", case.id)
        who.write("main [name=kode]", case.code)
        who.press("main form button[type=submit]")
        equal(who.browser.path, f"/laporan/{case.id}", "tracking leads to")
        who.press(f'form[action="/laporan/{case.id}/konfirmasi"] button')
        who.look("confirmed")
        who.choose("nilai", "4")
        who.write("[name=komentar]", "Cepat.")
        who.press(f'form[action="/laporan/{case.id}/penilaian"] button')
        expect("4 / 5" in who.look("rated"), "the rating is not shown")


def reading(bench, has_script):
    """Searches, opens what was found, and says that it concerns them as well."""
    case = reach("with a unit", bench.client, Officers(bench.client, bench.main), title=f"Papan nama kuning {has_script} hilang",
                 location={"region_code": "35.78.05"})
    with Typist(bench, "reading", has_script) as who:
        who.go("/jelajah")
        who.write("main [name=q]", f"papan nama kuning {has_script}")
        who.browser.leaving(lambda: who.send(Keys.ENTER))
        who.press(f'main a[href^="/laporan/{case.id}"]')
        who.press(f'form[action="/laporan/{case.id}/dukungan"] button')
        who.look("supported")
        expect(who.browser.has(f'form[action="/laporan/{case.id}/dukungan/batal"]'), "it is not supported")
        who.go("/peta")
        who.press("[data-place='35']")
        who.look("map")


def account(bench, has_script):
    """Comes in with a code, and puts a report on the list."""
    email = f"papan.ketik.{has_script}@warga.example".lower()
    case = reach("verified", bench.client, Officers(bench.client, bench.main), title="Laporan untuk daftar saya")
    with Typist(bench, "account", has_script) as who:
        who.go("/akun")
        who.write("[name=kontak_saya]", email)
        who.press('form[action="/akun/masuk"] button')
        who.write("[name=kode_masuk]", found_in_letter(bench.main.folder, email, r"(?m)^(\d{6})\s"))
        who.press('form[action="/akun/masuk/kode"] button')
        who.write("[name=nomor]", case.id)
        who.write("[name=kode]", case.code)
        who.press('form[action="/akun/klaim"] button')
        expect("Laporan untuk daftar saya" in who.look("claimed"), "the report is not on the list")


def disclosing(bench, has_script):
    with Typist(bench, "disclosing", has_script) as who:
        who.go("/ungkap")
        who.write("[name=pengungkapan]", "Contoh pengungkapan dengan papan ketik.")
        who.press('form[action="/ungkap"] button:not([formaction])')
        equal(who.browser.path, "/ungkap/tanda-terima", "sending leads to")
        who.look("disclosed")


def sign_in(who, name):
    email, password = who.bench.main.sign_ins[name]
    who.go("/masuk")
    who.write("[name=surel]", email)
    who.write("[name=sandi]", password)
    who.press('form[action="/masuk"] button')


def verifying(bench, has_script):
    case = reach("submitted", bench.client, Officers(bench.client, bench.main), agency_id="nasional")
    with Typist(bench, "verifying", has_script) as who:
        sign_in(who, NATION)
        who.go("/meja?urut=terbaru")
        who.press(f'.queue a[href^="/meja/laporan/{case.id}"]')
        who.press(f'form[action="/meja/laporan/{case.id}/verifikasi"] .send button:not([formaction])')
        equal(who.browser.path.split("&")[0], f"/meja/laporan/{case.id}?selesai=verifikasi", "verifying leads to")
        who.look("verified")
        who.to('#langkah [name="instansi"], #langkah [role=combobox]')
        who.send("Pemerintah Kota Surabaya")
        if has_script:
            who.browser.until(".combo-list:not([hidden]) [role=option]")
            who.send(Keys.ARROW_DOWN, Keys.ENTER)
        who.press(f'form[action="/meja/laporan/{case.id}/disposisi"] .send button')
        equal(bench.client.get(case.path).json["agency"]["slug"], CITY, "it is handed to")


def answering(bench, has_script):
    case = reach("with a unit", bench.client, Officers(bench.client, bench.main))
    with Typist(bench, "answering", has_script) as who:
        sign_in(who, FIRST)
        who.go(f"/meja/laporan/{case.id}")
        form = f'form[action="/meja/laporan/{case.id}/jawaban"]'
        who.write(f"{form} [name=jawaban]", "Petugas datang besok pagi.")
        who.choose("bentuk", "sementara")
        who.press(f"{form} .send button")
        equal(who.browser.path.split("&")[0], f"/meja/laporan/{case.id}?selesai=jawaban-sementara", "answering leads to")
        who.look("answered")


def administering(bench, has_script):
    with Typist(bench, "administering", has_script) as who:
        sign_in(who, NATION)
        who.press('a[href="/kelola"]')
        who.press('a[href="/kelola/surat"]')
        who.press('th a[href^="/kelola/surat/"]')
        who.press("main button[value=pratinjau]")
        who.look("letter tried")
        who.press('form[action="/keluar"] button')
        equal(who.browser.path, "/", "signing out leads to")


@SUITE.test("at 200 % zoom the pages of officers fit, with and without script")
def fitting(bench):
    case = reach("answered once", bench.client, Officers(bench.client, bench.main))
    pages = [f"/meja/laporan/{case.id}", f"/meja/banyak?tindakan=disposisi&laporan={case.id}", *OFFICERS]
    for has_script in (True, False):
        with Typist(bench, f"fitting-{has_script}", has_script) as who:
            who.browser.width = 640
            who.browser.zoom()
            sign_in(who, NATION)
            for path in pages:
                who.go(path)
                who.look(path.strip("/").replace("/", " ").split("?")[0])


STORIES = {
    "a reporter tracks, confirms and rates": tracking, "a reader searches, supports and looks at the map": reading,
    "a code opens an account, and a report is claimed": account, "a whistle-blower discloses": disclosing,
    "the nation verifies and hands on": verifying, "a unit answers": answering, "an administrator tries a letter": administering,
}
for _script in (True, False):
    for _name, _story in STORIES.items():
        SUITE.test(f"{_name}, {'1280 px' if _script else '200 % zoom, no script'}")(
            lambda bench, story=_story, has_script=_script: story(bench, has_script))
