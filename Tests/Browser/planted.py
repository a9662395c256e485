# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Reports of every kind with a marker in every field: words that occur nowhere else."""

import copy
import itertools

import files
from checks import equal
from journeys import Case

PLACES = {
    "unit": "dinas-pupr-kota-surabaya", "beside": "dinas-perhubungan-kota-surabaya", "city": "kota-surabaya",
    "inspectorate": "inspektorat-kota-surabaya", "province": "provinsi-jawa-timur",
    "province inspectorate": "inspektorat-provinsi-jawa-timur", "other unit": "dinas-pupr-kota-malang",
    "other city": "kota-malang", "nation": "nasional", "ombudsman": "ombudsman",
}
HEALTH = "dinas-kesehatan-kota-surabaya"
_numbers = itertools.count(1)


class Planted:
    """One report, what is special about it, and where it is."""

    PARTS = ["title", "body", "address", "name", "email", "phone", "on_behalf", "public_title", "public_body", "answer",
             "reply", "supplement", "note", "question", "contribution", "draft", "letter", "priority", "file"]

    def __init__(self, kind, *traits, is_verified=True):
        self.kind = kind
        self.traits = set(traits)
        self.is_verified = is_verified
        self.number = next(_numbers)
        self.words = " ".join([kind, *traits]) + ("" if is_verified else ", not verified")
        # The desk that it is at, then those that had it: what was sent to no agency was the nation's first.
        self.desks = ["unit", "nation"] if is_verified and "archived" not in traits else ["unit"]
        self.shared_with = []
        self.opened_to = self.granted_to = self.against = None
        self.markers = {}
        self.case = None
        self.is_open = True

    @property
    def is_published(self):
        return self.is_verified and self.kind in ("normal", "anonymous") and "archived" not in self.traits

    @property
    def grouped(self):
        """Its number as pages show it."""
        return f"{self.case.id[:3]} {self.case.id[3:7]} {self.case.id[7:]}"

    def at(self, desk):
        """The same while that desk had it."""
        other = copy.copy(self)
        other.desks = [desk, *self.desks]
        return other

    def mark(self, part):
        marker = f"62812{self.number:04}7777" if part == "phone" else f"zq{self.number:02}{part.replace('_', '')}"
        self.markers[part] = marker
        return marker

    def events(self):
        items = self.case.client.get(self.case.path + "/timeline", headers=self.case.headers("reporter")).json["items"]
        return [item["event"] for item in items]

    # MARK: planting

    def plant(self, client, officers, name):
        self.unit, self.city, self.nation = (
            name("liaison_officer", "unit"), name("agency_admin", "city"), name("national_admin", "nation"))
        sent = client.post(f"/api/v1/uploads?name={self.mark('file')}.pdf", body=files.pdf())
        equal(sent.status, 201, f"an upload ({sent!r})")
        direct = {} if self.is_verified and "archived" not in self.traits else {"agency_id": PLACES["unit"]}
        self.case = Case.submit(
            client, officers, title=f"Lampu {self.mark('title')} padam", body=f"Gelap {self.mark('body')} sekali.",
            visibility="confidential" if self.kind in ("confidential", "both") else "public",
            anonymous=self.kind in ("anonymous", "both"), on_behalf_of=f"Ibu {self.mark('on_behalf')}",
            location={"region_code": "35.78", "address": f"Jalan {self.mark('address')}"},
            reporter={"kind": "individual", "name": f"Nama {self.mark('name')}",
                      "email": f"{self.mark('email')}@warga.example", "phone": "+" + self.mark("phone")},
            uploads=[sent.json["upload"]], **direct)
        first = client.get(self.case.path + "/timeline", headers=self.case.headers("reporter")).json["items"][0]
        self.file = first["attachments"][0]["id"]
        if self.kind == "oversight":
            self._examine(name)
        elif not self.is_verified:
            self.case.must("reporter", "supplements", {"supplement": self.mark("supplement")})
        elif "archived" in self.traits:
            self._verify(self.city)
            self.case.must(self.city, "archive", {"reason": "too_general", "explanation": "Terlalu umum."})
            self.is_open = False
        else:
            self._work()
        for trait in sorted(self.traits):
            getattr(self, "_" + trait.replace(" ", "_"), lambda _: None)(name)

    def _verify(self, who, **more):
        self.case.must(who, "verification", {
            "public_title": f"Lampu {self.mark('public_title')}", "public_body": f"Gelap {self.mark('public_body')}.", **more})

    def _work(self):
        """Everything that can be said about a report, said once."""
        self._verify(self.nation)
        self.case.must(self.nation, "dispositions", {"agency_id": PLACES["unit"], "note": self.mark("note")})
        self.case.must(self.unit, "coordination", {"agency_ids": [HEALTH], "question": self.mark("question")})
        self.shared_with = ["health"]
        self.case.must(self.unit, "contributions", {"contribution": self.mark("contribution")})
        self.case.must(self.unit, "letters", {"direction": "sent", "letter": self.mark("letter")})
        self.case.must(self.unit, "priority", {"priority": "low", "reason": self.mark("priority")})
        self.case.must(self.unit, "follow-ups", {"kind": "interim", "answer": self.mark("answer")})
        self.case.must("reporter", "replies", {"reply": self.mark("reply")})
        self.case.must("reporter", "supplements", {"supplement": self.mark("supplement")})
        self.case.must(self.unit, "drafts", {"kind": "interim", "answer": self.mark("draft")})

    def _examine(self, name):
        kind = "head" if "of the head" in self.traits else "unit"
        accused = "city" if kind == "head" else "unit"
        self.against = (kind, accused)
        self.desks = ["province inspectorate" if kind == "head" else "inspectorate"]
        self._verify(self.nation, classification="oversight_complaint", respondent_agency_id=PLACES[accused],
                     respondent_kind=kind)
        inspector = name("internal_oversight", self.desks[0])
        self.case.must(inspector, "follow-ups", {"kind": "interim", "answer": self.mark("answer")})
        self.case.must("reporter", "replies", {"reply": self.mark("reply")})

    # MARK: traits

    def _late(self, _):
        # When two limits have passed it has gone up two steps.
        self.shared_with = [*self.shared_with, "province"]

    def _urgent(self, _):
        self.case.must(self.unit, "priority", {"priority": "urgent", "reason": "Gawat."})

    def _copied(self, _):
        self.case.must(self.unit, "copies", {"agency_id": PLACES["other unit"], "note": "Tembusan."})
        self.shared_with = [*self.shared_with, "other unit"]

    def _referred(self, _):
        self.case.must(self.unit, "follow-ups", {"kind": "final", "answer": "Selesai."})
        self.case.must("reporter", "ombudsman-referral", {})

    def _opened(self, _):
        self.case.must("reporter", "identity-opening", {"agency_id": PLACES["unit"]})
        self.opened_to = "unit"

    def _granted(self, _):
        self.case.must(self.city, "identity-request", {"reason": "Perlu dihubungi."})
        self.case.must(self.nation, "identity-grant", {})
        self.granted_to = ("agency_admin", "city")

    def _erased(self, _):
        self.case.must("reporter", "identity-erasure", {})

    def _moved(self, _):
        self.case.must(self.city, "transfer", {"agency_id": PLACES["beside"], "reason": "Pindah."})
        self.desks = ["beside", "unit", "nation"]

    def _at_the_inspectorate(self, _):
        self.case.must(self.city, "transfer", {"agency_id": PLACES["inspectorate"], "reason": "Pindah."})
        self.desks = ["inspectorate", "unit", "nation"]


KINDS = ["normal", "anonymous", "confidential", "both"]
EXAMINED = [Planted("oversight"), Planted("oversight", "of the head")]
REPORTS = [
    *[Planted(kind) for kind in KINDS], *[Planted(kind, is_verified=False) for kind in KINDS], *EXAMINED,
    Planted("normal", "archived"), Planted("normal", "late"), Planted("confidential", "late"), Planted("normal", "urgent"),
    Planted("confidential", "urgent"), Planted("normal", "urgent", is_verified=False), Planted("confidential", "copied"),
    Planted("both", "copied"), Planted("both", "referred"), Planted("anonymous", "referred"), Planted("anonymous", "opened"),
    Planted("both", "granted"), Planted("normal", "erased"), Planted("confidential", "moved"),
    Planted("both", "at the inspectorate"),
]
