# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Reporting from a telephone: nothing typed is lost, on any line; keyboard alone; without a network; files that resume."""

import os
import re
import time

import files
from checks import Problems, Suite, equal, expect
from journeys import NATION, Officers
from line import Line
from pages import Browser
from people import Visitor, hidden_fields, shows
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

SUITE = Suite("Reporting")
FORM = 'form[action="/lapor/periksa"]'


def browser(bench, name, base=None, width=360, **more):
    """One that keeps what it has seen, as a returning visitor's does."""
    folder = os.path.join(bench.folder, f"reporting-{name}")
    return Browser(base or bench.server.base, folder, width, screenshots=bench.screenshots, is_visitor=True, **more)


def until(seen, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found := seen():
                return found
        except Exception:  # The page may be between two.
            pass
        time.sleep(0.1)
    raise AssertionError(f"not seen within {seconds} s: {what}")


def write(page, **fields):
    for name, value in fields.items():
        element = page.find(f'{FORM} [name="{name}"]')
        page._reach(FORM, element)
        if element.get_attribute("type") == "radio":
            page._press(page.find(f'{FORM} [name="{name}"][value="{value}"]'))
        else:
            element.clear()
            element.send_keys(value)


def draft_holds(page, words):
    script = """
        const done = arguments[arguments.length - 1];
        LaporOutbox.get('draf', 'lapor').then(draft => done(draft ? JSON.stringify(draft.fields) : ''), error => done('' + error));"""
    until(lambda: words in page.driver.execute_async_script(script), f"a draft with {words!r}")


def reports_named(bench, title):
    officers = Officers(bench.client, bench.main)
    found = bench.client.get(f"/api/v1/inbox?q={title.replace(' ', '%20')}", headers=officers.headers(NATION)).json["items"]
    return [row for row in found if row["title"] == title]


def set_offline(page, is_offline):
    page.driver.execute_cdp_cmd("Network.enable", {})
    page.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
        "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})


@SUITE.test("a draft survives restarts of the browser, without a network too, and is sent once when the network returns")
def offline(bench):
    line = Line(bench.server.base)
    title = "Jembatan gantung putus di kampung contoh"
    page = browser(bench, "offline", line.base)
    page.go("/lapor", "report form")
    until(lambda: page.driver.execute_async_script(
        "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true))"), "a service worker")
    write(page, isi="Tali jembatan putus sejak kemarin, anak sekolah tidak dapat lewat.")
    draft_holds(page, "anak sekolah")
    page.close()

    line.cut()
    page = browser(bench, "offline", line.base)
    page.go("/lapor", "report form without network")
    until(lambda: "anak sekolah" in page.find("[name=isi]").get_attribute("value"), "what was typed")
    expect(page.has(".draft-note"), "it does not say that a draft was brought back")
    set_offline(page, True)
    write(page, judul=title, klasifikasi="complaint", wilayah="Kampung Tak Terdaftar", alamat="Dekat dermaga", nama="Contoh Pelapor")
    page._reach(FORM, page.find(f"{FORM} .send button"))
    page._press(page.find(f"{FORM} .send button"))
    until(lambda: page.has(".offline-offer"), "the offer to send it later")
    page.look("offer to send later")
    page._press(page.find(".offline-offer button"))
    until(lambda: title in page.find(".waiting").text, "that it waits")
    page.look("kept on this device")
    page.go("/jelajah", "no network")
    expect("112" in page.text and page.has('main a[href="/lapor"]'), "the page without a network does not help")
    page.settle()
    page.close()
    equal(reports_named(bench, title), [], "reports before the network is back")

    line.restore()
    page = browser(bench, "offline", line.base)
    page.go("/", "home after the network is back")
    box = until(lambda: page.find(".waiting.is-sent").text, "that it was sent")
    page.look("sent by itself")
    number, code = re.search(r"(\d{3} \d{4} \d{4}).*?([0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4})", box, re.DOTALL).groups()
    page.go("/lapor", "report form afterwards")
    equal(page.find("[name=isi]").get_attribute("value"), "", "the draft afterwards")
    page.driver.execute_async_script("LaporOutbox.flush().then(arguments[0], arguments[0])")
    page._press(page.find(".waiting button"))
    until(lambda: not page.has(".waiting"), "that it can be put away")
    page.settle()
    page.close()
    line.close()
    equal([row["tracking_id"] for row in reports_named(bench, title)], [number.replace(" ", "")], "reports with this title")
    view = bench.client.get(f"/api/v1/reports/{number.replace(' ', '')}", headers={"Authorization": f"Access {code}"}).json
    equal(view["address"], "Kampung Tak Terdaftar; Dekat dermaga", "words that are no place of the register")


@SUITE.test("who goes back to the check page finds what they wrote, and no word of a lost network")
def going_back(bench):
    page = browser(bench, "back", width=1280)
    page.go("/lapor", "report form")
    until(lambda: page.driver.execute_async_script(
        "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true))"), "a service worker")
    page.go("/lapor", "report form, with the service worker")
    write(page, isi="Pagar taman roboh menimpa trotoar.", judul="Pagar taman roboh contoh", klasifikasi="complaint")
    draft_holds(page, "menimpa trotoar")
    page._reach(FORM, page.find(f"{FORM} .send button"))
    page.click(f"{FORM} .send button")
    equal(page.path, "/lapor/periksa", "the check page")
    page.go("/bantuan", "help")
    page.driver.back()
    until(lambda: page.path in ["/lapor", "/lapor/periksa"] and page.has("h1"), "the way back")
    expect("Tidak ada jaringan" not in page.text, "going back is taken for a lost network")
    until(lambda: "menimpa trotoar" in page.driver.page_source or "menimpa trotoar" in page.find("[name=isi]").get_attribute("value"),
          "what was written")
    page.settle()
    page.close()


def draft_files(page):
    """Names of the files in the draft, each with whether this browser has its bytes."""
    return page.driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        LaporOutbox.getDraft().then(draft => done((draft?.files ?? []).map(file => [file.name, !!file.blob])), error => done('' + error));""")


@SUITE.test("a photo is there again after a mistake and the browser's way back, and gone once somebody takes it away")
def photo_after_mistake(bench):
    path = os.path.join(bench.folder, "tiang.jpg")
    with open(path, "wb") as file:
        file.write(files.photo())
    page = browser(bench, "photo", width=1280)
    page.go("/lapor", "report form")
    until(lambda: page.driver.execute_async_script(
        "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true))"), "a service worker")
    page.go("/lapor", "report form, with the service worker")
    page.find("input[type=file]").send_keys(path)
    write(page, judul="Tiang miring contoh", isi="Tiang listrik miring ke jalan.", klasifikasi="complaint", surel="a@salah")
    page.send(FORM)
    expect(page.has("[name=surel][aria-invalid]") and page.has(".attached [name=lampiran]"), "the mistake, with the photo")
    page.look("a wrong address, with a photo")
    write(page, surel="a@contoh.example")
    # The draft is written a moment after the last key; nobody presses sooner than that.
    draft_holds(page, "a@contoh.example")
    page.send(FORM)
    expect("tiang.jpg" in page.text, "the check page lacks the photo")
    page.driver.back()
    until(lambda: page.has(FORM) and page.find("[name=surel]").get_attribute("value") == "a@contoh.example", "what was written")
    until(lambda: page.has(".going li img") and page.has(".going [name=lampiran]"), "the photo after going back")
    page.look("the photo after going back")
    page.send(FORM)
    expect("tiang.jpg" in page.text, "the next check page lacks the photo")
    # Changing gives the form back as a mistake does; what is taken away there stays away.
    page.click('button[formaction^="/lapor/ubah"]')
    until(lambda: draft_files(page) == [["tiang.jpg", True]], "the photo in the draft, with its bytes")
    page._press(page.find(".attached [name=hapus]"))
    until(lambda: draft_files(page) == [], "that it is taken away")
    page.go("/lapor", "report form without the photo")
    until(lambda: page.has(".draft-note"), "the rest of the draft")
    expect(not page.has(".going li"), "the photo that was taken away is back")
    # Neither this browser nor the server has it any more.
    page.driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        LaporOutbox.putDraft({ at: Date.now(), key: 'draf-contoh-1', fields: [['judul', 'Contoh']],
          files: [{ name: 'hilang.jpg', upload: '999999.00', done: true }] }).then(done, done);""")
    page.go("/lapor", "report form with a photo that is gone")
    until(lambda: page.find(".going .is-wrong").text == "hilang.jpg – sudah tidak ada, lampirkan lagi", "that it must be attached again")
    page.look("a photo that is gone")
    page.settle()
    page.close()


@SUITE.test("a photo goes along when the network is lost on a page that the server gave back")
def photo_without_network(bench):
    path = os.path.join(bench.folder, "gorong.jpg")
    with open(path, "wb") as file:
        file.write(files.photo())
    for name, address, form in [("refused", "a@salah", FORM), ("check", "", 'form[action="/lapor"]')]:
        title = f"Gorong-gorong {name}"
        line = Line(bench.server.base)
        page = browser(bench, f"photo-{name}", line.base)
        page.go("/lapor", "report form")
        page.find("input[type=file]").send_keys(path)
        write(page, judul=title, isi="Gorong-gorong tersumbat di jalan contoh.", klasifikasi="complaint", surel=address)
        page.send(FORM)
        if form == FORM:
            write(page, surel="a@contoh.example")
        # The service worker of this browser has a network of its own.
        line.cut()
        set_offline(page, True)
        page._press(page.find(f"{form} .send button"))
        until(lambda: page.has(".offline-offer"), "the offer to send it later")
        page._press(page.find(".offline-offer button"))
        until(lambda: page.has(".waiting"), "that it waits")
        waiting = page.driver.execute_async_script("""
            const done = arguments[arguments.length - 1];
            LaporOutbox.all('keluar').then(([entry]) => done(entry.files.map(file => [file.name, !!file.blob])), error => done('' + error));""")
        equal(waiting, [["gorong.jpg", True]], f"what waits after the page {name}")
        line.restore()
        set_offline(page, False)
        box = until(lambda: page.find(".waiting.is-sent").text, "that it was sent", 40)
        number, code = re.search(r"(\d{3} \d{4} \d{4}).*?([0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4})", box, re.DOTALL).groups()
        number = number.replace(" ", "")
        report = Visitor(bench.client, f"lapor_akses={number}.{code.replace('-', '')}").get(f"/laporan/{number}").text
        expect("gorong.jpg" in report, f"the report of the page {name} lacks the photo")
        page.settle()
        page.close()
        line.close()


@SUITE.test("a proposed title gives way to what is typed, and none comes back once somebody deleted it")
def proposed_title(bench):
    page = browser(bench, "title", width=1280)
    keys = lambda *typed: ActionChains(page.driver).send_keys(*typed).perform()
    delete_all = lambda: ActionChains(page.driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL).send_keys(Keys.DELETE).perform()
    title = lambda: page.find("[name=judul]").get_attribute("value")
    page.go("/lapor", "report form")
    page._press(page.find("[name=isi]"))
    keys("Lampu taman padam. Sudah seminggu.")
    page._press(page.find("[name=judul]"))
    equal(title(), "Lampu taman padam", "what is proposed")
    keys("Taman gelap")
    equal(title(), "Taman gelap", "what was typed over it")
    page.driver.refresh()
    page.driver.execute_async_script("LaporOutbox.dropDraft().then(arguments[0])")
    page.go("/lapor", "report form anew")
    page._press(page.find("[name=isi]"))
    keys("Lampu taman padam.")
    page._press(page.find("[name=judul]"))
    delete_all()
    page._press(page.find("[name=isi]"))
    keys(" Sudah seminggu.", Keys.TAB)
    equal(title(), "", "the title that was deleted")
    draft_holds(page, "Sudah seminggu")
    page.go("/lapor", "report form with a deleted title")
    until(lambda: page.has(".draft-note"), "the draft")
    page._press(page.find("[name=isi]"))
    keys(Keys.TAB)
    equal(title(), "", "the deleted title, after the draft was brought back")
    page._press(page.find("[name=judul]"))
    keys("Gelap di taman")
    equal(title(), "Gelap di taman", "what was typed after coming back")
    draft_holds(page, "Gelap di taman")
    page.go("/lapor", "report form with a title of one's own")
    until(lambda: title() == "Gelap di taman", "the draft with its title")
    page._press(page.find("[name=judul]"))
    delete_all()
    page._press(page.find("[name=isi]"))
    keys(Keys.TAB)
    equal(title(), "", "the title that was brought back, and deleted then")
    page.settle()
    page.close()


@SUITE.test("what was kept goes by itself when the network returns to the page that stays open")
def open_page(bench):
    page = browser(bench, "open-page")
    page.go("/lapor", "report form")
    set_offline(page, True)
    write(page, isi="Sampah menumpuk di pasar contoh.", klasifikasi="complaint")
    page._reach(FORM, page.find(f"{FORM} .send button"))
    page._press(page.find(f"{FORM} .send button"))
    until(lambda: page.has(".offline-offer"), "the offer to send it later")
    page._press(page.find(".offline-offer button"))
    until(lambda: page.has(".waiting"), "that it waits")
    set_offline(page, False)
    until(lambda: page.has(".waiting.is-sent"), "that it was sent", 40)
    expect("terkirim" in page.find("main .notice.good").text, "the box still says that it is kept")
    page.close()


def large_video(path, size):
    """One that the server takes, of bytes that no line makes smaller; sparse until it is written."""
    with open(path, "wb") as file:
        file.truncate(size)
        file.write(files.video(24))
        while (left := size - file.tell()) > 0:
            file.write(os.urandom(min(left, 1024 * 1024)))


# What the page sends of a file: where each piece begins, and whether it was answered.
WATCH_PIECES = """
    window.pieces = [];
    const plain = window.fetch;
    window.fetch = (address, options) => {
      if (options?.method !== 'PATCH') return plain(address, options);
      const piece = { at: Number(options.headers['Upload-Offset']), length: options.body.size, isAnswered: false };
      window.pieces.push(piece);
      return plain(address, options).then(answer => { piece.isAnswered = answer.ok; return answer; });
    };"""


@SUITE.test("a video of 200 MB goes on where the line broke while one is still writing, and nothing is sent twice")
def resuming(bench):
    line = Line(bench.server.base)
    size = 200 * 1024 * 1024
    path = os.path.join(bench.folder, "rekaman.mp4")
    page = browser(bench, "resuming", line.base)
    try:
        large_video(path, size)
        page.go("/lapor", "report form")
        page.driver.execute_script(WATCH_PIECES)
        before = line.sent
        line.cut_once_after(size // 2)
        page.find("input[type=file]").send_keys(path)
        until(lambda: page.has(".going progress"), "its progress")
        write(page, isi="Rekaman kejadian terlampir.")
        # Whoever writes is not kept waiting, however large what goes along is.
        draft_holds(page, "Rekaman kejadian")
        until(lambda: not page.has(".going progress"), "that it has arrived", 120)
        went_up, pieces = line.sent - before, page.driver.execute_script("return window.pieces")
    finally:
        os.remove(path)
    broken = [piece for piece in pieces if not piece["isAnswered"]]
    equal(len(broken), 1, f"pieces that the line broke, of {pieces}")
    resumed = pieces[pieces.index(broken[0]) + 1]
    with Problems() as problems:
        problems.check(broken[0]["at"] <= resumed["at"] <= broken[0]["at"] + broken[0]["length"], f"{broken[0]}, then {resumed}")
        problems.check(resumed["at"] > size // 2 - 16 * 1024 * 1024, f"it went on at {resumed['at']}")
        for piece, following in zip(pieces, pieces[1:]):
            if piece["isAnswered"]:
                problems.check(following["at"] == piece["at"] + piece["length"], f"{piece}, then {following}")
        problems.check(pieces[-1]["at"] + pieces[-1]["length"] == size, f"the last piece is {pieces[-1]}")
        problems.check(went_up < size + broken[0]["length"] + 2 * 1024 * 1024, f"{went_up} bytes went up for {size}")
    write(page, judul="Rekaman besar", klasifikasi="complaint")
    page.send(FORM)
    expect("rekaman.mp4" in page.look("check with a video"), "the file is not there")
    page.send('form[action="/lapor"]')
    equal(page.path, "/lapor/tanda-terima", "sending leads to")
    cookie = page.driver.get_cookie("lapor_akses")["value"]
    report = Visitor(bench.client, f"lapor_akses={cookie}").get(f"/laporan/{cookie.split('.')[0]}").text
    expect("rekaman.mp4" in report and re.search(r'href="/laporan/\d+/lampiran/\d+"', report), "it is not attached to the report")
    page.settle()
    page.close()
    line.close()


@SUITE.test("the whole form with the keyboard alone, from the address line to the receipt")
def keyboard(bench):
    page = browser(bench, "keyboard", width=1280)
    page.go("/lapor", "report form")
    focused = lambda: page.driver.switch_to.active_element
    # A real click would be a pointer; focus begins at the top of the document.
    page.driver.execute_script("document.activeElement.blur()")
    to = page.tab_to
    to(".skip").send_keys(Keys.ENTER)
    to("[name=isi]").send_keys("Air keran keruh sejak tiga hari.")
    to("[name=judul]").send_keys(Keys.CONTROL, "a")
    focused().send_keys("Air keran keruh di perumahan contoh")
    to("[name=klasifikasi]").send_keys(Keys.SPACE)
    for _ in range(3):
        to(".step-ways button:last-child").send_keys(Keys.ENTER)
        time.sleep(0.2)
    to("[name=anonim]").send_keys(Keys.SPACE)
    old = page.find("html")
    to(".send button").send_keys(Keys.ENTER)
    until(lambda: page._is_gone(old) and page.path == "/lapor/periksa", "the check page")
    old = page.find("html")
    to(".send button").send_keys(Keys.ENTER)
    until(lambda: page._is_gone(old) and page.path == "/lapor/tanda-terima", "the receipt")
    page.look("receipt by keyboard")
    page.settle()
    page.close()


@SUITE.test("at 200 % zoom and at 320 px the form fits, with and without script")
def zoom(bench):
    for name, width, script in [("zoom", 640, True), ("narrow", 320, True), ("narrow-plain", 320, False)]:
        page = browser(bench, name, width=width, has_script=script)
        if name == "zoom":
            page.zoom()
        for path in ["/", "/lapor", "/lacak", "/jelajah", "/bantuan", "/masuk", "/ungkap", "/kelola/gaya"]:
            page.go(path, f"{name} {path.strip('/').replace('/', ' ') or 'home'}")
        page.settle()
        page.close()


@SUITE.test("without script: checked, changed, in another language, and sent, with everything that was typed")
def plain(bench):
    visitor = Visitor(bench.client)
    page = visitor.get("/lapor").text
    fields = {**hidden_fields(page, "/lapor/periksa"), "klasifikasi": "complaint", "judul": "Pagar <roboh> & bahaya",
              "isi": "Pagar sekolah roboh.\n\nSejak Senin.", "wilayah": "Sukolilo, Kota Surabaya, Jawa Timur", "nama": "Contoh"}
    check = visitor.post("/lapor/periksa", fields)
    equal(check.status, 200, "checking")
    carried = hidden_fields(check.text, "/lapor")
    with Problems() as problems:
        for words in ["Pagar <roboh> & bahaya", "Sejak Senin.", "Sukolilo, Kota Surabaya, Jawa Timur", "Contoh"]:
            problems.check(shows(check.text, words), f"the check page does not show {words!r}")
        marked = visitor.post("/lapor/periksa", {**fields, "isi": "Hubungi 0812 3456 7890 atau budi@contoh.example."}).text
        problems.check("nomor telepon" in marked.lower() and "tampaknya memuat" in marked, "a number is not warned of")
        secret = visitor.post("/lapor/periksa", {**fields, "isi": "Hubungi 0812 3456 7890.", "rahasia": "ya"}).text
        problems.check("tampaknya memuat" not in secret, "a confidential report is warned of")
        changed = visitor.post("/lapor/ubah", carried)
        problems.check(changed.status == 200 and shows(changed.text, "Sejak Senin."), "changing loses what was typed")
        english = visitor.post("/lapor/bahasa", {**carried, "bahasa_baru": "en"})
        problems.check(english.status == 200 and "Check your report" in english.text, "another language leaves the check")
        for path in ["/lapor/periksa", "/lapor/ubah", "/lapor/bahasa", "/lapor/luring"]:
            problems.check(visitor.get(path).status == 303, f"{path} cannot be reloaded")
        wrong = visitor.post("/lapor/periksa", {**fields, "judul": ""})
        problems.check(wrong.status == 422 and shows(wrong.text, "Sejak Senin."), "a gap is not asked about")
        words = visitor.post("/lapor/periksa", {**fields, "wilayah": "Atlantis", "wilayah_dicari": "Atlantis", "wilayah_pilihan": "-"})
        problems.check(words.status == 200 and shows(words.text, "Atlantis"), "words that are no place are lost")
    sent = visitor.post("/lapor", carried)
    equal((sent.status, visitor.post("/lapor", carried).cookie("lapor_akses")), (303, sent.cookie("lapor_akses")), "sending twice")


@SUITE.test("what a browser kept is received once, answered for a program, and refused in words")
def kept(bench):
    fields = {"kunci": "luring-contoh-1", "klasifikasi": "complaint", "judul": "Dikirim dari perangkat", "isi": "Contoh.",
              "instansi": "instansi yang tidak ada", "bahasa": "id"}
    send = lambda **more: bench.client.post("/lapor/luring", form={**fields, **more})
    first, second = send(), send()
    equal((first.status, second.json), (201, first.json), "the same twice")
    view = bench.client.get(f"/api/v1/reports/{first.json['tracking_id']}",
                            headers={"Authorization": f"Access {first.json['access_code']}"}).json
    expect("instansi yang tidak ada" in view["body"], "the agency that was named is lost")
    with Problems() as problems:
        for name, answer, status in [("gap", send(judul=""), 422), ("another report", send(judul="Lain"), 422),
                                     ("unknown file", send(kunci="luring-2", lampiran="1.00"), 422)]:
            problems.check(answer.status == status and answer.header("Content-Type") == "application/problem+json", f"{name}: {answer!r}")
        foreign = bench.client.post("/lapor/luring", form=fields, headers={"Sec-Fetch-Site": "cross-site"})
        problems.check(foreign.status == 403, f"another site: {foreign!r}")


@SUITE.test("a topic's questions are asked once the topic is chosen, and their answers stand at the end of the words")
def topic_questions(bench):
    path = os.path.join(bench.folder, "questions.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("category,code,position,kind,label_id,label_en,choices_id,choices_en,is_required,starts_on,ends_on\n"
                   "water_sanitation,meter,1,text,Nomor meter air,Water meter number,,,true,,\n"
                   "water_sanitation,sejak,2,choice,Sejak kapan,Since when,hari ini|minggu ini,today|this week,false,,\n")
    done = bench.main.command("import", "questions", path)
    equal(done.returncode, 0, f"import: {done.stderr}")
    visitor = Visitor(bench.client)
    fields = {"kunci": "topik-1", "klasifikasi": "complaint", "judul": "Air mati", "isi": "Air mati.", "kategori": "water_sanitation"}
    until(lambda: "jawaban_meter" in visitor.post("/lapor/periksa", fields).text, "the questions of the topic")
    asked = visitor.post("/lapor/periksa", fields)
    carried = hidden_fields(asked.text, "/lapor/periksa")
    seen = {**fields, "ditanya": carried["ditanya"]}
    with Problems() as problems:
        problems.check(shows(asked.text, "Air mati.") and "Nomor meter air" in asked.text, "asking loses what was typed")
        missing = visitor.post("/lapor/periksa", seen)
        problems.check(missing.status == 422 and 'href="#jawaban_meter"' in missing.text, f"a gap: {missing.status}")
        wrong = visitor.post("/lapor/periksa", {**seen, "jawaban_meter": "17", "jawaban_sejak": "besok"})
        problems.check(wrong.status == 422, f"no such choice: {wrong.status}")
        other = visitor.post("/lapor/periksa", {**seen, "kategori": "roads", "jawaban_meter": "17"})
        problems.check(other.status == 200 and "Nomor meter air" not in other.text, "another topic keeps the answers")
    check = visitor.post("/lapor/periksa", {**seen, "jawaban_meter": "A-17", "jawaban_sejak": "minggu ini"})
    expect("Nomor meter air: A-17" in check.text and "Sejak kapan: minggu ini" in check.text, check.text)
    sent = visitor.post("/lapor", hidden_fields(check.text, "/lapor"))
    number, code = sent.cookie("lapor_akses").split(".")
    view = bench.client.get(f"/api/v1/reports/{number}", headers={"Authorization": f"Access {code}"}).json
    equal(view["body"], "Air mati.\n\nNomor meter air: A-17\nSejak kapan: minggu ini", "the words")


@SUITE.test("pages allow only our own scripts and say so; packed files unpack to the same")
def policy(bench):
    import gzip
    with Problems() as problems:
        for path in ["/", "/lapor", "/masuk", "/tidak-ada", "/api/v1/categories"]:
            answer = bench.client.get(path)
            content = answer.header("Content-Security-Policy") or ""
            problems.check("'unsafe" not in content and "default-src 'none'" in content and "script-src 'self'" in content, f"{path}: {content}")
            for name, value in [("Referrer-Policy", "same-origin"), ("X-Content-Type-Options", "nosniff"),
                                ("Cross-Origin-Opener-Policy", "same-origin")]:
                problems.check(answer.header(name) == value, f"{path}: {name} is {answer.header(name)}")
            problems.check("camera=()" in (answer.header("Permissions-Policy") or ""), f"{path}: {answer.header('Permissions-Policy')}")
            problems.check(not re.search(r"<script(?! src=\"/aset/)|<[^>]+ (style|on\w+)=", answer.text), f"{path} has script or style in it")
        for path in re.findall(r'(?:src|href)="(/aset/[^"]+)"', bench.client.get("/lapor").text):
            plain_, packed = bench.client.get(path), bench.client.get(path, headers={"Accept-Encoding": "br, gzip"})
            problems.check(packed.header("Content-Encoding") == "gzip" and gzip.decompress(packed.body) == plain_.body, path)
            refused = bench.client.get(path, headers={"Accept-Encoding": "gzip;q=0"})
            problems.check(refused.header("Content-Encoding") is None, f"{path} is packed for who cannot read it")
        worker = bench.client.get("/sw.js")
        problems.check("javascript" in worker.header("Content-Type") and worker.header("Cache-Control") == "no-cache", "/sw.js")
