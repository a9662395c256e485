# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Small requests of a stranger that could keep a processor busy: each is answered within ten seconds, even by a debug build on a slow machine."""

import time

from bad_input import JSON
from checks import Problems, Suite
from client import Client
from journeys import sample
from people import FORM

SUITE = Suite("Requests that are dear to answer")
SECONDS = 10
DEEP = b"[" * 400 + b"]" * 400
BODIES = {
    "500 levels": b'{"title":' + b"[" * 500 + b"]" * 500 + b"}",
    "many deep arrays": b'{"title":[' + b",".join([DEEP] * 250) + b"]}",
    "many objects": b'{"title":[' + b",".join([b'{"a":1}'] * 25_000) + b"]}",
    "many fields": b"{" + b",".join(b'"f%d":1' % number for number in range(20_000)) + b"}",
    "a long number": b'{"title":' + b"9" * 250_000 + b"}",
}
REPORTS = {
    "an agency of one long word": {"agency_id": "x" * 200_000},
    "an agency of many words": {"agency_id": "a " * 10_000},
    "a category of many words": {"category_id": "a " * 100_000},
    "a region of many parts": {"location": {"region_code": "1." * 100_000}},
    "a long telephone number": {"reporter": {"phone": "0" * 200_000}},
    "a long address": {"reporter": {"email": "a" * 200_000 + "@b.example"}},
    "a text of spaces": {"body": " " * 200_000},
    "a text of combining marks": {"body": "a" + "\u0301" * 19_000},
}
QUERIES = {
    "an agency search of many words": "/api/v1/agencies?q=" + "a+" * 3_000,
    "an agency search of one long word": "/api/v1/agencies?q=" + "x" * 6_000,
    "a region of many parts": "/api/v1/reports?region=" + "1." * 3_000,
    "a page with many fields": "/jelajah?" + "&".join(f"a{number}=1" for number in range(1_000)),
}
FORMS = {
    "an agency of many words": b"instansi=" + b"a+" * 10_000,
    "many separators": b"&" * 250_000,
    "many escapes": b"isi=" + b"%41" * 80_000,
}


def timed(bench, words, problems, send):
    """Asks a server of its own, since one that is still busy must not slow down other tests."""
    server = bench.main.start(LAPOR_LIMITS="off")
    began = time.monotonic()
    try:
        answer = send(Client(server.base))
        problems.check(answer.status < 500, f"{words}: {answer.status}")
        took = time.monotonic() - began
        problems.check(took < SECONDS, f"{words}: answered after {took:.1f} s")
    except TimeoutError:
        problems.append(f"{words}: no answer within {SECONDS} s")
    finally:
        server.kill()


@SUITE.test("bodies of the API, however they are nested")
def bodies(bench):
    with Problems() as problems:
        for words, body in BODIES.items():
            timed(bench, words, problems,
                  lambda client: client.post("/api/v1/reports", body=body, headers=JSON, timeout=SECONDS))


@SUITE.test("fields of a submission, however long they are")
def fields(bench):
    with Problems() as problems:
        for words, more in REPORTS.items():
            timed(bench, words, problems,
                  lambda client: client.post("/api/v1/reports", json=sample(**more), timeout=SECONDS))


@SUITE.test("searches and filters, however long they are")
def queries(bench):
    with Problems() as problems:
        for words, path in QUERIES.items():
            timed(bench, words, problems, lambda client: client.get(path, timeout=SECONDS))


@SUITE.test("forms, however they are filled in")
def forms(bench):
    with Problems() as problems:
        for words, body in FORMS.items():
            timed(bench, words, problems, lambda client: client.post("/lapor", body=body, headers=FORM, timeout=SECONDS))
