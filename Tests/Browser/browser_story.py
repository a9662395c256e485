# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
from checks import Suite
SUITE = Suite("browser_story")
