# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The limits that every other test switches off: each test has a server of its own, with a fresh count."""

from checks import Problems, Suite, equal, expect
from client import Client
from journeys import Officers, new_key, reach, sample

SUITE = Suite("Limits")


def refused_for_now(answer, words):
    equal(answer.status, 429, words)
    wait = answer.header("Retry-After")
    expect(wait and wait.isdigit() and int(wait) > 0, f"{words}: Retry-After {wait}")


def limited(function):
    """Gives a test a client of a server with limits."""

    def test(bench):
        server = bench.main.start()
        try:
            function(bench, Client(server.base, bench.contract))
        finally:
            server.stop()

    return test


@SUITE.test("the sixty-first submission of a minute is refused, on either way in")
@limited
def submissions(bench, client):
    def submit(index):
        if index % 2:
            return client.post("/lapor", form={"klasifikasi": "complaint", "judul": "Contoh", "isi": "Contoh."})
        return client.post("/api/v1/reports", json=sample(), headers={"Idempotency-Key": new_key()})

    answers = [submit(index) for index in range(64)]
    accepted = [answer for answer in answers if answer.status in (201, 303)]
    # One more a second comes back while the test runs.
    expect(60 <= len(accepted) <= 63, f"{len(accepted)} were accepted: {[answer.status for answer in answers]}")
    equal({answer.status for answer in answers[:60]}, {201, 303}, "the first sixty")
    refused = [answer for answer in answers if answer.status == 429]
    expect(refused, "none was refused")
    for answer in refused:
        refused_for_now(answer, "too many submissions")
    equal(client.get("/api/v1/reports").status, 200, "reading meanwhile")


@SUITE.test("an officer who is signed in may bring in any number")
@limited
def signed_in(bench, client):
    officers = Officers(client, bench.main)
    statuses = {client.post("/api/v1/reports", json=sample(), headers=officers.headers("intake-operator")).status
                for _ in range(70)}
    equal(statuses, {201}, "statuses")


@SUITE.test("a made-up token does not lift the limit")
@limited
def made_up_token(bench, client):
    headers = {"Authorization": "Bearer " + "0" * 64}
    with Problems() as problems:
        answers = [client.post("/api/v1/reports", json=sample(), headers=headers).status for _ in range(5)]
        problems.check(set(answers) == {401}, f"/api/v1/reports: {answers}")
        form = {"klasifikasi": "complaint", "judul": "Contoh", "isi": "Contoh."}
        pages = [client.post("/lapor", form=form, headers=headers).status for _ in range(70)]
        problems.check(429 in pages, f"/lapor: seventy are answered {sorted(set(pages))}")
        other = Client(client.base, source="127.0.0.4")
        paths = [other.post(path, form=form).status for path in ["/lapor", "//lapor", "/lapor/", "/%6capor"] for _ in range(20)]
        problems.check(paths.count(303) <= 63, f"other ways to write /lapor: {paths.count(303)} of 80 are accepted")


@SUITE.test("after five wrong passwords the account rests, even for the right one")
@limited
def lockout(bench, client):
    email, password = bench.main.sign_ins["social-media-handler"]
    wrong = [client.post("/api/v1/sessions", json={"email": email, "password": f"salah-{number}"}) for number in range(5)]
    equal([answer.status for answer in wrong], [401] * 5, "the first five")
    answer = client.post("/api/v1/sessions", json={"email": email, "password": password})
    refused_for_now(answer, "the right password after five wrong ones")
    page = client.post("/masuk", form={"surel": email, "sandi": password})
    refused_for_now(page, "the same on the page")
    expect("<h1" in page.text, "the page has no heading")
    other, right = bench.main.sign_ins["supervisor"]
    equal(client.post("/api/v1/sessions", json={"email": other, "password": right}).status, 201, "another account")


@SUITE.test("whether an account exists cannot be learned from its refusals")
@limited
def unknown_account(bench, client):
    known, _ = bench.main.sign_ins["priority-watcher"]
    # From two addresses, so that the limit of an address does not hide that of the account.
    asking = {known: client, "tidak.ada@demo.lapor.example": Client(client.base, source="127.0.0.2")}
    with Problems() as problems:
        for number in range(7):
            one, two = (asker.post("/api/v1/sessions", json={"email": email, "password": f"salah-{number}"})
                        for email, asker in asking.items())
            same = (one.status, one.json["code"]) == (two.status, two.json["code"])
            problems.check(same, f"attempt {number + 1}: {one.status} for a known account, {two.status} for an unknown one")


@SUITE.test("guessing access codes is refused with 429; from another address the right code still works")
@limited
def guessing(bench, client):
    case = reach("verified", client, Officers(client, bench.main))
    statuses = [client.get(case.path, headers={"Authorization": f"Access 0000-0000-{number:04}"}).status for number in range(20)]
    equal(statuses[:10], [401] * 10, "the first ten")
    equal(statuses[-1], 429, "the twentieth")
    pages = [client.post("/lacak", form={"nomor": case.id, "kode": f"0000-0000-{number:04}"}).status for number in range(5)]
    equal(set(pages), {429}, "the same on the page")
    equal(client.get(case.path).status, 200, "the public view meanwhile")
    elsewhere = Client(client.base, source="127.0.0.3")
    equal(elsewhere.get(case.path, headers=case.headers("reporter")).status, 200, "the right code from elsewhere")


@SUITE.test("nor can they where a report is found by the number that it had elsewhere")
@limited
def guessing_by_source(bench, client):
    path = "/api/v1/sources/sp4n/reports/{}"
    statuses = [client.get(path.format(number), headers={"Authorization": f"Access 0000-0000-{number:04}"}).status
                for number in range(20)]
    equal(statuses[:10], [401] * 10, "the first ten")
    equal(statuses[-1], 429, "the twentieth")
    equal(client.get(path.format(1)).status, 404, "without a code meanwhile")


@SUITE.test("changing the language of the form counts like sending it")
@limited
def languages(bench, client):
    form = {"klasifikasi": "complaint", "judul": "Contoh", "isi": "Contoh.", "bahasa_baru": "en"}
    statuses = [client.post("/lapor/bahasa", form=form).status for _ in range(70)]
    equal(statuses[:60], [200] * 60, "the first sixty")
    expect(429 in statuses, "seventy are accepted")


@SUITE.test("access codes cannot be guessed through the cookie of the pages either")
@limited
def guessing_by_cookie(bench, client):
    case = reach("answered", client, Officers(client, bench.main))
    cookies = [{"Cookie": f"lapor_akses={case.id}.00000000{number:04}"} for number in range(20)]
    with Problems() as problems:
        for path, form in [(f"/laporan/{case.id}/konfirmasi", {"versi": "1"}), (f"/laporan/{case.id}", None)]:
            send = (lambda headers: client.post(path, form=form, headers=headers)) if form else (
                lambda headers: client.get(path, headers=headers))
            statuses = {send(headers).status for headers in cookies}
            problems.check(429 in statuses, f"{path}: twenty wrong codes are answered {sorted(statuses)}")
