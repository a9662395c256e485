# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Every action of the API, done and refused, in two governments; no operation of openapi.json is left out."""

import os
import time

import accounts
import disclosures
import files
import interchange
from checks import Problems, Suite, equal, expect
from client import Client
from deeds import DPO, MALANG, OMBUDSMAN, SURABAYA, WORDS, both_governments, bring, deeds
from journeys import NATION, Case, Officers, new_key, reach, sample
from server import at

SUITE = Suite("Every action of the API")
# What some lists must be asked for.
QUERIES = {"/api/v1/agencies": "q=dinas"}
ACTION = "/api/v1/reports/{tracking_id}/"
LATE = {"supervision-notices"}
# What a report was called in another system.
ELSEWHERE = 6_900_001
_known = {}


def officers(bench):
    if "officers" not in _known:
        _known["officers"] = both_governments(bench)
    return _known["officers"]


# What anybody may add: no action of the report (voices.py).
VOICES = {ACTION + "support"}


def described(bench):
    """The addresses of all actions, without what comes before their names."""
    return {path.removeprefix(ACTION) for path, method, _ in bench.contract.operations()
            if method == "POST" and path.startswith(ACTION) and path not in VOICES}


def schema(bench, action):
    operation = bench.contract.description["paths"][ACTION + action]["post"]
    return operation["requestBody"]["content"]["application/json"]["schema"]


def problem(answer, *wanted):
    """What is wrong with a refusal; nothing when it is one of the wanted (status, code)."""
    if answer.header("Content-Type") != "application/problem+json":
        return f"{answer!r}, wanted {wanted}"
    return None if (answer.status, answer.json["code"]) in wanted else f"{answer.status} {answer.json['code']}, wanted {wanted}"


@SUITE.test("every action that is described has its test")
def complete(bench):
    equal(described(bench), set(deeds(SURABAYA)) | LATE, "actions")


def happy(g, words):
    @SUITE.test(f"{words}: every action is done by whom it belongs to, once for each key")
    def done(bench):
        known = officers(bench)
        with Problems() as problems:
            for action, deed in deeds(g).items():
                case = bring(deed.stage, g, bench.client, known)
                body, key = deed.fields(g, case), new_key()
                version = case.read(NATION).json["version"]
                answer = case.act(deed.who, action, body, Idempotency_Key=key, If_Match=f'"{version}"')
                got = answer.status == 200 and answer.json["status"]
                problems.check(got == deed.status, f"{action}: {answer!r}, wanted {deed.status}")
                if answer.status != 200:
                    continue
                problems.check(answer.json["version"] > version, f"{action}: the version stays {version}")
                problems.check(case.read(NATION).json["status"] == deed.status, f"{action}: it is not so afterwards")
                again = case.act(deed.who, action, body, Idempotency_Key=key, If_Match=f'"{version}"')
                problems.check((again.status, again.body) == (200, answer.body), f"{action}, repeated: {again!r}")
                stale = case.act(deed.who, action, body, Idempotency_Key=new_key(), If_Match=f'"{version}"')
                problems.check(stale.status == 412, f"{action} of an old version: {stale.status}")


happy(SURABAYA, "one government")
happy(MALANG, "another government")


@SUITE.test("final answers, and the three kinds of reply")
def kinds(bench):
    known = officers(bench)
    for stage, who, action, body, status in [
        ("with a unit", SURABAYA.liaison, "follow-ups", {"kind": "final", "answer": WORDS}, "awaiting_reporter"),
        ("answered", "reporter", "replies", {"kind": "confirm"}, "closed"),
        ("answered", "reporter", "replies", {"kind": "contest", "reply": WORDS}, "contested"),
        ("answered once", "reporter", "replies", {"kind": "inform", "reply": WORDS}, "reporter_replied"),
    ]:
        case = bring(stage, SURABAYA, bench.client, known)
        equal(case.must(who, action, body).json["status"], status, f"{action} {body}")
    for who, action, body, stage in [
        (SURABAYA.admin, "escalation", {"reason": WORDS}, "with a unit"), ("reporter", "escalation", {"reason": WORDS}, "with a unit"),
        (SURABAYA.admin, "visibility", {"visibility": "confidential", "reason": WORDS}, "with a unit"),
        (DPO, "identity-erasure", {}, "with a unit"), (DPO, "identity-grant", {}, "identity asked"),
    ]:
        bring(stage, SURABAYA, bench.client, known).must(who, action, body)


@SUITE.test("whoever may not is refused: strangers, other roles, other governments, wrong codes")
def wrong_people(bench):
    known = officers(bench)
    others = {SURABAYA: MALANG, MALANG: SURABAYA}
    with Problems() as problems:
        for g in (SURABAYA, MALANG):
            for action, deed in deeds(g).items():
                case = bring(deed.stage, g, bench.client, known)
                body = deed.fields(g, case)
                before = case.read(NATION).json["version"]

                def refused(who, *wanted):
                    wrong = problem(case.act(who, action, body), *wanted)
                    problems.check(not wrong, f"{action} by {who} of {g.city}: {wrong}")

                refused(None, (401, "not_signed_in"))
                # What is not published does not exist for them; what is, is not theirs.
                seen = bench.client.get(case.path).status == 200
                refused(others[g].admin, (403, "not_yours") if seen else (404, "not_found"))
                if action not in ("escalation", "priority"):
                    reads = case.read(g.leader)
                    is_officer = reads.status == 200 and "actions" in reads.json
                    refused(g.leader, (403, "not_permitted") if is_officer else (403, "not_yours") if seen
                            else (404, "not_found"))
                if deed.who != "reporter" and action not in ("escalation", "visibility", "identity-erasure"):
                    refused("reporter", (403, "not_permitted"))
                wrong = problem(bench.client.post(f"{case.path}/{action}", json=body,
                                                  headers={"Authorization": "Access 0000-0000-0000"}), (401, "wrong_access_code"))
                problems.check(not wrong, f"{action} with a wrong code: {wrong}")
                problems.check(case.read(NATION).json["version"] == before, f"{action}: something was done")


@SUITE.test("in the wrong state every action is refused with 409, and nothing is done")
def wrong_states(bench):
    known = officers(bench)
    with Problems() as problems:
        for action, deed in deeds(SURABAYA).items():
            if deed.wrong_stage is None:
                continue
            body = deed.fields(SURABAYA, bring(deed.stage, SURABAYA, bench.client, known))
            case = bring(deed.wrong_stage, SURABAYA, bench.client, known)
            who = deed.wrong_who or deed.who
            before = case.read(NATION).json["version"]
            # Whoever does not see it in that state is told that it is not there.
            is_seen = who == "reporter" or case.read(who).status == 200
            wrong = problem(case.act(who, action, body), (409, "out_of_order") if is_seen else (404, "not_found"))
            problems.check(not wrong, f"{action} of what is {deed.wrong_stage}, by {who}: {wrong}")
            if not is_seen:
                wrong = problem(case.act(NATION, action, body), (409, "out_of_order"), (403, "not_permitted"))
                problems.check(not wrong, f"{action} of what is {deed.wrong_stage}, by the nation: {wrong}")
            problems.check(case.read(NATION).json["version"] == before, f"{action}: something was done")


@SUITE.test("words that are missing, too long, or not ours are refused with 422, and nothing is done")
def bad_words(bench):
    known = officers(bench)
    count = 0
    with Problems() as problems:
        for action, deed in deeds(SURABAYA).items():
            case = bring(deed.stage, SURABAYA, bench.client, known)
            body = deed.fields(SURABAYA, case)
            before = case.read(NATION).json["version"]
            bodies = {"a field that is not ours": {**body, "nothing_of_ours": 1}}
            described = schema(bench, action)
            for name in described["required"]:
                bodies[f"no {name}"] = {key: value for key, value in body.items() if key != name}
                if isinstance(body[name], str):
                    bodies[f"an empty {name}"] = {**body, name: "  "}
            for name, field in described["properties"].items():
                if "maxLength" in field:
                    bodies[f"too long a {name}"] = {**body, name: "x" * (field["maxLength"] + 1)}
                if "enum" in field:
                    bodies[f"an unknown {name}"] = {**body, name: "nothing_of_ours"}
            for words, wrong_body in bodies.items():
                count += 1
                wrong = problem(case.act(deed.who, action, wrong_body), (422, "invalid"))
                problems.check(not wrong, f"{action} with {words}: {wrong}")
            problems.check(case.read(NATION).json["version"] == before, f"{action}: something was done")
        problems.check(count > 150, f"only {count} bodies")


class Later:
    """A report with a unit of an installation of its own, in which two months pass."""

    def __init__(self, bench):
        self.place = bench.apart("later")
        self.contract = bench.contract
        server = self.place.start(LAPOR_LIMITS="off", **at("-60d"))
        client = Client(server.base)
        self.case = reach("with a unit", client, Officers(client, self.place))
        # A program that lives at another moment does not always hear that it is to end.
        server.kill()

    def __enter__(self):
        self.server = self.place.start(LAPOR_LIMITS="off")
        client = Client(self.server.base, self.contract)
        self.case.client, self.case.officers = client, Officers(client, self.place)
        return self.case

    def __exit__(self, *_):
        self.server.stop()


def eventually_late(case, seconds=40):
    """The clock escalates what is overdue by itself."""
    end = time.monotonic() + seconds
    while "escalated" not in [row["event"] for row in timeline(case)]:
        expect(time.monotonic() < end, "nothing was escalated")
        time.sleep(0.3)


def timeline(case):
    return case.client.get(case.path + "/timeline", headers=case.headers(NATION)).json["items"]


@SUITE.test("what is late gets a supervision notice; what is not, none")
def supervision(bench):
    early = bring("with a unit", SURABAYA, bench.client, officers(bench))
    wrong = problem(early.act("supervisor", "supervision-notices", {"notice": WORDS}), (409, "nothing_breached"))
    expect(not wrong, wrong)
    with Later(bench) as case:
        eventually_late(case)
        equal(case.read(OMBUDSMAN).json["title"], case.read(NATION).json["title"], "what the Ombudsman reads")
        expect("reporter" not in case.read(OMBUDSMAN).json, "the Ombudsman sees who reported")
        for who in (OMBUDSMAN, "supervisor"):
            case.must(who, "supervision-notices", {"notice": WORDS})
        for body in ({}, {"notice": " "}, {"notice": "x" * 10_001}, {"notice": WORDS, "nothing_of_ours": 1}):
            wrong = problem(case.act(OMBUDSMAN, "supervision-notices", body), (422, "invalid"))
            expect(not wrong, f"{str(body)[:40]}: {wrong}")
        wrong = problem(case.act("executive-viewer", "supervision-notices", {"notice": WORDS}), (403, "not_permitted"))
        expect(not wrong, wrong)
        events = [row["event"] for row in timeline(case)]
        equal(events.count("supervision_noticed"), 2, f"notices in {events}")


@SUITE.test("a session begins and ends; a report is sent by an officer for somebody else")
def sessions(bench):
    email, password = bench.main.sign_ins["intake-operator"]
    session = bench.client.post("/api/v1/sessions", json={"email": email, "password": password})
    equal(session.status, 201, "signing in")
    headers = {"Authorization": f"Bearer {session.json['token']}"}
    sent = bench.client.post("/api/v1/reports", json=sample(), headers={**headers, "Idempotency-Key": new_key()})
    equal(sent.status, 201, "sending")
    expect(Case(bench.client, officers(bench), sent.json).read("reporter").status == 200, "its code does not open it")
    equal(bench.client.send("DELETE", "/api/v1/sessions", headers=headers).status, 204, "signing out")
    equal(bench.client.get("/api/v1/inbox", headers=headers).status, 401, "the inbox afterwards")


@SUITE.test("every operation of openapi.json was done with success in these tests")
def covered(bench):
    sent = bench.client.post("/api/v1/uploads?name=surat.pdf", body=files.pdf())
    equal(sent.status, 201, "an upload")
    case = bring("with a unit", SURABAYA, bench.client, officers(bench), uploads=[sent.json["upload"]])
    file = next(entry["attachments"][0]["id"] for entry in timeline(case) if entry["attachments"])
    path = os.path.join(bench.main.folder, "one-of-sp4n.csv")
    interchange.write(path, [interchange.row(ELSEWHERE)])
    done = bench.main.command("import", "sp4n", path)
    equal(done.returncode, 0, done.stdout + done.stderr)
    named = {"{tracking_id}": case.id, "{agency}": SURABAYA.city, "{attachment_id}": file, "{source}": "sp4n",
             "{source_id}": str(ELSEWHERE)}
    for path, method, operation in bench.contract.operations():
        if method != "GET":
            continue
        address = path
        for name, value in named.items():
            address = address.replace(name, value)
        query = QUERIES.get(path)
        answer = bench.client.get(f"{address}?{query}" if query else address, headers=case.headers(NATION))
        if answer.status in (401, 403):
            bench.client.get(f"{address}?{query}" if query else address)
    supported = f"/api/v1/reports/{case.id}/support"
    secret = bench.client.post(supported, json={}).json["supporter"]
    equal(bench.client.send("DELETE", f"{supported}?supporter={secret}").json["supports"], 0, "support taken back")
    for _, address, headers, body in disclosures.accepted(bench.client, case.officers):
        if address.endswith("/messages"):
            equal(bench.client.get(address.removesuffix("/messages"), headers=headers).status, 200, "a disclosure")
            equal(bench.client.get("/api/v1/disclosures", headers=headers).status, 200, "the list of a recipient")
        equal(bench.client.post(address, json=body, headers=headers).status // 100, 2, address)
    done = {(method, path) for method, path, status in bench.contract.seen if status < 400}
    if ("GET", "/api/v1/account") not in done:
        accounts.through_the_api(bench)
        done = {(method, path) for method, path, status in bench.contract.seen if status < 400}
    missing = {(method, path) for path, method, _ in bench.contract.operations()} - done
    expect(not missing, f"never done: {sorted(missing)}")
