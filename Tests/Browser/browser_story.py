# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The same story in a real browser: on a desk, and on a small telephone without script."""

import os
import time

import files
from checks import Skipped, Suite, equal, expect
from journeys import CITY, CITY_ADMIN, FIRST, FIRST_UNIT, NATION, SECOND, SECOND_UNIT
from pages import Browser

SUITE = Suite("The story in a browser")
BODY = "Rambu lalu lintas di simpang contoh roboh sejak kemarin dan menutup trotoar."
PERSON = {"nama": "Sari Contoh Melati", "surel": "sari@warga.example", "telepon": "0812 0000 4444"}


class Story:
    """One run through everything, at one width."""

    def __init__(self, width, has_script):
        self.width, self.has_script = width, has_script
        self.browser = self.id = self.code = self.lost = None

    def start(self, bench):
        folder = os.path.join(bench.folder, f"browser-{self.width}")
        self.browser = Browser(bench.server.base, folder, self.width, self.has_script, bench.screenshots)
        self.bench = bench

    def end(self, lost):
        if self.browser:
            self.browser.close()
        self.browser, self.lost = None, lost and type(lost)(str(lost))

    def sign_in(self, name):
        email, password = self.bench.main.sign_ins[name]
        self.browser.go("/masuk", "sign in")
        self.browser.fill("/masuk", {"surel": email, "sandi": password})
        expect(self.browser.path.startswith("/meja"), f"signing in leads to {self.browser.path}")
        self.browser.look(f"desk of {name}")

    def open_case(self, name):
        """Signs in, finds the report in the queue, and opens it."""
        self.sign_in(name)
        link = f'a[href^="/meja/laporan/{self.id}"]'
        for _ in range(40):
            if self.browser.has(link):
                break
            expect(self.browser.has("a[rel=next]"), f"the report is not in the queue of {name}")
            self.browser.click("a[rel=next]")
        self.browser.click(link)
        return self.browser.look(f"case with {name}")

    def act(self, action, fields, status, agency, form=None):
        """Does something on the desk; of some forms a field says what is done."""
        self.browser.fill(f"/meja/laporan/{self.id}/{form or action}", fields)
        after = f"/meja/laporan/{self.id}?selesai={action}"
        said = " ".join(box.text for box in self.browser.driver.find_elements("css selector", "[role=alert]"))
        expect(self.browser.path.split("&")[0] == after, f"the page afterwards is {self.browser.path}, not {after}: {said}")
        self.browser.look(f"case after {action}")
        expect(self.browser.has('[role="status"]'), "it does not say that it was done")
        self.stands(status, agency)

    def sign_out(self):
        self.browser.click('form[action="/keluar"] button')
        equal(self.browser.path, "/", "signing out leads to")
        expect(not self.browser.driver.get_cookie("lapor_akses"), "an officer leaves a reporter's report open")

    def own(self, name):
        """The reporter comes back with number and code."""
        self.browser.go("/lacak", "track")
        self.browser.fill("/lacak", {"nomor": self.id, "kode": self.code})
        return self.browser.look(name)

    def stands(self, status, agency):
        code = {"Authorization": f"Access {self.code}"}
        view = self.bench.client.get(f"/api/v1/reports/{self.id}", headers=code).json
        equal((view["status"], view["agency"]["slug"]), (status, agency), "the report stands at")

    # The steps, in order.

    def public_pages(self, bench):
        self.start(bench)
        pages = {"/": "home", "/?lang=en": "home in English", "/lapor?lang=id": "report form", "/lacak": "track",
                 "/jelajah": "browse", "/bantuan": "help", f"/instansi/{CITY}": "agency", "/masuk": "sign in",
                 "/lapor/tanda-terima": "no receipt", "/tidak-ada": "not found", "/laporan/00000000000": "hidden report",
                 "/lapor?lang=en": "report form in English", "/bantuan?lang=en": "help in English", "/lacak?lang=id": "track"}
        for path, name in pages.items():
            self.browser.go(path, name)
        self.browser.settle()

    def citizen_reports(self, bench):
        browser = self.browser
        browser.go("/", "home")
        browser.click('main a[href="/lapor"]')
        # Tegalsari is a district of Surabaya, one of Banyuwangi, and many villages.
        browser.fill("/lapor/periksa", {"isi": BODY, "berkas": self.photo("rambu.jpg"), "judul": "Rambu roboh di simpang contoh",
                                        "klasifikasi": "complaint", "wilayah": "Tegalsari", "alamat": "Simpang Contoh"})
        browser.look("report form refused")
        expect("rambu.jpg" in browser.driver.page_source, "the photo is lost with the refusal")
        expect(browser.has('[role="alert"]') and browser.has("[aria-invalid]"), "it does not say what is unclear")
        equal(browser.find('[name="isi"]').get_attribute("value"), BODY, "the text that was typed")
        browser.fill("/lapor/periksa", {"wilayah": "Surabaya", **PERSON})
        equal(browser.path, "/lapor/periksa", "writing leads to")
        text = browser.look("check answers")
        expect(all(part in text for part in ["Kota Surabaya, Jawa Timur", "rambu.jpg", PERSON["nama"], BODY]), text)
        browser.send('form[action="/lapor"]')
        equal(browser.path, "/lapor/tanda-terima", "sending leads to")
        browser.look("receipt")
        self.id = browser.find("#nomor-laporan").text.replace(" ", "")
        self.code = browser.find("#kode-akses").text
        self.stands("submitted", "nasional")
        browser.click(f'main a[href="/laporan/{self.id}"]')
        expect(BODY in browser.look("own report"), "the reporter does not see their text")
        self.sees_picture("rambu.jpg")
        browser.settle()

    def photo(self, name):
        """The path of a photo of this run."""
        path = os.path.join(self.bench.folder, f"{self.width}-{name}")
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, name), "wb") as file:
            file.write(files.photo())
        return os.path.join(path, name)

    def sees_picture(self, name):
        """It stands on the page, drawn."""
        link = self.browser.driver.find_elements("xpath", f"//ul[@class='files']//a[contains(., '{name}')]")
        expect(link, f"{name} is not on the page")
        image = link[0].find_element("tag name", "img")
        self.browser.driver.execute_script("arguments[0].scrollIntoView()", image) if self.has_script else None
        end = time.monotonic() + 10
        while time.monotonic() < end and image.get_attribute("naturalWidth") in (None, "0"):
            time.sleep(0.1)
        expect(image.get_attribute("naturalWidth") not in (None, "0"), f"{name} is not drawn")

    def stranger_and_return(self, bench):
        browser = self.browser
        browser.driver.delete_cookie("lapor_akses")
        expect(BODY not in browser.go(f"/laporan/{self.id}", "hidden report"), "a stranger sees what is not verified")
        browser.go("/lacak", "track")
        browser.fill("/lacak", {"nomor": self.id, "kode": "0000-0000-0000"})
        expect(BODY not in browser.look("track refused"), "a wrong code opens the report")
        browser.fill("/lacak", {"kode": self.code})
        expect(BODY in browser.look("own report"), "the right code does not open the report")
        browser.settle()

    def nation(self, bench):
        browser = self.browser
        text = self.open_case(NATION)
        expect(PERSON["nama"] in text, "the administrator does not see the reporter")
        self.act("verifikasi", {"kategori": "traffic_signs" if browser.has('option[value="traffic_signs"]') else "roads"},
                 "verified", "nasional")
        browser.fill(f"/meja/laporan/{self.id}/disposisi", {"instansi": "tidak-ada", "catatan": "Catatan yang tidak hilang"})
        browser.look("case refused")
        kept = browser.find(f'form[action="/meja/laporan/{self.id}/disposisi"] [name="catatan"]')
        equal(kept.get_attribute("value"), "Catatan yang tidak hilang", "the note that was typed")
        self.act("disposisi", {"instansi": CITY}, "dispositioned", CITY)
        self.sign_out()
        browser.settle()

    def city_and_unit(self, bench):
        self.open_case(CITY_ADMIN)
        self.act("teruskan", {"instansi": FIRST_UNIT, "catatan": "Mohon ditangani."}, "dispositioned", FIRST_UNIT)
        self.sign_out()
        self.open_case(FIRST)
        self.act("kembalikan", {"alasan": "Rambu adalah urusan perhubungan."}, "in_arbitration", FIRST_UNIT)
        self.sign_out()
        self.open_case(CITY_ADMIN)
        self.act("arbitrase", {"instansi": SECOND_UNIT, "alasan": "Ditetapkan untuk perhubungan."}, "dispositioned", SECOND_UNIT)
        self.sign_out()
        self.browser.settle()

    def together(self, bench):
        """Who holds it asks another agency, which sees it among what is shared with it, and answers."""
        browser = self.browser
        self.open_case(SECOND)
        self.act("koordinasi", {"instansi_diajak": FIRST_UNIT, "pertanyaan": "Apakah pondasi tiangnya aman?"},
                 "dispositioned", SECOND_UNIT)
        self.sign_out()
        self.sign_in(FIRST)
        browser.go("/meja?bagi=ya", "desk of what is shared")
        browser.click(f'a[href^="/meja/laporan/{self.id}"]')
        expect("Apakah pondasi tiangnya aman?" in browser.look("case that is shared"), "it does not say what is asked")
        self.act("masukan", {"masukan": "Pondasi sudah kami periksa: aman."}, "dispositioned", SECOND_UNIT)
        self.sign_out()
        self.open_case(SECOND)
        self.act("tutup-koordinasi", {"kesimpulan": "Tiang dapat dipasang."}, "dispositioned", SECOND_UNIT)
        expect("aman." in browser.text, "the contribution is not on the case")
        self.sign_out()
        text = self.own("own report after coordination")
        for word in ["pondasi", "Pondasi", "Tiang dapat"]:
            expect(word not in text, f"the reporter reads {word!r}, which offices said among themselves")
        browser.settle()

    def answers(self, bench):
        browser = self.browser
        self.open_case(SECOND)
        interim = {"jawaban": "Rambu pengganti disiapkan.", "bentuk": "sementara"}
        self.act("jawaban-sementara", interim, "in_progress", SECOND_UNIT, form="jawaban")
        expect("Rambu pengganti disiapkan." in self.own("own report answered"), "no answer")
        browser.fill(f"/laporan/{self.id}/tanggapan", {"tanggapan": "Kapan dipasang?"})
        browser.look("own report replied")
        self.stands("reporter_replied", SECOND_UNIT)
        browser.go(f"/meja/laporan/{self.id}", "case replied")
        expect("Kapan dipasang?" in browser.find(".exchange").text, "the reporter's reply is not beside the answer")
        answer = {"jawaban": "Rambu baru sudah dipasang.", "bentuk": "akhir", "berkas": self.photo("sesudah.jpg")}
        self.act("jawaban-akhir", answer, "awaiting_reporter", SECOND_UNIT, form="jawaban")
        self.sees_picture("sesudah.jpg")
        self.sign_out()
        browser.settle()

    def confirmation(self, bench):
        browser = self.browser
        self.own("own report answered")
        browser.fill(f"/laporan/{self.id}/konfirmasi", {})
        browser.look("own report closed")
        self.stands("closed", SECOND_UNIT)
        browser.fill(f"/laporan/{self.id}/penilaian", {"nilai": "4", "komentar": "Baik."})
        browser.look("own report rated")
        browser.driver.delete_all_cookies()
        text = browser.go(f"/laporan/{self.id}", "public report")
        expect(BODY in text and "Rambu baru sudah dipasang." in text and "4 / 5" in text, "the public does not see it")
        self.sees_picture("sesudah.jpg")
        for secret in ["rambu.jpg", *PERSON.values(), "Simpang Contoh", "Mohon ditangani.", "Kapan dipasang?"]:
            expect(secret not in text, f"the public sees {secret!r}")
        expect("Rambu roboh" in browser.go("/jelajah", "browse"), "it is not in the list")
        browser.go(f"/instansi/{SECOND_UNIT}", "agency with reports")
        browser.go(f"/laporan/{self.id}?lang=en", "public report in English")
        browser.settle()


STEPS = {
    "the pages that anybody can open": Story.public_pages, "a citizen reports and gets a receipt": Story.citizen_reports,
    "a stranger sees nothing, the reporter comes back with the code": Story.stranger_and_return,
    "the nation verifies and hands on": Story.nation,
    "the city hands down, the unit returns, the city settles": Story.city_and_unit,
    "two agencies work on it together": Story.together,
    "two answers and a reply": Story.answers, "the citizen confirms and rates, the public reads": Story.confirmation,
}


def _add(name, step, story, is_last):
    def test(bench):
        if step is not Story.public_pages and not story.browser:
            raise story.lost
        try:
            step(story, bench)
        except Exception as error:
            # After a wrong page one can go on; after a broken browser there is nothing to wait for.
            if not isinstance(error, AssertionError):
                story.end(error if isinstance(error, Skipped) else AssertionError("the browser was lost in an earlier step"))
            raise
        finally:
            if is_last:
                story.end(None)

    SUITE.test(name)(test)


for _width, _script in [(1280, True), (360, False)]:
    _story = Story(_width, _script)
    for _name, _step in STEPS.items():
        _add(f"{_width} px{'' if _script else ', no script'}: {_name}", _step, _story, _step is Story.confirmation)
