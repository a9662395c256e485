// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A place by its Kemendagri code.
package struct Region: Equatable, Sendable {
    package let code: String
    package let name: String
    package let kind: String
    package init(code: String, name: String, kind: String) {
        self.code = code
        self.name = name
        self.kind = kind
    }
}
