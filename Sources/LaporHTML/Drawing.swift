// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The elements of drawings (SVG), with presentation attributes only: the policy of content allows no style of its own.
package func svg(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("svg", attributes, try content())
}
/// The name of a drawing, for those who do not see it.
package func drawingTitle(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("title", attributes, try content())
}
package func desc(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("desc", attributes, try content())
}
package func group(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("g", attributes, try content())
}
package func drawnText(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("text", attributes, try content())
}
package func rect(_ attributes: Attribute?...) -> HTML { HTML("rect", attributes, HTML()) }
package func path(_ attributes: Attribute?...) -> HTML { HTML("path", attributes, HTML()) }
package func circle(_ attributes: Attribute?...) -> HTML { HTML("circle", attributes, HTML()) }
package func figure(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("figure", attributes, try content())
}
package func figcaption(_ attributes: Attribute?..., @HTMLBuilder content: Content) rethrows -> HTML {
    HTML("figcaption", attributes, try content())
}
