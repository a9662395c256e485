// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Lets pages be written as they read: text and elements one after another.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ html: HTML) -> HTML { html }
    package static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
    package static func buildBlock() -> HTML { HTML() }
    package static func buildPartialBlock(first: HTML) -> HTML { first }
    package static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.append(next)
        return accumulated
    }
    package static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML() }
    package static func buildEither(first html: HTML) -> HTML { html }
    package static func buildEither(second html: HTML) -> HTML { html }
    package static func buildArray(_ parts: [HTML]) -> HTML {
        parts.reduce(into: HTML()) { $0.append($1) }
    }
}

/// Several pieces as one.
package func pieces(@HTMLBuilder _ content: () throws -> HTML) rethrows -> HTML { try content() }
