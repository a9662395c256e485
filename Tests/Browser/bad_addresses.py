# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Addresses, queries and headers that nobody means: answered without 500, and never with what is not theirs."""

import datetime
import socket

from bad_input import problem
from checks import Problems, Suite, equal
from client import Client
from journeys import NATION, Officers, reach
from people import Visitor, officer

SUITE = Suite("Bad addresses and headers")
NUMBERS = [
    "abc", "1234567890a", "1", "12345678901", "123456789012", "-1234567890", "9" * 20, "٣٣٣٣٣٣٣٣٣٣٣", "%00",
    "0x1F", "1e10", "..%2f..%2fetc%2fpasswd", "%2e%2e", "%ff%fe", "' OR '1'='1", "%F0%9F%98%80", "0" * 4_000, "{tracking_id}",
]
CURSORS = ["x", "-", "1", "1-", "-1", "1-x", "9" * 20 + "-1", "1-" + "9" * 20, "%00", "1-1-1", "%ff", "0" * 5_000]
MANY = "&".join(f"a{number}={number}" for number in range(1_000))


def quoted(text):
    return text.replace(" ", "%20") if text.isascii() else "".join(f"%{byte:02X}" for byte in text.encode())


@SUITE.test("what is no tracking ID does not exist")
def numbers(bench):
    officers = Officers(bench.client, bench.main)
    desk = officer(bench.client, bench.main, NATION)
    with Problems() as problems:
        for number in map(quoted, NUMBERS):
            for path in ["", "/timeline"]:
                for headers in [{}, {"Authorization": "Access 0000-0000-0000"}, officers.headers(NATION)]:
                    answer = bench.client.get(f"/api/v1/reports/{number}{path}", headers=headers)
                    wrong = problem(answer) or (answer.status not in (401, 404) and f"is answered {answer.status}")
                    problems.check(not wrong, f"{number[:30]}{path} {wrong}")
            answer = bench.client.post(f"/api/v1/reports/{number}/confirmation", json={})
            problems.check(answer.status in (401, 404), f"confirmation of {number[:30]}: {answer!r}")
            for visitor, path in [(Visitor(bench.client), "/laporan"), (desk, "/meja/laporan")]:
                page = visitor.get(f"{path}/{number}")
                problems.check(page.status == 404 and "<h1" in page.text, f"{path}/{number[:30]}: {page.status}")


@SUITE.test("cursors, limits and filters that cannot be meant are refused")
def queries(bench):
    headers = Officers(bench.client, bench.main).headers(NATION)
    refused = [f"cursor={cursor}" for cursor in CURSORS] + [
        "limit=0", "limit=-1", "limit=101", "limit=x", "limit=99999999999999999999", "limit=1.5", "agency=-1", "agency=%00",
        "agency=99999999999999999999", "agency=tidak-ada", "tidak_dikenal=1", MANY,
    ]
    published = ["status=x", "status=%00", "category=-1", "category=%00", "since=x", "since=2026-02-30T00:00:00Z", "since=%00"]
    inbox = ["state=x", "state=%00", "due=x", "due=%00", "due=9999-99-99T00:00:00Z"]
    with Problems() as problems:
        for path, more in [("/api/v1/reports", published), ("/api/v1/inbox", inbox)]:
            for query in refused + more:
                wrong = problem(bench.client.get(f"{path}?{query}", headers=headers))
                problems.check(not wrong, f"{path}?{query[:40]} {wrong}")
        for query in ["parent=x", "parent=%00", "parent=%ff", "x=1"]:
            wrong = problem(bench.client.get(f"/api/v1/regions?{query}"))
            problems.check(not wrong, f"regions?{query} {wrong}")
        for query in ["", "q=", "q=a&limit=0", "q=a&limit=x", "x=1"]:
            wrong = problem(bench.client.get(f"/api/v1/agencies?{query}"))
            problems.check(not wrong, f"agencies?{query} {wrong}")


@SUITE.test("filters that fit nothing find nothing")
def empty_filters(bench):
    with Problems() as problems:
        for query in ["region=%00", "region=%ff", "region=99", "region=%27%20OR%201=1--", "since=9999-12-31T23:59:59Z"]:
            answer = bench.client.get(f"/api/v1/reports?{query}")
            is_empty = answer.status == 200 and answer.json["items"] == []
            problems.check(is_empty or problem(answer) is None, f"{query} is answered {answer!r}")
        for words in ["%00", "%ff", "%27%20OR%201=1--", "😀", "x" * 5_000, "%25", "_", "\\"]:
            answer = bench.client.get(f"/api/v1/agencies?q={quoted(words)}")
            problems.check(answer.status == 200 or problem(answer) is None, f"agencies?q={words[:30]}: {answer!r}")
        for path in ["%00", "-1", "99999999999999999999", "tidak-ada", "%ff", "..%2f"]:
            wrong = problem(bench.client.get(f"/api/v1/agencies/{path}"))
            problems.check(not wrong, f"agencies/{path} {wrong}")
            page = bench.client.get(f"/instansi/{path}")
            problems.check(page.status == 404 and "<h1" in page.text, f"/instansi/{path}: {page.status}")


@SUITE.test("whatever is typed into a search box gets a clear answer")
def searches(bench):
    desk = officer(bench.client, bench.main, NATION)
    headers = Officers(bench.client, bench.main).headers(NATION)
    refused = ["yang+dan", "%25", "_", "*", "x" * 201, "lampu+" * 900, "%F0%9F%92%A1", "%22"]
    empty = ["%22xyzzy", "xyzzy+AND+(", "NEAR(xyzzy+zyx)", "xyzzy:a0", "-xyzzy", "xyzzy%00", "%27+OR+%27xyzzy", "~a0+xyzzy",
             "xyzzy%5C%27", "%3Cscript%3Exyzzy"]
    with Problems() as problems:
        for words in refused + empty:
            status = 422 if words in refused else 200
            for path in ["/api/v1/reports", "/api/v1/inbox"]:
                answer = bench.client.get(f"{path}?q={words}", headers=headers)
                problems.check(answer.status == status, f"{path}?q={words[:30]}: {answer!r}")
                problems.check(status == 422 or answer.json["items"] == [], f"{path}?q={words[:30]} finds something")
            for path in ["/jelajah", "/meja"]:
                page = desk.get(f"{path}?q={words}")
                problems.check(page.status == status and "<h1" in page.text, f"{path}?q={words[:30]}: {page.status}")
                problems.check("<script>" not in page.text, f"{path}?q={words[:30]} shows markup")


@SUITE.test("pages take any query: unknown, garbage, a thousand of them")
def page_queries(bench):
    desk = officer(bench.client, bench.main, NATION)
    with Problems() as problems:
        for path in ["/", "/lapor", "/lacak", "/jelajah", "/bantuan", "/masuk", "/instansi/kota-surabaya", "/meja", "/ungkap", "/ungkap/buka"]:
            for query in [MANY, "lang=%00", "lang=xx", "selesai=%3Cscript%3E", "nomor=%3Cscript%3E", "lanjut=x", "lanjut=-1--1",
                          "lanjut=99999999999999999999-1", "status=%00", "status=draft", "%ff=%ff", "=&=&&", "a" * 6_000]:
                page = desk.get(f"{path}?{query}")
                problems.check(page.status in (200, 422) and "<h1" in page.text, f"{path}?{query[:40]}: {page.status}")
                problems.check("<script>" not in page.text, f"{path}?{query[:40]} shows markup")


PERIODS = ["0001-01", "0000-00", "1970-01", "2026-13", "2999-01", "9999-12", "99999999-01", "-1", "%00", "9" * 20]


@SUITE.test("no period, however far, reversed or odd, ends the server")
def periods(bench):
    today = datetime.date.today()
    with Problems() as problems:
        for first in [*PERIODS, f"{today:%Y-%m}", ""]:
            for last in [*PERIODS, f"{today:%Y-%m}", ""]:
                page = bench.client.get(f"/statistik?dari={first}&sampai={last}")
                problems.check(page.status in (200, 422) and "<h1" in page.text, f"dari={first}&sampai={last}: {page.status}")
                for table in ["months", "office", "topic"]:
                    query = "&".join(f"{name}={value}" for name, value in [("from", first), ("through", last)] if value)
                    answer = bench.client.get(f"/api/v1/statistics/{table}?{query}")
                    problems.check(answer.status in (200, 422), f"{table}?{query}: {answer.status}")
        for query in [f"sejak={day}" for day in ["0001-01-01", "9999-12-31", "99999999-01-01", "2026-02-30", "%00"]]:
            for path in [f"/jelajah?{query}", f"/jelajah?{query.replace('sejak', 'sampai')}", f"/jelajah?urut=lama&{query}"]:
                page = bench.client.get(path)
                problems.check(page.status in (200, 422), f"{path}: {page.status}")
        for name in ["0001-01-01", "9999-12-31", "9999-12-31T23", "2026-01-01T24", "2026-01-01T-1", "99999999-01-01", "%00"]:
            answer = bench.client.get(f"/sitemap/laporan/{name}.xml")
            problems.check(answer.status in (200, 404), f"the map of {name}: {answer.status}")
    equal(bench.client.get("/healthz").status, 200, "/healthz")


@SUITE.test("odd headers change nothing")
def headers(bench):
    case = reach("verified", bench.client, Officers(bench.client, bench.main))
    odd = [
        ("Range", "bytes=0-10"), ("Range", "bytes=5-2"), ("Range", "x"), ("Accept", "image/png"), ("Accept", "\xff"),
        ("Accept-Language", "\xff, ;;;q=x"), ("Accept-Language", "x" * 5_000), ("Cookie", "lapor_sesi"), ("Cookie", "=;;=;\xff"),
        ("Cookie", "lapor_sesi=\xff"), ("Cookie", "lapor_akses=..."), ("Cookie", f"lapor_akses={case.id}.\xff"),
        ("Cookie", "; ".join(f"c{number}={number}" for number in range(300))), ("If-None-Match", "\xff"),
        ("If-None-Match", ""),
        ("If-Match", "\xff"), ("X-Forwarded-For", "' OR 1=1"), ("Forwarded", "for=\"[::1\""), ("Content-Type", "\xff"),
        ("Expect", "100-continue"), ("Upgrade", "websocket"), ("Accept-Encoding", "gzip;q=x"), ("Origin", "\xff"),
    ]
    with Problems() as problems:
        for name, value in odd:
            for path in ["/", "/lapor", "/jelajah", f"/laporan/{case.id}", case.path, "/api/v1/reports", "/openapi.json"]:
                answer = bench.client.get(path, headers={name: value.encode("latin-1")})
                problems.check(answer.status == 200, f"{name}: {value[:30]!r} on {path}: {answer.status}")


@SUITE.test("bytes that are no HTTP end the connection or get 4xx, and nothing else")
def no_http(bench):
    client = Client(bench.server.base)
    host = f"Host: 127.0.0.1:{client.port}\r\n".encode()
    tries = {
        "noise": bytes(range(256)) * 8, "no version": b"GET /\r\n\r\n", "HTTP/9": b"GET / HTTP/9.9\r\n" + host + b"\r\n",
        "a negative length": b"POST /lapor HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n",
        "an endless length": b"POST /lapor HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n",
        "two lengths": b"POST /lapor HTTP/1.1\r\n" + host + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "length and chunks": b"POST /lapor HTTP/1.1\r\n" + host + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nzzz",
        "broken chunks": b"POST /lapor HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nzzz\r\n",
        "NUL in a header": b"GET / HTTP/1.1\r\n" + host + b"X: a\0b\r\n\r\n",
        "200 KB of headers": b"GET / HTTP/1.1\r\n" + host + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
        "a TLS greeting": bytes.fromhex("16030100c8010000c40303") + b"\0" * 200 + b"\r\n\r\n",
    }
    with Problems() as problems:
        for words, request in tries.items():
            status = client.raw(request)
            problems.check(status is None or 400 <= status < 500 or status == 505, f"{words}: {status}")
    equal(client.get("/healthz").status, 200, "/healthz")


@SUITE.test("a hundred connections that say nothing keep nobody else waiting")
def silent(bench):
    client = Client(bench.server.base)
    idle = [socket.create_connection((client.host, client.port)) for _ in range(100)]
    try:
        for connection in idle:
            connection.sendall(b"POST /lapor HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nj")
        equal(client.get("/jelajah", timeout=5).status, 200, "/jelajah")
    finally:
        for connection in idle:
            connection.close()
