# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Letters by SMTP to a real mail server, their words, and the log of what became of them."""

import os
import re
import sqlite3
import subprocess
import time
from contextlib import contextmanager

import trustme

from checks import Problems, Suite, equal, expect
from client import Client
from journeys import CITY_ADMIN, NATION, Officers, reach
from mail_peer import Peer
from people import officer as officer_visitor
from server import Installation, free_port

SUITE = Suite("Letters by SMTP")
SENDER = "Pengaduan Contoh <lapor@kota-contoh.example>"
PERSON = {"name": "Siti Contoh", "email": "siti.contoh@warga.example"}
PASSWORD = "rahasia@/:?#%"
ENCODED = "rahasia%40%2F%3A%3F%23%25"
_installation = None


def installation(bench):
    """One for all of these tests; with PostgreSQL in a database of its own, where no other worker takes the letters."""
    global _installation
    if _installation is None:
        database = None
        if bench.database:
            database = bench.database.rsplit("/", 1)[0] + "/lapor_letters"
            subprocess.run(["psql", "-qX", bench.database, "-c", "CREATE DATABASE lapor_letters"], check=True)
        _installation = Installation(bench.binary, os.path.join(bench.folder, "letters"), database).prepare()
    return _installation


def sql(place, statement):
    if place.is_postgres:
        subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", place.database, "-c", statement], check=True)
        return
    with sqlite3.connect(place.file, timeout=10) as database:
        database.execute(statement)
    database.close()


def time_passes(place):
    """What waits to be tried again is due at once."""
    sql(place, "UPDATE delivery SET due_at = 0 WHERE state = 'waiting' AND problem IS NOT NULL")


def eventually(ask, what, seconds=20):
    end = time.monotonic() + seconds
    while not (found := ask()):
        expect(time.monotonic() < end, f"{what}: not within {seconds} s")
        time.sleep(0.1)
    return found


class Office:
    """A server that sends its letters to a peer."""

    def __init__(self, place, server):
        self.place = place
        self.server = server
        self.client = Client(server.base)
        self.officers = Officers(self.client, place)

    def report(self, stage="submitted", **more):
        return reach(stage, self.client, self.officers, **{"reporter": PERSON, "language": "id", **more})

    def log(self, case, who):
        answer = self.client.get(f"{case.path}/deliveries?limit=100", headers=case.headers(who))
        equal(answer.status, 200, f"the log for {who} ({answer!r})")
        return answer.json["items"]

    def own(self, case, *states):
        """The one letter to the reporter, once it is in one of these states."""
        def ask():
            rows = self.log(case, "reporter")
            return rows[0] if rows and rows[0]["state"] in states else None
        return eventually(ask, f"a letter that is {' or '.join(states)}")

    def troubled(self, case):
        """The one letter to the reporter, once something went wrong with it."""
        def ask():
            rows = self.log(case, "reporter")
            return rows[0] if rows and rows[0]["problem"] else None
        return eventually(ask, "a letter with a problem")


@contextmanager
def office(bench, url, **settings):
    place = installation(bench)
    server = place.start(LAPOR_LIMITS="off", LAPOR_SMTP_URL=url, LAPOR_MAIL_SENDER=SENDER, **settings)
    try:
        yield Office(place, server)
    finally:
        code = server.stop()
    equal(code, 0, "the server's exit code")
    expect("rahasia" not in server.log and ENCODED not in server.log, "the log holds the password")
    expect(PERSON["email"] not in server.log, "the log holds an address")


@SUITE.test("the reporter gets text and HTML with the tracking ID; officers get no word of the report")
def parts(bench):
    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        case = desk.report(title="Trotoar <b>ambles</b> – dekat pasar", body="Lubang sedalam lutut.")
        desk.own(case, "sent")
        shown = f"{case.id[:3]} {case.id[3:7]} {case.id[7:]}"
        eventually(lambda: len(peer.received) >= 2, "letters to the reporter and to an officer")
        letter, = peer.about(case.id, PERSON["email"])
        others = [one for one in peer.received if one is not letter and case.id in one.text]
        message = letter.message
        with Problems() as problems:
            problems.check(not message.defects, f"defects: {message.defects}")
            equal(message.get_content_type(), "multipart/alternative", "its type")
            kinds = [part.get_content_type() for part in message.iter_parts()]
            equal(kinds, ["text/plain", "text/html"], "its parts")
            equal(letter.sender, "lapor@kota-contoh.example", "MAIL FROM")
            equal(str(message["From"]), SENDER, "From")
            equal(peer.introductions, {"kota-contoh.example"}, "EHLO")
            equal(str(message["Auto-Submitted"]), "auto-generated", "Auto-Submitted")
            equal(str(message["Content-Language"]), "id", "Content-Language")
            expect(re.fullmatch(r"<[^@<>\s]+@[^@<>\s]+>", message["Message-ID"]), message["Message-ID"])
            expect(shown in message["Subject"], f"no {shown} in {message['Subject']}")
            address = f"{desk.server.base}/laporan/{case.id}"
            for name, part in [("text", letter.text), ("HTML", letter.html)]:
                problems.check(address in part, f"the {name} has no {address}")
                problems.check(PERSON["name"] in part, f"the {name} has no name")
                problems.check(case.code not in part.replace("-", ""), f"the {name} has the access code")
            problems.check("Trotoar <b>ambles</b> – dekat pasar" in letter.text, f"the title: {letter.text}")
            problems.check("<b>" not in letter.html and "&lt;b&gt;ambles" in letter.html, "the title is not escaped")
            problems.check(f'<a href="{address}">' in letter.html and '<html lang="id">' in letter.html, letter.html)
            problems.check(letter.html.count("<a ") == 1, "other links")
            problems.check(max(len(line) for line in letter.raw.split(b"\r\n")) <= 998, "a line is too long")
            problems.check(b"\n" not in letter.raw.replace(b"\r\n", b""), "a bare line feed")
            problems.check(others, "no officer was written to")
            for other in others:
                whole = other.text + other.html + str(other.message["Subject"])
                told = [word for word in ["Trotoar", "Lubang", "Siti"] if word in whole]
                problems.check(not told, f"an officer reads {told}")
                problems.check(f"/meja/laporan/{case.id}" in other.html, "no way to the desk")


@SUITE.test("a server that says 451 gets the letter again, with the same Message-ID; one that says 550 does not")
def refusals(bench):
    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        full, nobody = "penuh@warga.example", "tidak.ada@warga.example"
        peer.refuse_recipient = {full: "451 4.3.0 not now", nobody: "550 5.1.1 nobody"}
        late, gone = (desk.report(reporter={"email": address}) for address in [full, nobody])
        row = desk.troubled(late)
        equal((row["state"], row["problem"], row["attempts"], row["settled_at"]), ("waiting", "smtp_451", 1, None), "after 451")
        row = desk.own(gone, "failed")
        equal((row["problem"], row["attempts"], row["next_attempt_at"]), ("smtp_550", 1, None), "after 550")
        expect(row["settled_at"], "when it failed")
        # It takes the recipient now, and refuses the message once.
        peer.refuse_recipient, peer.refuse_message = {}, {full: ["451 4.3.0 not now either"]}
        time_passes(desk.place)
        eventually(lambda: len(peer.about(late.id, full)) == 1, "the second attempt")
        eventually(lambda: desk.own(late, "waiting")["attempts"] == 2 and desk.troubled(late)["next_attempt_at"], "its note")
        time_passes(desk.place)
        row = desk.own(late, "sent")
        equal((row["attempts"], row["problem"]), (3, None), "after it was taken")
        first, second = peer.about(late.id, full)
        equal(first.raw, second.raw, "both times the same bytes")
        expect(not peer.about(gone.id, nobody), "the refused letter was sent again")
        equal(desk.own(gone, "failed")["attempts"], 1, "attempts at the refused letter")


@SUITE.test("a message that is refused for good after it was sent is not sent again; a refused sender is the operator's to mend")
def final_answer(bench):
    class Strict(Peer):
        async def handle_MAIL(self, server, session, envelope, address, options):
            return "550 5.7.1 not from you"

    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        peer.refuse_message = {PERSON["email"]: ["554 5.6.0 not like this"]}
        row = desk.own(desk.report(), "failed")
        equal((row["problem"], row["attempts"]), ("smtp_554", 1), "after 554")
    with Strict() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        row = desk.troubled(desk.report())
        equal((row["state"], row["problem"]), ("waiting", "smtp_550"), "after MAIL was refused")


@SUITE.test("a certificate that nobody vouches for is refused: nothing is sent, and nothing is lost")
def unknown_certificate(bench):
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1", "localhost")
    with Peer(certificate) as peer:
        with office(bench, f"smtp://127.0.0.1:{peer.port}", LAPOR_SMTP_TLS="required") as desk:
            case = desk.report()
            row = desk.troubled(case)
            equal((row["state"], row["problem"]), ("waiting", "not_encrypted"), "the letter")
            equal((peer.received, peer.recipients), ([], []), "what came to the server")
    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}", LAPOR_SMTP_TLS="required") as desk:
        row = desk.troubled(desk.report())
        equal((row["state"], row["problem"], peer.recipients), ("waiting", "not_encrypted", []), "without STARTTLS")


@SUITE.test("with STARTTLS and a password letters arrive encrypted; with a wrong one they wait")
def signed_in(bench):
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1", "localhost")
    file = os.path.join(bench.folder, "authority.pem")
    authority.cert_pem.write_to_path(file)
    settings = {"LAPOR_SMTP_TLS": "required", "LAPOR_SMTP_CA_FILE": file}
    with Peer(certificate, ("lapor@contoh", PASSWORD)) as peer:
        with office(bench, f"smtp://lapor%40contoh:{ENCODED}@127.0.0.1:{peer.port}", **settings) as desk:
            case = desk.report()
            desk.own(case, "sent")
            letter = peer.about(case.id, PERSON["email"])[0]
            equal((letter.is_encrypted, letter.is_known), (True, True), "encrypted and signed in")
        with office(bench, f"smtp://lapor%40contoh:salah@127.0.0.1:{peer.port}", **settings) as desk:
            row = desk.troubled(desk.report())
            equal((row["state"], row["problem"]), ("waiting", "login_refused"), "with a wrong password")


@SUITE.test("a server that is not there is tried again")
def not_there(bench):
    port = free_port()
    with office(bench, f"smtp://localhost:{port}") as desk:
        case = desk.report()
        row = desk.troubled(case)
        equal((row["state"], row["problem"], row["attempts"]), ("waiting", "unreachable", 1), "the letter")
        expect(row["next_attempt_at"], "when it is tried again")


@SUITE.test("settings that cannot be meant end with 2 and a line that does not show the password")
def settings(bench):
    place = installation(bench)
    good = {"LAPOR_SMTP_URL": f"smtp://anna:{ENCODED}@mail.contoh.example:587", "LAPOR_MAIL_SENDER": SENDER}
    wrong = [
        {"LAPOR_SMTP_URL": "nonsense"}, {"LAPOR_SMTP_URL": "http://anna:rahasia@mail.contoh.example"},
        {"LAPOR_SMTP_URL": "smtp://anna:rahasia@mail.contoh.example/inbox"}, {"LAPOR_SMTP_URL": "smtp://anna@mail.contoh.example"},
        {"LAPOR_SMTP_URL": "smtp://anna:rahasia#1@mail.contoh.example"}, {"LAPOR_SMTP_URL": "smtp://anna:rahasia@"},
        {"LAPOR_SMTP_URL": "smtp://anna:rahasia@mail.contoh.example:0"},
        {"LAPOR_SMTP_URL": "smtp://anna:rahasia@mail.contoh.example:99999"},
        {"LAPOR_SMTP_TLS": "sometimes"}, {"LAPOR_SMTP_TLS": "off"}, {"LAPOR_SMTP_TLS": "optional"},
        {"LAPOR_SMTP_URL": "smtps://mail.contoh.example", "LAPOR_SMTP_TLS": "off"},
        {"LAPOR_MAIL_SENDER": "nobody"}, {"LAPOR_MAIL_SENDER": "A <a@b> c"}, {"LAPOR_MAIL_SENDER": None},
    ]
    with Problems() as problems:
        for change in wrong:
            chosen = {name: value for name, value in {**good, **change}.items() if value is not None}
            done = place.command("serve", "--listen", "127.0.0.1:0", timeout=20, **chosen)
            said = done.stdout + done.stderr
            is_right = done.returncode == 2 and done.stderr.startswith("lapor: ") and not done.stdout
            problems.check(is_right, f"{change}: {done.returncode} {said[:200]!r}")
            problems.check("rahasia" not in said and ENCODED not in said, f"{change} shows the password: {said[:200]!r}")
        done = place.command("work", timeout=20, **good, LAPOR_SMTP_CA_FILE="no-such-file.pem")
        problems.check(done.returncode == 1 and "no-such-file.pem" in done.stderr, f"a missing file: {done.stderr}")


@SUITE.test("the log of letters: officers see all, the reporter their own, nobody an address")
def log(bench):
    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        case = desk.report("answered")

        def settled():
            rows = desk.log(case, NATION)
            return any(row["rule"] == "report_answered_finally" for row in rows) and all(row["state"] == "sent" for row in rows)

        eventually(settled, "all letters")
        whole, own = desk.log(case, NATION), desk.log(case, "reporter")
        equal([row for row in whole if row["recipient"]["kind"] == "reporter"], own, "the reporter's part")
        rules = {row["rule"] for row in own}
        expect({"report_received", "report_verified", "report_answered_finally"} <= rules, f"rules: {rules}")
        officers = [row for row in whole if row["recipient"]["kind"] == "officer"]
        expect(officers and all(row["recipient"]["name"] for row in officers), f"officers: {officers}")
        equal([row["event_seq"] for row in whole], sorted((row["event_seq"] for row in whole), reverse=True), "the order")
        page = desk.client.get(f"{case.path}/deliveries?limit=2", headers=case.headers(NATION)).json
        pages = page["items"]
        while page["next_cursor"]:
            page = desk.client.get(
                f"{case.path}/deliveries?limit=2&cursor={page['next_cursor']}", headers=case.headers(NATION)).json
            pages += page["items"]
        equal(pages, whole, "two at a time")
        with Problems() as problems:
            problems.check("@" not in str(whole), f"an address: {whole}")
            tries = [(None, {}, 401), ("wrong", {"Authorization": "Access 000000000000"}, 401),
                     ("an officer elsewhere", desk.officers.headers("operator"), 404)]
            for name, headers, wanted in tries:
                answer = desk.client.get(f"{case.path}/deliveries", headers=headers)
                problems.check(answer.status == wanted, f"{name}: {answer!r}")
            for query in ["cursor=nonsense", "cursor=1.2.3", "limit=0", "more=1"]:
                answer = desk.client.get(f"{case.path}/deliveries?{query}", headers=case.headers(NATION))
                problems.check(answer.status == 422, f"{query}: {answer!r}")
            desk_page = officer_visitor(desk.client, desk.place, CITY_ADMIN).get(f"/meja/laporan/{case.id}").text
            problems.check("Surat pemberitahuan" in desk_page and "Terkirim" in desk_page, "the page at the desk has no letters")
            problems.check(PERSON["email"] not in desk_page.split("Surat pemberitahuan")[-1], "the letters show an address")


def folder_of(place, name):
    folder = os.path.join(place.folder, name)
    done = place.command("export", "templates", folder)
    equal(done.returncode, 0, done.stdout + done.stderr)
    return folder


def edit(folder, name, old, new):
    path = os.path.join(folder, name)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    expect(old in text, f"{name} has no {old}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))


@SUITE.test("words that an operator changes are in the next letter; the same again changes nothing")
def templates(bench):
    place = installation(bench)
    folder = folder_of(place, "words")
    whole = len(os.listdir(folder))
    expect(whole >= 20, f"only {whole} files")
    done = place.command("import", "templates", folder)
    equal((done.returncode, done.stdout.splitlines()[-1]), (0, f"0 changed, {whole} unchanged"), f"unchanged ({done.stderr})")
    edit(folder, "report_received.id.txt", "Subject: ", "Subject: [Kota Contoh] ")
    edit(folder, "report_received.en.txt", "Subject: ", "Subject: [Sample City] ")
    done = place.command("export", "templates", folder)
    expect(done.returncode == 1 and "report_received.en.txt" in done.stderr, f"an export over changes: {done.stderr}")
    for wanted in [f"2 changed, {whole - 2} unchanged", f"0 changed, {whole} unchanged"]:
        done = place.command("import", "templates", folder, "--by", "test")
        equal((done.returncode, done.stdout.splitlines()[-1]), (0, wanted), f"the import ({done.stderr})")
    with Peer() as peer, office(bench, f"smtp://127.0.0.1:{peer.port}") as desk:
        case = desk.report(language="en")
        desk.own(case, "sent")
        subject = str(peer.about(case.id, PERSON["email"])[0].message["Subject"])
        expect(subject.startswith("[Sample City] We have received"), subject)
    again = folder_of(place, "words-again")
    with open(os.path.join(again, "report_received.id.txt"), encoding="utf-8") as file:
        expect(file.read().startswith("Subject: [Kota Contoh] "), "the export has the old words")


@SUITE.test("words that cannot be meant are refused with file and line, and nothing of them is taken")
def bad_templates(bench):
    place = installation(bench)
    tries = {
        "unknown name": ("report_closed.id.txt", "Yth. {name}", "Yth. {nama}", "report_closed.id.txt:3: "),
        "content for officers": ("work_arrived.id.txt", "Yth. {name}", "Yth. {name}: {title}", "work_arrived.id.txt:3: "),
        "a lone brace": ("report_closed.en.txt", "Dear {name}", "Dear {name", "report_closed.en.txt:3: "),
        "no subject": ("report_closed.en.txt", "Subject: ", "", "report_closed.en.txt:1: "),
        "only in one language": ("report_closed.en.txt", '"{title}"', "", "report_closed.en.txt:1: "),
    }
    with Problems() as problems:
        for name, (file, old, new, wanted) in tries.items():
            folder = folder_of(place, f"bad {name}")
            edit(folder, "report_answered.id.txt", "Yth. {name}", "Halo {name}")
            edit(folder, file, old, new)
            done = place.command("import", "templates", folder)
            problems.check(done.returncode == 1 and wanted in done.stderr, f"{name}: {done.returncode} {done.stderr!r}")
        for file in ["nonsense.id.txt", "report_closed.fr.txt", "report_closed.txt"]:
            folder = folder_of(place, f"bad {file}")
            with open(os.path.join(folder, file), "w", encoding="utf-8") as bad:
                bad.write("Subject: a\n\nb\n")
            done = place.command("import", "templates", folder)
            problems.check(done.returncode == 1 and f"{file}:1: " in done.stderr, f"{file}: {done.returncode} {done.stderr!r}")
        folder = folder_of(place, "bad pair")
        os.remove(os.path.join(folder, "report_closed.en.txt"))
        done = place.command("import", "templates", folder)
        problems.check(done.returncode == 1 and "report_closed.en.txt:1: is missing" in done.stderr, done.stderr)
        with open(os.path.join(folder_of(place, "after"), "report_answered.id.txt"), encoding="utf-8") as file:
            problems.check("Halo" not in file.read(), "words of a refused folder were taken")
        empty = os.path.join(place.folder, "empty")
        os.makedirs(empty)
        for path in [empty, os.path.join(place.folder, "no-such-folder")]:
            done = place.command("import", "templates", path)
            problems.check(done.returncode == 1 and done.stderr.startswith("lapor: "), f"{path}: {done.stderr}")
