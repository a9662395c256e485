# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Letters of an installation that has no mail server: it writes them into a folder."""

import email
import email.policy
import glob
import os
import re
import time


def written(folder):
    """All letters, the newest first."""
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.eml"), recursive=True), key=os.path.getmtime, reverse=True):
        with open(path, "rb") as file:
            yield email.message_from_binary_file(file, policy=email.policy.default)


def found_in_letter(folder, to, pattern, seconds=20):
    """The first group of a pattern, or all of it, in the newest letter to somebody that has it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for message in written(folder):
            found = re.search(pattern, message.get_body(("plain",)).get_content()) if to in message["To"] else None
            if found:
                return found[found.re.groups]
        time.sleep(0.1)
    raise AssertionError(f"no letter to {to} with {pattern}")
