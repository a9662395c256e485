# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""One page of the demonstration that is rendered, in one state."""

import dataclasses
import typing

import demo_scenes


@dataclasses.dataclass
class Page:
    """Where it is, and how it comes into its state.

    The address is given, or that of a scene, or `state:` and `number` of a published report. Who looks is nobody, an officer by
    the name of the sign-ins, `reporter:STATE` with the code of a report in that state, or whoever belongs to the scene.
    """

    name: str
    path: str = ""
    role: str | None = None
    prepare: typing.Callable | None = None
    scene: str | None = None
    place: str = "main"
    # A page by which people come in for the first time.
    is_entrance: bool = False
    # What is put right again before the next page: until then the browser is told of failures.
    restore: typing.Callable | None = None

    @property
    def is_failure(self):
        return self.place != "main" or self.restore is not None

    def found(self, demo):
        """Its address and what the browser holds."""
        if self.scene:
            scene = demo_scenes.of(demo, self.scene)
            return self.path or scene.path, list(scene.cookies) + demo.cookies(self.place, self.role)
        if self.role and self.role.startswith("reporter:"):
            number, code = demo.in_state(self.role.removeprefix("reporter:"))
            return f"/laporan/{number}", [{"name": "lapor_akses", "value": f"{number}.{code}", "path": "/"}]
        path = self.path
        if "{" in path:
            state = path[path.index("{") + 1:path.index("}")]
            path = path.replace("{" + state + "}", demo.published(state))
        return path, demo.cookies(self.place, self.role)
