# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A report that nobody knows the addressee of, from the citizen to the unit that answers it, through the API.

Every step is also tried with a stale version, repeated with its key, and sent again with that key and another body.
"""

import working_days
from checks import Problems, Suite, equal, expect
from journeys import CITY, CITY_ADMIN, FIRST, FIRST_UNIT, NATION, SECOND, SECOND_UNIT, Case, Officers, new_key, waits_at

SUITE = Suite("The story through the API")
PERSON = {"kind": "individual", "name": "Wulan Contoh Rahmani", "email": "wulan@warga.example", "phone": "081200001111"}
SECRETS = ["Wulan Contoh", "wulan@warga.example", "81200001111", "gang kelima rumah biru"]
NOTE = "Catatan kantor: periksa anggaran dahulu."
SUBMISSION = {
    "classification": "complaint", "title": "Palang parkir rusak di Jalan Contoh",
    "body": "Palang parkir rusak dan membahayakan. Nomor identitas saya 3500000000000001.",
    "location": {"region_code": "35.78", "address": "gang kelima rumah biru", "latitude": -7.25, "longitude": 112.75},
    "reporter": PERSON, "language": "id",
}
story = {}


def case():
    expect("case" in story, "the report was never submitted")
    return story["case"]


def officers(bench):
    if "officers" not in story:
        story["officers"] = Officers(bench.client, bench.main)
    return story["officers"]


def step(bench, who, action, body, other, events=1):
    """Does one action, and everything that can be tried with one; answers what it answered."""
    here, version, key = case(), story["version"], new_key()
    stale = here.act(who, action, body, Idempotency_Key=new_key(), If_Match=f'"{version - 1}"')
    equal((stale.status, stale.json["code"], stale.json.get("version")), (412, "stale", version), "a stale version")
    done = here.act(who, action, body, Idempotency_Key=key, If_Match=f'"{version}"')
    expect(done.status == 200, f"{action}: {done!r}")
    story["version"] = version + events
    equal(done.json["version"], version + events, "the version")
    equal(done.header("ETag"), f'"{version + events}"', "the entity tag")
    again = here.act(who, action, body, Idempotency_Key=key, If_Match=f'"{version}"')
    equal((again.status, again.body, again.header("ETag")), (200, done.body, done.header("ETag")), "the repetition")
    if other is not None:
        reused = here.act(who, action, other, Idempotency_Key=key)
        equal((reused.status, reused.json["code"]), (422, "key_reused"), "another body with the same key")
    return done.json


def standing(bench, status, agency, waits=(), waits_not=(), public=True):
    """What everybody sees after a step."""
    here, known = case(), officers(bench)
    with Problems() as problems:
        for who in ["reporter", NATION]:
            view = here.read(who)
            got = view.status, view.json.get("status"), view.json.get("agency", {}).get("slug"), view.json.get("version")
            problems.check(got == (200, status, agency, story["version"]), f"{who} sees {got}")
            problems.check((view.header("ETag") or "").startswith(f'"{story["version"]}-'), f"ETag {view.header('ETag')}")
        for who in waits:
            problems.check(waits_at(bench.client, known, who, here.id), f"it does not wait at the desk of {who}")
        for who in waits_not:
            problems.check(not waits_at(bench.client, known, who, here.id), f"it still waits at the desk of {who}")
        for path in [here.path, here.path + "/timeline"]:
            wrong = bench.client.get(path, headers={"Authorization": "Access 0000-0000-0000"})
            problems.check((wrong.status, wrong.json["code"]) == (401, "wrong_access_code"), f"wrong code: {wrong!r}")
            stranger = bench.client.get(path)
            problems.check(stranger.status == (200 if public else 404), f"a stranger at {path}: {stranger.status}")
            leaks = [secret for secret in [*SECRETS, NOTE] if secret in stranger.text]
            problems.check(not leaks, f"a stranger reads {leaks} at {path}")
        if public:
            shown = here.read().json
            problems.check(shown["status"] == status, f"a stranger sees {shown['status']}")
            extra = {"reporter", "address", "coordinates", "original", "custody", "actions"} & shown.keys()
            problems.check(not extra, f"a stranger sees {extra}")


@SUITE.test("a citizen who does not know the agency sends a report, and it is the nation's")
def submission(bench):
    key = new_key()
    first = bench.client.post("/api/v1/reports", json=SUBMISSION, headers={"Idempotency-Key": key})
    expect(first.status == 201, f"{first!r}")
    receipt = first.json
    expect(len(receipt["tracking_id"]) == 11 and receipt["tracking_id"].isdigit(), receipt["tracking_id"])
    again = bench.client.post("/api/v1/reports", json=SUBMISSION, headers={"Idempotency-Key": key})
    equal((again.status, again.body), (201, first.body), "the repetition, access code included")
    other = bench.client.post("/api/v1/reports", json={**SUBMISSION, "title": "Lain"}, headers={"Idempotency-Key": key})
    equal((other.status, other.json["code"]), (422, "key_reused"), "another body with the same key")
    story.update(case=Case(bench.client, officers(bench), receipt), version=1)
    wanted = working_days.deadlines("complaint", "WIB", receipt["received_at"])
    got = {row["kind"]: (row["due_at"], row["basis"]) for row in receipt["deadlines"]}
    equal(got, wanted, "the deadlines of the receipt")
    standing(bench, "submitted", "nasional", waits=[NATION], waits_not=[CITY_ADMIN], public=False)
    equal(case().read("reporter").json["reporter"]["phone"], "+6281200001111", "the reporter's own number")


@SUITE.test("the national administrator verifies it and corrects the topic")
def verification(bench):
    body = {"category_id": "roads_damage", "public_title": "Palang parkir rusak",
            "public_body": "Palang parkir rusak dan membahayakan."}
    refused = case().act(CITY_ADMIN, "verification", body)
    expect(refused.status in (403, 404), f"a city verifies what the nation holds: {refused!r}")
    equal(step(bench, NATION, "verification", body, {**body, "category_id": "waste"})["status"], "verified", "status")
    standing(bench, "verified", "nasional", waits=[NATION])
    shown = case().read().json
    equal((shown["title"], shown["body"]), (body["public_title"], body["public_body"]), "the public text")
    topics = {topic["id"]: topic["code"] for topic in bench.client.get("/api/v1/categories").json["items"]}
    equal(topics[shown["category"]["id"]], "roads_damage", "the topic")
    equal(case().read("reporter").json["original"]["title"], SUBMISSION["title"], "the reporter's own words")


@SUITE.test("it is handed to the city")
def disposition(bench):
    body = {"agency_id": CITY, "note": NOTE}
    equal(step(bench, NATION, "dispositions", body, {"agency_id": FIRST_UNIT})["status"], "dispositioned", "status")
    standing(bench, "dispositioned", CITY, waits=[CITY_ADMIN], waits_not=[FIRST, SECOND])


@SUITE.test("the city hands it down to public works")
def forwarding(bench):
    body = {"agency_id": FIRST_UNIT, "note": NOTE}
    equal(step(bench, CITY_ADMIN, "forwarding", body, {"agency_id": SECOND_UNIT})["status"], "dispositioned", "status")
    standing(bench, "dispositioned", FIRST_UNIT, waits=[FIRST], waits_not=[SECOND])


@SUITE.test("public works says it is not theirs and names nobody: the city has to settle it")
def giving_back(bench):
    body = {"reason": "Palang parkir bukan kewenangan kami."}
    refused = case().act(SECOND, "return", body)
    equal(refused.status, 403, "a return by a unit that does not hold it")
    equal(step(bench, FIRST, "return", body, {"reason": "Lain."})["status"], "in_arbitration", "status")
    standing(bench, "in_arbitration", FIRST_UNIT, waits=[CITY_ADMIN])
    view = case().read("reporter").json
    due = next(row["due_at"] for row in view["deadlines"] if row["kind"] == "arbitration")
    disputed_at = bench.client.get(case().path + "/timeline").json["items"][-1]["at"]
    equal(due, working_days.end_of(working_days.after(working_days.day_of(disputed_at, "WIB"), 2), "WIB"), "arbitration")


@SUITE.test("the city decides for transport, and that cannot be returned")
def arbitration(bench):
    body = {"agency_id": SECOND_UNIT, "reason": "Palang parkir adalah urusan perhubungan."}
    equal(case().act(FIRST, "arbitration", body).status, 403, "an arbitration by a party to the dispute")
    done = step(bench, CITY_ADMIN, "arbitration", body, {**body, "reason": "Lain."})
    equal(done["status"], "dispositioned", "status")
    standing(bench, "dispositioned", SECOND_UNIT, waits=[SECOND], waits_not=[FIRST])
    refused = case().act(SECOND, "return", {"reason": "Bukan kami."})
    equal((refused.status, refused.json["code"]), (409, "binding_disposition"), "a return after arbitration")


@SUITE.test("transport gives an interim answer")
def interim_answer(bench):
    body = {"kind": "interim", "answer": "Teknisi memeriksa palang hari ini."}
    equal(step(bench, SECOND, "follow-ups", body, {**body, "kind": "final"})["status"], "in_progress", "status")
    standing(bench, "in_progress", SECOND_UNIT, waits=[SECOND])
    expect(body["answer"] in bench.client.get(case().path + "/timeline").text, "the public does not see the answer")


@SUITE.test("the citizen replies, and transport owes an answer")
def reply(bench):
    body = {"reply": "Palang masih miring pagi ini."}
    equal(step(bench, "reporter", "replies", body, {"reply": "Lain."})["status"], "reporter_replied", "status")
    standing(bench, "reporter_replied", SECOND_UNIT, waits=[SECOND])
    expect("reply" in [row["kind"] for row in case().read("reporter").json["deadlines"]], "no deadline for an answer")


@SUITE.test("transport gives the final answer")
def final_answer(bench):
    body = {"kind": "final", "answer": "Palang sudah diganti."}
    equal(step(bench, SECOND, "follow-ups", body, {**body, "answer": "Lain."})["status"], "awaiting_reporter", "status")
    standing(bench, "awaiting_reporter", SECOND_UNIT)
    kinds = {row["kind"]: row["standing"] for row in case().read("reporter").json["deadlines"]}
    equal((kinds.get("silence"), kinds["resolution"]), ("running", "stopped"), "the clocks of silence and resolution")


@SUITE.test("the citizen confirms, and the report is closed")
def confirmation(bench):
    equal(step(bench, "reporter", "confirmation", {}, None, events=2)["status"], "closed", "status")
    standing(bench, "closed", SECOND_UNIT, waits_not=[SECOND, CITY_ADMIN, NATION])


@SUITE.test("the citizen rates it, once")
def rating(bench):
    body = {"score": 5, "comment": "Cepat, terima kasih."}
    equal(step(bench, "reporter", "rating", body, {**body, "score": 1})["status"], "closed", "status")
    standing(bench, "closed", SECOND_UNIT)
    equal(case().read().json["rating"], 5, "the rating")
    again = case().act("reporter", "rating", body)
    equal((again.status, again.json["code"]), (409, "already_rated"), "a second rating")


@SUITE.test("the timeline tells all of it, in order, to each as far as it concerns them")
def timeline(bench):
    wanted = ["submitted", "verified", "dispositioned", "forwarded", "disputed", "arbitrated", "answered", "replied",
              "answered", "confirmed", "closed", "rated"]
    for who in [None, "reporter", NATION, SECOND]:
        items = bench.client.get(case().path + "/timeline", headers=case().headers(who)).json["items"]
        equal([item["event"] for item in items], wanted, f"the events that {who} sees")
        equal([item["seq"] for item in items], list(range(1, 13)), "their numbers")
        expect([item["at"] for item in items] == sorted(item["at"] for item in items), "the moments are not in order")
        expect((NOTE in str(items)) == (who in (NATION, SECOND)), f"the note between offices, for {who}")
        moves = [(item["from"], item["to"]) for item in items if "from" in item]
        expect(all(end == begin for (_, end), (begin, _) in zip(moves[:2], moves[1:3])), f"it jumps: {moves}")


@SUITE.test("the audit proves every chain afterwards")
def audit(bench):
    done = bench.main.command("audit", "verify")
    equal(done.returncode, 0, f"lapor audit verify ({done.stdout} {done.stderr})")
