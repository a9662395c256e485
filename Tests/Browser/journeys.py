# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""People of the tests, and reports that they bring as far as a test needs them."""

import itertools
import secrets
import time

from checks import equal, expect

CITY = "kota-surabaya"
FIRST_UNIT = "dinas-pupr-kota-surabaya"
SECOND_UNIT = "dinas-perhubungan-kota-surabaya"
NATION, CITY_ADMIN, FIRST, SECOND = "national-admin", "agency-admin", "liaison-officer", "liaison-officer-2"

_numbers = itertools.count(1)


def new_key():
    return "test-" + secrets.token_hex(12)


def sample(**more):
    """A report as a citizen would send it; invented, and told apart by its number."""
    number = next(_numbers)
    return {
        "classification": "complaint",
        "title": f"Lampu penyeberangan nomor {number} padam",
        "body": f"Lampu penyeberangan nomor {number} di depan pasar contoh padam sejak tiga malam.",
        **more,
    }


class Officers:
    """Signs officers in, each once."""

    def __init__(self, client, installation):
        self.client = client
        self.sign_ins = installation.sign_ins
        # Those that a test has added itself.
        self.extra = {}
        self._tokens = {}

    def token(self, name):
        if name not in self._tokens:
            email, password = self.extra.get(name) or self.sign_ins[name]
            answer = self._sign_in(email, password)
            # Other parts have sent wrong passwords from this address; it may sign in again within seconds.
            for _ in range(15):
                if answer.status != 429:
                    break
                time.sleep(2)
                answer = self._sign_in(email, password)
            equal(answer.status, 201, f"sign-in of {name}")
            self._tokens[name] = answer.json["token"]
        return self._tokens[name]

    def _sign_in(self, email, password):
        return self.client.post("/api/v1/sessions", json={"email": email, "password": password})

    def headers(self, name):
        return {"Authorization": f"Bearer {self.token(name)}"}


class Case:
    """One report and its reporter."""

    def __init__(self, client, officers, receipt):
        self.client = client
        self.officers = officers
        self.id = receipt["tracking_id"]
        self.code = receipt["access_code"]

    @classmethod
    def submit(cls, client, officers, **more):
        answer = client.post("/api/v1/reports", json=sample(**more), headers={"Idempotency-Key": new_key()})
        equal(answer.status, 201, f"submission ({answer!r})")
        return cls(client, officers, answer.json)

    @property
    def path(self):
        return f"/api/v1/reports/{self.id}"

    def headers(self, who):
        """Of an officer by name, of the `reporter`, or of a stranger."""
        if who is None:
            return {}
        return {"Authorization": f"Access {self.code}"} if who == "reporter" else self.officers.headers(who)

    def read(self, who=None):
        return self.client.get(self.path, headers=self.headers(who))

    def act(self, who, action, body, **headers):
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(f"{self.path}/{action}", json=body, headers={**self.headers(who), **more})

    def must(self, who, action, body):
        answer = self.act(who, action, body)
        expect(answer.status == 200, f"{action} by {who}: {answer!r}")
        return answer


# What leads to each stage, from a fresh submission on.
_VERIFIED = [(NATION, "verification", {})]
_WITH_CITY = [*_VERIFIED, (NATION, "dispositions", {"agency_id": CITY})]
_WITH_UNIT = [*_WITH_CITY, (CITY_ADMIN, "forwarding", {"agency_id": FIRST_UNIT})]
_DISPUTED = [*_WITH_UNIT, (FIRST, "return", {"reason": "Bukan kewenangan kami."})]
_ANSWERED_ONCE = [*_WITH_UNIT, (FIRST, "follow-ups", {"kind": "interim", "answer": "Petugas menuju lokasi."})]
_ANSWERED = [*_WITH_UNIT, (FIRST, "follow-ups", {"kind": "final", "answer": "Lampu sudah menyala kembali."})]
_CLOSED = [*_ANSWERED, ("reporter", "confirmation", {})]
STAGES = {
    "submitted": [], "verified": _VERIFIED, "with the city": _WITH_CITY, "with a unit": _WITH_UNIT,
    "disputed": _DISPUTED, "answered once": _ANSWERED_ONCE, "answered": _ANSWERED, "closed": _CLOSED,
}


def reach(stage, client, officers, **more):
    case = Case.submit(client, officers, **more)
    for who, action, body in STAGES[stage]:
        case.must(who, action, body)
    return case


def all_items(client, path, headers=None, limit=100):
    """Every item of a list, page after page."""
    items, cursor = [], None
    joint = "&" if "?" in path else "?"
    for _ in range(500):
        answer = client.get(
            f"{path}{joint}limit={limit}" + (f"&cursor={cursor}" if cursor else ""), headers=headers)
        equal(answer.status, 200, f"GET {path}")
        items += answer.json["items"]
        cursor = answer.json["next_cursor"]
        if not cursor:
            return items
    raise AssertionError(f"{path} never ends")


def waits_at(client, officers, who, tracking_id):
    found = all_items(client, "/api/v1/inbox", officers.headers(who))
    return tracking_id in [item["tracking_id"] for item in found]
