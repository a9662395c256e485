# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What holds for the API as a whole: its description, entity tags, cursors, keys."""

import re
from concurrent.futures import ThreadPoolExecutor

import files
from checks import Problems, Suite, equal, expect
from journeys import CITY_ADMIN, FIRST, NATION, Officers, all_items, new_key, reach, sample

SUITE = Suite("The API as a whole")
SECRETS = {"/api/v1/sessions", "/api/v1/account/sessions", "/api/v1/account/codes", "/api/v1/account/codes/again"}


@SUITE.test("the probes of operators answer")
def probes(bench):
    with Problems() as problems:
        for path, words in [("/healthz", "ok"), ("/readyz", "agencies"), ("/metrics", "lapor_outbox_waiting ")]:
            answer = bench.client.get(path)
            problems.check(answer.status == 200 and words in answer.text, f"{path}: {answer!r}")


@SUITE.test("every path and method of openapi.json exists")
def described(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("with a unit", bench.client, officers)
    file = bench.client.post("/api/v1/uploads?name=a.pdf", body=files.pdf()).json
    case.must(FIRST, "follow-ups", {"kind": "interim", "answer": "Contoh.", "uploads": [file["upload"]]})
    names = {"{tracking_id}": case.id, "{agency}": "kota-surabaya", "{attachment_id}": file["upload_id"]}
    names["{upload}"] = bench.client.post("/api/v1/uploads/pieces", headers={"Upload-Length": "5"}).json["upload"]
    count = 0
    with Problems() as problems:
        for path, method, _ in bench.contract.operations():
            count += 1
            # Tried where something was taken over from another system, and where there is a disclosure.
            if "{source_id}" in path or path.startswith("/api/v1/disclosures/"):
                continue
            for name, value in names.items():
                path = path.replace(name, value)
            answer = bench.client.send(method, path, json={} if method == "POST" else None)
            problems.check(answer.status not in (404, 405), f"{method} {path}: {answer!r}")
            problems.check(answer.status < 500, f"{method} {path}: {answer!r}")
        problems.check(count >= 20, f"only {count} operations are described")


@SUITE.test("openapi.json is a description that tools can read")
def description_is_sound(bench):
    whole = bench.contract.description
    expect(whole["openapi"].startswith("3.1"), whole["openapi"])
    ids = [operation["operationId"] for _, _, operation in bench.contract.operations()]
    equal(len(ids), len(set(ids)), "operation ids are unique")
    text = bench.client.get("/openapi.json").text
    with Problems() as problems:
        for reference in set(re.findall(r'"\$ref":"#/([^"]+)"', text)):
            part = whole
            for name in reference.split("/"):
                part = part.get(name, {})
            problems.check(part, f"{reference} leads nowhere")
        for path, method, operation in bench.contract.operations():
            named = {row["name"] for row in operation["parameters"] if row["in"] == "path"}
            problems.check(named == set(re.findall(r"\{(\w+)\}", path)), f"{method} {path} describes {named}")
            schemes = {name for need in operation["security"] for name in need}
            problems.check(schemes <= set(whole["components"]["securitySchemes"]), f"{method} {path}: {schemes}")
            if method == "POST":
                headers = {row["name"] for row in operation["parameters"] if row["in"] == "header"}
                # ADR 0009: what opens something is not kept for repetition.
                is_kept = path not in SECRETS
                problems.check(("Idempotency-Key" in headers) == is_kept, f"{path}: Idempotency-Key is not as it should be")


@SUITE.test("what is wrong with a body is described as it is said")
def problems_are_described(bench):
    schema = bench.contract.description["components"]["schemas"]["problem"]
    wrong = [{"location": {"latitude": "x"}, "nonsense": 1}, {"classification": "nonsense", "title": "x" * 300, "body": "x"}]
    seen = set()
    with Problems() as problems:
        for body in wrong:
            answer = bench.client.post("/api/v1/reports", json=body)
            equal(answer.status, 422, f"{body}")
            for fault in bench.contract.faults(answer.json, schema):
                problems.append(fault)
            seen |= {name for error in answer.json["errors"] for name in error}
    equal(seen, set(schema["properties"]["errors"]["items"]["properties"]), "what was tried")
    broken = {**answer.json, "errors": ["title"], "status": "422", "more": 1}
    equal(len(list(bench.contract.faults(broken, schema))), 3, "what the check would find")


@SUITE.test("a report that has not changed is answered with 304, one that has with 200")
def entity_tags(bench):
    officers = Officers(bench.client, bench.main)
    case = reach("verified", bench.client, officers)
    tags = {}
    for who in [None, "reporter", NATION]:
        first = case.read(who)
        tags[who] = first.header("ETag")
        again = bench.client.get(case.path, headers={**case.headers(who), "If-None-Match": tags[who]})
        equal((again.status, again.body, again.header("ETag")), (304, b"", tags[who]), f"unchanged, for {who}")
    equal(len(set(tags.values())), 3, "each view has its own tag")
    case.must(NATION, "dispositions", {"agency_id": "kota-surabaya"})
    for who in [None, "reporter", NATION]:
        changed = bench.client.get(case.path, headers={**case.headers(who), "If-None-Match": tags[who]})
        equal(changed.status, 200, f"changed, for {who}")
    # The tag that was read can be sent back as it is.
    tag = case.read(CITY_ADMIN).header("ETag")
    body = {"agency_id": "dinas-pupr-kota-surabaya"}
    done = bench.client.post(f"{case.path}/forwarding", json=body, headers={**case.headers(CITY_ADMIN), "If-Match": tag})
    equal(done.status, 200, "an action with the tag of the reading")


@SUITE.test("If-None-Match is understood in all its forms (RFC 9110, 13.1.2)")
def entity_tag_forms(bench):
    case = reach("verified", bench.client, Officers(bench.client, bench.main))
    tag = case.read().header("ETag")
    with Problems() as problems:
        for form in [f'"other", {tag}', f"W/{tag}", f'W/"a", W/{tag}', "*"]:
            answer = bench.client.get(case.path, headers={"If-None-Match": form})
            problems.check(answer.status == 304, f"If-None-Match: {form} gives {answer.status}")


def follow(bench, path, headers=None):
    """All tracking IDs by way of `Link`, two at a time; checks that it says the same as `next_cursor`."""
    found = []
    address = f"{path}{'&' if '?' in path else '?'}limit=2"
    while address:
        answer = bench.client.get(address, headers=headers)
        equal(answer.status, 200, f"GET {address}")
        items, cursor = answer.json["items"], answer.json["next_cursor"]
        expect(len(items) <= 2, f"{len(items)} items")
        found += [item["tracking_id"] for item in items]
        link = answer.header("Link")
        expect((cursor is None) == (link is None), f"next_cursor {cursor} with Link {link}")
        if not cursor:
            return found
        expect(f"cursor={cursor}" in link and 'rel="next"' in link, f"{cursor} is not in {link}")
        address = re.match(r"<([^>]+)>", link)[1].removeprefix(bench.client.base)
    return found


@SUITE.test("lists can be read two at a time by cursor and Link: nothing twice, nothing missing")
def cursors(bench):
    officers = Officers(bench.client, bench.main)
    since = reach("verified", bench.client, officers).read().json["received_at"].replace("+", "%2B")
    for _ in range(4):
        reach("with a unit", bench.client, officers)
    published = f"/api/v1/reports?since={since}"
    with Problems() as problems:
        for path, headers in [(published, None), ("/api/v1/inbox?state=dispositioned", officers.headers(CITY_ADMIN))]:
            whole = [item["tracking_id"] for item in all_items(bench.client, path, headers)]
            parts = follow(bench, path, headers)
            problems.check(parts == whole, f"{path}: {len(parts)} in pages, {len(whole)} at once")
            problems.check(len(set(parts)) == len(parts), f"{path}: some come twice")
            problems.check(len(parts) >= 4, f"{path}: only {len(parts)}")


@SUITE.test("eight at once with one key get one report")
def one_key(bench):
    key, body = new_key(), sample()

    def send(_):
        return bench.client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key})

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(24)))
    equal({answer.status for answer in answers}, {201}, "statuses")
    equal(len({answer.body for answer in answers}), 1, "different answers")


@SUITE.test("HEAD is answered like GET; a method that a path does not know with 405")
def methods(bench):
    with Problems() as problems:
        for path in ["/", "/healthz", "/api/v1/categories", "/lapor"]:
            answer = bench.client.send("HEAD", path)
            problems.check(answer.status == 200 and not answer.body, f"HEAD {path}: {answer.status}")
        for method, path in [("DELETE", "/api/v1/reports"), ("PUT", "/lapor"), ("POST", "/api/v1/categories")]:
            answer = bench.client.send(method, path)
            problems.check(answer.status == 405, f"{method} {path}: {answer.status}")
