import Interchange
import Markup
import Testing
import TranslationTypes

/// A format as the contract tests see it: units to bytes and back.
struct ContractSubject: Sendable, CustomTestStringConvertible {
    let format: ExchangeFormat
    /// Units that the format holds without loss.
    let units: [TranslationUnit]
    let write: @Sendable ([TranslationUnit]) throws -> [UInt8]
    let read: @Sendable ([UInt8], ReadingOptions) throws -> [TranslationUnit]

    var testDescription: String { format.rawValue }

    static let all = [tmx, tsv, jsonl]

    static let tmx = ContractSubject(format: .tmx, units: richUnits + plainUnits) { units in
        let header = TMXHeader(sourceLanguage: .kazakh, toolVersion: "1")
        var writer = try TMXWriter(to: ByteBuffer(), name: "out", header: header)
        for unit in units { try writer.write(unit) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collect(TMXReader(bytes: bytes, name: "in", options: options))
    }

    static let tsv = ContractSubject(format: .tsv, units: plainUnits) { units in
        let columns: [TSVColumn] =
            [.identifier] + [.kazakh, .uyghur, .chinese].map(TSVColumn.language) + [.note, .property("x-document")]
        var writer = try TSVWriter(to: ByteBuffer(), name: "out", columns: columns)
        for unit in units { try writer.write(unit) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collect(TSVReader(bytes: bytes, name: "in", options: options))
    }

    static let jsonl = ContractSubject(format: .jsonl, units: richUnits + plainUnits) { units in
        var writer = JSONLWriter(to: ByteBuffer(), name: "out")
        for unit in units { try writer.write(unit) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collect(JSONLReader(bytes: bytes, name: "in", options: options))
    }
}

func collect<Reader: TranslationUnitReader & ~Copyable>(_ reader: consuming Reader) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return units
}

func variant(_ language: LanguageTag, _ content: InlineContent) -> TranslationVariant {
    TranslationVariant(language: language, content: content)
}

/// Text, one note, one property: what every format holds.
let plainUnits: [TranslationUnit] = [
    TranslationUnit(
        identifier: "1", variants: [variant(.kazakh, "Сот үкімі шықты."), variant(.uyghur, "سوت ھۆكۈم چىقاردى."), variant(.chinese, "法院作出判决。")],
        notes: [Note("tab\tline\nreturn\rslash\\t \"quote\"")], properties: [Property("x-document", "хабар/1")]),
    TranslationUnit(variants: [variant(.kazakh, " ақ  орын "), variant(.chinese, "a\\nb\u{2028}c\u{85}d <&>]]> 😀")]),
    TranslationUnit(variants: [variant(.uyghur, "\u{2067}ئى\u{2069}\t\r\n")]),
]

/// What TMX can say of a unit.
let richUnits: [TranslationUnit] = [
    TranslationUnit(
        identifier: "x\"<1>",
        variants: [
            TranslationVariant(
                language: .english,
                content: InlineContent([
                    .text("See "),
                    .code(
                        InlineCode(
                            kind: .beginPair, attributes: [Attribute("i", "1"), Attribute("x", "1")],
                            content: InlineContent([
                                .text("<a title=\""),
                                .code(InlineCode(kind: .subflow, content: InlineContent([
                                    .text("our "), .code(InlineCode(kind: .placeholder, content: "{0}")),
                                ]))),
                                .text("\">"),
                            ]))),
                    .code(InlineCode(kind: .highlight, attributes: [Attribute("type", "bold")], content: "the page")),
                    .code(InlineCode(kind: .endPair, attributes: [Attribute("i", "1")], content: "</a>")),
                    .code(InlineCode(kind: .isolated, attributes: [Attribute("pos", "begin")])),
                    .code(InlineCode(kind: .unknown, content: "{\\f1 ")), .text(" "),
                ]),
                notes: [Note("n1"), Note("n2", attributes: [Attribute("xml:lang", "kk")])],
                properties: [Property("p", ""), Property("p", "2", attributes: [Attribute("o-encoding", "x")])],
                attributes: [Attribute("creationdate", "20260101T000000Z"), Attribute("unknown", "ү")]),
            variant(.kazakh, ""), variant(.kazakh, "екінші"),
            variant(LanguageTag(language: "zh", script: .traditionalHan, region: "HK"), "法院"),
        ],
        sourceLanguage: .english, notes: [Note("көп\nжол")], properties: [Property("x-a", "1")],
        attributes: [Attribute("xmlns:q", "urn:q"), Attribute("q:z", "1"), Attribute("usagecount", "3")]),
    TranslationUnit(variants: [variant(.kazakh, "a")], sourceLanguage: .kazakh),
    TranslationUnit(variants: []),
]
