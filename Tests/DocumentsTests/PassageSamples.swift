import Documents

/// Random documents of every format, with the shapes that files have in real life.
enum PassageSamples {
    private static let words = [
        "лагерь", "қайта", "тәрбиелеу", "مەكتەپ", "لاگېر", "re-education", "camp", "新疆", "再教育营", "был", "the", "и",
        "2019",
        "«сөз»", "Nur-Sultan",
    ]

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// White space as one space, none at the ends and none between Han characters, where a line break gives none.
    static func folded(_ text: String) -> String {
        string(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xAD })
    }

    /// Whether a file whose edited stretches gave way to `☃` holds nothing else that is new, and all tags of the old one.
    static func isKept(_ old: [UInt8], in new: [UInt8], _ format: DocumentFormat, _ edits: Int) -> Bool {
        let mark = Array("☃".utf8)
        var place = old.startIndex
        var index = 0
        var marks = 0
        while index < new.count {
            if new[index...].starts(with: mark) {
                marks += 1
                index += mark.count
                continue
            }
            guard let found = old[place...].firstIndex(of: new[index]) else { return false }
            place = found + 1
            index += 1
        }
        let tags = { (bytes: [UInt8]) in bytes.count { $0 == UInt8(ascii: "<") } }
        return marks == edits && (format != .html || tags(old) == tags(new))
    }

    static func random(_ format: DocumentFormat, _ random: inout some RandomNumberGenerator) -> [UInt8] {
        let count = Int.random(in: 1...8, using: &random)
        switch format {
        case .plainText:
            let end = Bool.random(using: &random) ? "\r\n" : "\n"
            return Array((0..<count).map { _ in line(&random) + "." }.joined(separator: end + end).utf8)
        case .markdown: return Array((0..<count).map { _ in markdown(&random) }.joined(separator: "\n\n").utf8)
        case .html:
            let body = (0..<count).map { _ in html(&random) }.joined(separator: "\n")
            return Array(
                "<!DOCTYPE html>\n<html lang=kk><head><title>Бас сөз</title></head><body>\(body)</body></html>".utf8)
        case .docx:
            return ZipWriter.package(body: (0..<count).map { _ in word(&random) }.joined())
        }
    }

    private static func line(_ random: inout some RandomNumberGenerator) -> String {
        (0..<Int.random(in: 3...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }

    private static func pick(_ choices: [String], _ random: inout some RandomNumberGenerator) -> String {
        choices.randomElement(using: &random) ?? ""
    }

    private static func markdown(_ random: inout some RandomNumberGenerator) -> String {
        let start = pick(["", "", "", "# ", "> ", "- ", "1. ", "## "], &random)
        let text = (0..<4).map { _ in
            let word = pick(words, &random)
            return pick(
                [
                    word, word, "**\(word)**", "*\(word)*", "[\(word)](https://x.example/a_b)", "`\(word)`",
                    "\(word) &amp;",
                    "\(word)\\*", "***\(word)** x*", "_\(word)_", "a~~\(word)~~", "https://x.example/лагерь",
                    "<b>\(word)</b>",
                ], &random)
        }
        return start + text.joined(separator: start.isEmpty ? pick([" ", "\n", "  \n"], &random) : " ") + " соңы"
    }

    private static func html(_ random: inout some RandomNumberGenerator) -> String {
        let text = (0..<4).map { _ in
            let word = pick(words, &random)
            return pick(
                [
                    word, "<b>\(word)</b>", "a<i>\(word)</i>b", "<a href='x?a=1&b=2'>\(word) <em>\(word)</em></a>",
                    "\(word)&shy;\(word)", "&laquo;\(word)&raquo;", "\(word)&#1202;", "<code>\(word)</code>",
                    "<!-- \(word) -->\(word)",
                    "<span lang=ug>\(word)</span>", "\(word)&nbsp;\(word)", "A & \(word)",
                ], &random)
        }
        let inner = text.joined(separator: pick([" ", "\n   ", "\r\n"], &random))
        return pick(
            [
                "<p>\(inner)</p>", "<p>\(inner)", "<div><p class=x>\(inner)</div>", "<blockquote>\(inner)</blockquote>",
                "<ul><li>\(inner)<li>x</ul>", "<table><tr><td>\(inner)<td>y</table>", "<h2>\(inner)</h2>",
                "<pre>\(inner)</pre>",
            ], &random)
    }

    private static func word(_ random: inout some RandomNumberGenerator) -> String {
        let runs = (0..<4).map { _ in
            let word = pick(words, &random)
            return pick(
                [
                    "<w:r><w:t>\(word)</w:t></w:r>",
                    "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> \(word) </w:t></w:r>",
                    "<w:r><w:t>\(word)</w:t><w:tab/><w:t>\(word)</w:t></w:r>", "<w:r><w:t>A &amp; \(word)</w:t></w:r>",
                    "<w:del><w:r><w:delText>\(word)</w:delText></w:r></w:del>",
                    "<w:hyperlink><w:r><w:t>\(word)</w:t></w:r></w:hyperlink>",
                    "<w:r><w:t/></w:r>", "<w:r><w:instrText>\(word)</w:instrText></w:r>",
                ], &random)
        }
        return "<w:p>\(runs.joined())</w:p>"
    }
}
