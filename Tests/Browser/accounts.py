# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A citizen's account in a browser: the code from the letter, my reports, the report's own page, following others'."""

import os
import re
from contextlib import contextmanager

from selenium.webdriver.support.wait import WebDriverWait

from checks import Problems, Suite, equal, expect
from client import Client
from journeys import FIRST, NATION, Officers, reach
from letters import eventually
from mail_peer import Peer
from pages import Browser
from people import Visitor, hidden_fields

SUITE = Suite("Accounts of reporters")
SENDER = "LAPOR! <lapor@example.go.id>"
CODE = r"(?m)^(\d{6})\s"
_place = None


class Town:
    """A server, the peer that its letters go to, and officers."""

    def __init__(self, place, server, peer):
        self.place, self.server, self.peer = place, server, peer
        self.client = Client(server.base)
        self.officers = Officers(self.client, place)

    def report(self, stage="submitted", **more):
        return reach(stage, self.client, self.officers, **more)

    def letter(self, to, words, known=0):
        """The newest letter to somebody that holds these words, once there are more than were known."""
        def ask():
            found = [one for one in self.peer.received if one.recipients == [to] and re.search(words, one.text)]
            return found[-1] if len(found) > known else None
        return eventually(ask, f"a letter to {to} with {words}")

    def code(self, to, known=0):
        return re.search(CODE, self.letter(to, CODE, known).text)[1]

    def codes(self, to):
        """How many letters with a code have come."""
        return sum(one.recipients == [to] and re.search(CODE, one.text) is not None for one in self.peer.received)


@contextmanager
def town(bench, **settings):
    global _place
    if _place is None:
        _place = bench.apart("accounts")
    with Peer() as peer:
        url = f"smtp://127.0.0.1:{peer.port}"
        server = _place.start(**{"LAPOR_LIMITS": "off", "LAPOR_SMTP_URL": url, "LAPOR_MAIL_SENDER": SENDER, **settings})
        try:
            yield Town(_place, server, peer)
        finally:
            code = server.stop()
    equal(code, 0, "the server's exit code")
    expect("@example.id" not in server.log, "the log holds an address")


@contextmanager
def browser(bench, place, width, has_script):
    folder = os.path.join(bench.folder, f"accounts-{width}")
    with Browser(place.server.base, folder, width, has_script, bench.screenshots) as shown:
        yield shown


def signed_in(client, place, email):
    """Somebody who has come in with a code, without a browser."""
    answer = client.post("/akun/masuk", form={"kontak_saya": email})
    equal(answer.status, 303, f"asking for a code ({answer!r})")
    visitor = Visitor(client, f"lapor_kode={answer.cookie('lapor_kode')}")
    answer = visitor.post("/akun/masuk/kode", {"kode_masuk": place.code(email)})
    equal(answer.status, 303, "the code")
    return Visitor(client, f"lapor_akun={answer.cookie('lapor_akun')}")


def press(visitor, page, action, **fields):
    """Sends a form of a page, with what it carries unseen."""
    return visitor.post(action, {**hidden_fields(visitor.get(page).text, action), **fields})


def through_the_api(bench):
    """Every operation of an account, once."""
    email = "warga-api@example.id"
    with town(bench) as place:
        client = Client(place.server.base, bench.contract)
        own = place.report("submitted", title="Laporan lewat program")
        other = place.report("answered", title="Lampu lewat program")
        at = "/api/v1/account"

        asked = client.post(f"{at}/codes", json={"email_or_phone": email, "language": "en"})
        equal(asked.status, 201, "asking for a code")
        request = {"request": asked.json["request"]}
        place.code(email)
        known = place.codes(email)
        equal(client.post(f"{at}/codes/again", json=request).status, 429, "a second letter at once")
        place.place.sql("UPDATE contact_letter SET sent_at = sent_at - 600000000")
        equal(client.post(f"{at}/codes/again", json=request).status, 204, "a second letter later")
        code = place.code(email, known)
        wrong = "000000" if code != "000000" else "000001"
        equal(client.post(f"{at}/sessions", json={**request, "code": wrong}).status // 100, 4, "a wrong code")

        def sign_in():
            begun = client.post(f"{at}/sessions", json={**request, "code": code})
            equal(begun.status, 201, f"signing in ({begun!r})")
            return {"Authorization": f"Account {begun.json['token']}"}

        def put(path, body=None):
            answer = client.send("PUT", f"{at}/{path}", json=body, headers=headers)
            equal(answer.status, 204, f"PUT {path} ({answer!r})")

        def delete(path):
            answer = client.send("DELETE", f"{at}{path}", headers=headers)
            equal(answer.status, 204, f"DELETE {path} ({answer!r})")

        def numbers(path):
            return [row.get("report", row)["tracking_id"] for row in client.get(f"{at}/{path}", headers=headers).json["items"]]

        headers = sign_in()
        put("name", {"display_name": "Warga program"})
        expect("Warga program" in client.get(at, headers=headers).text, "the name is not told")
        equal(client.send("PUT", f"{at}/reports/{own.id}", json={"access_code": other.code}, headers=headers).status // 100, 4,
              "another's code claims a report")
        put(f"reports/{own.id}", {"access_code": own.code})
        equal(numbers("reports"), [own.id], "the list after claiming")
        equal(client.get(f"/api/v1/reports/{own.id}", headers=headers).json["title"], "Laporan lewat program", "its own words")
        put(f"reports/{own.id}/contact")
        delete(f"/reports/{own.id}/contact")
        put(f"followed/{other.id}", {"language": "id"})
        equal(numbers("followed"), [other.id], "what is followed")
        delete(f"/followed/{other.id}")
        delete(f"/reports/{own.id}")
        equal(numbers("reports"), [], "the list after letting go")
        for path in ["/session", "/sessions", ""]:
            delete(path)
            equal(client.get(at, headers=headers).status, 401, f"who was signed in, after DELETE {path}")
            if path:
                place.place.sql("UPDATE contact_letter SET sent_at = sent_at - 600000000")
                known = place.codes(email)
                asked = client.post(f"{at}/codes", json={"email_or_phone": email})
                request = {"request": asked.json["request"]}
                code = place.code(email, known)
                headers = sign_in()


@SUITE.test("a program signs a reporter in, claims, follows and erases, and leaves nothing behind")
def programs(bench):
    through_the_api(bench)


def story(bench, width, has_script):
    email = f"warga{width}@example.id"
    with town(bench) as place, browser(bench, place, width, has_script) as shown:
        person = {"kind": "individual", "name": "Warga Contoh", "email": email}
        asked = place.report("submitted", reporter=person, title="Lampu mati di gang")
        asked.must(NATION, "deferral", {"question": "Di gang nomor berapa?"})
        answered = place.report("answered", reporter=person, title="Lampu mati di jalan")
        anonymous = place.report("submitted", reporter=person, anonymous=True, title="Laporan tanpa nama")

        # In: a wrong code first, then the right one.
        shown.go("/akun", "account signed out")
        shown.fill("/akun/masuk", {"kontak_saya": "0812 3456 7890"})
        expect("SMS" in shown.look("sign in by telephone"), "it does not say that there is no way to a telephone")
        shown.fill("/akun/masuk", {"kontak_saya": f"  {email.upper()} "})
        expect(email in shown.look("enter code"), "it does not say where the code went")
        code = place.code(email)
        shown.fill("/akun/masuk/kode", {"kode_masuk": "000000" if code != "000000" else "000001"})
        expect(shown.has('[role="alert"]'), "a wrong code is not refused")
        shown.look("enter code refused")
        shown.fill("/akun/masuk/kode", {"kode_masuk": f"{code[:3]} {code[3:]}"})
        equal(shown.path, "/akun", "signing in leads to")

        # My reports: what waits first; what is anonymous is not there before it is claimed.
        text = shown.look("my reports")
        waiting = text.find("Menunggu Anda")
        expect(-1 < waiting < min(text.find("di gang"), text.find("di jalan")), "what waits does not stand first")
        expect("Laporan tanpa nama" not in text, "an anonymous report is told whose it is")
        shown.fill("/akun/klaim", {"nomor": anonymous.id, "kode": "AAAA-AAAA-AAAA"})
        expect(shown.has('[role="alert"]'), "a wrong code claims a report")
        shown.fill("/akun/klaim", {"nomor": anonymous.id, "kode": anonymous.code})
        expect("Laporan tanpa nama" in shown.look("report claimed"), "the claimed report is not there")

        # One's own report needs no code.
        text = shown.go(f"/laporan/{asked.id}", "own report asked")
        expect("Di gang nomor berapa?" in text and "Sampai di mana laporan ini" in text, "not the reporter's page")
        shown.fill(f"/laporan/{asked.id}/tambahan", {"tambahan": "Nomor tiga."})
        expect(shown.has('[role="status"]'), "the answer was not taken")
        text = shown.go(f"/laporan/{answered.id}", "own report answered")
        expect("Lampu sudah menyala kembali." in text, "the answer is not there")
        expect("Apakah masalah Anda sudah selesai?" in text, "it does not ask whether it is solved")
        shown.fill(f"/laporan/{answered.id}/konfirmasi", {})
        shown.look("own report confirmed")
        shown.fill(f"/laporan/{answered.id}/penilaian", {"nilai": "4", "komentar": "Cepat, tetapi tanpa kabar."})
        expect("4 / 5" in shown.look("own report rated"), "the rating is not shown")

        # Another's report, followed.
        other = place.report("answered once", title="Jalan berlubang di depan sekolah")
        shown.go(f"/laporan/{other.id}", "report of another")
        shown.fill(f"/laporan/{other.id}/kabar", {})
        expect("Anda mengikuti laporan ini" in shown.look("report followed"), "it is not followed")
        shown.go("/akun", "my reports and followed")
        expect(shown.has(f'#ikuti a[href="/laporan/{other.id}"]'), "what is followed is not listed")

        # Out.
        shown.fill("/akun/hapus", {})
        expect(shown.has('[role="alert"]'), "an account is deleted without being sure")
        shown.look("account not deleted")
        shown.fill("/akun/hapus", {"yakin": "ya"})
        equal(shown.path, "/", "deleting leads to")
        shown.go("/akun", "account deleted")
        expect(shown.path.startswith("/akun/masuk"), "the account is still there")
        expect("Lampu mati di gang" not in shown.go(f"/laporan/{asked.id}", "own report after"), "still the reporter")


@SUITE.test("on a telephone without script: code, my reports, answer, confirm, rate, follow, delete")
def narrow(bench):
    story(bench, 360, False)


@SUITE.test("on a wide screen with script: the same")
def wide(bench):
    story(bench, 1280, True)


def contact_story(bench, width, has_script):
    """Whoever reported without an address adds one later, proves it, and takes it away."""
    email = f"nanti{width}@example.id"
    with town(bench) as place, browser(bench, place, width, has_script) as shown:
        case = place.report("verified", title="Lampu mati di taman")
        shown.go("/lacak", "track without contact")
        shown.fill("/lacak", {"nomor": case.id, "kode": case.code})
        equal(shown.path.split("?")[0], f"/laporan/{case.id}", "tracking leads to")
        expect("Tambahkan alamat surel" in shown.look("own report without contact"), "it offers no way to be reached")
        shown._press(shown.find("#kontak > summary"))
        shown.look("contact to be added")
        shown.click('#kontak a[href^="/akun/masuk"]')
        shown.fill("/akun/masuk", {"kontak_saya": email})
        shown.fill("/akun/masuk/kode", {"kode_masuk": place.code(email)})
        equal(shown.path, f"/laporan/{case.id}#kontak", "signing in leads back to")
        # The browser may still be moving there.
        WebDriverWait(shown.driver, 10, poll_frequency=0.05).until(lambda driver: driver.execute_script(
            "const top = document.querySelector('#kontak').getBoundingClientRect().top; return top >= -2 && top < innerHeight"))
        equal(shown.find("#kontak").get_attribute("open") is not None, has_script, "and a script opens it")
        shown.fill(f"/laporan/{case.id}/kontak", {})
        text = shown.look("contact added")
        expect("Cara menghubungi Anda sudah diperbarui." in text, "it does not say that it was done")
        shown._press(shown.find("#kontak > summary"))
        expect(email in shown.look("contact there"), "the address is not shown")
        case.must(NATION, "dispositions", {"agency_id": "kota-surabaya"})
        place.letter(email, case.id)
        shown.fill(f"/laporan/{case.id}/kontak", {})
        expect("Centang “Ya, saya yakin”" in shown.look("contact not removed unasked") and email in shown.text, "it does not ask whether one is sure")
        shown.fill(f"/laporan/{case.id}/kontak", {"yakin": "ya"})
        expect("Tambahkan alamat surel" in shown.look("contact removed"), "the address is still there")


@SUITE.test("an address is added to a report later, by a one-time code, and removed: on a telephone without script")
def contact_narrow(bench):
    contact_story(bench, 360, False)


@SUITE.test("an address is added to a report later: on a wide screen with script")
def contact_wide(bench):
    contact_story(bench, 1280, True)


@SUITE.test("a report is followed by e-mail only after its reader has said so, and a press in the letter ends it")
def following(bench):
    email = "tetangga@example.id"
    with town(bench) as place:
        client, visitor = place.client, Visitor(place.client)
        case = place.report("answered once")
        page = f"/laporan/{case.id}"
        equal(visitor.post(f"{page}/kabar", {"surel": "bukan"}).status, 422, "no address")
        answer = visitor.post(f"{page}/kabar", {"surel": email})
        equal((answer.status, answer.header("Location")), (303, f"{page}?kabar=tanya#kabar"), "asking")
        letter = place.letter(email, "konfirmasi")
        link = re.search(r"/kabar/konfirmasi/\S+", letter.text)[0]
        equal(client.get(link).status, 200, "the question")
        equal(place.letter(email, "konfirmasi"), letter, "a program that opens the link says nothing")
        equal(client.post(link, form={}).header("Location"), f"{page}?kabar=ikut#kabar", "saying so")

        case.must(FIRST, "follow-ups", {"kind": "final", "answer": "Sudah kami perbaiki."})
        news = place.letter(email, "menjawab laporan")
        with Problems() as problems:
            problems.check("Sudah kami perbaiki" not in news.text, "the letter holds the answer")
            stop = news.message["List-Unsubscribe"].strip("<>")
            problems.check(news.message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click", "no one click (RFC 8058)")
            problems.check(stop.startswith(f"{place.server.base}/kabar/berhenti/"), stop)
            path = stop.removeprefix(place.server.base)
            problems.check(client.get(path).status == 200, "the page to stop")
            # As mail programs do it.
            problems.check(client.post(path, form={"List-Unsubscribe": "One-Click"}).status == 200, "one click")
            problems.check(client.post(path, form={}).status == 200, "stopping twice")
            problems.check(client.get(path.replace("-", "-0", 1)).status == 404, "another's link")
        known = len([one for one in place.peer.received if one.recipients == [email]])
        case.must("reporter", "confirmation", {})
        equal(len([one for one in place.peer.received if one.recipients == [email]]), known, "letters after stopping")


@SUITE.test("what is somebody else's is not done, and forms of another site are refused")
def others(bench):
    with town(bench) as place:
        client = place.client
        one = signed_in(client, place, "satu@example.id")
        own = place.report("submitted", reporter={"kind": "individual", "email": "satu@example.id"})
        expect(own.id in one.get("/akun").text, "the report is not on the list")
        other = signed_in(client, place, "dua@example.id")
        with Problems() as problems:
            page = other.get("/akun").text
            problems.check(own.id not in page, "another's list is shown")
            problems.check(other.get(f"/laporan/{own.id}").status == 404, "another's report is shown")
            answer = other.post(f"/laporan/{own.id}/cabut", {"yakin": "ya"})
            problems.check(answer.status == 401, f"withdrawing another's report: {answer!r}")
            token = hidden_fields(page, "/akun/lepas" if "/akun/lepas" in page else "/akun/nama")
            answer = other.post("/akun/lepas", {**token, "nomor": own.id})
            problems.check(answer.status == 404, f"releasing another's report: {answer!r}")
            for path in ["/akun/hapus", "/akun/nama", "/akun/keluar-semua", "/akun/klaim", "/akun/lepas"]:
                answer = one.post(path, {"token": "0" * 32, "yakin": "ya"})
                problems.check(answer.status == 403, f"{path} without the session's token: {answer!r}")
                answer = one.post(path, {"yakin": "ya"}, **{"Sec-Fetch-Site": "cross-site"})
                problems.check(answer.status == 403, f"{path} from another site: {answer!r}")
            problems.check(one.get("/akun").status == 200, "the session is gone")
            for next_page in ["https://jahat.example", "//jahat.example", "/meja", "/laporan/../meja"]:
                answer = one.get(f"/akun/masuk?lanjut={next_page}")
                problems.check(answer.header("Location") == "/akun", f"{next_page}: {answer!r}")
            press(one, "/akun", "/akun/keluar-semua")
            problems.check(one.get("/akun").status == 303, "still signed in")


@SUITE.test("too many codes and too many tries are refused, and say when to come again")
def limits(bench):
    with town(bench, LAPOR_LIMITS="on") as place:
        client = place.client
        first = client.post("/akun/masuk", form={"kontak_saya": "tiga@example.id"})
        equal(first.status, 303, "the first code")
        again = client.post("/akun/masuk", form={"kontak_saya": "tiga@example.id"})
        equal(again.status, 429, "the second within a minute")
        expect(1 <= int(again.header("Retry-After")) <= 60, "it does not say when")
        visitor = Visitor(client, f"lapor_kode={first.cookie('lapor_kode')}")
        tries = [visitor.post("/akun/masuk/kode", {"kode_masuk": f"00000{n}"}).status for n in range(12)]
        expect(tries[0] == 401 and tries[-1] == 429, f"tries: {tries}")
        others = [client.post("/akun/masuk", form={"kontak_saya": f"banyak{n}@example.id"}).status for n in range(15)]
        expect(429 in others, f"one address asks for codes for everybody: {others}")
