// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporHTML

/// Our own mark: a voice that is heard, a speech bubble with a tick.
enum Logo {
    static let mark = HTML(
        raw: """
            <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">\
            <path class="logo-bubble" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/>\
            <path class="logo-tick" d="M9.5 13.5l4.5 4.5 8.5-8.5" fill="none" stroke-width="3.2" \
            stroke-linecap="round" stroke-linejoin="round"/></svg>
            """,
        because: "a drawing of our own; it holds no text of anybody"
    )

    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
        <path fill="#a4161a" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/>\
        <path d="M9.5 13.5l4.5 4.5 8.5-8.5" fill="none" stroke="#fff" stroke-width="3.2" \
        stroke-linecap="round" stroke-linejoin="round"/></svg>
        """
}
