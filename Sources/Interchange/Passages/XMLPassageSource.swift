internal import Markup
internal import TranslationTypes

/// The passages of a TMX or XLIFF file.
///
/// A copy of the file is the file's own bytes: of the texts that are edited those of the new words, of all else as they were.
/// A file in another encoding than UTF-8 is converted on the way in and back on the way out.
struct XMLPassageSource: PassageSource, ~Copyable {
    var xml: XMLReader
    /// What the elements around a unit say, the outermost first.
    private(set) var scopes: [XMLPassageScope]
    private let grammar: XMLPassageGrammar
    /// The namespace of the root, in which the format's own elements stand.
    private let namespace: String?
    private var count = 0
    /// The passages of a unit that were not yet given, the next one last.
    private var pending: [UnitPassage] = []
    private var current: UnitPassage?
    private var hasEnded = false

    private var copy: XMLCopy
    private let keepsBytes: Bool
    /// What the edits of the unit change.
    private var splices: [Splice] = []
    /// Before which byte nothing changes any more but by `splices`.
    private var settled = 0

    /// A passage with the elements that it was made of.
    private struct UnitPassage {
        var passage: TextPassage
        var sides: [XMLSide]
    }

    init(
        file path: String, format: ExchangeFormat, options: ReadingOptions, keepsBytes: Bool
    ) throws(InterchangeError) {
        let limits = options.limits
        let encoding = keepsBytes ? try Self.encoding(of: path, limits) : "UTF-8"
        var xml = try InterchangeError.wrapping { () throws(MarkupError) in
            var xml = try XMLReader(file: path, limits: limits)
            if keepsBytes { try xml.keepBytes(encoding: encoding) }
            return xml
        }
        let root = try xml.root()
        let grammar = try XMLPassageGrammar(root: root, format: format, in: xml)
        let copy = try XMLCopy(encoding: encoding, file: path)
        self.xml = xml
        self.copy = copy
        self.grammar = grammar
        self.keepsBytes = keepsBytes
        namespace = root.namespaceURI
        scopes = [XMLPassageScope(options).entering(root)]
    }

    private static func encoding(of path: String, _ limits: XMLLimits) throws(InterchangeError) -> String {
        var probe = try XMLReader.opening(path, limits)
        _ = try probe.event()
        return probe.encoding
    }

    mutating func next() throws(InterchangeError) -> PassageStep {
        if pending.isEmpty {
            copySettled()
            while pending.isEmpty, !hasEnded {
                if copy.hasOutput { return .output }
                try readOn()
            }
            pending.reverse()
        }
        current = pending.popLast()
        return current.map { .passage($0.passage) } ?? .end
    }

    mutating func takeOutput() -> [UInt8] { copy.takeOutput() }
}

// MARK: - Reading

extension XMLPassageSource {
    /// Reads the next event outside of units, and the whole unit that it may begin.
    private mutating func readOn() throws(InterchangeError) {
        switch try xml.event() {
        case nil:
            hasEnded = true
            settled = xml.byteCount
            return copySettled()
        case .start(let element)?: try readElement(element)
        case .end?: if scopes.count > 1 { scopes.removeLast() }
        default: break
        }
        settled = xml.byteRange.upperBound
        if pending.isEmpty, settled - copy.place >= Self.copyAt { copySettled() }
    }

    private mutating func readElement(_ element: XMLElement) throws(InterchangeError) {
        let name = isOurs(element) ? element.localName : ""
        if name == grammar.unit {
            switch grammar {
            case .tmx: try readTMXUnit(element)
            case .xliff1: try readXLIFF1Unit(element)
            case .xliff2: try readXLIFF2Unit(element)
            }
        } else if grammar.containers.contains(name) {
            scopes.append(scopes[scopes.count - 1].entering(element))
        } else {
            if grammar == .tmx, name == "header" { scopes[scopes.count - 1].enterTMXHeader(element) }
            try xml.skip()
        }
    }

    /// Adds a passage of the unit that is being read.
    mutating func add(identifier: String?, _ sides: [(side: XMLSide, role: PassageSide.Role, isEditable: Bool)]) {
        let passage = TextPassage(
            number: count, identifier: identifier,
            sides: sides.map {
                PassageSide(
                    $0.side.text, role: $0.role, language: $0.side.language, line: $0.side.line,
                    isEditable: $0.isEditable)
            })
        count += 1
        pending.append(UnitPassage(passage: passage, sides: sides.map(\.side)))
    }

    /// The text of the element that has just begun, and of the segments that are marked in it, by their `mid`.
    mutating func readSide(
        _ element: XMLElement, language: LanguageTag?
    ) throws(InterchangeError) -> (whole: XMLSide, segments: [(mid: String, side: XMLSide)]) {
        let own = XMLPassageScope.language(element["xml:lang"] ?? element["lang"])
        var collector = XMLSideCollector(
            XMLSide(name: element.name, tag: xml.byteRange, line: xml.line, language: own ?? language))
        try readText(into: &collector, isSegmented: grammar == .xliff1)
        return (collector.whole, collector.segments)
    }

    private mutating func readText(
        into collector: inout XMLSideCollector, isSegmented: Bool
    ) throws(InterchangeError) {
        while let event = try xml.event() {
            switch event {
            case .end: return
            case .text(let text): collector.append(text, bytes: xml.byteRange, line: xml.line)
            case .start(let element) where isOurs(element) && grammar.codes.contains(element.localName): try xml.skip()
            case .start(let element):
                let isSegment =
                    isSegmented && isOurs(element) && element.localName == "mrk" && element["mtype"] == "seg"
                if isSegment {
                    collector.begin(
                        mid: element["mid"] ?? "", XMLSide(name: element.name, tag: xml.byteRange, line: xml.line))
                }
                try readText(into: &collector, isSegmented: isSegmented && !isSegment)
                if isSegment { collector.end() }
            default: break
            }
        }
    }

    func isOurs(_ element: XMLElement) -> Bool { element.namespaceURI == namespace }
}

// MARK: - Correcting

extension XMLPassageSource {
    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError) {
        guard let current, keepsBytes else { return }
        var texts: [EditableText] = []
        for (index, side) in current.sides.enumerated() {
            let isEdited = edits.contains { $0.side == index }
            texts.append(isEdited ? try editable(side) : EditableText(text: "", atoms: []))
        }
        let replacement = copy.replacement
        let made = try PendingPassage(passage: current.passage, texts: texts).splices(for: edits, file: xml.file) {
            (text, style) throws(InterchangeError) in
            try replacement.encode(text, isCDATA: style == .cdata)
        }
        for index in made.indices {
            let next = index + 1 < made.count ? made[index + 1].range.lowerBound : Int.max
            splices.append(withoutFalseEnd(made[index], before: next))
        }
    }

    /// A splice after which `]]` does not meet a `>` of the file and make the end of a CDATA section (XML 1.0 §2.4).
    private func withoutFalseEnd(_ splice: Splice, before next: Int) -> Splice {
        let before = xml.bytes(max(0, splice.range.lowerBound - 2)..<splice.range.lowerBound)
        let after = xml.bytes(splice.range.upperBound..<(splice.range.upperBound + 2))
        guard let angle = after.firstIndex(of: UInt8(ascii: ">")), splice.range.upperBound + angle < next,
            (before + splice.bytes + after[..<angle]).suffix(2) == Array("]]".utf8)[...]
        else { return splice }
        var result = splice
        result.range = splice.range.lowerBound..<(splice.range.upperBound + angle + 1)
        result.bytes += after[..<angle]
        result.bytes += splice.style == .cdata ? Array("]]>&#62;<![CDATA[".utf8) : Array("&gt;".utf8)
        return result
    }

    private func editable(_ side: XMLSide) throws(InterchangeError) -> EditableText {
        if let text = side.editable({ xml.bytes($0) }) { return text }
        throw InterchangeError(
            file: xml.file, line: side.line, message: "the place of the text in the file is not certain",
            advice: "change this text by hand")
    }

    private mutating func copySettled() {
        guard keepsBytes else { return }
        copy.copy(through: settled, with: splices, from: xml)
        xml.forgetBytes(before: copy.place)
        splices = []
    }

    /// Bytes: enough for the copying to cost little beside the parsing.
    private static let copyAt = 64 << 10
}
