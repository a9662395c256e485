# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The officer's desk in a real browser: the queue, a case, several at once, and the keys."""

import os
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from checks import Suite, equal, expect
from journeys import CITY, CITY_ADMIN, FIRST_UNIT, NATION, Case
from pages import Browser

SUITE = Suite("The officer's desk in a browser")
TITLES = ["Halte contoh rusak di meja", "Halte contoh bocor di meja", "Taman contoh gelap di meja"]


class Desk:
    """One officer's browser, and some reports that wait for the nation."""

    def __init__(self, bench, width, has_script, who=NATION):
        folder = os.path.join(bench.folder, f"desk-{width}-{has_script}-{who}")
        self.browser = Browser(bench.server.base, folder, width, has_script, bench.screenshots)
        self.bench = bench
        email, password = bench.main.sign_ins[who]
        self.browser.go("/masuk", "desk sign in")
        self.browser.fill("/masuk", {"surel": email, "sandi": password})

    def __enter__(self):
        return self

    def __exit__(self, *why):
        self.browser.__exit__(*why)


def report(bench, title):
    words = {"title": title, "body": f"{title}. Contoh tanpa nama.", "agency_id": "nasional"}
    return Case.submit(bench.client, bench.main, **words).id


def press(browser, *keys):
    for key in keys:
        browser.driver.switch_to.active_element.send_keys(key)


def until(condition, words):
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    expect(False, words)


def queue(bench, width, has_script):
    report(bench, TITLES[0])
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        for group in ["semua", "saya", "lewat", "segera", "pelapor", "persetujuan", "bersama", "berakhir"]:
            browser.go(f"/meja?antre={group}", f"queue {group}")
            expect(browser.has('.tabs [aria-current="page"]'), f"no tab is shown for {group}")
        browser.go("/meja?urut=terbaru&klasifikasi=complaint", "queue filtered")
        expect(browser.has('.queue th a'), "the queue is empty")
        browser.fill("/meja/tampilan", {"nama": f"Pengaduan {width}"})
        browser.look("queue with a view")
        expect(f"Pengaduan {width}" in browser.text, "the view is not shown")
        browser.go("/meja/tampilan", "saved views")
        browser.click('form[action$="/hapus"] button')
        expect(browser.has('form[action$="/urungkan"]'), "it cannot be taken back")
        browser.look("view removed")
        browser.click('form[action$="/urungkan"] button')
        browser.click('form[action$="/hapus"] button')
        browser.go("/meja?instansi=tidak-ada-sama-sekali", "queue with a wrong filter")
        expect(browser.has(".complaint"), "it does not say what is wrong")
        browser.go("/meja/pintasan", "shortcuts")
        browser.go("/meja?lang=en", "queue in English")
        browser.go("/meja?lang=id", "queue")


def several(bench, width, has_script):
    ids = [report(bench, f"{title} {width}") for title in TITLES[:2]]
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        browser.go("/meja?antre=saya&status=submitted&urut=terbaru", "queue to choose from")
        for number in ids:
            browser._press(browser.find(f'.pick[value="{number}"]'))
        browser.click(".bulk button[type=submit]")
        expect(browser.look("several to check").count("Akan dilakukan") == 2, "it does not say what will happen")
        browser.fill("/meja/banyak", {"instansi": CITY})
        expect("2 dari 2" in browser.look("several done"), "it does not say what was done")
        for number in ids:
            state = bench.client.get(f"/api/v1/reports/{number}").json
            equal((state["status"], state["agency"]["slug"]), ("dispositioned", CITY), "the report stands at")


def case(bench, width, has_script):
    number = report(bench, f"{TITLES[2]} {width}")
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        path = f"/meja/laporan/{number}"
        browser.go(path, "case to verify")
        form = f'form[action="{path}/verifikasi"]'
        expect(browser.has(f"#langkah {form}"), "the next step is not open")
        words = browser.find(f'{form} [name="isi_publik"]')
        words.clear()
        words.send_keys("Taman gelap. Hubungi 0812 0000 4444.")
        browser.click(f"{form} button[formaction]")
        text = browser.look("case previewed")
        expect("1 nomor telepon" in text and browser.has("#pratinjau ins"), "it does not show what will be published")
        equal(bench.client.get(f"/api/v1/reports/{number}").status, 404, "a preview publishes nothing")
        browser.fill(f"{path}/verifikasi", {"isi_publik": "Taman gelap."})
        equal(browser.path.split("&")[0], f"{path}?selesai=verifikasi", "verifying leads to")
        browser.look("case verified")
        expect(browser.has(".diff del"), "it does not show what was changed")
        browser.go(f"{path}?tindakan=tembusan", "case with another action")
        expect(browser.has(f'#langkah form[action="{path}/tembusan"]'), "the action that was asked for is not open")


def templates(bench, width, has_script):
    with Desk(bench, width, has_script, CITY_ADMIN) as desk:
        browser = desk.browser
        browser.go("/meja/templat", "templates")
        browser.fill("/meja/templat", {"judul": f"Diterima {width}", "teks": "{salam}, laporan {nomor} kami periksa."})
        expect(f"Diterima {width}" in browser.look("template written"), "the template is not there")
        browser.go("/meja?antre=saya", "queue of the city")


def typing(bench, width, has_script):
    """An agency is found while typing, and chosen with the keys."""
    number = report(bench, f"{TITLES[0]} ketik")
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        path = f"/meja/laporan/{number}"
        browser.go(f"{path}?tindakan=tembusan", "case to copy")
        line = browser.find(f'form[action="{path}/tembusan"] [data-combobox]')
        equal(line.get_attribute("role"), "combobox", "the line's role")
        line.send_keys(FIRST_UNIT.replace("-", " ")[:12])
        until(lambda: browser.has(".combo-list:not([hidden]) [role=option]"), "nothing is offered")
        line.send_keys(Keys.ARROW_DOWN)
        until(lambda: line.get_attribute("aria-activedescendant"), "no choice is marked")
        browser.look("agency offered")
        line.send_keys(Keys.ENTER)
        sent = browser.find(f'form[action="{path}/tembusan"] input[type=hidden][name="instansi"]').get_attribute("value")
        expect("-" in sent, f"{sent!r} is no key of an agency")
        browser.click(f'form[action="{path}/tembusan"] button[type=submit]')
        equal(browser.path, f"{path}?selesai=tembusan", "copying leads to")


def keys(bench, width, has_script):
    report(bench, f"{TITLES[1]} tombol")
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        browser.go("/meja?urut=terbaru", "queue for the keys")
        body = browser.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("j")
        expect(browser.has(".queue tr.is-marked"), "j marks nothing")
        marked = browser.find(".queue tr.is-marked th a").get_attribute("href")
        press(browser, "x")
        expect(browser.find(".queue tr.is-marked .pick").is_selected(), "x chooses nothing")
        press(browser, "/")
        equal(browser.driver.switch_to.active_element.get_attribute("id"), "q", "/ leads to")
        press(browser, "j?x")
        equal(browser.find("#q").get_attribute("value"), "j?x", "what is typed")
        browser.find(".queue tr.is-marked th a").send_keys("?")
        until(lambda: browser.has("dialog[open] #pintasan"), "? shows no help")
        browser.look("help over the queue")
        press(browser, Keys.ESCAPE)
        link = browser.find(".queue tr.is-marked th a")
        link.send_keys(Keys.ENTER)
        until(lambda: browser.driver.current_url == marked, "Enter opens nothing")
        browser.driver.find_element(By.TAG_NAME, "body").send_keys("g")
        browser.driver.find_element(By.TAG_NAME, "body").send_keys("q")
        until(lambda: browser.path == "/meja", "g q does not lead to the queue")
        browser.go("/meja/pintasan", "shortcuts with script")
        browser._press(browser.find("[data-shortcuts-switch]"))
        browser.go("/meja", "queue without keys")
        browser.driver.find_element(By.TAG_NAME, "body").send_keys("j")
        expect(not browser.has(".queue tr.is-marked"), "the keys cannot be turned off")


for width, has_script in [(1280, True), (360, False)]:
    where = f"{width} px, {'with' if has_script else 'without'} script"
    for name, story in {"the queue": queue, "several at once": several, "a case": case, "templates": templates}.items():
        SUITE.test(f"{name}, {where}")(lambda bench, story=story, width=width, has=has_script: story(bench, width, has))
SUITE.test("an agency is found while typing")(lambda bench: typing(bench, 1280, True))
SUITE.test("the keys of the desk")(lambda bench: keys(bench, 1280, True))
