internal import Markup
internal import TranslationTypes

/// The paragraphs of one part of a Word document as passages (ECMA-376 part 1, 17.3).
///
/// A passage is a `w:p` with the text of its `w:t`; tabs and breaks are spaces. The place of each text is verified against the
/// bytes: what stands between the start tag and the next `<` must be the text that the parser gives.
struct WordPassages {
    private let utf8: [UInt8]
    private let file: String
    private let limits: DocumentLimits
    private var paragraphs: WordParagraphs<PassageBuilder, SourcePassage>
    /// Where the text of the open `w:t` begins, and what the parser gave of it so far.
    private var text: (start: Int, letters: String)?

    init(_ utf8: [UInt8], file: String, part: Int, styles: WordStyles, limits: DocumentLimits) {
        self.utf8 = utf8
        self.file = file
        self.limits = limits
        paragraphs = WordParagraphs(
            styles: styles, strongKinds: [.title, .heading, .quotation], begin: { PassageBuilder(utf8) }
        ) { builder, kind in
            var passage = builder.finish(kind, context: .wordText)
            passage?.part = part
            return passage
        }
    }

    /// Every passage in order.
    mutating func read() throws(DocumentError) -> [SourcePassage] {
        do { try readEvents() } catch {
            throw DocumentError(
                file: file, line: error.line, message: error.message,
                advice: error.advice.isEmpty ? "open the file in a word processor and save it anew" : error.advice)
        }
        if paragraphs.count > limits.blocks {
            throw DocumentError(
                file: file, message: "the document has more than \(limits.blocks) paragraphs",
                advice: "split it into parts")
        }
        return paragraphs.items
    }

    private mutating func readEvents() throws(MarkupError) {
        var reader = try XMLReader(bytes: utf8, name: file)
        try reader.keepBytes(encoding: "UTF-8")
        while let event = try reader.next(), paragraphs.count <= limits.blocks {
            switch event {
            case .start(let element): start(element, tagEnd: reader.byteRange.upperBound)
            case .end(let name): if paragraphs.end(name) { finishText() }
            case .text(let letters): text?.letters += letters
            default: break
            }
        }
    }

    private mutating func start(_ element: XMLElement, tagEnd: Int) {
        switch paragraphs.start(element) {
        case .text?: text = (tagEnd, "")
        case .space?: paragraphs.append { $0.appendSpace() }
        case .hyphen?: paragraphs.append { $0.append("-", for: 0..<0) }
        case nil: break
        }
    }

    // MARK: - Text

    private mutating func finishText() {
        guard let (start, letters) = text else { return }
        text = nil
        let pieces = Self.pieces(of: utf8, from: start)
        let isVerified = pieces.map { $0.letters ?? Self.text(utf8[$0.source]) }.joined() == letters
        paragraphs.append { builder in
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
