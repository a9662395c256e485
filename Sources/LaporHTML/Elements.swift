// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The elements that pages are made of, by their own names.
package typealias Content = () throws -> HTML

package func html(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("html", attributes, try content())
}
package func head(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("head", attributes, try content())
}
package func title(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("title", attributes, try content())
}
package func body(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("body", attributes, try content())
}
package func header(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("header", attributes, try content())
}
package func nav(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("nav", attributes, try content())
}
package func main(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("main", attributes, try content())
}
package func footer(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("footer", attributes, try content())
}
package func section(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("section", attributes, try content())
}
package func article(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("article", attributes, try content())
}
package func aside(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("aside", attributes, try content())
}
package func div(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("div", attributes, try content())
}
package func span(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("span", attributes, try content())
}
package func p(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("p", attributes, try content())
}
package func h1(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("h1", attributes, try content())
}
package func h2(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("h2", attributes, try content())
}
package func h3(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("h3", attributes, try content())
}
package func ul(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("ul", attributes, try content())
}
package func ol(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("ol", attributes, try content())
}
package func li(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("li", attributes, try content())
}
package func dl(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("dl", attributes, try content())
}
package func dt(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("dt", attributes, try content())
}
package func dd(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("dd", attributes, try content())
}
package func a(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("a", attributes, try content())
}
package func strong(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("strong", attributes, try content())
}
package func code(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("code", attributes, try content())
}
package func em(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("em", attributes, try content())
}
package func small(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("small", attributes, try content())
}
package func time(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("time", attributes, try content())
}
package func form(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("form", attributes, try content())
}
package func fieldset(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("fieldset", attributes, try content())
}
package func legend(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("legend", attributes, try content())
}
package func label(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("label", attributes, try content())
}
package func button(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("button", attributes, try content())
}
package func textarea(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("textarea", attributes, try content())
}
package func select(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("select", attributes, try content())
}
package func optgroup(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("optgroup", attributes, try content())
}
package func option(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("option", attributes, try content())
}
package func datalist(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("datalist", attributes, try content())
}
package func details(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("details", attributes, try content())
}
package func summary(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("summary", attributes, try content())
}
package func table(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("table", attributes, try content())
}
package func caption(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("caption", attributes, try content())
}
package func thead(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("thead", attributes, try content())
}
package func tbody(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("tbody", attributes, try content())
}
package func tr(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("tr", attributes, try content())
}
package func th(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("th", attributes, try content())
}
package func td(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("td", attributes, try content())
}
package func meta(_ attributes: Attribute?...) -> HTML { HTML(void: "meta", attributes) }
package func link(_ attributes: Attribute?...) -> HTML { HTML(void: "link", attributes) }
package func input(_ attributes: Attribute?...) -> HTML { HTML(void: "input", attributes) }
package func br(_ attributes: Attribute?...) -> HTML { HTML(void: "br", attributes) }
package func hr(_ attributes: Attribute?...) -> HTML { HTML(void: "hr", attributes) }
package func img(_ attributes: Attribute?...) -> HTML { HTML(void: "img", attributes) }
package func ins(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("ins", attributes, try content())
}
package func del(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("del", attributes, try content())
}
package func mark(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("mark", attributes, try content())
}
/// A script of our own, from its own address; it waits until the page is read.
package func script(_ source: String) -> HTML { HTML("script", [.src(source), .deferred], HTML()) }
package func dialog(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("dialog", attributes, try content())
}
package func kbd(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("kbd", attributes, try content())
}
package func h4(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("h4", attributes, try content())
}
package func template(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("template", attributes, try content())
}
package func progress(_ attributes: Attribute?..., @HTMLBuilder content: Content = { HTML() }) rethrows -> HTML {
    HTML("progress", attributes, try content())
}
