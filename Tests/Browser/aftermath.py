# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""After everything that was done to it: the server is well, and has kept its promises and its secrets."""

from api_story import PERSON
from browser_story import PERSON as BROWSER_PERSON
from checks import Problems, Suite, equal, expect

SUITE = Suite("After all of it")
# What other tests bring about on purpose: a locked database, connections that were cut.
EXPECTED = ["failure.code=unavailable", "failure.code=conflict", "failure.code=full"]


@SUITE.test("every answer of the API in this run had a documented status and content type")
def documented(bench):
    with Problems() as problems:
        problems.extend(sorted(bench.contract.broken))


@SUITE.test("the server never failed in a way that is its own fault")
def no_fault(bench):
    expect(bench.server.process.poll() is None, "the server has ended")
    lines = [line for line in bench.server.log.splitlines() if "failed" in line or "Fatal" in line]
    unexpected = [line for line in lines if not any(code in line for code in EXPECTED)]
    expect(not unexpected, f"{len(unexpected)} lines, as\n" + "\n".join(unexpected[:8]))


@SUITE.test("its log holds nothing that a person wrote")
def discreet(bench):
    words = [*PERSON.values(), *BROWSER_PERSON.values(), "Lampu penyeberangan", "Contoh", "DROP TABLE", "salah-"]
    words += [password for _, password in bench.main.sign_ins.values()]
    found = [word for word in words if word != "individual" and word in bench.server.log]
    expect(not found, f"it holds {found}")


@SUITE.test("it has not grown beyond a gigabyte")
def memory(bench):
    with open(f"/proc/{bench.server.process.pid}/status", encoding="utf-8") as file:
        size = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
    expect(size < 1_000_000, f"it takes {size // 1000} MB")


@SUITE.test("the audit proves every chain")
def audit(bench):
    done = bench.main.command("audit", "verify", timeout=120)
    equal(done.returncode, 0, f"lapor audit verify ({done.stdout} {done.stderr})")
    expect("every chain holds" in done.stdout, done.stdout)


@SUITE.test("it ends when it is asked to, with exit code 0")
def end(bench):
    equal(bench.server.stop(seconds=10), 0, "exit code")
