# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The sealed lane (design.md 3, rule 7): whistle-blowers and named recipients, and nothing for anybody else.

Every word that is written here occurs nowhere else; no page, list, export, letter, log or file may hold one of them.
"""

import email
import email.policy
import glob
import os
import re
import subprocess
import time

from checks import Problems, Suite, equal, expect
from client import Client
from journeys import Case, all_items, new_key
from pages import Browser
from people import Visitor, hidden_fields, officer, shows
from world import World

SUITE = Suite("The sealed lane")
INSPECTOR, OMBUDSMAN, LATE = "internal-oversight", "ombudsman", "supervisor"
WORDS = {part: f"{part}tersegel7391" for part in [
    "disclosure", "contact", "message", "answer", "conclusion", "objection", "page", "pagemessage", "pageanswer", "english"]}
# Whatever else the texts say: capitals, other scripts and line ends come through as well.
STORY = f"{WORDS['disclosure']}: uang kas dipakai untuk kendaraan pribadi – <b>bukti</b> ada.\n\nPejabatnya “Budi”."


def _furnish(world, bench):
    """The demonstration has named the inspector and the ombudsman."""
    world.install(bench, "disclosures")
    world["cases"] = []


world = World(_furnish)
build = world.build


class Disclosure:
    """One case, and whoever made it."""

    def __init__(self, receipt):
        self.id, self.code = receipt["tracking_id"], receipt["access_code"]
        self.path = f"/api/v1/disclosures/{self.id}"
        world["cases"].append(self)

    @classmethod
    def make(cls, text=STORY, **more):
        answer = submit(disclosure=text, **more)
        equal(answer.status, 201, f"{answer!r}")
        return cls(answer.json)

    def headers(self, who):
        if who is None:
            return {}
        return {"Authorization": f"Access {self.code}"} if who == "whistleblower" else world["officers"].headers(who)

    def read(self, who):
        return world["client"].get(self.path, headers=self.headers(who))

    def act(self, who, action, body, **headers):
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return world["client"].post(f"{self.path}/{action}", json=body, headers={**self.headers(who), **more})

    def must(self, who, action, body):
        answer = self.act(who, action, body)
        equal(answer.status, 200, f"{action} by {who}: {answer!r}")
        return answer.json


def submit(key=None, client=None, **body):
    return (client or world["client"]).post(
        "/api/v1/disclosures", json=body, headers={"Idempotency-Key": key or new_key()})


def recipients():
    """Ids by the names of the sign-ins."""
    items = world["client"].get("/api/v1/disclosure-recipients").json["items"]
    return {item["name"].removeprefix("Demo "): item["id"] for item in items}


def recipient(action, name):
    known = world["place"].sign_ins.get(name, (name,))
    return world["place"].command("recipient", action, "--email", known[0])


@SUITE.test("a whistle-blower and a recipient speak by the API, from the first word to the outcome and beyond")
def story(bench):
    build(bench)
    equal(set(recipients()), {INSPECTOR, OMBUDSMAN}, "who is named")
    key = new_key()
    first = submit(key, disclosure=STORY, safe_contact=WORDS["contact"], not_for=[recipients()[OMBUDSMAN]])
    equal(first.status, 201, f"{first!r}")
    again = submit(key, disclosure=STORY, safe_contact=WORDS["contact"], not_for=[recipients()[OMBUDSMAN]])
    equal((again.status, again.json), (201, first.json), "the same key")
    equal(submit(key, disclosure="lain").status, 422, "the same key with other words")
    case = world["first"] = Disclosure(first.json)
    expect(re.fullmatch(r"\d{11}", case.id) and len(case.code) == 12, "a number and a code as reports have them")

    own = case.read("whistleblower").json
    equal([own["status"], own["readings"], [row["name"] for row in own["recipients"]]], ["open", [], ["Demo " + INSPECTOR]],
          "at the beginning")
    expect("candidates" not in own, "the whistle-blower chooses nobody")
    seen = case.read(INSPECTOR).json
    equal([seen["items"][0]["words"], seen["safe_contact"], seen["candidates"]], [STORY, WORDS["contact"], []], "the reading")
    equal(case.read(OMBUDSMAN).status, 404, "whom it is about")
    equal([row["officer"] for row in case.read("whistleblower").json["readings"]], ["Demo " + INSPECTOR], "readings")

    case.must(INSPECTOR, "messages", {"message": WORDS["answer"]})
    case.must("whistleblower", "messages", {"message": WORDS["message"]})
    stale = case.act(INSPECTOR, "messages", {"message": "x"}, If_Match='"1"')
    equal((stale.status, stale.json["version"]), (412, 3), "an old version")
    equal(case.act(INSPECTOR, "recusal", {}).json["code"], "last_recipient", "the last one stays")
    ended = case.must(INSPECTOR, "conclusion", {"finding": "partly_proven", "conclusion": WORDS["conclusion"]})
    equal(ended["status"], "concluded", "the end")
    equal(case.act(INSPECTOR, "messages", {"message": "x"}).json["code"], "disclosure_concluded", "after the end")
    opened = case.must("whistleblower", "messages", {"message": WORDS["objection"]})
    equal(opened["status"], "open", "opened again")
    own = case.read("whistleblower").json
    equal([row["event"] for row in own["items"]], ["received", "answered", "messaged", "concluded", "reopened"], "all of it")
    equal([row["officer"] for row in own["items"]], [None, "Demo " + INSPECTOR, None, "Demo " + INSPECTOR, None], "who")


@SUITE.test("a recipient lets another in, and steps back for good")
def letting_in(bench):
    build(bench)
    case = Disclosure.make()
    place = world["place"]
    equal(recipient("add", LATE).returncode, 0, "naming another")
    equal(case.read(LATE).status, 404, "what came in before")
    listed = all_items(world["client"], "/api/v1/disclosures", world["officers"].headers(LATE))
    equal(listed, [], "the list of who was named later")
    number = recipients()[LATE]
    equal([row["id"] for row in case.read(INSPECTOR).json["candidates"]], [number], "candidates")
    for wrong in ["x", "0", "", recipients()[INSPECTOR], "9" * 30]:
        answer = case.act(INSPECTOR, "recipients", {"recipient_id": wrong})
        equal((answer.status, answer.json["errors"][0]["field"]), (422, "recipient_id"), f"letting in {wrong!r}")
    case.must(INSPECTOR, "recipients", {"recipient_id": number})
    equal(case.read(LATE).status, 200, "let in")
    case.must(INSPECTOR, "recusal", {})
    equal(case.read(INSPECTOR).status, 404, "who stepped back")
    equal(case.act(LATE, "recipients", {"recipient_id": recipients()[INSPECTOR]}).status, 422, "who stepped back, again")
    listed = place.command("recipient", "list").stdout
    expect(place.sign_ins[LATE][0] in listed and "active" in listed, listed)


@SUITE.test("the list of recipients takes effect at once on a running server; named anew is not let into old cases")
def naming(bench):
    build(bench)
    case = Disclosure.make()
    for name in [LATE, OMBUDSMAN]:
        equal(case.read(name).status, 200, name)
    equal(recipient("remove", LATE).returncode, 0, "removing")
    equal(case.read(LATE).status, 404, "removed")
    desk = officer(world["client"], world["place"], LATE)
    equal(desk.get("/meja/ungkap").status, 404, "the list of who was removed")
    equal(recipient("add", LATE).returncode, 0, "naming anew")
    equal(case.read(LATE).status, 404, "named anew")
    equal(desk.get("/meja/ungkap").status, 200, "the list of who is named anew")
    equal(recipient("remove", LATE).returncode, 0, "removing again")
    with Problems() as problems:
        for action, who, words in [("add", INSPECTOR, "exists"), ("add", "siapa@contoh.example", "not found"),
                                   ("add", "bukan alamat", "not found"), ("remove", LATE, "not found"),
                                   ("remove", "siapa@contoh.example", "not found")]:
            done = recipient(action, who)
            problems.check(done.returncode == 1 and words in done.stderr, f"{action} {who}: {done.returncode} {done.stderr}")
        done = world["place"].command("recipient", "add")
        problems.check(done.returncode == 2, f"add without an address: {done.returncode}")


@SUITE.test("a disabled officer cannot be named, and reads nothing more")
def disabled(bench):
    place = build(bench)["place"]
    address = "sementara@percobaan.example"
    done = place.command("officer", "add", "--email", address, "--name", "Demo sementara", "--role", "ombudsman",
                         "--password-stdin", text="kata sandi percobaan")
    equal(done.returncode, 0, done.stderr)
    equal(recipient("add", address).returncode, 0, "naming")
    expect("sementara" in recipients(), "who is named is shown")
    equal(place.command("officer", "disable", "--email", address).returncode, 0, "disabling")
    expect("sementara" not in recipients(), "who is disabled is not shown")
    expect(f"{address}\t" in place.command("recipient", "list").stdout, "the operator sees who is disabled")
    equal(recipient("remove", address).returncode, 0, "removing")
    expect(recipient("add", address).returncode == 1, "naming who is disabled")


def accepted(client, officers):
    """What is accepted of every POST of the sealed lane, in this order: (its template, its address, headers, a body)."""
    start = "/api/v1/disclosures"
    names = client.get("/api/v1/disclosure-recipients").json["items"]
    other = next(item["id"] for item in names if item["name"] == "Demo " + OMBUDSMAN)
    mine = [item["id"] for item in names if item["name"] == "Demo " + INSPECTOR]
    body = {"disclosure": "Contoh.", "safe_contact": "Contoh.", "recipients": mine, "not_for": [], "language": "id"}
    number = client.post(start, json=body).json["tracking_id"]
    yield start, start, {}, body
    for action, fields in {"messages": {"message": "Contoh."}, "conclusion": {"finding": "unproven", "conclusion": "Contoh."},
                           "recipients": {"recipient_id": other}, "recusal": {}}.items():
        yield f"{start}/{{tracking_id}}/{action}", f"{start}/{number}/{action}", officers.headers(INSPECTOR), fields


# MARK: pages

@SUITE.test("the whole story in pages, with forms alone")
def pages(bench):
    client = build(bench)["client"]
    stranger = Visitor(client)
    for path in ["/bantuan", "/lapor"]:
        expect('href="/ungkap"' in stranger.get(path).text, f"{path} leads there")
    form = stranger.get("/ungkap").text
    shown = re.findall(r'name="penerima" value="(\d+)"', form)
    equal(set(shown), set(recipients().values()), "who is shown")
    expect("file" not in re.findall(r'<input[^>]*type="(\w+)"', form), "files are not asked for")
    text = f"{WORDS['page']} “kas” <i>x</i>\n\nlagi"
    fields = {"kunci": hidden_fields(form, "/ungkap")["kunci"], "penerima": shown[0], "pengungkapan": text}
    # Of two whom the form shows one is enough for this; the other is not asked.
    sent = stranger.post("/ungkap", {**fields, "kontak_aman": WORDS["contact"]})
    equal((sent.status, sent.header("Location")), (303, "/ungkap/tanda-terima"), "sending")
    access = sent.cookie("lapor_ungkap")
    for name, value in sent.headers:
        if name.lower() == "set-cookie" and value.startswith("lapor_ungkap"):
            expect("HttpOnly" in value and "Path=/ungkap" in value and "SameSite=Strict" in value, value)
    number, code = access.split(".")
    Disclosure({"tracking_id": number, "access_code": code})
    again = stranger.post("/ungkap", {**fields, "kontak_aman": WORDS["contact"]})
    equal(again.cookie("lapor_ungkap"), access, "a form that is sent twice")
    receipt = Visitor(client, f"lapor_ungkap={access}; lapor_ungkap_baru=1").get("/ungkap/tanda-terima")
    expect(shows(receipt.text, grouped(number)) and f"{code[:4]}-{code[4:8]}" in receipt.text, "receipt")

    opened = stranger.post("/ungkap/buka", {"nomor": number, "kode": code.lower()})
    equal((opened.status, opened.header("Location")), (303, f"/ungkap/{number}"), "coming back")
    own = Visitor(client, f"lapor_ungkap={opened.cookie('lapor_ungkap')}")
    page = own.get(f"/ungkap/{number}")
    equal(page.header("Cache-Control"), "private, no-store", "what a browser keeps")
    expect(shows(page.text, f"{WORDS['page']} “kas” <i>x</i>") and "<i>x</i>" not in page.text, "the words, escaped")
    said = own.post(f"/ungkap/{number}/pesan", {**hidden_fields(page.text, f"/ungkap/{number}/pesan"), "pesan": WORDS["pagemessage"]})
    equal((said.status, said.header("Location")), (303, f"/ungkap/{number}?selesai=pesan"), "a message")

    name = next(name for name, id in recipients().items() if id == shown[0])
    desk = officer(client, world["place"], name)
    expect('href="/meja/ungkap"' in desk.get("/meja").text, "the desk leads a recipient there")
    expect(number in desk.get("/meja/ungkap").text, "the list")
    path = f"/meja/ungkap/{number}"
    case = desk.get(path).text
    expect(shows(case, WORDS["pagemessage"]) and shows(case, WORDS["contact"]), "the case")
    other = next(id for id in shown if id != shown[0])
    steps = [("pesan", {"pesan": WORDS["pageanswer"]}, path), ("beri-akses", {"penerima": other}, path),
             ("hasil", {"hasil": "proven", "kesimpulan": WORDS["conclusion"]}, path), ("undur-diri", {}, "/meja/ungkap")]
    for step, more, back in steps:
        carried = hidden_fields(desk.get(path).text, f"{path}/{step}")
        equal(desk.post(f"{path}/{step}", {**carried, "token": "lain", **more}).status, 403, f"{step} with another's form")
        done = desk.post(f"{path}/{step}", {**carried, **more})
        equal((done.status, done.header("Location")), (303, f"{back}?selesai={step}"), step)
    equal(desk.get(path).status, 404, "after stepping back")
    lost = Visitor(client).post(f"{path}/pesan", {"pesan": "tulisan lama"})
    expect(lost.status == 401 and shows(lost.text, "tulisan lama"), "words of a session that is over")
    page = own.get(f"/ungkap/{number}").text
    expect(shows(page, WORDS["pageanswer"]) and "Demo " + name in page and "Terbukti" in page, "what became of it")
    gone = Visitor(client).post(f"/ungkap/{number}/pesan", {"pesan": "tulisan lama"})
    expect(gone.status == 401 and shows(gone.text, "tulisan lama"), "words without a code")
    forgotten = own.post("/ungkap/lupakan", {})
    equal((forgotten.status, forgotten.cookie("lapor_ungkap")), (303, ""), "forgetting")


@SUITE.test("everything is said in English as well, and a change of language keeps what is typed")
def english(bench):
    client = build(bench)["client"]
    page = Visitor(client).post("/ungkap/bahasa", {"bahasa_baru": "en", "pengungkapan": WORDS["english"], "bukan_untuk": list(recipients().values())[0]})
    expect("Disclose wrongdoing" in page.text and WORDS["english"] in page.text and "checked" in page.text, "the form in English")
    case = Disclosure.make()
    own = Visitor(client, f"lapor_ungkap={case.id}.{case.code}; bahasa=en")
    expect("Who has read it" in own.get(f"/ungkap/{case.id}").text, "the case in English")


@SUITE.test("its pages are light, work without script, and axe finds nothing wrong with them")
def accessible(bench):
    build(bench)
    case = Disclosure.make()
    case.must(INSPECTOR, "messages", {"message": "Contoh."})
    folder = os.path.join(bench.folder, "browser-disclosures")
    with Browser(world["server"].base, folder, 360, has_script=False, screenshots=bench.screenshots) as browser:
        browser.go("/ungkap", "disclose")
        browser.fill("/ungkap", {"pengungkapan": ""})
        browser.look("disclose refused")
        browser.fill("/ungkap", {"pengungkapan": WORDS["page"]})
        browser.look("disclosed")
        browser.go("/ungkap/buka", "open a disclosure")
        browser.fill("/ungkap/buka", {"nomor": case.id, "kode": case.code})
        browser.look("disclosure")
        browser.fill(f"/ungkap/{case.id}/pesan", {"pesan": "Contoh pesan."})
        browser.look("disclosure with a message")
        address, password = world["place"].sign_ins[INSPECTOR]
        browser.go("/masuk", "sign in")
        browser.fill("/masuk", {"surel": address, "sandi": password})
        browser.go("/meja/ungkap", "sealed lane")
        browser.go(f"/meja/ungkap/{case.id}", "sealed case")
        browser.fill(f"/meja/ungkap/{case.id}/hasil", {"hasil": "proven", "kesimpulan": "Contoh hasil."})
        browser.look("sealed case concluded")


# MARK: nobody else

def unused_number(client):
    """One whose check digit is right, and that nobody has."""
    return next(number for number in (f"8765432109{digit}" for digit in range(10)) if "/ungkap/buka" in client.get(f"/ungkap/{number}").text)


def grouped(number):
    return f"{number[:3]} {number[3:7]} {number[7:]}"


@SUITE.test("to every role that was not named there is no such thing: 404 wherever it knocks")
def closed(bench):
    client = build(bench)["client"]
    case, unused = world["first"], unused_number(client)
    actions = {"messages": {"message": "x"}, "conclusion": {"finding": "proven", "conclusion": "x"}, "recusal": {},
               "recipients": {"recipient_id": "1"}}
    names = [name for name in world["place"].sign_ins if name not in (INSPECTOR, OMBUDSMAN)]
    expect(len(names) >= 13, f"only {names}")
    pages_without_code = set()
    with Problems() as problems:
        for name in names:
            headers = world["officers"].headers(name)
            desk = officer(client, world["place"], name)
            for number in [case.id, unused, "abc"]:
                tries = [("GET", f"/api/v1/disclosures/{number}", None), ("GET", "/api/v1/disclosures?x=1", None)]
                tries += [("POST", f"/api/v1/disclosures/{number}/{action}", body) for action, body in actions.items()]
                tries += [("POST", f"/api/v1/disclosures/{number}/{action}", {"x": 1}) for action in actions]
                for method, path, body in tries:
                    answer = client.send(method, path, json=body, headers=headers)
                    problems.check(answer.status == 404, f"{method} {path} for {name}: {answer.status}")
                for step in ["", "/pesan", "/beri-akses", "/undur-diri", "/hasil"]:
                    page = desk.get(f"/meja/ungkap/{number}{step}")
                    problems.check(page.status == 404, f"GET {number}{step} for {name}: {page.status}")
                    page = desk.post(f"/meja/ungkap/{number}{step}", {"pesan": "x"}) if step else page
                    problems.check(page.status == 404, f"POST {number}{step} for {name}: {page.status}")
            problems.check(desk.get("/meja/ungkap").status == 404, f"/meja/ungkap for {name}")
            problems.check("/meja/ungkap" not in desk.get("/meja").text, f"the desk of {name} leads there")
        for number in [case.id, unused]:
            page = client.get(f"/ungkap/{number}")
            problems.check(page.status == 404, f"/ungkap/{number}: {page.status}")
            pages_without_code.add(page.text.replace(number, "N").replace(grouped(number), "N"))
            problems.check(client.get(f"/api/v1/disclosures/{number}").status == 404, "without a code")
            wrong = client.get(f"/api/v1/disclosures/{number}", headers={"Authorization": "Access 0000-0000-0000"})
            problems.check(wrong.status == 401 and wrong.json["code"] == "wrong_access_code", f"{wrong!r}")
        problems.check(len(pages_without_code) == 1, "a number that exists looks otherwise than one that does not")
        problems.check(client.get("/api/v1/disclosures").status == 401, "the list without a session")
        signing_in = Visitor(client).get(f"/meja/ungkap/{case.id}")
        problems.check(signing_in.status == 303 and signing_in.header("Location").startswith("/masuk"), "the desk without one")


@SUITE.test("its number is no report's and a report's is not its; neither opens with the other's code")
def apart(bench):
    client = build(bench)["client"]
    case = world["first"]
    report = Case.submit(client, world["officers"])
    for path in ["", "/timeline"]:
        equal(client.get(f"/api/v1/reports/{case.id}{path}").status, 404, path)
        equal(client.get(f"/api/v1/reports/{case.id}{path}", headers=case.headers("whistleblower")).status, 401, path)
        equal(client.get(f"/api/v1/reports/{case.id}{path}", headers=case.headers(INSPECTOR)).status, 404, path)
    equal(client.get(f"/api/v1/reports/{case.id}/deliveries", headers=case.headers(INSPECTOR)).status, 404, "letters")
    equal(client.get(f"/laporan/{case.id}").status, 404, "its page")
    equal(Visitor(client).post("/lacak", {"nomor": case.id, "kode": case.code}).status, 401, "tracking it")
    with_code = {"Authorization": f"Access {report.code}"}
    equal(client.get(f"/api/v1/disclosures/{report.id}", headers=with_code).status, 401, "a report as a disclosure")
    equal(client.get(f"/api/v1/disclosures/{report.id}", headers=case.headers(INSPECTOR)).status, 404, "to a recipient")
    other = Disclosure.make()
    equal(client.get(case.path, headers={"Authorization": f"Access {other.code}"}).status, 401, "another's code")


def everything_shown():
    """All that anybody but those named can fetch, and all that commands print or write."""
    client, place, officers = world["client"], world["place"], world["officers"]
    texts = {}
    for path in ["/", "/jelajah", "/statistik", "/metrics", "/openapi.json", "/api/v1/reports?limit=100", "/api/v1/regions",
                 "/instansi/kota-surabaya", "/readyz", "/open311/v2/requests.json"]:
        texts[path] = client.get(path).text
    for word in [*WORDS.values(), *[case.id for case in world["cases"]]]:
        for path in ["/jelajah", "/api/v1/reports"]:
            found = client.get(f"{path}?q={word}")
            texts[f"{path} for a word"] = found.text.replace(word, "") if path == "/jelajah" else found.text
    for name in place.sign_ins:
        for path in ["/api/v1/inbox?limit=100", "/api/v1/inbox?shared=true", "/api/v1/exports/sp4n",
                     *[f"/api/v1/inbox?q={word}" for word in [WORDS["disclosure"], world["first"].id]]]:
            texts[f"{path} for {name}"] = client.get(path, headers=officers.headers(name)).text
    folder = os.path.join(place.folder, f"export-{time.monotonic_ns()}")
    equal(place.command("export", "templates", folder).returncode, 0, "exporting templates")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            texts[f"export {name}"] = file.read()
    done = place.command("export", "sp4n", "--all")
    equal(done.returncode, 0, done.stderr)
    texts["export sp4n"] = done.stdout
    for words in [["officer", "list"], ["recipient", "list"], ["audit", "verify"], ["doctor", "search"], ["workflow", "--access"]]:
        done = place.command(*words, timeout=120)
        texts[" ".join(words)] = done.stdout + done.stderr
    texts["the log"] = world["server"].log
    return texts


@SUITE.test("nothing of it is in any list, search, count, export, template, log or command")
def hidden(bench):
    build(bench)
    time.sleep(2)
    with Problems() as problems:
        for name, text in everything_shown().items():
            for word in [*WORDS.values(), *[case.id for case in world["cases"]], *[case.code for case in world["cases"]]]:
                problems.check(word not in text, f"{word} is in {name}")
            if name in ("/metrics", "export sp4n") or name.startswith("export "):
                problems.check("ungkap" not in text and "disclosure" not in text, f"{name} tells that there are any")


def stored():
    """Everything on the disk, by file; with a server, everything in its rows, and our own files."""
    place = world["place"]
    found = {}
    for path in glob.glob(os.path.join(place.folder, "**"), recursive=True):
        if os.path.isfile(path):
            with open(path, "rb") as file:
                found[os.path.relpath(path, place.folder)] = file.read()
    if place.is_postgres:
        tables = psql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").split()
        found["rows"] = "\n".join(psql(f'SELECT CAST(t AS text) FROM "{table}" t') for table in tables).encode()
    return found


def psql(statement):
    done = subprocess.run(["psql", "-qXAt", world["place"].database, "-c", statement], capture_output=True, text=True)
    expect(done.returncode == 0, done.stderr)
    return done.stdout


@SUITE.test("no file holds a word of it, a way to reach anybody, or a code: database, log, letters; and no address of who sent it")
def sealed(bench):
    build(bench)
    source = "127.0.0.77"
    receipt = submit(client=Client(world["server"].base, source=source), disclosure=STORY, safe_contact=WORDS["contact"])
    equal(receipt.status, 201, f"{receipt!r}")
    Disclosure(receipt.json)
    letters = wait_for_letters()
    files = stored()
    expect(world["place"].is_postgres or any(name.endswith(".sqlite") for name in files), f"no database in {list(files)}")
    wanted = [*WORDS.values(), source, "kendaraan pribadi", "Pejabatnya"]
    wanted += [form for case in world["cases"] for form in (case.code, f"{case.code[:4]}-{case.code[4:8]}-{case.code[8:]}")]
    with Problems() as problems:
        for name, content in files.items():
            for word in wanted:
                for needle in [word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()]:
                    problems.check(needle not in content, f"{word} is in {name}")
        for case in world["cases"]:
            for text in letters:
                problems.check(case.id not in text and grouped(case.id) not in text, "a letter holds a number")
    # The search finds what is there: who is named stands in the clear.
    expect(any(b"Demo internal-oversight" in content for content in files.values()), "nothing is found at all")


def wait_for_letters(seconds=30):
    """The letters of the sealed lane, once one has come to each of those named."""
    folder = os.path.join(world["place"].folder, "var", "mail")
    if world["place"].is_postgres:
        folder = next(iter(glob.glob(os.path.join(world["place"].folder, "**", "mail"), recursive=True)), folder)
    end = time.monotonic() + seconds
    while True:
        texts = []
        for path in glob.glob(os.path.join(folder, "*.eml")):
            with open(path, "rb") as file:
                message = email.message_from_binary_file(file, policy=email.policy.default)
            parts = [part.get_content() for part in message.walk() if not part.is_multipart()]
            texts.append("\n".join([*map(str, message.items()), *parts]))
        ours = [text for text in texts if "/meja/ungkap" in text]
        if all(any(f"{name}@" in text for text in ours) for name in (INSPECTOR, OMBUDSMAN)):
            return ours
        expect(time.monotonic() < end, f"{len(texts)} letters in {folder}, {len(ours)} of them ours")
        time.sleep(0.3)


# MARK: bad input, guessing, nobody named

@SUITE.test("what cannot be meant is refused in words, never with 500")
def nonsense(bench):
    client = build(bench)["client"]
    case = Disclosure.make()
    bad = [{}, {"disclosure": ""}, {"disclosure": " \u200b\n"}, {"disclosure": 7}, {"disclosure": "x" * 20_001}, {"body": "x"},
           {"disclosure": "x", "safe_contact": "x" * 501}, {"disclosure": "x", "language": "fr"},
           {"disclosure": "x", "not_for": "1"}, {"disclosure": "x", "not_for": ["x"]}, {"disclosure": "x", "not_for": ["0"]},
           {"disclosure": "x", "recipients": ["9" * 30]}, {"disclosure": "x", "not_for": [1]},
           {"disclosure": "x", "name": "Budi"}, {"disclosure": "x", "uploads": []}]
    with Problems() as problems:
        for body in bad:
            answer = submit(**body)
            problems.check(answer.status == 422 and answer.json["errors"], f"{str(body)[:60]}: {answer!r}")
        for body in [b"[]", b"nul", b"\xff", b'"x"']:
            answer = client.post("/api/v1/disclosures", body=body, headers={"Content-Type": "application/json"})
            problems.check(answer.status == 400, f"{body}: {answer.status}")
        for action, bodies in {"messages": [{}, {"message": ""}, {"message": "x" * 20_001}, {"text": "x"}],
                               "conclusion": [{}, {"finding": "proven"}, {"finding": "x", "conclusion": "x"}],
                               "recusal": [{"x": 1}], "recipients": [{}]}.items():
            for body in bodies:
                answer = case.act(INSPECTOR, action, body)
                problems.check(answer.status == 422, f"{action} {str(body)[:60]}: {answer!r}")
        for action in ["conclusion", "recusal", "recipients"]:
            answer = case.act("whistleblower", action, {"finding": "proven", "conclusion": "x"} if action == "conclusion" else {})
            problems.check(answer.status in (404, 422), f"{action} by the whistle-blower: {answer!r}")
        for number in ["abc", "1", "%00", "٣٣٣٣٣٣٣٣٣٣٣", "0" * 3_000, "tidak"]:
            number = number if number.isascii() else "".join(f"%{byte:02X}" for byte in number.encode())
            for path in [f"/ungkap/{number}", f"/api/v1/disclosures/{number}"]:
                problems.check(client.get(path).status == 404, path[:60])
            page = Visitor(client).post(f"/ungkap/{number}/pesan", {"pesan": "x"})
            problems.check(page.status == 404, f"a message to {number[:20]}: {page.status}")
        for query in ["cursor=x", "limit=0", "limit=101", "x=1"]:
            answer = client.get(f"/api/v1/disclosures?{query}", headers=world["officers"].headers(INSPECTOR))
            problems.check(answer.status == 422, f"{query}: {answer!r}")
        stranger = Visitor(client)
        for form in [{}, {"pengungkapan": "x"}, {"pengungkapan": "x", "penerima": "x"}, {"pengungkapan": "x" * 20_001},
                     {"pengungkapan": "tetap", "penerima": "1", "bukan_untuk": "0"}]:
            page = stranger.post("/ungkap", form)
            problems.check(page.status in (409, 422) and 'id="salah"' in page.text, f"{str(form)[:60]}: {page.status}")
            problems.check("tetap" not in form.get("pengungkapan", "") or "tetap" in page.text, "what was typed is lost")
        for form in [{}, {"nomor": "x", "kode": "x"}, {"nomor": case.id}, {"nomor": case.id, "kode": "0" * 12}]:
            page = stranger.post("/ungkap/buka", form)
            problems.check(page.status == 401 and "<h1" in page.text, f"opening with {form}: {page.status}")
            problems.check("Nomor pengungkapan dan kode akses tidak cocok" in page.text and "Nomor laporan" not in page.text,
                           f"it is called a report's number, opening with {form}")
        english = stranger.post("/ungkap/buka?lang=en", {"nomor": case.id})
        problems.check("The number of the disclosure and the access code do not match" in english.text, "in English")
        cross = stranger.post("/ungkap", {"pengungkapan": "x"}, **{"Sec-Fetch-Site": "cross-site"})
        problems.check(cross.status == 403, f"a form of another site: {cross.status}")


@SUITE.test("codes cannot be guessed in a row, by header, cookie or form; submissions are limited as reports are")
def guessing(bench):
    place = build(bench)["place"]
    case = Disclosure.make()
    server = place.start()
    try:
        tries = {
            "header": lambda client, index: client.get(case.path, headers={"Authorization": f"Access 0000-0000-{index:04}"}),
            "cookie": lambda client, index: client.get(
                f"/ungkap/{case.id}", headers={"Cookie": f"lapor_ungkap={case.id}.00000000{index:04}"}),
            "form": lambda client, index: Visitor(client).post("/ungkap/buka", {"nomor": case.id, "kode": f"00000000{index:04}"}),
            "submission": lambda client, index: submit(client=client, disclosure="x", not_for=["0"]),
        }
        with Problems() as problems:
            for number, (name, attempt) in enumerate(tries.items()):
                client = Client(server.base, source=f"127.0.1.{number + 1}")
                statuses = [attempt(client, index).status for index in range(200 if name == "submission" else 60)]
                problems.check(429 in statuses, f"{name}: never stopped, {set(statuses)}")
                problems.check(200 not in statuses, f"{name}: {set(statuses)}")
            right = Client(server.base, source="127.0.1.9")
            for _ in range(60):
                answer = right.get(case.path, headers=case.headers("whistleblower"))
                problems.check(answer.status == 200, f"the right code: {answer.status}")
    finally:
        server.stop()


@SUITE.test("recipients page through their list; it holds no word")
def paging(bench):
    build(bench)
    headers = world["officers"].headers(INSPECTOR)
    mine = {case.id for case in [Disclosure.make() for _ in range(5)]}
    items = all_items(world["client"], "/api/v1/disclosures", headers, limit=2)
    numbers = [item["tracking_id"] for item in items]
    expect(mine <= set(numbers) and len(numbers) == len(set(numbers)), f"{numbers}")
    equal([item["received_at"] for item in items], sorted((item["received_at"] for item in items), reverse=True), "their order")
    equal(set(items[0]), {"tracking_id", "status", "received_at", "changed_at", "read_at"}, "what a line holds")


@SUITE.test("where nobody is named, it says whom to turn to instead, and keeps nothing")
def nobody(bench):
    client = build(bench)["client"]
    case = world["first"]
    for name in (INSPECTOR, OMBUDSMAN):
        done = recipient("remove", name)
        equal(done.returncode, 0, name)
    expect("open disclosures have nobody left" in done.stderr, f"the operator is told: {done.stderr}")
    page = client.get("/ungkap").text
    expect("137" in page and "formulir-ungkap" not in page, "the page without a form")
    answer = submit(disclosure="x")
    equal((answer.status, answer.json["code"]), (409, "no_recipient_left"), f"{answer!r}")
    expect("137" in answer.json["title"], answer.json["title"])
    own = Visitor(client, f"lapor_ungkap={case.id}.{case.code}").get(f"/ungkap/{case.id}").text
    expect("tidak ada lagi yang dapat membacanya" in own, "the whistle-blower is told")
    equal(client.get("/api/v1/disclosure-recipients").json, {"items": []}, "the list of those named")


@SUITE.test("the audit proves every case, and finds one that was changed")
def audit(bench):
    place = build(bench)["place"]
    equal(world["contract"].broken, [], "what the description does not allow")
    done = place.command("audit", "verify", timeout=120)
    equal(done.returncode, 0, f"{done.stdout} {done.stderr}")
    proven = re.search(r"^(\d+) disclosures", done.stdout, re.MULTILINE)
    expect(proven and int(proven[1]) >= len(world["cases"]) and "every chain holds" in done.stdout, done.stdout)
    expect("failed" not in world["server"].log, world["server"].log[-500:])
    place.sql("UPDATE disclosure_event SET actor = 'officer:1' WHERE seq = 2 AND type = 'answered'")
    done = place.command("audit", "verify", timeout=120)
    expect(done.returncode == 1 and "BROKEN" in done.stdout and "disclosure id" in done.stdout, done.stdout)
    equal(world["server"].stop(), 0, "the server's exit code")
