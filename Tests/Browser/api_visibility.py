# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Who may see what: by default nobody anything."""

import os
import time

import interchange
from checks import Problems, Suite, equal, expect
from journeys import CITY, CITY_ADMIN, FIRST, FIRST_UNIT, NATION, SECOND, Case, Officers, all_items, reach

SUITE = Suite("Who may see what")
NAME = "Bagas Contoh Wirawan"
REPORTER = {"kind": "individual", "name": NAME, "email": "bagas@warga.example", "phone": "+6281200002222"}
PRIVATE = "nomor identitas 3500000000000002"


def everywhere_public(client, case):
    """Everything that a stranger can fetch about a report, by address."""
    paths = [
        case.path, case.path + "/timeline", f"/laporan/{case.id}", f"/laporan/{case.id}?lang=en",
        "/api/v1/reports?limit=100", "/jelajah", "/", f"/instansi/{FIRST_UNIT}", f"/instansi/{CITY}",
        f"/api/v1/reports?agency={FIRST_UNIT}&limit=100",
    ]
    return {path: client.get(path) for path in paths}


@SUITE.test("what the verifier took out of the text is nowhere for the public")
def edited_text(bench):
    officers = Officers(bench.client, bench.main)
    case = Case.submit(bench.client, officers, title=f"Jalan rusak ({PRIVATE})", body=f"Jalan rusak. {PRIVATE}.")
    case.must(NATION, "verification", {"public_title": "Jalan rusak", "public_body": "Jalan rusak di kota."})
    with Problems() as problems:
        for path, answer in everywhere_public(bench.client, case).items():
            problems.check(PRIVATE not in answer.text, f"the original text is in {path}")


@SUITE.test("the public never sees who reported, where they live, or notes between offices")
def identity(bench):
    officers = Officers(bench.client, bench.main)
    place = {"region_code": "35.78", "address": "rumah hijau nomor empat", "latitude": -7.251, "longitude": 112.752}
    case = Case.submit(bench.client, officers, reporter=REPORTER, location=place, on_behalf_of="Ibu Contoh Lestari")
    case.must(NATION, "verification", {})
    case.must(NATION, "dispositions", {"agency_id": FIRST_UNIT, "note": "catatan dalam sekali"})
    hidden = [NAME, "bagas@warga", "81200002222", "rumah hijau", "112.752", "Ibu Contoh", "catatan dalam sekali"]
    with Problems() as problems:
        for path, answer in everywhere_public(bench.client, case).items():
            for secret in hidden:
                problems.check(secret not in answer.text, f"{secret!r} is in {path}")
    own = case.read("reporter")
    expect(NAME in own.text and "rumah hijau" in own.text, "the reporter does not see their own data")
    timeline = bench.client.get(case.path + "/timeline", headers=case.headers("reporter"))
    expect("catatan dalam sekali" not in own.text + timeline.text, "the reporter sees a note between offices")


@SUITE.test("an anonymous report hides its reporter from every officer")
def anonymous(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("with a unit", bench.client, officers, anonymous=True, reporter=REPORTER)
    with Problems() as problems:
        for who in officers.sign_ins:
            for path in [case.path, case.path + "/timeline"]:
                answer = bench.client.get(path, headers=case.headers(who))
                leaks = [secret for secret in [NAME, "bagas@warga", "81200002222"] if secret in answer.text]
                problems.check(not leaks, f"{who} reads {leaks} at {path}")


@SUITE.test("a confidential report does not exist for the public, nor for officers it does not concern")
def confidential(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("with a unit", bench.client, officers, visibility="confidential", title="Hal rahasia sekali contoh")
    with Problems() as problems:
        for path, answer in everywhere_public(bench.client, case).items():
            problems.check("Hal rahasia sekali" not in answer.text, f"its title is in {path}")
            if case.id in path:
                problems.check(answer.status == 404, f"{path} answers {answer.status}")
        allowed = {NATION, CITY_ADMIN, FIRST, "approver", "data-protection-officer"}
        for who in officers.sign_ins:
            status = case.read(who).status
            problems.check(status == (200 if who in allowed else 404), f"{who} gets {status}")
            found = [item["tracking_id"] for item in all_items(bench.client, "/api/v1/inbox", officers.headers(who))]
            problems.check(case.id not in found or who in allowed, f"it is in the inbox of {who}")


@SUITE.test("a search finds what its pages show, and nothing else")
def searching(bench):
    officers = Officers(bench.client, bench.main)
    word = "kunangkunang"
    hidden = [
        reach("submitted", bench.client, officers, title=f"Lampu {word}"),
        reach("with a unit", bench.client, officers, visibility="confidential", title=f"Lampu {word}"),
    ]
    case = Case.submit(bench.client, officers, title="Lampu", body=f"Lampu {word} padam, milik Tuan Merakputih.", reporter=REPORTER)
    case.must(NATION, "verification", {"public_title": "Lampu", "public_body": f"Lampu {word} padam."})

    def found(words, path="/api/v1/reports", who=None):
        headers = officers.headers(who) if who else None
        return [item["tracking_id"] for item in all_items(bench.client, f"{path}?q={words}", headers)]

    # The worker reads what has changed a moment later.
    for _ in range(100):
        if case.id in found(word) and hidden[1].id in found(word, "/api/v1/inbox", FIRST):
            break
        time.sleep(0.2)
    with Problems() as problems:
        problems.check(found(word) == [case.id], f"strangers find {found(word)}")
        page = bench.client.get(f"/jelajah?q={word}")
        problems.check(case.id in page.text, "the page does not find it")
        for one in hidden:
            problems.check(one.id not in page.text, "the page finds what is hidden")
        for words in ["merakputih", "bagas", "wirawan"]:
            problems.check(found(words) == [], f"strangers find {words}")
        problems.check(found("merakputih", "/api/v1/inbox", NATION) == [case.id], "the desk does not find the original")
        problems.check(found("bagas", "/api/v1/inbox", NATION) == [], "the desk finds a reporter by name")
        problems.check(found(word, "/api/v1/inbox", SECOND) == [], "another unit finds it")
        leading = bench.client.get(f"/jelajah?q={case.id}")
        problems.check(leading.header("Location") == f"/laporan/{case.id}", f"a number leads to {leading!r}")


@SUITE.test("who may not see a report cannot learn of it by acting on it")
def acting_blindly(bench):
    officers = Officers(bench.client, bench.main)
    hidden = {
        "not verified": reach("submitted", bench.client, officers),
        "confidential": reach("with a unit", bench.client, officers, visibility="confidential"),
    }
    with Problems() as problems:
        for words, case in hidden.items():
            equal(case.read(SECOND).status, 404, f"reading what is {words}")
            for action, body in [("follow-ups", {"kind": "interim", "answer": "Contoh."}), ("return", {"reason": "Contoh."}),
                                 ("forwarding", {"agency_id": FIRST_UNIT})]:
                answer = case.act(SECOND, action, body)
                problems.check(answer.status == 404, f"{action} on what is {words}: {answer.status} {answer.json['code']}")


def taken_over(bench):
    """The number that a confidential report had elsewhere."""
    path = os.path.join(bench.main.folder, "sp4n-hidden.csv")
    number = interchange.FIRST + 90
    interchange.write(path, [interchange.row(number, **{"Tipe Laporan (Anonim/Rahasia)": "Rahasia"})])
    done = bench.main.command("import", "sp4n", path)
    equal(done.returncode, 0, done.stdout + done.stderr)
    return number


@SUITE.test("an unknown number, a hidden report and a wrong code cannot be told apart")
def indistinguishable(bench):
    officers = Officers(bench.client, bench.main)
    hidden = reach("submitted", bench.client, officers)
    unknown = "00000000000"
    code = {"Authorization": "Access 0000-0000-0000"}
    with Problems() as problems:
        for path in ["/api/v1/reports/{}", "/api/v1/reports/{}/timeline"]:
            for headers in [{}, code]:
                one = bench.client.get(path.format(hidden.id), headers=headers)
                two = bench.client.get(path.format(unknown), headers=headers)
                problems.check((one.status, one.body) == (two.status, two.body), f"{path}: {one!r} and {two!r}")
        for action, body in [("replies", {"reply": "x"}), ("confirmation", {}), ("rating", {"score": 3})]:
            one = bench.client.post(f"/api/v1/reports/{hidden.id}/{action}", json=body, headers=code)
            two = bench.client.post(f"/api/v1/reports/{unknown}/{action}", json=body, headers=code)
            problems.check((one.status, one.body) == (two.status, two.body), f"{action}: {one!r} and {two!r}")
        source = "/api/v1/sources/{}/reports/{}"
        for headers in [{}, code]:
            answers = [bench.client.get(path, headers=headers) for path in [
                source.format("sp4n", taken_over(bench)), source.format("sp4n", 1), source.format("sp4n", "9" * 19),
                source.format("nonsense", 1)]]
            problems.check(len({(answer.status, answer.body) for answer in answers}) == 1, f"by source: {answers!r}")
        one, two = (bench.client.get(f"/laporan/{number}") for number in [hidden.id, unknown])
        problems.check(one.status == two.status == 404, f"pages: {one.status} and {two.status}")


@SUITE.test("one report's code opens no other")
def other_code(bench):
    officers = Officers(bench.client, bench.main)
    mine, other = (reach("verified", bench.client, officers) for _ in range(2))
    headers = mine.headers("reporter")
    equal(bench.client.get(other.path, headers=headers).status, 401, "reading with another report's code")
    cookie = {"Cookie": f"lapor_akses={other.id}.{mine.code}"}
    page = bench.client.get(f"/laporan/{other.id}", headers=cookie)
    expect('name="kunci"' not in page.text, "a forged cookie opens the reporter's forms")
