# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Whatever is sent to the API is answered: never with 500, and what cannot be meant with a problem (RFC 9457)."""

import json

import disclosures
from checks import Problems, Suite, equal, expect
from deeds import SURABAYA, bring, deeds
from journeys import FIRST_UNIT, Officers, new_key, reach, sample

SUITE = Suite("Bad input through the API")
JSON = {"Content-Type": "application/json"}
ACTION = "/api/v1/reports/{tracking_id}/"
HUGE = 10**30
FULL_REPORT = {
    **sample(), "incident_date": "2026-01-05", "agency_id": FIRST_UNIT, "category_id": "roads", "visibility": "public",
    "anonymous": False, "on_behalf_of": "Contoh", "language": "id", "uploads": [],
    "location": {"region_code": "35.78", "address": "Jalan Contoh", "latitude": -7.2, "longitude": 112.7},
    "reporter": {"kind": "individual", "name": "Contoh", "email": "contoh@warga.example", "phone": "081200003333"},
}

SUPPORT = "/api/v1/reports/{tracking_id}/support"
ACCOUNT = {
    "/api/v1/account/codes": {"email_or_phone": "contoh@warga.example"},
    "/api/v1/account/codes/again": {"request": "a" * 43},
    "/api/v1/account/sessions": {"request": "a" * 43, "code": "123456"},
}


def nested(levels):
    return b'{"title":' + b"[" * levels + b"]" * levels + b"}"


WHOLE_BODIES = {
    "half an object": b'{"title":', "an array": b"[]", "a text": b'"x"', "a number": b"1", "null": b"null", "NUL": b"\0",
    "binary": bytes(range(256)) * 4, "invalid UTF-8": b'{"title":"\xff\xfe"}', "overlong UTF-8": b'{"title":"\xc0\xaf"}',
    "half a surrogate": b'{"title":"\\ud800"}', "a control character": b'{"title":"a\nb\x01"}', "NaN": b'{"title":NaN}',
    "an unknown field": b'{"nothing_of_ours":1}', "an endless number": b'{"title":1e999}', "UTF-16": '{"a":1}'.encode("utf-16"),
    "20,000 levels": nested(20_000), "300 KB": b'{"title":"' + b"x" * 300_000 + b'"}',
}
WRONG_VALUES = {
    "string": [1, 1.5, True, [], ["x"], {}, {"x": 1}],
    "integer": ["3", 2.5, True, [], {}, 0, -1, 6, 2**31, 2**63, -(2**63) - 1, HUGE],
    "number": ["1", True, [], {}, 181, -181, 10**308, HUGE],
    "boolean": ["true", "ya", 1, 0, [], {}],
    "array": ["x", 1, True, {}, {"x": 1}, [1], [None], ["x"]],
    "object": ["x", 1, True, [], {"nothing_of_ours": 1}],
}
WRONG_BY_NAME = {
    "latitude": [91, -90.5],
    "_id": ["-1", "0", "99999999999999999999", "9223372036854775807", "' OR 1=1 --", "\0", "roads\0", "tidak-ada", "😀"],
    "region_code": ["-1", "99", "35.78.99.9999.1", "35.", "' --", "\0", "35.78\0"],
    "incident_date": ["2026-02-30", "9999-12-31", "0000-00-00", "kemarin", "2026-1-5", "2026-01-05T00:00:00Z", "-2026-01-05"],
    "until": ["2026-02-30", "9999-12-31", "2020-01-01", "besok", "2027-1-5"],
    "report": ["x", "12345678901", "0", "😀", "\0"],
    "email": ["x", "@", "a@b", "a b@c.example", "a@b.example\r\nBcc: x@y.example", "a" * 250 + "@b.example", "\0@b.example"],
    "phone": ["x", "12", "+", "+6281200003333123456789", "08120000\0", "0812000x3333"],
}


def wrong_values(schema):
    """(path of names, value) for every wrong value of every field, one at a time."""
    for name, field in schema["properties"].items():
        kind = field["type"]
        for value in WRONG_VALUES[kind]:
            yield (name,), value
        if "enum" in field:
            yield from (((name,), value) for value in ["nothing_of_ours", "COMPLAINT", "\0", "x" * 10_000])
        if "maxLength" in field:
            yield from (((name,), value) for value in ["x" * (field["maxLength"] + 1), "😀" * (field["maxLength"] + 1)])
        for ending, values in WRONG_BY_NAME.items():
            if name.endswith(ending):
                yield from (((name,), value) for value in values)
        if kind == "object":
            yield from (((name, *inner), value) for inner, value in wrong_values(field))


def changed(body, path, value):
    copy = json.loads(json.dumps(body))
    part = copy
    for name in path[:-1]:
        part = part.setdefault(name, {})
    part[path[-1]] = value
    return copy


def problem(answer):
    """What is wrong with an answer that should be a problem; nothing when it is one."""
    if not 400 <= answer.status < 500:
        return f"is answered {answer!r}"
    if answer.header("Content-Type") != "application/problem+json":
        return f"is answered as {answer.header('Content-Type')}"
    body = answer.json
    if not {"type", "title", "status", "code"} <= body.keys() or body["status"] != answer.status:
        return f"is no whole problem: {body}"
    return None


def routes(bench):
    """Every POST route: its address, headers, and a body that would be accepted."""
    officers = Officers(bench.client, bench.main)
    yield "/api/v1/reports", "/api/v1/reports", {}, FULL_REPORT
    yield "/api/v1/sessions", "/api/v1/sessions", {}, {"email": "siapa@contoh.example", "password": "bukan-sandi-kami"}
    yield from ((path, path, {}, body) for path, body in ACCOUNT.items())
    public = bring("verified", SURABAYA, bench.client, officers)
    yield SUPPORT, f"{public.path}/support", {}, {"supporter": "a" * 24}
    yield from disclosures.accepted(bench.client, officers)
    for action, deed in deeds(SURABAYA).items():
        case = bring(deed.stage, SURABAYA, bench.client, officers)
        yield (f"{ACTION}{action}", f"{case.path}/{action}", case.headers(deed.who), deed.fields(SURABAYA, case))


def schema_of(bench, template):
    operation = bench.contract.description["paths"][template]["post"]
    return operation["requestBody"]["content"]["application/json"]["schema"]


@SUITE.test("every POST route is tried")
def completeness(bench):
    described = {path for path, method, _ in bench.contract.operations() if method == "POST"}
    # What needs two months to pass is tried with the other actions.
    described.remove(ACTION + "supervision-notices")
    tried = {"/api/v1/reports", "/api/v1/sessions", SUPPORT, *ACCOUNT} | {ACTION + action for action in deeds(SURABAYA)}
    tried |= {template for template, *_ in disclosures.accepted(bench.client, Officers(bench.client, bench.main))}
    # What takes files instead of JSON is tried with the attachments.
    tried |= {"/api/v1/uploads", "/api/v1/uploads/pieces"}
    equal((tried - described, described - tried), (set(), set()), "tried but not described, and described but not tried")


@SUITE.test("what is no JSON object of ours is a problem, on every route")
def whole_bodies(bench):
    with Problems() as problems:
        for template, path, headers, _ in routes(bench):
            bodies = dict(WHOLE_BODIES)
            if schema_of(bench, template)["required"]:
                bodies.update({"nothing": b"", "an empty object": b"{}", "an empty object and more": b"{} {}"})
            for words, body in bodies.items():
                wrong = problem(bench.client.post(path, body=body, headers={**headers, **JSON}))
                problems.check(not wrong, f"{words} to {template} {wrong}")
            for kind in ["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "", "é"]:
                answer = bench.client.post(path, body=b"{}", headers={**headers, "Content-Type": kind})
                wrong = problem(answer) or (answer.status != 415 and f"is answered {answer.status}")
                problems.check(not wrong, f"content type {kind!r} to {template} {wrong}")
            status = bench.client.post_raw(path, b"x" * 9_000_000, [*headers.items(), *JSON.items()])
            problems.check(status == 413, f"9 MB to {template}: {status}")


@SUITE.test("every field of every route refuses what is not of its type, too long, or does not exist")
def wrong_fields(bench):
    count = 0
    with Problems() as problems:
        for template, path, headers, body in routes(bench):
            for names, value in wrong_values(schema_of(bench, template)):
                count += 1
                answer = bench.client.post(path, json=changed(body, names, value), headers=headers)
                wrong = problem(answer)
                if template.endswith("/sessions") and answer.status == 401:
                    wrong = None
                problems.check(not wrong, f"{'.'.join(names)} = {str(value)[:40]!r} to {template} {wrong}")
        problems.check(count > 400, f"only {count} values were tried")


@SUITE.test("wrong keys, versions and authorisations are problems")
def wrong_headers(bench):
    case = reach("answered once", bench.client, Officers(bench.client, bench.main))
    reporter = case.headers("reporter")
    tries = [{"Idempotency-Key": key, **reporter} for key in ["", " ", "x" * 201, "dengan spasi", "é", "\t"]]
    tries += [{"If-Match": tag, **reporter} for tag in ['"x"', "x", '"99999999999999999999"', '""', '"-1"', '"١"']]
    tries += [{"Authorization": text} for text in
              ["", "Access", "Access ", "Bearer", "Bearer x", "Bearer " + "0" * 64, "Basic eDp5", "Access " + "A" * 5_000,
               "Bearer é", "Access 0000-0000-000\xff", "x" * 6_000]]
    with Problems() as problems:
        for headers in tries:
            encoded = {name: value.encode() if not value.isascii() else value for name, value in headers.items()}
            wrong = problem(bench.client.post(f"{case.path}/replies", json={"reply": "Contoh."}, headers=encoded))
            problems.check(not wrong, f"{str(headers)[:120]} {wrong}")
    equal(case.read("reporter").json["status"], "in_progress", "the report, which nobody has replied to")


@SUITE.test("afterwards the server takes reports as before")
def still_well(bench):
    expect(bench.server.process.poll() is None, "the server has ended")
    key = {"Idempotency-Key": new_key()}
    equal(bench.client.post("/api/v1/reports", json=sample(), headers=key).status, 201, "a submission")
