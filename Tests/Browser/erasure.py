# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""An identity that is erased is gone: from the files, not only from the pages; and the chain still holds.

The bytes of the database and its write-ahead log are searched for words that were planted at submission. A server's
database keeps its files to itself: there the rows are searched.
"""

import os
import re
import sqlite3
import subprocess
import time

from checks import Problems, Skipped, Suite, equal, expect
from client import Client
from deeds import SURABAYA
from journeys import NATION, Case, all_items
from mail_peer import Peer
from world import World

SUITE = Suite("Erasure")
COUNT = 24
DPO = "data-protection-officer"


class Person:
    """Somebody whose name, addresses and words occur nowhere else."""

    def __init__(self, number):
        self.name = f"Namaunik{number:03}"
        self.email = f"surelunik{number:03}@warga.example"
        self.phone = f"+62812{number:03}88990"
        self.words = {"title": f"judulunik{number:03}", "body": f"isiunik{number:03}", "reply": f"balasunik{number:03}",
                      "answer": f"jawabunik{number:03}", "public_title": f"publikunik{number:03}"}
        self.case = None
        self.sealed = []

    @property
    def traces(self):
        return [self.name, self.email, self.phone, self.phone[1:], self.phone.replace("+62", "0")]


def _furnish(world, bench):
    """Reports with a whole life, whose letters have left, half of them with a public title of their own."""
    world["peer"] = peer = Peer()
    peer.__enter__()
    world.install(bench, "erasure", LAPOR_SMTP_URL=f"smtp://127.0.0.1:{peer.port}", LAPOR_MAIL_SENDER="Contoh <contoh@kota.example>")
    client, officers = world["client"], world["officers"]
    people = [Person(number) for number in range(1, COUNT + 1)]
    for person in people:
        report = {"kind": "individual", "name": person.name, "email": person.email, "phone": person.phone}
        person.case = case = Case.submit(
            client, officers, title=person.words["title"], body=f"{person.words['body']} " + "Lampu padam. " * 40,
            reporter=report, anonymous=person is people[-1], visibility="confidential" if person is people[-2] else "public")
        case.must(NATION, "verification", {"public_title": person.words["public_title"], "public_body": "Lampu padam."})
        case.must(NATION, "dispositions", {"agency_id": SURABAYA.first})
        case.must(SURABAYA.liaison, "follow-ups", {"kind": "interim", "answer": person.words["answer"]})
        case.must("reporter", "replies", {"reply": person.words["reply"]})
    world["people"] = people


world = World(_furnish)
build = world.build


def letters_are_sent(seconds=60):
    end = time.monotonic() + seconds
    for person in world["people"]:
        while not all(row["state"] == "sent" for row in log(person)) or len(log(person)) < 4:
            expect(time.monotonic() < end, f"letters wait: {log(person)}")
            time.sleep(0.2)


def log(person):
    return all_items(world["client"], f"{person.case.path}/deliveries", world["officers"].headers(NATION))


def bytes_of_files():
    """Everything that the database has on the disk, by file; with a server, everything in its rows."""
    place = world["place"]
    if place.is_postgres:
        tables = sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [sql(f'SELECT CAST(t AS text) FROM "{table}" t') for table in tables.split()]
        return {"rows": "\n".join(rows).encode()}
    folder = os.path.dirname(place.file)
    found = {}
    for name in sorted(os.listdir(folder)):
        if name.startswith(os.path.basename(place.file)):
            with open(os.path.join(folder, name), "rb") as file:
                found[name] = file.read()
    return found


def sql(statement):
    done = subprocess.run(["psql", "-qXAt", world["place"].database, "-c", statement], capture_output=True, text=True)
    expect(done.returncode == 0, done.stderr)
    return done.stdout


def sealed_rows():
    """What is sealed of each report, by its number: the blob, and the key that opens it."""
    if world["place"].is_postgres:
        raise Skipped("a server keeps its files to itself")
    with sqlite3.connect(f"file:{world['place'].file}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT r.tracking_id, i.sealed, k.wrapped FROM report r JOIN identity i ON "
                                "i.report_id = r.id JOIN identity_key k ON k.report_id = r.id").fetchall()
    database.close()
    return {f"{number:011}": (sealed, wrapped) for number, sealed, wrapped in rows}


def holds(files, text):
    needle = text if isinstance(text, bytes) else text.encode()
    wide = needle if isinstance(text, bytes) else text.encode("utf-16-le")
    return [name for name, content in files.items() if needle in content or wide in content]


def everything_shown():
    """All that anybody can fetch, and all that commands print or export."""
    client, officers = world["client"], world["officers"]
    texts = {}
    for path in ["/", "/jelajah", "/api/v1/reports?limit=100", "/metrics", f"/instansi/{SURABAYA.first}"]:
        texts[path] = client.get(path).text
    for who in [NATION, SURABAYA.admin, SURABAYA.liaison, DPO]:
        texts[f"inbox of {who}"] = client.get("/api/v1/inbox?limit=100", headers=officers.headers(who)).text
        for person in world["people"]:
            for path in ["", "/timeline", "/deliveries"]:
                answer = client.get(person.case.path + path, headers=officers.headers(who))
                texts[f"{person.case.id}{path} for {who}"] = answer.text
    place = world["place"]
    folder = os.path.join(place.folder, f"export-{time.monotonic_ns()}")
    equal(place.command("export", "templates", folder).returncode, 0, "exporting templates")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            texts[f"export {name}"] = file.read()
    done = place.command("export", "sp4n", "--all")
    equal(done.returncode, 0, done.stderr)
    expect(all(person.case.id.lstrip("0") in done.stdout for person in world["people"]), "the export lacks a report")
    texts["export sp4n"] = done.stdout
    texts["officer list"] = place.command("officer", "list").stdout
    texts["the log"] = world["server"].log
    return texts


@SUITE.test("who reported is sealed from the first moment: no file holds a name, an address or a number")
def sealed(bench):
    build(bench)
    files = bytes_of_files()
    with Problems() as problems:
        for person in world["people"]:
            for trace in person.traces:
                problems.check(not holds(files, trace), f"{trace} is in {holds(files, trace)}")
            # The search finds what is there.
            for part, words in person.words.items():
                problems.check(holds(files, words), f"{part} {words} is nowhere")
    letters_are_sent()
    expect(all(log(person) for person in world["people"]), "no letters")
    received = [letter.recipients[0] for letter in world["peer"].received]
    expect(world["people"][0].email in received, f"no letter reached the reporter: {received}")


@SUITE.test("an erased identity is gone from the files, from every answer, letter, command and log; the key with it")
def erased(bench):
    build(bench)
    try:
        rows = sealed_rows()
    except Skipped:
        rows = {}
    people = world["people"]
    gone, kept = people[::2] + [people[-1]], people[1:-2:2]
    with Problems() as problems:
        for person in people:
            for blob in rows.get(person.case.id, ()):
                problems.check(holds(bytes_of_files(), blob), "what is sealed is not found in the files")
    for person in gone[:-1]:
        person.case.must("reporter", "identity-erasure", {})
    gone[-1].case.must(DPO, "identity-erasure", {})
    letters_are_sent()
    files, shown = bytes_of_files(), everything_shown()
    with Problems() as problems:
        for person in gone:
            for trace in person.traces:
                problems.check(not holds(files, trace), f"{trace} is in {holds(files, trace)}")
                found = [name for name, text in shown.items() if trace in text]
                problems.check(not found, f"{trace} is in {found}")
            for blob in rows.get(person.case.id, ()):
                problems.check(not holds(files, blob), f"what was sealed is still in {holds(files, blob)}")
            view = person.case.read("reporter").json
            problems.check(view["identity_erased"] and "reporter" not in view, "its own page shows a person")
        for person in kept:
            for blob in rows.get(person.case.id, ()):
                problems.check(holds(files, blob), "who was not erased is gone as well")
            seen = [name for name, text in shown.items() if person.name in text]
            problems.check(any(f"for {SURABAYA.liaison}" in name for name in seen), f"{person.name} is in {seen}")
            problems.check(all("/deliveries" not in name and "export" not in name and "log" not in name for name in seen),
                           f"{person.name} is in {seen}")


@SUITE.test("nobody can be written to any more, and no letter waits with an address")
def silent(bench):
    build(bench)
    person = world["people"][0]
    before = len(world["peer"].received)
    person.case.must(SURABAYA.liaison, "follow-ups", {"kind": "interim", "answer": "Kabar lagi."})
    time.sleep(2)
    later = [letter.recipients[0] for letter in world["peer"].received[before:]]
    expect(person.email not in later, "a letter was sent to whoever is erased")


def after_housekeeping(seconds=60):
    """Everything on the disk once what is erased is out of the indexes of words, as soon as a server begins."""
    world["server"].stop()
    world["server"] = server = world["place"].start(
        LAPOR_LIMITS="off", LAPOR_SMTP_URL=f"smtp://127.0.0.1:{world['peer'].port}",
        LAPOR_MAIL_SENDER="Contoh <contoh@kota.example>")
    world["client"] = client = Client(server.base)
    world["officers"].client = client
    for person in world["people"]:
        person.case.client = client
    end = time.monotonic() + seconds
    while True:
        files = bytes_of_files()
        words = [person.words[part] for number, person in enumerate(world["people"]) for part in erased_parts(number)]
        if not any(holds(files, text) for text in words) or time.monotonic() > end:
            return files
        time.sleep(0.5)


def erased_parts(number):
    """With the report goes what a verifier made of it for the public."""
    return [["title", "body", "public_title"], ["public_title"], ["answer"], ["reply"]][number % 4]


@SUITE.test("erased words are gone from the files and from every answer; the words beside them stay")
def words(bench):
    build(bench)
    with Problems() as problems:
        for number, person in enumerate(world["people"]):
            items = world["client"].get(f"{person.case.path}/timeline",
                                        headers=world["officers"].headers(NATION)).json["items"]
            name = ["submitted", "verified", "answered", "replied"][number % 4]
            seq = next(item["seq"] for item in items if item["event"] == name)
            person.case.must(DPO, "word-erasure", {"seq": seq})
        shown = everything_shown()
        files = after_housekeeping()
        for number, person in enumerate(world["people"]):
            parts = erased_parts(number)
            for part, text in person.words.items():
                if part in parts:
                    problems.check(not holds(files, text), f"{part} {text} is still in {holds(files, text)}")
                    found = [place for place, answer in shown.items() if text in answer]
                    problems.check(not found, f"{part} {text} is in {found}")
                else:
                    problems.check(holds(files, text), f"{part} {text} went as well")
            if "public_title" in parts:
                # Where the public text is erased, the reporter's own must not come out in its place.
                for path in [person.case.path, f"{person.case.path}/timeline", f"/laporan/{person.case.id}", "/jelajah",
                             "/api/v1/reports?limit=100"]:
                    text = world["client"].get(path).text
                    problems.check(person.words["title"] not in text, f"the original title is in {path}")


@SUITE.test("a report that was split off forgets its person together with the report that it came from")
def split(bench):
    build(bench)
    client, officers = world["client"], world["officers"]
    report = {"kind": "individual", "name": "Namapecah", "email": "surelpecah@warga.example"}
    case = Case.submit(client, officers, reporter=report)
    case.must(NATION, "verification", {})
    case.must(NATION, "dispositions", {"agency_id": SURABAYA.city})
    number = case.must(SURABAYA.admin, "split", {"title": "Hal kedua", "body": "Contoh."}).json["split_into"]
    child = {"tracking_id": number, "access_code": case.code}
    expect("Namapecah" in Case(client, officers, child).read(SURABAYA.admin).text, "the child has no person")
    case.must("reporter", "identity-erasure", {})
    text = Case(client, officers, child).read(SURABAYA.admin).text
    expect("Namapecah" not in text and '"identity_erased":true' in text, "the child still has its person")


class Citizen:
    """Somebody with an account, as a program signs them in."""

    def __init__(self, name, email):
        self.name, self.email = name, email
        client = world["client"]
        known = len(letters_to(email))
        asked = client.post("/api/v1/account/codes", json={"email_or_phone": email})
        equal(asked.status, 201, f"asking for a code ({asked!r})")
        end = time.monotonic() + 30
        while len(letters_to(email)) == known:
            expect(time.monotonic() < end, "no code came")
            time.sleep(0.1)
        code = re.search(r"(?m)^(\d{6})\s", letters_to(email)[-1].text)[1]
        session = client.post("/api/v1/account/sessions", json={"request": asked.json["request"], "code": code})
        equal(session.status, 201, f"signing in ({session!r})")
        self.headers = {"Authorization": f"Account {session.json['token']}"}
        self.must("PUT", "name", {"display_name": name})

    def must(self, method, path, body=None):
        answer = world["client"].send(method, f"/api/v1/account/{path}".rstrip("/"), json=body, headers=self.headers)
        expect(answer.status < 300, f"{method} {path}: {answer!r}")
        return answer


def letters_to(email):
    return [letter for letter in world["peer"].received if letter.recipients == [email]]


def sealed_accounts():
    """What is sealed of accounts and of wishes for news."""
    if world["place"].is_postgres:
        return []
    with sqlite3.connect(f"file:{world['place'].file}?mode=ro", uri=True) as database:
        found = [blob for table in ("account", "follow", "sign_in_code") for (blob,) in
                 database.execute(f"SELECT sealed FROM {table}")]
        found += [blob for (blob,) in database.execute("SELECT wrapped FROM account_key")]
    database.close()
    return found


@SUITE.test("an account that is erased is gone: its name, its address, its list and what it follows; its reports stay")
def account(bench):
    build(bench)
    citizen = Citizen("Namaakun", "surelakun@warga.example")
    client, officers = world["client"], world["officers"]
    own = Case.submit(client, officers, title="Contoh", body="Contoh.", anonymous=True)
    other = Case.submit(client, officers, title="Contoh lain", body="Contoh.")
    other.must(NATION, "verification", {})
    citizen.must("PUT", f"reports/{own.id}", {"access_code": own.code})
    citizen.must("PUT", f"followed/{other.id}")
    expect(own.id in citizen.must("GET", "reports").text, "it is not on the list")
    expect(other.id in citizen.must("GET", "followed").text, "it is not followed")
    blobs = sealed_accounts()
    citizen.must("DELETE", "")
    letters_are_sent()
    files, shown = bytes_of_files(), everything_shown()
    with Problems() as problems:
        for trace in [citizen.name, citizen.email, citizen.headers["Authorization"].split()[1]]:
            problems.check(not holds(files, trace), f"{trace} is in {holds(files, trace)}")
            problems.check(not any(trace in text for text in shown.values()), f"{trace} is shown")
        for blob in blobs:
            problems.check(not holds(files, blob), f"what was sealed is still in {holds(files, blob)}")
        answer = client.get("/api/v1/account", headers=citizen.headers)
        problems.check(answer.status == 401, f"its session goes on: {answer!r}")
        problems.check(own.read("reporter").status == 200, "its report went as well")


@SUITE.test("an address that was added to a report later is gone when it is removed, and with the person")
def contact(bench):
    build(bench)
    citizen = Citizen("Namatambah", "sureltambah@warga.example")
    client, officers = world["client"], world["officers"]
    with Problems() as problems:
        for deed in ["removed", "erased"]:
            case = Case.submit(client, officers, title="Contoh", body="Contoh.")
            citizen.must("PUT", f"reports/{case.id}", {"access_code": case.code})
            citizen.must("PUT", f"reports/{case.id}/contact")
            problems.check(citizen.email in case.read("reporter").text, "the address was not added")
            known = sealed_rows() if not world["place"].is_postgres else {}
            if deed == "removed":
                citizen.must("DELETE", f"reports/{case.id}/contact")
            else:
                case.must("reporter", "identity-erasure", {})
            problems.check(citizen.email not in case.read("reporter").text, f"{deed}: its page shows the address")
            files = bytes_of_files()
            for blob in known.get(case.id, ()):
                problems.check(not holds(files, blob), f"{deed}: what was sealed is still in {holds(files, blob)}")
    citizen.must("DELETE", "")
    files = bytes_of_files()
    expect(not holds(files, citizen.email), f"the address is in {holds(files, citizen.email)}")


@SUITE.test("the audit proves every chain afterwards, erasures and all")
def audit(bench):
    build(bench)
    world["client"].get("/readyz")
    done = world["place"].command("audit", "verify", timeout=120)
    equal(done.returncode, 0, f"lapor audit verify ({done.stdout} {done.stderr})")
    expect("every chain holds" in done.stdout, done.stdout)
    world["peer"].__exit__(None, None, None)
    equal(world["server"].stop(), 0, "the server's exit code")
    files = bytes_of_files()
    for trace in world["people"][0].traces:
        expect(not holds(files, trace), f"{trace} is in {holds(files, trace)} after the server has ended")
