internal import TranslationTypes

/// The texts in the front matter of a Markdown file: title and descriptions, where they are simple values on one line.
struct MarkdownFrontPassages {
    private(set) var passages: [SourcePassage] = []
    /// The language that the front matter names.
    let language: LanguageTag?
    /// How many lines the front matter takes.
    let lineCount: Int

    init(_ utf8: [UInt8], lines: SourceLines) {
        let head = (0..<min(Self.reach, lines.starts.count)).map {
            Substring(decoding: utf8[lines.content(of: $0, in: utf8)], as: UTF8.self)
        }
        let front = MarkdownFrontMatter(head)
        lineCount = front.lineCount
        language = Self.tag(front.value("language", "lang"))
        for index in 0..<lineCount {
            let line = lines.content(of: index, in: utf8)
            guard let value = Self.value(utf8, line) else { continue }
            var builder = PassageBuilder(utf8)
            builder.append(value.range)
            let kind: Block.Kind = value.key == "title" || value.key == "headline" ? .title : .paragraph
            if let passage = builder.finish(kind, language: language, context: .frontMatter) {
                passages.append(passage)
            }
        }
    }

    private static func tag(_ text: String?) -> LanguageTag? {
        guard let text else { return nil }
        // A value that is no tag says nothing of the language.
        do { return try LanguageTag(text) } catch { return nil }
    }

    /// The text of a line such as `title: "Сот үкімі"`; nil where the value is not simple (YAML 1.2, 7.3).
    private static func value(_ utf8: [UInt8], _ line: Range<Int>) -> (key: String, range: Range<Int>)? {
        guard let colon = utf8[line].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = String(decoding: utf8[line.lowerBound..<colon], as: UTF8.self)
        guard keys.contains(key) else { return nil }
        let blank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var start = colon + 1
        var end = line.upperBound
        while start < end, blank(utf8[start]) { start += 1 }
        while end > start, blank(utf8[end - 1]) { end -= 1 }
        guard start < end else { return nil }
        for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] where utf8[start] == quote {
            guard end - start > 2, utf8[end - 1] == quote, !utf8[start + 1..<end - 1].contains(quote),
                !utf8[start..<end].contains(UInt8(ascii: "\\"))
            else { return nil }
            return (key, start + 1..<end - 1)
        }
        let text = String(decoding: utf8[start..<end], as: UTF8.self)
        let isPlain =
            !"[]{}|>&*!%@`,?-#\"'".unicodeScalars.contains(text.unicodeScalars.first ?? "#")
            && text[...].firstRange(ofText: ": ") == nil && text[...].firstRange(ofText: " #") == nil
            && !text.hasSuffix(":")
        return isPlain ? (key, start..<end) : nil
    }

    private static let keys: Set<String> = [
        "title", "subtitle", "headline", "description", "summary", "lead", "excerpt", "abstract",
    ]
    /// Lines looked at; ``MarkdownFrontMatter`` takes at most 200 and its fences.
    private static let reach = 210
}
