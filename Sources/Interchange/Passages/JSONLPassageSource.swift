internal import TranslationTypes

/// The passages of a JSON Lines file of units: each line is one, each variant a side.
struct JSONLPassageSource: PassageSource, ~Copyable {
    private var lines: VerbatimLineReader
    private let onError: ((InterchangeError) -> Void)?
    private var bytes: [UInt8] = []
    private var count = 0
    private var current: PendingPassage?
    /// The values of `text` beside `runs`, which say the same.
    private var mirrors: PendingPassage?
    private var splices: [Splice] = []
    private var output: [UInt8] = []

    init(file path: String, options: ReadingOptions) throws(InterchangeError) {
        lines = try VerbatimLineReader(file: path, longestLine: options.longestLine)
        onError = options.onError
    }

    mutating func next() throws(InterchangeError) -> PassageStep {
        output += bytes.spliced(splices, from: 0)
        bytes = []
        splices = []
        current = nil
        guard let line = try lines.next() else { return .end }
        let mark = line.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        let isBlank = line[mark...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if !isBlank, let unit = try unit(of: Array(line[mark...])) {
            bytes = line
            set(unit, mark)
        } else {
            output += line
        }
        return current.map { .passage($0.passage) } ?? .output
    }

    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError) {
        guard let current, let mirrors else { return }
        splices += try Self.splices(of: current, edits, lines.file)
        let mirrored = edits.filter { mirrors.texts[$0.side].emptyPlace != nil }
        splices += try Self.splices(of: mirrors, mirrored, lines.file)
    }

    mutating func takeOutput() -> [UInt8] {
        let result = output
        output = []
        return result
    }

    private func unit(of line: [UInt8]) throws(InterchangeError) -> TranslationUnit? {
        var reader = try JSONLReader(bytes: line, name: lines.file)
        do { return try reader.next() } catch {
            let problem = InterchangeError(
                file: lines.file, line: lines.line, message: error.message, advice: error.advice)
            guard let onError else { throw problem }
            onError(problem)
            return nil
        }
    }

    /// Makes the passage of a unit, whose line has a mark of so many bytes before it.
    private mutating func set(_ unit: TranslationUnit, _ mark: Int) {
        var passage = TextPassage(number: count, identifier: unit.identifier, sides: [])
        count += 1
        let variants = JSONTexts.variants(of: bytes, from: mark)
        let nothing = EditableText(text: "", atoms: [])
        var texts: [EditableText] = []
        var others: [EditableText] = []
        for (index, variant) in unit.variants.enumerated() {
            let found = index < variants.count ? variants[index] : JSONTexts.Variant()
            let text = found.runs ?? found.text ?? nothing
            let isKnown = variants.count == unit.variants.count && text.text == variant.text
            passage.sides.append(
                PassageSide(
                    variant.text, role: Self.role(variant, unit), language: variant.language, line: lines.line,
                    isEditable: isKnown))
            texts.append(text)
            others.append(found.runs != nil && found.text?.text == text.text ? found.text ?? nothing : nothing)
        }
        current = PendingPassage(passage: passage, texts: texts)
        mirrors = PendingPassage(passage: passage, texts: others)
    }

    private static func role(_ variant: TranslationVariant, _ unit: TranslationUnit) -> PassageSide.Role {
        guard let source = unit.sourceLanguage, unit.variant(in: source) != nil else { return .text }
        return variant == unit.variant(in: source) ? .source : .target
    }

    private static func splices(
        of pending: PendingPassage, _ edits: [PassageEdit], _ file: String
    ) throws(InterchangeError) -> [Splice] {
        try pending.splices(for: edits, file: file) { (text, _) throws(InterchangeError) in escape(text) }
    }

    /// The text as it stands in a JSON string: with the escapes that must be (RFC 8259 §7), in short where there is one.
    private static func escape(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                result += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: result.append(byte)
            }
        }
        return result
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
