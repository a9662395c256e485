# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What could tell who somebody is, is masked before it is published, and seen by those entitled (ADR 0037)."""

from checks import Problems, Suite, equal, expect
from desk import Desk
from journeys import CITY, NATION, Case, Officers
from pages import Browser

SUITE = Suite("Personal data is masked before it is published")
NUMBER = "0812-3456-7890"
MASK = "[nomor telepon disamarkan]"
WORDS = {"title": f"Lampu padam, hubungi {NUMBER}", "body": f"Lampu di Jl. Kutilang No. 5 padam. Telepon saya {NUMBER}.",
         "agency_id": "nasional"}


def _submit(bench, **more):
    return Case.submit(bench.client, Officers(bench.client, bench.main), **{**WORDS, **more})


BARE = NUMBER.replace("-", "")


def hidden_from_strangers(bench, case):
    expect(MASK in bench.client.get(f"/laporan/{case.id}").text, "the public page has no mask")
    pages = [case.path, case.path + "/timeline", f"/laporan/{case.id}", f"/laporan/{case.id}.atom", f"/laporan/{case.id}?lang=en",
             "/", "/jelajah", "/jelajah.atom", "/api/v1/reports?limit=100", f"/instansi/{CITY}", "/open311/v2/requests.json"]
    with Problems() as problems:
        for path in pages:
            text = bench.client.get(path).text
            problems.check(NUMBER not in text and BARE not in text, f"the number is at {path}")
        for words in [NUMBER, BARE]:
            for path in [f"/jelajah?q={words}", f"/api/v1/reports?q={words}"]:
                problems.check(case.id not in bench.client.get(path).text, f"{path} finds the report")


@SUITE.test("sent on by the API without a text for the public, with `sure` and without")
def by_api(bench):
    for more in [{}, {"sure": True}]:
        case = _submit(bench)
        case.must(NATION, "verification", more)
        hidden_from_strangers(bench, case)
        equal(bench.client.get(case.path).json["body"],
              f"Lampu di Jl. Kutilang [nomor rumah disamarkan] padam. Telepon saya {MASK}.", "what the public reads")
        for who in ["reporter", NATION]:
            expect(NUMBER in case.read(who).text, f"{who} does not see the number")


@SUITE.test("what is written for the public with a number in it is published only with `sure`")
def overruled(bench):
    case = _submit(bench)
    text = {"public_title": "Posko lampu", "public_body": f"Posko: {NUMBER}."}
    equal(case.act(NATION, "verification", text).status, 422, "unread")
    case.must(NATION, "verification", {**text, "sure": True})
    expect(NUMBER in bench.client.get(f"/laporan/{case.id}").text, "the verifier cannot overrule the mask")


def verified(bench, width, has_script):
    """The form proposes, lists what it hides, restores the original and masks again; sent, the public reads the mask."""
    case = _submit(bench)
    path = f"/meja/laporan/{case.id}"
    form = f'form[action="{path}/verifikasi"]'
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        value = lambda name: browser.find(f'{form} [name="{name}"]').get_attribute("value")
        browser.go(path, "case with masks")
        expect(MASK in value("judul_publik") and MASK in value("isi_publik"), "nothing is proposed")
        listed = browser.find(f"{form} .masks").text
        expect(listed.count(NUMBER) == 1 and "Jl. Kutilang No. 5" in listed, "it does not say what is masked")
        browser.click(f'{form} [name="samaran"][value="asli"]')
        browser.look("case with the original wording")
        expect(NUMBER in value("isi_publik") and NUMBER in value("judul_publik"), "the original does not come back")
        expect(not browser.has(f'{form} [name="samaran"][value="asli"]'), "it offers what stands there")
        browser.send(form)
        browser.look("case that asks whether it was read")
        expect(browser.has(f'{form} [name="yakin"]'), "the original is published unasked")
        browser.click(f'{form} [name="samaran"][value="usul"]')
        expect(MASK in value("isi_publik") and NUMBER not in value("isi_publik"), "it is not masked again")
        browser.send(form)
        expect("selesai=" in browser.path, "it is not verified")
        browser.look("case verified with masks")
        expect(NUMBER in browser.text, "the officer does not see the number")
    hidden_from_strangers(bench, case)
    with Browser(bench.server.base, f"{bench.folder}/masks-{width}", width, has_script, bench.screenshots) as browser:
        browser.go(f"/laporan/{case.id}", "a report with a mask")
        expect(MASK in browser.text and NUMBER not in browser.driver.page_source, "the public page")
        browser.go("/lacak", "track")
        browser.fill("/lacak", {"nomor": case.id, "kode": case.code})
        browser.look("own report with a mask")
        expect(NUMBER in browser.driver.page_source, "the reporter does not see the number")


@SUITE.test("at the desk, with script and at 1280 pixels")
def wide(bench):
    verified(bench, 1280, True)


@SUITE.test("at the desk, without script and at 320 pixels")
def narrow(bench):
    verified(bench, 320, False)
