# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The same matter told twice: what a citizen sees before sending, what the desk says and why, and answers to begin with."""

import os

from selenium.webdriver.common.by import By

from checks import Suite, equal, expect
from desk import Desk, until
from journeys import FIRST, Officers, reach
from pages import Browser

SUITE = Suite("Repeats, and answers to similar reports")
ANSWER = "Lampu sudah kami ganti dan menyala kembali."
REGION = {"location": {"region_code": "35.78"}}


def street(width, kind):
    """Of each browser its own, so that none finds what another told."""
    return {1280: "Antasena", 360: "Gatotkaca"}[width] + kind


def told(bench, stage, name, words):
    case = reach(stage, bench.client, Officers(bench.client, bench.main), title=words.format(name), body=words.format(name), **REGION)
    until(lambda: bench.client.get(f"/api/v1/reports?q={name.lower()}").json["items"], f"nobody finds {name}")
    return case


def before_sending(bench, width, has_script):
    """The same street in other words is found, another street is not; supporting it loses nothing that was typed."""
    name = street(width, "sari")
    same = told(bench, "with the city", name, "Penerangan di Jalan {} depan pasar padam")
    other = told(bench, "with the city", street(width, "mulya"), "Penerangan di Jalan {} depan terminal padam")
    folder = os.path.join(bench.folder, f"repeats-{width}")
    typed = f"min lampu jln {name.lower()} dpn pasar mati dr minggu lalu"
    with Browser(bench.server.base, folder, width, has_script, bench.screenshots) as page:
        page.go("/lapor", "report form")
        page.fill("/lapor/periksa", {"judul": "Tolong diperbaiki", "isi": typed, "klasifikasi": "complaint", "wilayah": "Surabaya",
                                     "nama": "Warga Contoh", "surel": "warga@contoh.example"})
        page.look("check with a similar report")
        links = [link.get_attribute("href") for link in page.driver.find_elements(By.CSS_SELECTOR, ".alike li > a")]
        # Others may have told of lamps in this city as well.
        equal(links[:1], [f"{bench.server.base}/laporan/{same.id}"], "what is shown as most similar")
        expect(f"{bench.server.base}/laporan/{other.id}" not in links, "another street is shown as similar")
        support = page.find(".alike-support a")
        equal(support.get_attribute("target"), "_blank", "it opens in")
        own = page.driver.current_window_handle
        page._press(support)
        until(lambda: len(page.driver.window_handles) == 2, "nothing opens")
        page.driver.switch_to.window(next(one for one in page.driver.window_handles if one != own))
        page.click("#dukungan button")
        expect("1 " in page.find("#dukungan strong").text, "it is not counted")
        page.driver.close()
        page.driver.switch_to.window(own)
        expect(typed in page.text, "what was typed is lost")


def at_the_desk(bench, width, has_script):
    """Why two reports are put side by side; an answer is looked for when it is wanted, and taken into the box."""
    name = street(width, "wangi")
    told(bench, "closed", name, "Lampu penyeberangan di Jalan {} padam")
    other = told(bench, "with a unit", street(width, "harja"), "Lampu penyeberangan di Jalan {} depan pasar padam")
    words = {"title": "Tolong segera", "body": f"lampu penyeberangan jln {street(width, 'harja').lower()} dpn pasar mati"}
    case = reach("with a unit", bench.client, Officers(bench.client, bench.main), **words, **REGION)
    path = f"/meja/laporan/{case.id}"
    with Desk(bench, width, has_script, FIRST) as desk:
        browser = desk.browser
        browser.go(path, "case with a repeat")
        found = browser.find(".similar").text
        expect(other.id in found.replace(" ", "") and "Kata yang sama: " in found and "harja" in found, found)
        fold = browser.find("details[data-load]")
        expect(ANSWER not in browser.driver.page_source, "it is looked for before anybody asks")
        browser._press(fold.find_element(By.TAG_NAME, "summary"))
        box = f'form[action="{path}/jawaban"] [name="jawaban"]'
        if has_script:
            until(lambda: browser.has(".similar-answers a[data-fill]"), "nothing is loaded")
            browser.look("answers to similar reports")
            browser._press(browser.find(".similar-answers a[data-fill]"))
            until(lambda: browser.find(box).get_attribute("value"), "nothing is filled in")
        else:
            browser._press(fold.find_element(By.CSS_SELECTOR, "a"))
            browser.look("answers to similar reports on a page")
            browser.click(".similar-answers a.button")
            browser.look("case with an answer to begin with")
        expect("menyala kembali" in browser.find(box).get_attribute("value"), "the answer is not in the box")


for width, has_script in [(1280, True), (360, False)]:
    where = f"{width} px, {'with' if has_script else 'without'} script"
    for name, story in {"before sending": before_sending, "at the desk": at_the_desk}.items():
        SUITE.test(f"{name}, {where}")(lambda bench, story=story, width=width, has=has_script: story(bench, width, has))
