# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What is done on a page of the demonstration before it is looked at; each answers a step for `Page`."""

import os
import time

from selenium.webdriver.support.select import Select

import files
from checks import expect

FORM = 'form[action="/lapor/periksa"]'
BODY = "Lampu jalan di depan sekolah padam sejak Senin. Malam hari gelap sekali dan anak-anak takut lewat."


def until(browser, selector, seconds=20):
    end = time.monotonic() + seconds
    while not browser.has(selector):
        expect(time.monotonic() < end, f"there is no {selector}")
        time.sleep(0.05)


def then(*steps):
    """One after the other."""
    def prepare(browser):
        for step in steps:
            step(browser)
    return prepare


def _own(browser, action):
    """The address of a form below the report that is shown."""
    own = browser.path.split("?")[0].split("#")[0]
    return action if action.startswith("/") else f"{own}/{action}".rstrip("/")


def filled(action, fields):
    """Fills in a form and sends it."""
    return lambda browser: browser.fill(_own(browser, action), fields)


def clicked(selector):
    return lambda browser: browser.click(selector)


def pressed(selector):
    """Where no other page follows."""
    return lambda browser: browser._press(browser.find(selector))


def unfolded(selector):
    """Opens what is folded, as by a press on its line."""
    def prepare(browser):
        details = browser.find(selector)
        if details.get_attribute("open") is None:
            browser._press(details.find_element("css selector", "summary"))
    return prepare


def without(*cookies):
    """As if a session had ended."""
    def prepare(browser):
        for name in cookies:
            browser.driver.delete_cookie(name)
    return prepare


def sent(selector):
    """Sends a form as it stands, opening what it is folded into."""
    def prepare(browser):
        action = browser.find(selector).get_attribute("action").removeprefix(browser.base)
        browser.fill(action, {})
    return prepare


def picked(selector, value):
    return lambda browser: Select(browser.find(selector)).select_by_value(value)


def old_version(action):
    """As if a colleague had been faster: the form is of the version before the last."""
    def prepare(browser):
        browser.driver.execute_script("""
            const field = document.querySelector(`form[action="${arguments[0]}"] [name=versi]`);
            field.value = String(Number(field.value) - 1);""", _own(browser, action))
    return prepare


def posted(path, size=1):
    """Sends a form that no page of ours has."""
    def prepare(browser):
        old = browser.find("html")
        browser.driver.execute_script("""
            const form = document.createElement('form');
            form.method = 'post'; form.action = arguments[0];
            const field = document.createElement('textarea');
            field.name = 'isi'; field.value = 'x'.repeat(arguments[1]);
            form.append(field); document.body.append(form); form.submit();""", path, size)
        end = time.monotonic() + 20
        while not browser._is_gone(old) and time.monotonic() < end:
            time.sleep(0.05)
    return prepare


def exhausted(path, fields):
    """Sends a form until it is refused because it came too often."""
    def prepare(browser):
        for _ in range(30):
            browser.fill(path, fields)
            if not browser.has(f'form[action="{path}"]'):
                return
    return prepare


# MARK: the form of a report

# The title comes first: where there is none, the page proposes one from the words.
TOLD = {"judul": "Lampu jalan padam di depan sekolah", "isi": BODY, "klasifikasi": "complaint"}


def written(browser):
    for name in ("judul", "isi"):
        browser.find(f"{FORM} [name={name}]").send_keys(TOLD[name])
    browser._press(browser.find(f"{FORM} [name=klasifikasi][value=complaint]"))


def step(number):
    """Goes on in the report form, as somebody who fills it in."""
    def prepare(browser):
        written(browser)
        for _ in range(number):
            browser._press(browser.find(f"{FORM} .step-ways button:last-child"))
    return prepare


def placed(region):
    def prepare(browser):
        step(1)(browser)
        browser.find("[name=wilayah]").send_keys(region)
        browser.send(FORM)
    return prepare


def told(title, body, region):
    """Goes as far as the check page with other words."""
    return filled("/lapor/periksa", {"judul": title, "isi": body, "klasifikasi": "complaint", "wilayah": region})


def drafted(browser):
    """Types, and comes back to it."""
    written(browser)
    end = time.monotonic() + 10
    while not browser.has(".draft-note"):
        expect(time.monotonic() < end, "no draft is brought back")
        time.sleep(1)
        browser.driver.refresh()


def with_photo(browser):
    written(browser)
    path = os.path.join(browser.folder, "lampu-jalan.jpg")
    with open(path, "wb") as file:
        file.write(files.photo())
    browser.find(f"{FORM} input[type=file]").send_keys(path)
    until(browser, f"{FORM} .going li")
    end = time.monotonic() + 20
    while browser.has(f"{FORM} .going progress") and time.monotonic() < end:
        time.sleep(0.05)


def with_map(browser):
    step(1)(browser)
    browser.driver.execute_script("document.querySelector('[data-position-map]').click()")
    until(browser, ".point-field .leaflet-tile-loaded")


def with_point(browser):
    with_map(browser)
    browser._press(browser.find("[data-position-take]"))


def asked(browser):
    """A topic whose questions are asked once it is known."""
    browser.fill("/lapor/periksa", {"judul": "Air tidak mengalir", "isi": "Air keran tidak mengalir sejak kemarin pagi.",
                                    "klasifikasi": "complaint", "kategori": "water_sanitation"})


def _network(browser, is_there):
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
        "offline": not is_there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})


def offline(browser):
    """Sends it where no network is: it offers to keep it."""
    _network(browser, False)
    written(browser)
    browser._reach(FORM, browser.find(f"{FORM} .send button"))
    browser._press(browser.find(f"{FORM} .send button"))
    until(browser, ".offline-offer")


def kept(browser):
    offline(browser)
    browser._press(browser.find(".offline-offer button"))
    until(browser, ".waiting")


def again_online(browser):
    """With nothing left that would be sent now."""
    browser.driver.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": browser.base, "storageTypes": "indexeddb"})
    browser.driver.get("about:blank")
    _network(browser, True)


# MARK: the desk

def chosen(browser):
    """Marks the first few of the queue."""
    for box in browser.driver.find_elements("css selector", "main input.pick")[:3]:
        browser._press(box)


def rewritten(browser):
    """Tries public words that tell who somebody is."""
    form = f'form[action="{_own(browser, "verifikasi")}"]'
    words = browser.find(f'{form} [name="isi_publik"]')
    words.clear()
    words.send_keys("Taman gelap sejak kemarin. Hubungi 0812 0000 4444.")
    browser.click(f"{form} button[formaction]")


def uploaded(name, text):
    """A table of the directory as a file."""
    def prepare(browser):
        path = os.path.join(browser.folder, f"{name}.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        form = f'form[action="/kelola/tabel/{name}"]'
        browser.find(f"{form} [type=file]").send_keys(path)
        browser.send(form)
    return prepare
