# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The demonstration's year of reports, served; whoever looks at it comes in as one of its people."""

import datetime
import os
import sqlite3

from client import Client
from invented_map import Tiles, outlines, square
from journeys import Officers
from people import cookies_of
from server import Installation

# Where a map is asked for and nobody has brought real outlines in.
INVENTED = [("35", square(111, -8.5, 3)), ("33", square(108.5, -8, 2.4)), ("51", square(114.4, -8.8, 1.2)),
            ("35.78", square(112.6, -7.4, 0.3)), ("35.15", square(112.6, -7.8, 0.4)), ("35.78.05", square(112.7, -7.3, 0.05))]


class Demonstration:
    """`main` is the year of reports; `guarded` counts what is sent to it and is worked on; `broken` has lost a table."""

    def __init__(self, binary, folder, reports=1_500, regions=()):
        self.binary, self.folder = binary, folder
        self.tiles = Tiles()
        self._known = {}
        self.installation = main = Installation(binary, os.path.join(folder, "demo"))
        self._must(main, "demo", "--prepare-only", "--reports", str(reports), timeout=900)
        for file in list(regions) or [outlines(folder, "regions.geojson", INVENTED)]:
            self._must(main, "import", "boundaries", file, timeout=120)
        self._must(main, "import", "questions", self._questions())
        self.server = main.start(LAPOR_LIMITS="off", **self.tiles.settings)
        self.base = self.server.base
        self.client = Client(self.base)
        self.officers = Officers(self.client, main)
        # Before anything is added to the year.
        self._published = {state: self._newest(state) for state in ["dispositioned", "in_progress", "awaiting_reporter", "closed"]}

    def _newest(self, state):
        return self.client.get(f"/api/v1/reports?status={state}&limit=1").json["items"][0]["tracking_id"]

    @staticmethod
    def _must(installation, *arguments, **more):
        done = installation.command(*arguments, **more)
        if done.returncode != 0:
            raise SystemExit(f"lapor {' '.join(arguments)} failed: {done.stderr}")

    def _questions(self):
        path = os.path.join(self.folder, "questions.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("category,code,position,kind,label_id,label_en,choices_id,choices_en,is_required,starts_on,ends_on\n"
                       "water_sanitation,meter,1,text,Nomor meter air,Water meter number,,,true,,\n"
                       "water_sanitation,sejak,2,choice,Sejak kapan,Since when,hari ini|minggu ini|lebih lama,"
                       "today|this week|longer,false,,\n")
        return path

    def once(self, name, make):
        """What is made the first time that it is asked for."""
        if name not in self._known:
            self._known[name] = make()
        return self._known[name]

    # MARK: places

    def place(self, name):
        """An installation and its server."""
        if name == "main":
            return self.installation, self.server
        return self.once(("place", name), {"guarded": self._guarded, "broken": self._broken}[name])

    def _small(self, name, **settings):
        place = Installation(self.binary, os.path.join(self.folder, name)).prepare()
        return place, place.start(**settings)

    def _guarded(self):
        place, server = self._small("guarded")
        end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=9)
        self._must(place, "maintenance", "on", "--until", end.strftime("%Y-%m-%dT%H:%M"), "--reason", "pindah",
                   "--message", "Server dipindahkan malam ini. Yang Anda tulis tidak hilang.")
        return place, server

    def _broken(self):
        """Without a table that the figures come from, and with a database that somebody else writes to all the time."""
        place, server = self._small("broken", LAPOR_LIMITS="off")
        place.sql("ALTER TABLE figure RENAME TO figure_lost")
        self._lock = sqlite3.connect(place.file, isolation_level=None, check_same_thread=False)
        self._lock.execute("BEGIN EXCLUSIVE")
        return place, server

    # MARK: people

    def cookies(self, place, role):
        """What a browser holds once its user has come in: an officer by the name of the sign-ins, or nobody."""
        if role is None:
            return []
        installation, server = self.place(place)

        def sign_in():
            email, password = installation.sign_ins[role]
            return cookies_of(Client(server.base).post("/masuk", form={"surel": email, "sandi": password}))

        return self.once(("officer", place, role), sign_in)

    @property
    def codes(self):
        """(state, number, code) of the reports whose reporters' codes were printed."""
        def read():
            found = []
            for number, (_, code) in self.installation.sign_ins.items():
                headers = {"Authorization": f"Access {code}"}
                answer = self.client.get(f"/api/v1/reports/{number}", headers=headers) if number.isdigit() else None
                if answer and answer.status == 200:
                    found.append((answer.json["status"], number, code))
            return found

        return self.once("codes", read)

    def in_state(self, state):
        for found, number, code in self.codes:
            if found == state:
                return number, code
        raise AssertionError(f"the demonstration has no report in the state {state}")

    def published(self, state):
        """The number of a report that everybody may read."""
        return self._published[state]
