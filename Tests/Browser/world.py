# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What the tests of one part share."""

from checks import expect
from client import Client
from contract import Contract
from journeys import Officers
from people import officer


class World(dict):
    """Built once, by the first test that asks; when that fails, the others say so at once."""

    def __init__(self, furnish):
        super().__init__()
        self._furnish = furnish
        self._is_begun = self._is_built = False

    def build(self, bench):
        if not self._is_begun:
            self._is_begun = True
            self._furnish(self, bench)
            self._is_built = True
        expect(self._is_built, "it was never prepared")
        return self

    def install(self, bench, name, **settings):
        """An installation of its own: what is changed there is nobody else's."""
        self["place"] = place = bench.apart(name)
        self.serve(place, **settings)

    def serve(self, place, **settings):
        self["server"] = server = place.start(LAPOR_LIMITS="off", **settings)
        self["contract"] = contract = Contract(Client(server.base).get("/openapi.json").json)
        self["client"] = client = Client(server.base, contract)
        self["officers"] = Officers(client, place)

    def sign_in(self, name):
        """An officer at the pages."""
        return officer(self["client"], self["place"], name)
