# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Every action of the API: what brings a report to where it can be done, who does it, and with what."""

import datetime
from dataclasses import dataclass

from checks import equal
from journeys import NATION, Case, Officers

CONTACT = {"kind": "individual", "name": "Contoh Warga", "email": "warga@contoh.example", "phone": "081200009999"}
DPO, OMBUDSMAN = "data-protection-officer", "ombudsman"
WORDS = "Contoh kata-kata."


@dataclass(frozen=True)
class Government:
    """One city, its units, and who serves there, by the names of their sign-ins."""
    city: str
    first: str
    second: str
    inspectorate: str
    admin: str
    liaison: str
    other: str
    approver: str
    inspector: str
    leader: str


SURABAYA = Government(
    "kota-surabaya", "dinas-pupr-kota-surabaya", "dinas-perhubungan-kota-surabaya", "inspektorat-kota-surabaya",
    "agency-admin", "liaison-officer", "liaison-officer-2", "approver", "internal-oversight", "executive-viewer")
MALANG = Government(
    "kota-malang", "dinas-pupr-kota-malang", "dinas-perhubungan-kota-malang", "inspektorat-kota-malang",
    "malang-admin", "malang-liaison", "malang-liaison-2", "malang-approver", "malang-inspector", "malang-leader")
PASSWORD = "kata sandi percobaan"


def staff(installation, officers, places):
    """Adds officers by the command: name -> (role, agency)."""
    for name, (role, agency) in places.items():
        email = f"{name}@percobaan.example"
        done = installation.command(
            "officer", "add", "--email", email, "--name", f"Petugas {name}", "--role", role, "--agency", agency,
            "--password-stdin", text=PASSWORD)
        if done.returncode != 0 and "already" not in done.stderr + done.stdout:
            raise AssertionError(f"officer add {name}: {done.stdout}{done.stderr}")
        officers.extra[name] = (email, PASSWORD)


def enroll(installation, officers, places):
    """Adds many officers at once, beside a server that is not yet running: the first by the command, the others like it."""
    (name, first), *others = places.items()
    staff(installation, officers, {name: first})
    email = officers.extra[name][0]
    statements = []
    for number, (other, (role, agency)) in enumerate(others):
        officers.extra[other] = (f"{other}@percobaan.example", PASSWORD)
        statements.append(
            f"INSERT INTO officer (id, email, name, password_hash, is_disabled, created_at) SELECT {9_000_000 + number}, "
            f"'{other}@percobaan.example', 'Petugas {other}', password_hash, 0, created_at FROM officer "
            f"WHERE email = '{email}'")
        statements.append(
            f"INSERT INTO assignment (officer_id, since, role, agency_id) SELECT {9_000_000 + number}, 0, '{role}', id "
            f"FROM agency WHERE slug = '{agency}'")
    installation.sql(*statements)


def both_governments(bench):
    """The officers of the demonstration, and the same of another city."""
    officers = Officers(bench.client, bench.main)
    staff(bench.main, officers, {
        MALANG.admin: ("agency_admin", MALANG.city), MALANG.liaison: ("liaison_officer", MALANG.first),
        MALANG.other: ("liaison_officer", MALANG.second), MALANG.approver: ("approver", MALANG.first),
        MALANG.inspector: ("internal_oversight", MALANG.inspectorate), MALANG.leader: ("executive_viewer", MALANG.city),
    })
    return officers


def stages(g):
    """What leads to each stage, from a fresh submission on: (who, action, body)."""
    verified = [(NATION, "verification", {})]
    with_city = [*verified, (NATION, "dispositions", {"agency_id": g.city})]
    with_unit = [*with_city, (g.admin, "forwarding", {"agency_id": g.first})]
    answered = [*with_unit, (g.liaison, "follow-ups", {"kind": "final", "answer": "Sudah diperbaiki."})]
    once = [*with_unit, (g.liaison, "follow-ups", {"kind": "interim", "answer": "Sedang diperiksa."})]
    accused = {"classification": "oversight_complaint", "respondent_agency_id": g.first, "respondent_kind": "unit"}
    return {
        "submitted": [],
        "verified": verified,
        "with the city": with_city,
        "with a unit": with_unit,
        "disputed": [*with_unit, (g.liaison, "return", {"reason": WORDS})],
        "answered once": once,
        "answered": answered,
        "replied": [*once, ("reporter", "replies", {"reply": WORDS})],
        "closed": [*answered, ("reporter", "confirmation", {})],
        "archived": [(NATION, "archive", {"reason": "too_general", "explanation": WORDS})],
        "deferred": [(NATION, "deferral", {"question": WORDS})],
        "drafted": [*with_unit, (g.liaison, "drafts", {"kind": "interim", "answer": WORDS})],
        "coordinating": [*with_unit, (g.liaison, "coordination", {"agency_ids": [g.second], "question": WORDS})],
        "examined": [(NATION, "verification", accused)],
        "identity asked": [*with_unit, (g.admin, "identity-request", {"reason": WORDS})],
        "identity open": [*with_unit, ("reporter", "identity-opening", {"agency_id": g.first})],
    }


def bring(stage, g, client, officers, **more):
    """A report at a stage."""
    case = Case.submit(client, officers, **{"reporter": CONTACT, **more})
    if stage == "merged":
        other = bring("with a unit", g, client, officers)
        for who, action, body in stages(g)["with a unit"]:
            case.must(who, action, body)
        case.must(g.admin, "merger", {"report": other.id})
        return case
    for who, action, body in stages(g)[stage]:
        case.must(who, action, body)
    return case


def event(case, name):
    """The number of the last event of that name."""
    items = case.client.get(case.path + "/timeline", headers=case.headers(NATION)).json["items"]
    found = [item["seq"] for item in items if item["event"] == name]
    equal(bool(found), True, f"there is an event {name}")
    return found[-1]


@dataclass(frozen=True)
class Deed:
    """One action: from which stage, by whom, with what, the status after it, and a stage in which it is out of order."""
    stage: str
    who: str
    body: object
    status: str
    wrong_stage: str | None = "submitted"
    # Who tries it there; whoever does it, if left out.
    wrong_who: str | None = None

    def fields(self, g, case):
        return self.body(g, case) if callable(self.body) else self.body


def deeds(g):
    """Every action that needs no time to pass, by its address."""
    in_a_month = (datetime.date.today() + datetime.timedelta(days=30)).isoformat()
    unit, to_unit = {"agency_id": g.first, "note": WORDS}, {"agency_id": g.second, "reason": WORDS}
    reason = {"reason": WORDS}

    def other_report(g, case):
        return {"report": bring("with a unit", g, case.client, case.officers).id}

    return {
        "verification": Deed("submitted", NATION, {"public_title": "Judul", "public_body": "Isi"}, "verified", "closed"),
        "deferral": Deed("submitted", NATION, {"question": WORDS}, "deferred", "verified"),
        "archive": Deed("submitted", NATION, {"reason": "duplicate", "explanation": WORDS}, "archived", "closed"),
        "restoration": Deed("archived", NATION, reason, "submitted"),
        "reclassification": Deed("verified", NATION, {"category_id": "roads_damage", **reason}, "verified"),
        "protection": Deed("with a unit", g.admin, {"protection": "minor"}, "dispositioned", None),
        "dispositions": Deed("verified", NATION, unit, "dispositioned"),
        "forwarding": Deed("with the city", g.admin, unit, "dispositioned"),
        "transfer": Deed("with a unit", g.admin, to_unit, "dispositioned", "closed"),
        "recall": Deed("with a unit", g.admin, reason, "returned", "closed"),
        "return": Deed("with a unit", g.liaison, {**reason, "suggested_agency_id": g.second}, "returned", "closed"),
        "arbitration": Deed("disputed", g.admin, to_unit, "dispositioned"),
        "letters": Deed("with a unit", g.liaison, {"direction": "sent", "letter": WORDS}, "dispositioned", "closed"),
        "referral": Deed("verified", NATION, {"institution": "Polsek", "contact": "110", "advice": WORDS, **reason},
                         "referred_outside", "closed"),
        "copies": Deed("with a unit", g.liaison, {"agency_id": g.second, "note": WORDS}, "dispositioned", "closed"),
        "coordination": Deed("with a unit", g.liaison, {"agency_ids": [g.second], "question": WORDS}, "dispositioned"),
        "contributions": Deed("coordinating", g.other, {"contribution": WORDS}, "dispositioned", "closed", g.liaison),
        "coordination-closing": Deed("coordinating", g.liaison, {"conclusion": WORDS}, "dispositioned", "closed"),
        "recusal": Deed("with a unit", g.approver, reason, "dispositioned", "closed"),
        "merger": Deed("with a unit", g.admin, other_report, "merged", "closed"),
        "unmerger": Deed("merged", g.admin, {}, "dispositioned"),
        "split": Deed("with a unit", g.admin, {"title": "Hal kedua", "body": WORDS}, "dispositioned", "closed"),
        "drafts": Deed("with a unit", g.liaison, {"kind": "interim", "answer": WORDS}, "dispositioned"),
        "approval": Deed("drafted", g.approver, {}, "in_progress"),
        "draft-return": Deed("drafted", g.approver, reason, "dispositioned"),
        "follow-ups": Deed("with a unit", g.liaison, {"kind": "interim", "answer": WORDS}, "in_progress"),
        "corrections": Deed("answered once", g.approver,
                            lambda _, case: {"seq": event(case, "answered"), "correction": WORDS}, "in_progress"),
        "information-requests": Deed("with a unit", g.approver, {"question": WORDS}, "information_requested"),
        "extension": Deed("with a unit", g.liaison, {"until": in_a_month, **reason}, "dispositioned"),
        "conclusion": Deed("examined", g.inspector, {"finding": "proven", "answer": WORDS}, "closed"),
        "reply-dismissal": Deed("replied", g.liaison, reason, "in_progress"),
        "closing": Deed("answered", g.admin, reason, "closed"),
        "priority": Deed("with a unit", g.liaison, {"priority": "high", **reason}, "dispositioned", "closed"),
        "emergency": Deed("with a unit", g.liaison, reason, "dispositioned", "closed"),
        "escalation": Deed("with a unit", g.admin, reason, "dispositioned", "closed"),
        "supplements": Deed("with a unit", "reporter", {"supplement": WORDS}, "dispositioned", "answered"),
        "replies": Deed("answered once", "reporter", {"reply": WORDS}, "reporter_replied"),
        "confirmation": Deed("answered", "reporter", {}, "closed"),
        "contest": Deed("answered", "reporter", reason, "contested"),
        "rating": Deed("closed", "reporter", {"score": 4, "comment": WORDS}, "closed"),
        "withdrawal": Deed("with a unit", "reporter", reason, "archived", "closed"),
        "ombudsman-referral": Deed("answered", "reporter", reason, "awaiting_reporter", "archived"),
        "redactions": Deed("answered once", g.admin, {"part": "public_body", "seq": 1, "text": WORDS}, "in_progress", None),
        "word-erasure": Deed("answered once", DPO, lambda _, case: {"seq": event(case, "answered")}, "in_progress", None),
        "visibility": Deed("with a unit", "reporter", {"visibility": "confidential"}, "dispositioned", None),
        "identity-opening": Deed("with a unit", "reporter", {"agency_id": g.first}, "dispositioned", None),
        "identity-closing": Deed("identity open", "reporter", {"agency_id": g.first}, "dispositioned", None),
        "identity-request": Deed("with a unit", g.admin, reason, "dispositioned", None),
        "identity-grant": Deed("identity asked", NATION, {}, "dispositioned", None),
        "identity-erasure": Deed("with a unit", "reporter", {}, "dispositioned", None),
    }
