/// What the elements of HTML are for, as far as reading needs it (WHATWG HTML, rendering section).
enum PageElements {
    /// Elements that begin and end a block of text.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol",
        "optgroup",
        "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead",
        "tr", "ul", "xmp",
    ]
    /// Elements whose text is not text of the page, or belongs to a control.
    static let unread: Set<String> = [
        "head", "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed",
        "applet",
        "audio", "video", "map", "button", "select", "input", "textarea", "datalist", "progress", "meter", "title",
        "noframes", "rp", "rt", "dialog",
    ]
    static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}
