# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Administration of the service itself: notices, maintenance, calendar, limits and letters, by forms and in a browser."""

import datetime
import html
import os
import re
import time

from checks import Problems, Suite, equal, expect
from pages import Browser
from people import Visitor, hidden_fields, send, shows
from world import World

SUITE = Suite("Administration of the service")
NATIONAL, CITY = "national-admin", "agency-admin"
PAGES = ["/kelola/pengumuman", "/kelola/pengumuman-baru", "/kelola/kalender", "/kelola/kalender/hari", "/kelola/kalender/batas",
         "/kelola/surat", "/kelola/surat/report_received"]
world = World(lambda world, bench: world.install(bench, "administration_service"))
build, desk = world.build, world.sign_in


def newest_change(visitor, kind):
    return re.search(r"/kelola/perubahan/\d+", visitor.get(f"/kelola/perubahan?jenis={kind}").text)[0]


def undo(visitor, kind):
    change = newest_change(visitor, kind)
    return send(visitor, change, f"{change}/batalkan", {"alasan": "keliru"})


def working_day(ahead):
    day = datetime.date.today() + datetime.timedelta(days=ahead)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return day


@SUITE.test("each page opens for those who run it, and for nobody else")
def doors(bench):
    build(bench)
    national, city, stranger = desk(NATIONAL), desk(CITY), Visitor(world["client"])
    with Problems() as problems:
        for page in PAGES:
            status = {"national": national.get(page).status, "city": city.get(page).status, "stranger": stranger.get(page).status}
            problems.check(status == {"national": 200, "city": 403, "stranger": 303}, f"{page}: {status}")
        for page in ["/kelola/pengumuman/tidak-ada", "/kelola/surat/tidak_ada", "/kelola/kalender/hari?hari=2026-01-02&jenis=x"]:
            problems.check(national.get(page).status == 404, f"{page}: {national.get(page).status}")
        problems.check(stranger.get("/status").status == 200, "the state of the service is for everybody")


@SUITE.test("a notice is published, seen where it belongs, and taken back")
def notices(bench):
    build(bench)
    national, public = desk(NATIONAL), Visitor(world["client"])
    page = "/kelola/pengumuman-baru"
    fields = {"jenis": "disturbance", "tempat": "everywhere", "judul_indonesia": "Peta <lambat>", "judul_inggris": "The map is slow",
              "isi_indonesia": "Kami memperbaikinya.", "isi_inggris": "We are mending it.", "mulai_pukul": "2026-01-01T08:00",
              "selesai_pukul": "", "terbit": "true"}
    wrong = send(national, page, page, {**fields, "selesai_pukul": "2026-01-01T07:00", "judul_inggris": ""})
    expect(wrong.status == 422 and all(f'href="#{name}"' in wrong.text for name in ["selesai_pukul", "judul_inggris", "alasan"]),
           "all that is wrong at once")
    equal(send(national, page, page, {**fields, "alasan": "gangguan"}).status, 303, "publishing")
    for path in ["/", "/lapor", "/jelajah"]:
        expect(shows(public.get(path).text, "Peta <lambat>"), f"{path} shows it")
    expect("The map is slow" in public.get("/status?lang=en").text, "the page of the state, in English")
    equal(undo(national, "notice").status, 303, "taking it back")
    expect(not shows(public.get("/").text, "Peta <lambat>"), "afterwards")


@SUITE.test("while maintenance is on reading goes on, words are kept, programs hear 503; by command and by form")
def maintenance(bench):
    build(bench)
    place, national, city, public = world["place"], desk(NATIONAL), desk(CITY), Visitor(world["client"])
    past = place.command("maintenance", "on", "--until", "2020-01-01T00:00")
    equal(past.returncode, 2, "an end that has passed")
    soon = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=9)).strftime("%Y-%m-%dT%H:%M")
    equal(place.command("maintenance", "on", "--until", soon, "--message", "Pindah <server>.", "--reason", "pindah").returncode, 0, "on")
    time.sleep(1.5)
    expect(shows(public.get("/").text, "Pindah <server>."), "everybody is told")
    sent = public.post("/lapor", {"isi": "Lampu <padam>", "judul": "Lampu", "kode": "rahasia"})
    equal(sent.status, 503, "a report")
    expect(int(sent.header("Retry-After")) > 60 and shows(sent.text, "Lampu <padam>") and "rahasia" not in sent.text, "its words")
    expect('href="/lapor">Kembali ke formulirnya' in sent.text and sent.text.count("Pindah &lt;server&gt;.") == 1, "the way back, told once")
    answer = world["client"].post("/api/v1/reports", json={"title": "x"})
    equal((answer.status, answer.json["code"]), (503, "under_maintenance"), "the API")
    equal(world["client"].get("/api/v1/reports").status, 200, "reading by the API")
    equal(city.post("/meja/tampilan", {"nama": "x"}).status, 503, "an officer who writes")
    equal(city.get("/meja").status, 200, "an officer who reads")
    equal(desk(NATIONAL).get("/kelola").status, 200, "signing in meanwhile")
    expect("maintenance is on" in place.command("maintenance", "status").stdout, "its state")
    off = send(national, "/kelola/pengumuman", "/kelola/pemeliharaan", {"alasan": "selesai"})
    equal(off.status, 303, f"off by the form: {off.text[:300]}")
    equal(public.post("/lapor", {"isi": ""}).status, 422, "afterwards")
    expect("Operator" in national.get("/kelola/perubahan").text, "the log says that it was done on the machine")


@SUITE.test("what was typed outlives a session that ended, and signing in leads back to the form")
def lost(bench):
    build(bench)
    page, words = "/kelola/surat/report_received", "Perihal <baru>"
    national, stranger = desk(NATIONAL), Visitor(world["client"])
    carried = hidden_fields(national.get(page).text, page)
    form = {**carried, "perihal_indonesia": words, "sandi": "rahasia-42"}
    gone = stranger.post(page, form)
    expect(gone.status == 401 and shows(gone.text, words) and "rahasia-42" not in gone.text, f"signed out: {gone.status}")
    expect(carried["token"] not in gone.text, "no token is shown")
    link = re.search(r'href="(/masuk\?lanjut=[^"]+)"', gone.text)[1]
    equal(hidden_fields(stranger.get(link).text, "/masuk")["lanjut"], page, "signing in leads back")
    other = national.post(page, {**form, "token": "x"})
    expect(other.status == 403 and shows(other.text, f'value="{words}"'), "of another session: it is in the form again")
    again = {**hidden_fields(gone.text, page), **{key: form[key] for key in ["perihal_indonesia"]}}
    back = national.post(page, again)
    expect(back.status == 403 and shows(back.text, f'value="{words}"') and "sudah kembali" in back.text, "carrying on")
    equal(national.post(page, {**again, "pemilik": "1"}).status, 403, "somebody else's form")
    expect("sudah kembali" not in national.post(page, {**again, "pemilik": "1"}).text, "is not put into theirs")
    foreign = stranger.post(page, form, Origin="https://jahat.example")
    expect(foreign.status == 403 and not shows(foreign.text, words), "another site's form")


@SUITE.test("a holiday is looked at, added and called off; what has passed stays")
def calendar(bench):
    build(bench)
    national = desk(NATIONAL)
    page = "/kelola/kalender/hari"
    day = working_day(400)
    fields = {"tanggal": day.isoformat(), "jenis": "collective_leave", "wilayah": "", "nama": "Cuti percobaan", "kepastian": "final"}
    first = send(national, page, page, {**fields, "alasan": "SKB"})
    expect(first.status == 200 and "dilihat" in first.text, "whom it concerns is shown first")
    carried = hidden_fields(first.text, page)
    equal(national.post(page, {**carried, **fields, "alasan": "SKB"}).status, 303, "adding it")
    expect("Cuti percobaan" in national.get(f"/kelola/kalender?tahun={day.year}").text, "it is listed")
    past = {**fields, "tanggal": "2026-01-05"}
    reused = national.post(page, {**carried, **past, "dilihat": "2026-01-05", "alasan": "SKB"})
    expect(reused.status == 422 and shows(reused.text, "sudah pernah dikirim"), "the same form with another day")
    refused = national.post(page, {**hidden_fields(reused.text, page), **past, "dilihat": "2026-01-05", "alasan": "SKB"})
    expect(refused.status == 422 and 'href="#tanggal"' in refused.text, "a day that has passed")
    equal(undo(national, "holiday").status, 303, "calling it off")
    expect("Dicabut" in national.get(f"/kelola/kalender?tahun={day.year}").text, "it stays on record")


@SUITE.test("limits are set from a day to come, and taken back")
def limits(bench):
    build(bench)
    national = desk(NATIONAL)
    page = "/kelola/kalender/batas"
    text = national.get(page).text
    fields = dict(re.findall(r'<input type="number" id="[^"]*" name="([^"]*)" value="([^"]*)"', text))
    equal(len(fields), 14, f"the limits of the form: {fields}")
    today = datetime.date.today().isoformat()
    wrong = send(national, page, page, {**fields, "berlaku_mulai": today, "dasar": "", "pengaduan": "0", "alasan": ""})
    expect(wrong.status == 422, "limits from today on")
    day = (datetime.date.today() + datetime.timedelta(days=40)).isoformat()
    done = send(national, page, page, {**fields, "berlaku_mulai": day, "dasar": "Permen 9/2026", "pengaduan": "10", "alasan": "SK"})
    equal(done.status, 303, "setting them")
    expect("Permen 9/2026" in national.get("/kelola/kalender").text, "they are announced")
    equal(undo(national, "policy").status, 303, "taking them back")


@SUITE.test("a letter is tried, changed, refused for what nothing fills in, and put back")
def letters(bench):
    build(bench)
    national = desk(NATIONAL)
    page = "/kelola/surat/report_received"
    text = national.get(page).text
    subject = re.search(r'name="perihal_indonesia" value="([^"]*)"', text)[1]
    areas = re.findall(r'<textarea id="isi_[^"]*" name="(isi_[^"]*)"[^>]*>\n?(.*?)</textarea>', text, re.DOTALL)
    fields = {name: html.unescape(words) for name, words in areas}
    fields |= {"perihal_indonesia": "Kabar " + html.unescape(subject),
               "perihal_inggris": html.unescape(re.search(r'name="perihal_inggris" value="([^"]*)"', text)[1])}
    tried = send(national, page, page, {**fields, "simpan": "pratinjau"})
    expect(tried.status == 200 and "Kabar " in tried.text and "Bawaan" in national.get("/kelola/surat").text, "trying it")
    wrong = send(national, page, page, {**fields, "isi_indonesia": "Halo {nmor}", "simpan": "ya", "alasan": "x"})
    expect(wrong.status == 422 and shows(wrong.text, "{nmor}"), "a name that nothing fills in")
    equal(send(national, page, page, {**fields, "simpan": "ya", "alasan": "hangat"}).status, 303, "saving it")
    expect("Kabar " in national.get("/kelola/surat").text, "the list")
    equal(send(national, page, f"{page}/bawaan", {"alasan": "kembali"}).status, 303, "putting it back")
    expect(f'value="{subject}"' in national.get(page).text, "the built-in words")
    equal(undo(national, "letter").status, 303, "and taking that back")


@SUITE.test("its pages are light, work without script, and axe finds nothing wrong with them")
def accessible(bench):
    build(bench)
    address, password = world["place"].sign_ins[NATIONAL]
    for width, has_script in [(360, False), (1280, True)]:
        folder = os.path.join(bench.folder, f"browser-administration-service-{width}")
        with Browser(world["server"].base, folder, width, has_script=has_script, screenshots=bench.screenshots) as browser:
            browser.go("/status", "state of the service")
            browser.go("/masuk", "sign in")
            browser.fill("/masuk", {"surel": address, "sandi": password})
            for page in PAGES + ["/status?lang=en"]:
                browser.go(page, f"service {page.strip('/').replace('/', ' ').split('?')[0]}")
            letter = PAGES[-1]
            browser.go(f"{letter}?lang=id", "a letter")
            browser.driver.delete_cookie("lapor_sesi")
            browser.fill(letter, {"perihal_indonesia": "Perihal yang baru"})
            browser.look("a session that ended")
            expect("Sesi Anda sudah berakhir" in browser.text, "what is said of it")
            lost, folder = browser.driver.current_window_handle, f'form[action="{letter}"]'
            browser.driver.switch_to.new_window("tab")
            browser.driver.get(f"{browser.base}/masuk")
            browser.fill("/masuk", {"surel": address, "sandi": password})
            browser.driver.close()
            browser.driver.switch_to.window(lost)
            browser.click(f'{folder} button[type="submit"]')
            browser.look("a form that is back")
            equal(browser.find(f'{folder} [name="perihal_indonesia"]').get_attribute("value"), "Perihal yang baru", "back in the form")
