import Interchange
import Markup
import Testing
import TranslationTypes

/// A glossary format as the contract tests see it: concepts to bytes and back.
struct GlossarySubject: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Concepts that the format holds without loss.
    let concepts: [Concept]
    let write: @Sendable ([Concept]) throws -> [UInt8]
    let read: @Sendable ([UInt8], GlossaryReadingOptions) throws -> [Concept]

    static var pair: GlossaryReadingOptions {
        GlossaryReadingOptions(sourceLanguage: .english, targetLanguage: .kazakh)
    }

    static let tsv = table("tsv", .tsv)
    static let csv = table("csv", .csv)

    private static func table(_ name: String, _ format: DelimitedFormat) -> GlossarySubject {
        GlossarySubject(testDescription: name, concepts: richConcepts) { concepts in
            let columns = GlossaryColumn.columns(for: concepts)
            var writer = try GlossaryTableWriter(
                to: ByteBuffer(), name: "out", columns: columns, format: format, headLines: ["title: Сынақ"])
            for concept in concepts { try writer.write(concept) }
            return try writer.finish().bytes
        } read: { bytes, options in
            try collectConcepts(GlossaryTableReader(bytes: bytes, name: "in", options: options))
        }
    }

    static let omegaT = GlossarySubject(testDescription: "OmegaT", concepts: pairedConcepts) { concepts in
        var writer = try OmegaTGlossaryWriter(to: ByteBuffer(), name: "out", source: .english, target: .kazakh)
        for concept in concepts { try writer.write(concept) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collectConcepts(OmegaTGlossaryReader(bytes: bytes, name: "in", options: with(pair, options)))
    }

    static let weblate = GlossarySubject(testDescription: "Weblate", concepts: weblateConcepts) { concepts in
        var writer = try WeblateGlossaryWriter(to: ByteBuffer(), source: .english, target: .kazakh)
        for concept in concepts { try writer.write(concept) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collectConcepts(WeblateGlossaryReader(bytes: bytes, name: "in", options: with(pair, options)))
    }

    static let utx = GlossarySubject(testDescription: "UTX", concepts: utxConcepts) { concepts in
        let header = UTXHeader(
            source: .english, target: .kazakh, fields: ["2026-11-21T12:00:00+05:00", "license: CC0 1.0"],
            columns: UTXHeader.usualColumns + ["src:term status", "src:plural", "x-house"])
        var writer = try UTXWriter(to: ByteBuffer(), name: "out", header: header)
        for concept in concepts { try writer.write(concept) }
        return try writer.finish().bytes
    } read: { bytes, options in
        try collectConcepts(UTXReader(bytes: bytes, name: "in", options: options))
    }

    static let tbx: [GlossarySubject] = [
        tbx(.basic, .dca), tbx(.basic, .dct), tbx(.min, .dca), tbx(.min, .dct), tbx(.core, .dca), tbx(.core, .dct),
    ]

    static func tbx(_ dialect: TBXDialect, _ style: TBXStyle) -> GlossarySubject {
        GlossarySubject(testDescription: "\(dialect.name) \(style.rawValue)", concepts: richConcepts) { concepts in
            var writer = try TBXWriter(
                to: ByteBuffer(), name: "out", header: TBXHeader(dialect: dialect, style: style, language: .kazakh))
            for concept in concepts { try writer.write(concept) }
            return try writer.finish().bytes
        } read: { bytes, options in
            try collectConcepts(TBXReader(bytes: bytes, name: "in", options: options))
        }
    }

    private static func with(
        _ options: GlossaryReadingOptions, _ other: GlossaryReadingOptions
    ) -> GlossaryReadingOptions {
        var options = options
        options.onError = other.onError
        return options
    }
}

func collectConcepts<Reader: ConceptReader & ~Copyable>(_ reader: consuming Reader) throws -> [Concept] {
    var concepts: [Concept] = []
    while let concept = try reader.next() {
        #expect(reader.termLines.count == concept.terms.count && reader.line > 0)
        concepts.append(concept)
    }
    return concepts
}

/// A detail of a column with any name.
func column(_ name: String, _ value: String) -> TermDetail { TermDetail(name, value, element: "column") }

let uyghurCyrillic = LanguageTag(language: "ug", script: .cyrillic)

/// What TSV and TBX can say of a concept.
let richConcepts: [Concept] = [
    Concept(
        identifier: "C001", subject: "құқық; law",
        definitions: [
            Definition("Адамдарды сотсыз ұстаған мекеме.", language: .kazakh),
            Definition("A place\nwith \"two\" lines, and\ttabs \\t.", language: .english, source: "Own wording; 2026"),
            Definition("没有审判的关押场所。", language: .chinese),
        ],
        terms: [
            Term(
                "қайта тәрбиелеу лагері", language: .kazakh, status: .preferred, partOfSpeech: .noun, note: "ескерту",
                source: "Azattyq, 2021", date: "2021-03-05"),
            Term("концлагерь", language: .kazakh, status: .forbidden, casePolicy: .insensitive, date: "2021"),
            Term(
                "reeducation camp", language: .english, status: .admitted, casePolicy: .sensitive,
                details: [
                    TermDetail("termType", "fullForm", element: "termNote"),
                    TermDetail(
                        "context", "[sic] camps; {forced} 100 %", element: "descrip",
                        parts: [TermDetail("source", "RFE/RL: a=b", element: "admin")]),
                ]),
            Term("جازا لاگېرى", language: .uyghur, status: .deprecated),
            Term("再教育营", language: .chinese),
        ],
        details: [TermDetail("", "жалпы ескерту", element: "note")],
        languageDetails: [.kazakh: [TermDetail("", "тіл туралы", element: "note")]]),
    Concept(identifier: "c-2", terms: [Term(" two  spaces ", language: uyghurCyrillic)]),
    Concept(
        identifier: "x3", definitions: [Definition("for all languages")],
        terms: [Term("АҚШ", language: .kazakh), Term("США", language: .russian, partOfSpeech: .properNoun)]),
]

/// What OmegaT's tables can say.
let pairedConcepts: [Concept] = [
    Concept(
        identifier: "1",
        terms: [
            Term("camp", language: .english), Term("лагерь", language: .kazakh, note: "түсіндірме"),
            Term("лагер, \"ескі\"", language: .kazakh, details: [column("column 4", "x")]),
        ]),
    Concept(identifier: "2", terms: [Term("court", language: .english), Term("сот", language: .kazakh)]),
]

let weblateConcepts: [Concept] = [
    Concept(
        identifier: "7", definitions: [Definition("A closed place.")],
        terms: [
            Term("camp", language: .english, note: "for people"),
            Term("лагерь", language: .kazakh, note: "аударма", details: [column("flags", "terminology")]),
            Term("концлагерь", language: .kazakh, status: .forbidden),
        ]),
    Concept(
        identifier: "8",
        terms: [
            Term(
                "Tilmach", language: .english,
                details: [column("location", "a.c:1"), column("context", "about\nbox"), column("flags", "read-only")])
        ]),
]

let utxConcepts: [Concept] = [
    Concept(
        identifier: "C1",
        terms: [
            Term(
                "camp", language: .english, status: .admitted, partOfSpeech: .noun,
                details: [column("src:plural", "camps")]),
            Term("лагерь", language: .kazakh, status: .preferred, partOfSpeech: .noun, note: "ескерту"),
            Term("концлагерь", language: .kazakh, status: .forbidden, details: [column("x-house", "Azattyq")]),
            Term("лагер", language: .kazakh, status: .deprecated),
        ]),
    Concept(identifier: "C2", terms: [Term("court", language: .english), Term("сот", language: .kazakh)]),
]
