internal import TranslationTypes

/// The inline markup of a paragraph, told from its text (CommonMark 0.31, section 6).
///
/// The lines of the paragraph are read as one run of bytes; a map leads back to the source.
struct MarkdownSpans {
    /// A stretch of the run and what it is.
    struct Node {
        enum Kind {
            case text, markup, blank
            /// Code or an address: what a reader sees, and no text.
            case hidden
            /// What a reference or an escape stands for.
            case letters(String)
            /// A run of asterisks, underscores or tildes, by its place among ``delimiters``.
            case delimiter(Int)
        }
        var range: Range<Int>
        var kind: Kind
        var isLocked = false
    }

    /// An opening bracket that waits for its closing one.
    private struct Bracket {
        let node: Int
        let delimiters: Int
        let isImage: Bool
    }

    let run: [UInt8]
    var nodes: [Node] = []
    var emphasis = MarkdownEmphasis()
    private let source: [UInt8]
    /// Where the lines begin in the run, and where they stand in the source.
    private let segments: [(run: Int, source: Range<Int>)]
    private let references: MarkdownReferences
    private var brackets: [Bracket] = []
    /// Lengths of runs of backticks that nothing closes from here on.
    private var unclosed: Set<Int> = []
    /// Elements that nothing closes from here on.
    private var unclosedElements: Set<String> = []
    private var place = 0
    private var textStart = 0

    init(_ source: [UInt8], _ lines: [Range<Int>], references: MarkdownReferences) {
        var run: [UInt8] = []
        var segments: [(Int, Range<Int>)] = []
        for line in lines {
            if !segments.isEmpty { run.append(0x0A) }
            segments.append((run.count, line))
            run += source[line]
        }
        self.run = run
        self.source = source
        self.segments = segments
        self.references = references
    }

    /// The passage that the run is; nil when there is nothing to read in it.
    mutating func passage(
        _ kind: Block.Kind, language: LanguageTag?, context: SourcePassage.Context
    ) -> SourcePassage? {
        while place < run.count { readByte() }
        flushText()
        emphasis.match(from: 0)
        var builder = PassageBuilder(source)
        for node in nodes { emit(node, to: &builder) }
        builder.marks = emphasis.pairs.map { .init(open: sourceRange($0.open), close: sourceRange($0.close)) }
        return builder.finish(kind, language: language, context: context)
    }

    // MARK: - To the source

    private func emit(_ node: Node, to builder: inout PassageBuilder) {
        builder.isLocked = node.isLocked
        switch node.kind {
        case .markup: break
        case .hidden: builder.appendHidden()
        case .text: builder.append(sourceRange(node.range))
        case .blank: builder.appendBlank(sourceRange(node.range))
        case .letters(let letters): builder.append(letters, for: sourceRange(node.range))
        case .delimiter(let index):
            let text = emphasis.text(of: index)
            if !text.isEmpty { builder.append(sourceRange(text)) }
        }
    }

    /// The stretch of the source under a stretch of the run; line breaks hold what stands between the lines.
    private func sourceRange(_ range: Range<Int>) -> Range<Int> {
        sourceOffset(range.lowerBound, isEnd: false)..<sourceOffset(range.upperBound, isEnd: true)
    }

    private func sourceOffset(_ offset: Int, isEnd: Bool) -> Int {
        let limit = isEnd ? offset - 1 : offset
        let index = max(0, segments.partitioned { $0.run <= limit } - 1)
        let segment = segments[index]
        let inside = offset - segment.run
        if inside <= segment.source.count { return segment.source.lowerBound + inside }
        return index + 1 < segments.count ? segments[index + 1].source.lowerBound : segment.source.upperBound
    }

    // MARK: - Reading

    private mutating func readByte() {
        switch run[place] {
        case UInt8(ascii: "\\"): readEscape()
        case UInt8(ascii: "`"): readCode()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiters()
        case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "["): openBracket(length: 2)
        case UInt8(ascii: "["): if !readFootnoteMark() { openBracket(length: 1) }
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): readTag()
        case UInt8(ascii: "&"): readReference()
        case UInt8(ascii: "h"), UInt8(ascii: "w"): readAddress()
        case 0x0A: add(.blank, place..<place + 1)
        default: place += 1
        }
    }

    private func peek(_ offset: Int) -> UInt8? { place + offset < run.count ? run[place + offset] : nil }

    private mutating func flushText() {
        if textStart < place { nodes.append(Node(range: textStart..<place, kind: .text)) }
        textStart = place
    }

    private mutating func add(_ kind: Node.Kind, _ range: Range<Int>) {
        flushText()
        nodes.append(Node(range: range, kind: kind))
        place = range.upperBound
        textStart = place
    }

    private mutating func readEscape() {
        guard let next = peek(1) else {
            place += 1
            return
        }
        if next == 0x0A { return add(.blank, place..<place + 2) }
        if next < 0x80, Unicode.Scalar(next).isMarkdownPunctuation {
            add(.letters(String(Unicode.Scalar(next))), place..<place + 2)
        } else {
            place += 1
        }
    }

    private mutating func readCode() {
        let length = count(of: UInt8(ascii: "`"), at: place)
        if !unclosed.contains(length) {
            var end = place + length
            while end < run.count {
                if run[end] != UInt8(ascii: "`") {
                    end += 1
                    continue
                }
                let closing = count(of: UInt8(ascii: "`"), at: end)
                end += closing
                if closing == length { return add(.hidden, place..<end) }
            }
            unclosed.insert(length)
        }
        place += length
    }

    private func count(of byte: UInt8, at start: Int) -> Int { run[start...].prefix { $0 == byte }.count }

    private mutating func readDelimiters() {
        let byte = run[place]
        let length = count(of: byte, at: place)
        if byte == UInt8(ascii: "~"), length != 2 {
            place += length
            return
        }
        let range = place..<place + length
        let index = emphasis.add(byte, range, before: scalar(before: place), after: scalar(at: place + length))
        add(.delimiter(index), range)
    }

    private func scalar(before offset: Int) -> Unicode.Scalar {
        String(decoding: run[max(0, offset - 4)..<offset], as: UTF8.self).unicodeScalars.last ?? " "
    }

    private func scalar(at offset: Int) -> Unicode.Scalar {
        String(decoding: run[offset..<min(run.count, offset + 4)], as: UTF8.self).unicodeScalars.first ?? " "
    }

    private mutating func readReference() {
        guard let end = run[place...].prefix(Self.longestReference).firstIndex(of: UInt8(ascii: ";")),
            let letters = references.characters(of: String(decoding: run[place + 1..<end], as: UTF8.self))
        else {
            place += 1
            return
        }
        add(.letters(letters), place..<end + 1)
    }

    /// An address in the text, as GitHub finds it (GFM 0.29, 6.9).
    private mutating func readAddress() {
        let isStart =
            place == 0 || !(scalar(before: place).properties.isAlphabetic || (0x30...0x39).contains(run[place - 1]))
        guard isStart, ["http://", "https://", "www."].contains(where: { run[place...].starts(with: $0.utf8) }) else {
            place += 1
            return
        }
        var end = place
        for scalar in String(decoding: run[place...].prefix(Self.reach), as: UTF8.self).unicodeScalars {
            if scalar.isBlank || "<[]".unicodeScalars.contains(scalar) || (0x3000...0x303F).contains(scalar.value)
                || (0xFF01...0xFFEF).contains(scalar.value)
            {
                break
            }
            end += String(scalar).utf8.count
        }
        while end > place, "?!.,:*_~'\")]".utf8.contains(run[end - 1]) { end -= 1 }
        add(.hidden, place..<end)
    }

    private mutating func readTag() {
        guard let length = MarkdownTag.length(in: run[place...].prefix(Self.reach)) else {
            place += 1
            return
        }
        let tag = MarkdownTag(run[place..<place + length])
        if tag.name == "br" { return add(.blank, place..<place + length) }
        var end = place + length
        if tag.hidesText, let close = closingTag(tag.name, from: end) { end = close }
        add(end > place + length || tag.isAddress ? .hidden : .markup, place..<end)
    }

    /// The end of the tag that closes an element.
    private mutating func closingTag(_ name: String, from start: Int) -> Int? {
        if unclosedElements.contains(name) { return nil }
        let close = Array("</\(name)".utf8)
        var index = start
        while let found = run[index...].firstIndex(of: UInt8(ascii: "<")) {
            if run[found...].prefix(close.count).map({ $0 | 0x20 }) == close.map({ $0 | 0x20 }),
                let end = run[found...].firstIndex(of: UInt8(ascii: ">"))
            {
                return end + 1
            }
            index = found + 1
        }
        unclosedElements.insert(name)
        return nil
    }

    // MARK: - Links

    private mutating func readFootnoteMark() -> Bool {
        guard peek(1) == UInt8(ascii: "^"),
            let close = run[place...].prefix(Self.longestReference).firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        add(.markup, place..<close + 1)
        return true
    }

    private mutating func openBracket(length: Int) {
        add(.text, place..<place + length)
        if brackets.count >= Self.deepest { brackets.removeFirst() }
        brackets.append(
            Bracket(node: nodes.count - 1, delimiters: emphasis.count, isImage: length == 2))
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast() else {
            place += 1
            return
        }
        let label = nodes[bracket.node].range.upperBound..<place
        guard let link = MarkdownLink(after: place + 1, label: label, in: run, labels: references.labels) else {
            place += 1
            return
        }
        add(.markup, place..<link.end)
        nodes[bracket.node].kind = .markup
        emphasis.match(from: bracket.delimiters)
        for index in bracket.node..<nodes.count {
            if bracket.isImage { nodes[index].kind = .markup }
            if link.isNamedByText { nodes[index].isLocked = true }
        }
        // A link holds no other link (CommonMark, 6.3).
        if !bracket.isImage { brackets.removeAll { !$0.isImage } }
    }

    /// Bytes of a tag or an address.
    private static let reach = 4000
    /// Bytes; the longest name of an entity has 33.
    private static let longestReference = 40
    /// Brackets open at once.
    private static let deepest = 64
}

extension Unicode.Scalar {
    /// Punctuation or symbol (CommonMark 0.31, 2.1).
    var isMarkdownPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
