// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A name and a value, which is escaped when it is written.
///
/// There is no attribute for scripts or styles: pages must work under a policy that allows neither.
package struct Attribute: Equatable, Sendable {
    let name: StaticString
    let value: String?

    package static func == (left: Self, right: Self) -> Bool {
        left.name.description == right.name.description && left.value == right.value
    }

    private init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }

    /// An attribute without one of its own below.
    package static func attribute(_ name: StaticString, _ value: String) -> Self { Self(name, value) }

    package static func id(_ value: String) -> Self { Self("id", value) }
    package static func `class`(_ value: String) -> Self { Self("class", value) }
    package static func href(_ value: String) -> Self { Self("href", value) }
    package static func src(_ value: String) -> Self { Self("src", value) }
    package static func alt(_ value: String) -> Self { Self("alt", value) }
    package static func enctype(_ value: String) -> Self { Self("enctype", value) }
    package static func accept(_ value: String) -> Self { Self("accept", value) }
    package static func rel(_ value: String) -> Self { Self("rel", value) }
    package static func lang(_ value: String) -> Self { Self("lang", value) }
    package static func hreflang(_ value: String) -> Self { Self("hreflang", value) }
    package static func title(_ value: String) -> Self { Self("title", value) }
    package static func name(_ value: String) -> Self { Self("name", value) }
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func type(_ value: String) -> Self { Self("type", value) }
    package static func content(_ value: String) -> Self { Self("content", value) }
    package static func charset(_ value: String) -> Self { Self("charset", value) }
    package static func action(_ value: String) -> Self { Self("action", value) }
    package static func method(_ value: String) -> Self { Self("method", value) }
    package static func `for`(_ value: String) -> Self { Self("for", value) }
    package static func placeholder(_ value: String) -> Self { Self("placeholder", value) }
    package static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
    package static func inputmode(_ value: String) -> Self { Self("inputmode", value) }
    package static func list(_ value: String) -> Self { Self("list", value) }
    package static func label(_ value: String) -> Self { Self("label", value) }
    package static func datetime(_ value: String) -> Self { Self("datetime", value) }
    package static func scope(_ value: String) -> Self { Self("scope", value) }
    package static func role(_ value: String) -> Self { Self("role", value) }
    package static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
    package static func rows(_ value: Int) -> Self { Self("rows", String(value)) }
    package static func maxlength(_ value: Int) -> Self { Self("maxlength", String(value)) }
    package static func max(_ value: String) -> Self { Self("max", value) }
    package static func min(_ value: String) -> Self { Self("min", value) }
    package static func ariaLabel(_ value: String) -> Self { Self("aria-label", value) }
    package static func ariaLabelledBy(_ value: String) -> Self { Self("aria-labelledby", value) }
    package static func ariaDescribedBy(_ value: String) -> Self { Self("aria-describedby", value) }
    package static func ariaCurrent(_ value: String) -> Self { Self("aria-current", value) }

    package static let deferred = Self("defer", nil)
    package static let isHidden = Self("hidden", nil)
    package static let autofocus = Self("autofocus", nil)
    package static let loadingLazy = Self("loading", "lazy")
    package static let multiple = Self("multiple", nil)
    package static let required = Self("required", nil)
    package static let checked = Self("checked", nil)
    package static let selected = Self("selected", nil)
    package static let open = Self("open", nil)
    package static let novalidate = Self("novalidate", nil)
    package static let ariaInvalid = Self("aria-invalid", "true")
    package static let ariaHidden = Self("aria-hidden", "true")
}
