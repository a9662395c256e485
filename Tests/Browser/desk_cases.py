# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Working through cases at the desk: the answer box, drafts that are not lost, the next report, and what fits a window."""

from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from checks import Suite, equal, expect
from desk import Desk, report, until
from journeys import CITY, FIRST, FIRST_UNIT, NATION, Officers, reach

SUITE = Suite("Cases at the officer's desk in a browser")
TYPED = "Sudah kami periksa di tempat, suku cadang dipesan."


def at_a_unit(bench):
    return reach("with a unit", bench.client, Officers(bench.client, bench.main))


def answer_box(bench, width, has_script):
    """One box and one choice; the button says what it does; the last exchange stands beside it."""
    case = at_a_unit(bench)
    path = f"/meja/laporan/{case.id}"
    with Desk(bench, width, has_script, FIRST) as desk:
        browser = desk.browser
        browser.go(path, "case to answer")
        form = f'form[action="{path}/jawaban"]'
        equal(len(browser.driver.find_elements(By.CSS_SELECTOR, f'{form} [name="jawaban"]')), 1, "boxes for an answer")
        button = f"{form} button[type=submit]"
        if has_script:
            browser._press(browser.find(f'{form} [value="akhir"]'))
            equal(browser.find(button).text, "Kirim jawaban akhir", "the button")
        browser.fill(f"{path}/jawaban", {"jawaban": TYPED, "bentuk": "sementara"})
        equal(browser.path, f"{path}?selesai=jawaban-sementara", "answering leads to")
        case.must("reporter", "replies", {"reply": "Kapan dipasang?"})
        browser.go(path, "case with an exchange")
        words = browser.find(".exchange").text
        expect(TYPED in words and "Kapan dipasang?" in words, "the last exchange is not beside the box")


def next_report(bench, width, has_script):
    for title in ["Urutan pertama contoh", "Urutan kedua contoh", "Urutan ketiga contoh"]:
        report(bench, f"{title} {width}")
    with Desk(bench, width, has_script) as desk:
        browser = desk.browser
        browser.go("/meja?antre=saya&klasifikasi=complaint&urut=terbaru", "queue to work through")
        titles = [link.text for link in browser.driver.find_elements(By.CSS_SELECTOR, ".queue tbody th a")]
        browser.click(".queue tbody th a")
        equal(browser.find("h1").text, titles[0], "the case that was opened")
        expect(browser.has("a[data-next]"), "there is no way to the next report")
        path = browser.path.split("?")[0]
        browser.fill(f"{path}/verifikasi", {"isi_publik": "Contoh tanpa nama."})
        browser.look("case done, with the next")
        if has_script:
            # Another test of the same browser may have turned the keys off.
            browser.driver.execute_script("localStorage.removeItem('lapor-pintasan')")
            browser.driver.find_element(By.TAG_NAME, "body").send_keys("n")
            until(lambda: browser.path.split("?")[0] != path, "n leads nowhere")
        else:
            browser.click("a[data-next]")
        equal(browser.find("h1").text, titles[1], "the next case")
        browser.click(".crumbs a")
        equal(browser.path, "/meja?antre=saya&klasifikasi=complaint&urut=terbaru", "the way back")


def conflict(bench, width, has_script):
    """A colleague was faster: their words stand beside one's own, and one form goes on."""
    case = at_a_unit(bench)
    path = f"/meja/laporan/{case.id}"
    with Desk(bench, width, has_script, FIRST) as desk:
        browser = desk.browser
        browser.go(path, "case before the conflict")
        case.must(FIRST, "follow-ups", {"kind": "interim", "answer": "Rekan sudah menjawab ini."})
        browser.fill(f"{path}/jawaban", {"jawaban": TYPED, "bentuk": "akhir"})
        browser.look("case in conflict")
        expect("Rekan sudah menjawab ini." in browser.find("#perubahan").text, "the colleague's words are not shown")
        equal(browser.find(f'form[action="{path}/jawaban"] [name="jawaban"]').get_attribute("value"), TYPED, "what was typed")
        equal(len(browser.driver.find_elements(By.CSS_SELECTOR, "#langkah .notice")), 1, "boxes above the form")
        browser.send(f'form[action="{path}/jawaban"]')
        equal(browser.path, f"{path}?selesai=jawaban-akhir", "sending it again leads to")


def lost_session(bench, width, has_script):
    """Without script the words come back with the page that says so."""
    case = at_a_unit(bench)
    path = f"/meja/laporan/{case.id}"
    with Desk(bench, width, has_script, FIRST) as desk:
        browser = desk.browser
        browser.go(path, "case before the session ends")
        browser.driver.delete_cookie("lapor_sesi")
        browser.fill(f"{path}/jawaban", {"jawaban": TYPED, "bentuk": "akhir"})
        browser.look("session over")
        expect(TYPED in browser.driver.page_source, "what was typed is lost")


def drafts(bench):
    """What is typed outlives a shut tab and a session that ends; sending and signing out leave nothing."""
    case = at_a_unit(bench)
    path = f"/meja/laporan/{case.id}"
    with Desk(bench, 1280, True, FIRST) as desk:
        browser = desk.browser
        box = f'form[action="{path}/jawaban"] [name="jawaban"]'
        kept = lambda: browser.driver.execute_script("return Object.keys(localStorage).filter(n => n.startsWith('lapor-meja:'))")
        browser.go(path, "case to draft")
        browser.find(box).send_keys(TYPED)
        until(lambda: len(kept()) == 1, "nothing is kept")
        sealed = browser.driver.execute_script("return JSON.stringify(Object.values(localStorage))")
        expect("suku cadang" not in sealed, "what is kept can be read without signing in")
        browser.driver.delete_cookie("lapor_sesi")
        browser.driver.get(bench.server.base + path)
        expect(browser.path.startswith("/masuk"), "the session is not over")
        email, password = bench.main.sign_ins[FIRST]
        browser.fill("/masuk", {"surel": email, "sandi": password})
        browser.driver.get(bench.server.base + path)
        until(lambda: browser.find(box).get_attribute("value") == TYPED, "the draft does not come back")
        browser.look("case with a draft")
        browser.fill(f"{path}/jawaban", {"jawaban": TYPED, "bentuk": "sementara"})
        until(lambda: not kept(), "what was sent is still kept")
        browser.go(path, "case to draft again")
        expect(browser.find(box).get_attribute("value") == "", "what was sent comes back")
        browser.find(box).send_keys("Kata lain.")
        until(lambda: len(kept()) == 1, "nothing is kept")
        browser.click('form[action="/keluar"] button')
        equal(kept(), [], "what is kept after signing out")


def short_window(bench):
    """At 768 pixels the button is in sight, wherever the form ends."""
    case = at_a_unit(bench)
    verify = report(bench, "Jendela rendah contoh")
    for who, number, action in [(FIRST, case.id, "jawaban"), (NATION, verify, "verifikasi")]:
        with Desk(bench, 1280, True, who) as desk:
            browser = desk.browser
            browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": 1280, "height": 768, "deviceScaleFactor": 1, "mobile": False})
            browser.go(f"/meja/laporan/{number}", f"case in a short window {action}")
            button = browser.find(f'form[action="/meja/laporan/{number}/{action}"] .send button')
            browser.driver.execute_script("document.querySelector('#langkah').scrollIntoView({block: 'start', behavior: 'instant'})")
            place = browser.driver.execute_script("""
                const box = arguments[0].getBoundingClientRect();
                const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return [box.top, box.bottom, seen === arguments[0]];""", button)
            expect(place[0] >= 0 and place[1] <= 768 and place[2], f"the button of {action} is at {place}")


COVERED = """
    const active = document.activeElement, form = active.closest('form');
    const bar = form?.querySelector('.send');
    if (!form || !bar || bar.contains(active)) return null;
    const field = active.getBoundingClientRect(), over = bar.getBoundingClientRect();
    const height = Math.min(field.bottom, over.bottom, innerHeight) - Math.max(field.top, over.top, 0);
    return height > 1 && field.left < over.right && over.left < field.right ? `${active.name || active.textContent}: ${height} px` : '';
"""


def nothing_before_a_field(bench):
    """Whatever has the focus is not covered by what sends the form: also on a telephone, and at 200 % (WCAG 2.2, 2.4.11)."""
    case = at_a_unit(bench)
    verify = report(bench, "Fokus contoh terlihat")
    for width, height in [(1280, 800), (360, 740), (640, 400)]:
        for who, number, action in [(FIRST, case.id, "jawaban"), (NATION, verify, "verifikasi")]:
            with Desk(bench, width, True, who) as desk:
                browser = desk.browser
                browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                    "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
                path = f"/meja/laporan/{number}"
                browser.go(path, f"case to type into {action} {height}")
                name = "jawaban" if action == "jawaban" else "isi_publik"
                box = browser.find(f'form[action="{path}/{action}"] [name="{name}"]')
                # Its lower half lies where the bar stands, and whoever presses into it is not scrolled anywhere.
                browser.driver.execute_script("""
                    const place = arguments[0].getBoundingClientRect();
                    scrollBy({top: place.top + Math.min(place.height, innerHeight) - innerHeight, behavior: 'instant'});
                    arguments[0].focus({preventScroll: true});""", box)
                found = [browser.driver.execute_script(COVERED)]
                box.send_keys("\n".join(f"Baris contoh {number}." for number in range(30)))
                found.append(browser.driver.execute_script(COVERED))
                for _ in range(14):
                    ActionChains(browser.driver).send_keys(Keys.TAB).perform()
                    found.append(browser.driver.execute_script(COVERED))
                equal(found[:2], ["", ""], f"what is covered while typing at {width} x {height}")
                equal([words for words in found if words], [], f"what is covered at {width} x {height}")


def topics(bench):
    """A topic is found by typing, with what it lies in."""
    number = report(bench, "Topik contoh diketik")
    path = f"/meja/laporan/{number}"
    with Desk(bench, 1280, True) as desk:
        browser = desk.browser
        browser.go(path, "case with topics")
        line = browser.find(f'form[action="{path}/verifikasi"] input#verifikasi-kategori')
        line.send_keys("jalan")
        until(lambda: browser.has(".combo-list:not([hidden]) [role=option]"), "no topic is offered")
        browser.look("topics offered")
        line.send_keys(Keys.ARROW_DOWN, Keys.ENTER)
        chosen = browser.find('select[name="kategori"]').get_attribute("value")
        expect(chosen, "no topic is chosen")
        browser.click(f'form[action="{path}/verifikasi"] .send button:not([formaction])')
        names = {item["code"]: item["id"] for item in bench.client.get("/api/v1/categories").json["items"]}
        equal(bench.client.get(f"/api/v1/reports/{number}").json["category"]["id"], names[chosen], "the topic")


def suggested(bench, width, has_script):
    """Where reports like it went is offered; the return key takes what was typed, and a press what is offered."""
    like = {"location": {"region_code": "35.78.09"}, "category_id": "roads", "title": "Jalan berlubang di Jalan Pandugo",
            "body": "Aspal jalan berlubang dan dalam, beberapa motor sudah jatuh. Mohon segera ditambal."}
    reach("with a unit", bench.client, Officers(bench.client, bench.main), **like)
    for taken in ["what was typed", "what was offered"]:
        number = reach("verified", bench.client, Officers(bench.client, bench.main), **like).id
        path = f"/meja/laporan/{number}"
        with Desk(bench, width, has_script, NATION) as desk:
            browser = desk.browser
            browser.go(path, "case with likely agencies")
            form = f'form[action="{path}/disposisi"]'
            field = browser.find(f'{form} [name="instansi"]')
            offered = f'{form} button[name="instansi_usul"][value="{FIRST_UNIT}"]'
            if taken == "what was typed":
                expect(browser.has(offered), "where reports like it went is not offered")
                said = browser.find(f"{form} .likely").text
                expect("berlubang" in said and "%" in said, f"it does not say why: {said}")
                field.send_keys(CITY)
                browser.leaving(lambda: field.send_keys(Keys.ESCAPE, Keys.ENTER))
            else:
                field.clear()
                if has_script:
                    # The key of its number; a press does the same.
                    number_of = browser.find(offered).get_attribute("data-number")
                    browser.find("body").send_keys(number_of)
                else:
                    browser.click(offered)
                expect(browser.find(f'{form} [name="instansi"]').get_attribute("value"), "the press filled nothing in")
                browser.send(form)
        wanted = CITY if taken == "what was typed" else FIRST_UNIT
        agency = bench.client.get(f"/api/v1/reports/{number}").json["agency"]
        equal(agency["slug"] if "slug" in agency else agency["id"], wanted, f"where {taken} leads")


def picking(bench):
    report(bench, "Pilih contoh bersama")
    with Desk(bench, 1280, True, NATION) as desk:
        browser = desk.browser
        browser.go("/meja?antre=saya&urut=terbaru", "queue before choosing")
        expect(not browser.find("[data-picked]").is_displayed(), "nothing is chosen, and it is counted")
        browser._press(browser.find("[data-pick-all]"))
        boxes = len(browser.driver.find_elements(By.CSS_SELECTOR, "input.pick"))
        equal(browser.find("[data-picked]").text, f"{boxes} dipilih", "the number that is chosen")
        browser.look("queue with all chosen")


for width, has_script in [(1280, True), (360, False)]:
    where = f"{width} px, {'with' if has_script else 'without'} script"
    stories = {"the answer box": answer_box, "the next report": next_report, "a conflict": conflict, "where it is likely to go": suggested}
    if not has_script:
        stories["a session that ends"] = lost_session
    for name, story in stories.items():
        SUITE.test(f"{name}, {where}")(lambda bench, story=story, width=width, has=has_script: story(bench, width, has))
SUITE.test("drafts that are not lost, and not left behind")(drafts)
SUITE.test("what sends a form is in sight in a short window")(short_window)
SUITE.test("nothing stands before the field that has the focus")(nothing_before_a_field)
SUITE.test("a topic is found while typing")(topics)
SUITE.test("how many are chosen")(picking)
