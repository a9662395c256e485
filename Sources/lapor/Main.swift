// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap

@main struct Main {
    static func main() async { await CommandLineTool.main() }
}
