# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What the words of a report seem to say: to the verifier, with one press; and to whoever is about to send it."""

from checks import Suite, equal, expect
from desk import Desk
from journeys import NATION, Case, Officers
from pages import Browser
from reporting import FORM, until, write

SUITE = Suite("What words seem to say")
QUESTION = {"title": "Syarat akta", "body": "Mohon informasi syarat dan biaya membuat akta kelahiran, bagaimana caranya?"}
OFFER = {"title": "Promo hari ini", "body": "Slot gacor, bonus new member, daftar sekarang di link kami. Goblok yang tidak ikut!"}
FIRE = {"title": "Gudang kebakaran", "body": "Gudang terbakar skrg, api membesar, tolong kirim damkar."}


def submitted(bench, words):
    return Case.submit(bench.client, Officers(bench.client, bench.main), **words).id


def desk(bench, width, has_script):
    """One look and one press; the report is what it was until somebody decides."""
    question, offer, fire = (submitted(bench, words) for words in [QUESTION, OFFER, FIRE])
    with Desk(bench, width, has_script, NATION) as desk:
        page = desk.browser
        page.go(f"/meja/laporan/{offer}", "case that may be an offer")
        said = page.find(".words").text
        expect("Mungkin iklan" in said and "gacor" in said and "Mungkin makian" in said, f"not said: {said}")

        page.go(f"/meja/laporan/{question}", "case of another kind")
        form = f'form[action="/meja/laporan/{question}/verifikasi"]'
        press = f'{form} button[name="jenis_usul"]'
        page._press(page.find(press)) if has_script else page.click(press)
        equal(page.find(f'{form} [name="klasifikasi"]').get_attribute("value"), "information_request", "the class chosen")
        report = bench.client.get(f"/api/v1/reports/{question}", headers=Officers(bench.client, bench.main).headers(NATION))
        equal(report.json["classification"], "complaint", "the class before anybody decided")

        page.go(f"/meja/laporan/{fire}", "case that may be an emergency")
        page.click(".words a")
        field = page.find(f'form[action="/meja/laporan/{fire}/darurat"] [name="alasan"]')
        expect("terbakar" in field.get_attribute("value"), "the words are not filled in")
        page.look("emergency form, filled in")
        page.send(f'form[action="/meja/laporan/{fire}/darurat"]')
        page.look("flagged as an emergency")
        expect("Tampaknya darurat" not in page.find("main").text, "what was taken up is proposed again")


def sending(bench, width, has_script):
    """Whoever writes of an emergency reads whom to call; of another kind, is asked; and sends all the same."""
    page = Browser(bench.server.base, bench.folder, width, has_script, bench.screenshots)
    for words, seen in [(FIRE, "tel:112"), (QUESTION, "bagian-cerita")]:
        page.go("/lapor", "report form")
        write(page, klasifikasi="complaint", judul=words["title"], isi=words["body"])
        page.send(FORM)
        equal(page.path, "/lapor/periksa", "the check page")
        page.look(f"check page, {words['title']}")
        expect(page.has(f'.notice [href="{seen}"], .notice [formaction$="{seen}"]'), f"{seen} is not there")
    page._press(page.find(".notice [formaction]")) if has_script else page.click(".notice [formaction]")
    until(lambda: page.has(FORM), "the form to change it")
    equal(page.find(f'{FORM} [name="isi"]').get_attribute("value"), QUESTION["body"], "what was written")
    page.close()


for width, has_script in [(1280, True), (360, False)]:
    where = f"{width} px, {'with' if has_script else 'without'} script"
    for name, story in {"at the desk": desk, "before sending": sending}.items():
        SUITE.test(f"{name}, {where}")(lambda bench, story=story, width=width, has=has_script: story(bench, width, has))
