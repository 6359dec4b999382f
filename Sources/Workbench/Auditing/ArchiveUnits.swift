internal import Interchange
internal import TranslationTypes

/// The units of a bilingual file as passages, each with the dates and authors that the file gives for it.
final class ArchiveUnits {
    private var reader: any TranslationUnitReader & ~Copyable
    private let origin: ArchiveOrigin
    private var number = 0
    /// The days met so far: a memory has few, and many units of each.
    private var days: [Substring: ArchiveDate] = [:]

    /// Opens a file.
    /// - Parameter origin: where texts are from that do not say it.
    init(file path: String, format: ExchangeFormat, origin: ArchiveOrigin, options: ReadingOptions) throws {
        reader = try format.reader(file: path, options: options)
        self.origin = origin
    }

    /// The formats whose units say when and by whom.
    static func areDated(_ format: ExchangeFormat) -> Bool { format == .tmx || format == .jsonl }

    /// The next units, at most so many; none at the end.
    func next(_ most: Int) throws -> [ArchivePassage] {
        var batch: [ArchivePassage] = []
        while batch.count < most, let unit = try reader.next() { batch.append(passage(of: unit, line: reader.line)) }
        return batch
    }

    private func passage(of unit: TranslationUnit, line: Int) -> ArchivePassage {
        let source = unit.sourceLanguage.flatMap { unit.variant(in: $0) }
        let sides = unit.variants.map { variant in
            PassageSide(
                variant.text, role: source == nil ? .text : variant == source ? .source : .target,
                language: variant.language, line: line, isEditable: false)
        }
        defer { number += 1 }
        return ArchivePassage(
            passage: TextPassage(number: number, identifier: unit.identifier, sides: sides),
            origins: unit.variants.map { origin(of: $0, in: unit) })
    }

    /// What the document said that a side is from goes before what the memory says of the unit (TMX 1.4b `creationdate`).
    private func origin(of variant: TranslationVariant, in unit: TranslationUnit) -> ArchiveOrigin {
        var origin = origin
        let document = unit.properties.isEmpty ? nil : unit.property("\(Property.Kind.date)-\(variant.language)")
        if let date = document.flatMap({ ArchiveDate($0) }) {
            origin.date = date
        } else if let date = attribute("creationdate", of: variant, in: unit).flatMap({ day($0) }) {
            origin.date = date
        }
        let authors = unit.properties.isEmpty ? nil : unit.property("\(Property.Kind.author)-\(variant.language)")
        if let authors {
            origin.authors = authors.split(separator: ";").map { String($0.drop { $0 == " " }) }
        } else if let author = attribute("creationid", of: variant, in: unit) {
            origin.authors = [author]
        }
        return origin
    }

    private func attribute(_ name: String, of variant: TranslationVariant, in unit: TranslationUnit) -> String? {
        (variant.attributes.first { $0.name == name } ?? unit.attributes.first { $0.name == name })?.value
    }

    private func day(_ text: String) -> ArchiveDate? {
        let utf8 = text.utf8
        let key = text[..<(utf8.firstIndex(of: UInt8(ascii: "T")) ?? utf8.endIndex)]
        if let known = days[key] { return known }
        guard let date = ArchiveDate(text) else { return nil }
        if days.count >= Self.mostDays { days = [:] }
        days[key] = date
        return date
    }

    /// Days that are kept in mind: those of a century.
    private static let mostDays = 36_525
}
