internal import Markup
internal import TranslationTypes

/// The paragraphs of one part of a Word document as passages (ECMA-376 part 1, 17.3).
///
/// A passage is a `w:p` with the text of its `w:t`; tabs and breaks are spaces. The place of each text is verified against the
/// bytes: what stands between the start tag and the next `<` must be the text that the parser gives.
struct WordPassages {
    private struct Paragraph {
        var builder: PassageBuilder
        var style: String?
        var outlineLevel: Int?
        var isListed = false
        var isInTable = false
    }

    private let utf8: [UInt8]
    private let file: String
    private let part: Int
    private let styles: WordStyles
    private let limits: DocumentLimits

    private var passages: [SourcePassage] = []
    /// The open paragraphs: one, or more inside text boxes.
    private var open: [Paragraph] = []
    /// Passages of text boxes, which come after the paragraph that they are anchored in.
    private var floating: [SourcePassage] = []
    private var tableDepth = 0
    private var hiddenDepth = 0
    private var isRunProperties = false
    private var isHiddenRun = false
    /// Where the text of the open `w:t` begins, and what the parser gave of it so far.
    private var text: (start: Int, letters: String)?

    init(_ utf8: [UInt8], file: String, part: Int, styles: WordStyles, limits: DocumentLimits) {
        self.utf8 = utf8
        self.file = file
        self.part = part
        self.styles = styles
        self.limits = limits
    }

    /// Every passage in order.
    mutating func read() throws(DocumentError) -> [SourcePassage] {
        do { try readEvents() } catch {
            throw DocumentError(
                file: file, line: error.line, message: error.message,
                advice: error.advice.isEmpty ? "open the file in a word processor and save it anew" : error.advice)
        }
        if passages.count > limits.blocks {
            throw DocumentError(
                file: file, message: "the document has more than \(limits.blocks) paragraphs",
                advice: "split it into parts")
        }
        return passages
    }

    private mutating func readEvents() throws(MarkupError) {
        var reader = try XMLReader(bytes: utf8, name: file)
        try reader.keepBytes(encoding: "UTF-8")
        while let event = try reader.next(), passages.count + floating.count <= limits.blocks {
            switch event {
            case .start(let element): start(element, tagEnd: reader.byteRange.upperBound)
            case .end(let name): end(name)
            case .text(let letters): text?.letters += letters
            default: break
            }
        }
    }

    // MARK: - Elements

    private mutating func start(_ element: XMLElement, tagEnd: Int) {
        if hiddenDepth > 0 || WordBody.isHidden(element) {
            hiddenDepth += 1
            return
        }
        switch element.name {
        case "w:p": open.append(Paragraph(builder: PassageBuilder(utf8), isInTable: tableDepth > 0))
        case "w:tbl": tableDepth += 1
        case "w:r": isHiddenRun = false
        case "w:rPr": isRunProperties = true
        case "w:vanish": if isRunProperties { isHiddenRun = WordBody.isOn(element) }
        case "w:t": if !isHiddenRun { text = (tagEnd, "") }
        case "w:tab", "w:br", "w:cr", "w:ptab": append { $0.appendSpace() }
        case "w:noBreakHyphen": append { $0.append("-", for: 0..<0) }
        default: readProperty(element)
        }
    }

    private mutating func readProperty(_ element: XMLElement) {
        guard !open.isEmpty else { return }
        switch element.name {
        case "w:pStyle": open[open.count - 1].style = element["w:val"]
        case "w:outlineLvl": open[open.count - 1].outlineLevel = element["w:val"].flatMap { Int($0) }
        case "w:numId": open[open.count - 1].isListed = element["w:val"] != "0"
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if hiddenDepth > 0 {
            hiddenDepth -= 1
            return
        }
        switch name {
        case "w:p": finishParagraph()
        case "w:tbl": tableDepth = max(0, tableDepth - 1)
        case "w:r": isHiddenRun = false
        case "w:rPr": isRunProperties = false
        case "w:t": finishText()
        default: break
        }
    }

    private mutating func append(_ body: (inout PassageBuilder) -> Void) {
        if !open.isEmpty, !isRunProperties, !isHiddenRun { body(&open[open.count - 1].builder) }
    }

    private mutating func finishParagraph() {
        guard var paragraph = open.popLast() else { return }
        if var passage = paragraph.builder.finish(kind(of: paragraph), context: .wordText) {
            passage.part = part
            if open.isEmpty { passages.append(passage) } else { floating.append(passage) }
        }
        if open.isEmpty {
            passages += floating
            floating = []
        }
    }

    private func kind(of paragraph: Paragraph) -> Block.Kind {
        let styled = styles.kind(of: paragraph.style)
        if styled == .title || styled == .heading || styled == .quotation { return styled }
        if let level = paragraph.outlineLevel, level < WordStyles.bodyLevel { return .heading }
        if paragraph.isInTable { return .tableCell }
        return paragraph.isListed ? .listItem : styled
    }

    // MARK: - Text

    private mutating func finishText() {
        guard let (start, letters) = text, !open.isEmpty else { return }
        text = nil
        let pieces = Self.pieces(of: utf8, from: start)
        let isVerified = pieces.map { $0.letters ?? Self.text(utf8[$0.source]) }.joined() == letters
        append { builder in
            if !isVerified { return builder.appendUncertain(letters) }
            for piece in pieces {
                if let letters = piece.letters {
                    builder.append(letters, for: piece.source)
                } else {
                    builder.append(piece.source)
                }
            }
        }
    }

    /// The text from a place to the next tag: stretches of letters, and references with what they stand for.
    private static func pieces(of utf8: [UInt8], from start: Int) -> [(source: Range<Int>, letters: String?)] {
        guard start > 0, start <= utf8.count, utf8[start - 1] == UInt8(ascii: ">") else { return [] }
        let end = utf8[start...].firstIndex(of: UInt8(ascii: "<")) ?? utf8.count
        var result: [(Range<Int>, String?)] = []
        var place = start
        while place < end {
            let ampersand = utf8[place..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
            if ampersand > place { result.append((place..<ampersand, nil)) }
            if ampersand == end { break }
            let close = (utf8[ampersand..<end].firstIndex(of: UInt8(ascii: ";")) ?? end - 1) + 1
            result.append((ampersand..<close, reference(utf8[ampersand + 1..<max(ampersand + 1, close - 1)])))
            place = close
        }
        return result
    }

    /// XML 1.0, 4.1 and 4.6.
    private static func reference(_ name: ArraySlice<UInt8>) -> String {
        let name = String(decoding: name, as: UTF8.self)
        if name.hasPrefix("#") {
            let isHex = name.hasPrefix("#x")
            let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
            return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
        return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name] ?? ""
    }

    /// Letters as the parser gives them: line ends as LF (XML 1.0, 2.11).
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if !bytes.contains(0x0D) { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        for index in bytes.indices {
            if bytes[index] != 0x0D {
                result.append(bytes[index])
            } else if index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
