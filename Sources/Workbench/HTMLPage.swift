internal import Markup

/// A page of HTML that stands by itself: a head with a style for screen and paper, and what is written into it.
struct HTMLPage: ~Copyable {
    typealias Attributes = [(name: String, value: String)]

    private var writer = XMLWriter(to: ByteBuffer(), name: "page")

    /// Begins a page.
    init(title: String, style: String) throws {
        try writer.start("html", [("lang", "en")])
        try writer.start("head")
        try writer.empty("meta", [("charset", "utf-8")])
        try writer.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        try element("title", title)
        try element("style", Self.style + style)
        try writer.end()
        try writer.start("body")
    }

    /// The page in UTF-8.
    consuming func close() throws -> [UInt8] {
        try writer.end()
        try writer.end()
        return Array("<!DOCTYPE html>\n".utf8) + (try writer.finish().bytes) + [UInt8(ascii: "\n")]
    }

    mutating func start(_ name: String, _ attributes: Attributes = []) throws { try writer.start(name, attributes) }

    mutating func end() throws { try writer.end() }

    mutating func text(_ text: String) throws { try writer.text(text) }

    mutating func element(_ name: String, _ text: String, _ attributes: Attributes = []) throws {
        try writer.start(name, attributes)
        // HTML knows no empty-element tag here: an empty cell still needs its end.
        try writer.text(text.isEmpty ? "\u{200B}" : text)
        try writer.end()
    }

    private static let style = """
        body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem}
        table{border-collapse:collapse}
        @media(prefers-color-scheme:dark){body{background:#111;color:#eee}mark{color:#000}}

        """
}
