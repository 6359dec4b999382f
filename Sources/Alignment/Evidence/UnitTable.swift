internal import ICU
internal import TextNormalization
internal import TranslationTypes

/// The units and currencies of a language by their names: CLDR's, and the few of `alignment/units.tsv` that CLDR lacks.
struct UnitTable: Sendable {
    /// What a number of a unit comes to in the dimension's own unit.
    struct Unit: Sendable {
        let dimension: Quantity.Dimension
        let factor: Double
        let summand: Double
    }

    private struct Name: Sendable {
        /// The words and signs that the name is made of, as ``NumberSurroundings`` takes them; of a text without spaces one.
        let parts: [String]
        let unit: Unit
    }

    /// Names that follow their number, by the first character.
    private var following: [Unicode.Scalar: [Name]] = [:]
    /// Names and signs that stand before it, by the last character.
    private var preceding: [Unicode.Scalar: [Name]] = [:]
    let isUnspaced: Bool

    /// The units of each language.
    static let of = OncePerLanguage(UnitTable.init(language:))

    init(language: String) {
        isUnspaced = LocaleNameTable.isUnspaced(LanguageTag(language: language))
        for row in Self.unitRows {
            guard let factor = Double(row[2]), let summand = Double(row[3]) else {
                preconditionFailure("alignment/units.tsv: \(row[0]) has no factor")
            }
            let unit = Unit(dimension: .measure(row[1]), factor: factor, summand: summand)
            for name in Self.names(of: row[0], widths: row[4], in: language) { add(name, unit) }
            addListed(row[5], language, unit)
        }
        for row in Self.currencyRows {
            let unit = Unit(dimension: .money(row[0]), factor: 1, summand: 0)
            for name in LocaleNames.currency(row[0], in: language) + [row[0]] { add(name, unit) }
            for sign in row[1].split(separator: " ") + [row[0][...]] {
                addPreceding(sign.lowercased(), unit)
                add(String(sign), unit)
            }
            addListed(row[2], language, unit)
        }
        // The longest name is the one that is meant: US$ before $, 平方公里 before 平.
        preceding = preceding.mapValues { names in
            names.sorted { ($0.parts[0].utf8.count, $1.parts[0]) > ($1.parts[0].utf8.count, $0.parts[0]) }
        }
        following = following.mapValues { names in
            names.sorted {
                ($0.parts.count, $0.parts.reduce(0) { $0 + $1.utf8.count }) > (
                    $1.parts.count, $1.parts.reduce(0) { $0 + $1.utf8.count }
                )
            }
        }
    }

    /// CLDR's names of a unit beside the numbers that tell a language's plurals apart.
    private static func names(of unit: String, widths: String, in language: String) -> Set<String> {
        var names: Set<String> = []
        for isShort in widths == "both" ? [false, true] : widths == "full" ? [false] : [] {
            for count in pluralExamples {
                guard let written = LocaleNames.measure(count, of: unit, isShort: isShort, in: language) else {
                    continue
                }
                let parts = written.split { $0.isNumber || $0 == "." || $0 == "," }
                // A name around the number, as 每小时1英里, is known by what follows.
                if let name = parts.last, written.hasSuffix(name) { names.insert(String(name)) }
            }
        }
        return names
    }

    private mutating func addListed(_ names: String, _ language: String, _ unit: Unit) {
        for name in names.split(separator: " ") where name.hasPrefix(language + ":") {
            let name = name.dropFirst(language.count + 1).replacing("_", with: " ")
            if name.hasSuffix("~") {
                addPreceding(name.dropLast().lowercased(), unit)
            } else {
                add(String(name), unit)
            }
        }
    }

    private mutating func addPreceding(_ name: String, _ unit: Unit) {
        guard let last = name.unicodeScalars.last else { return }
        preceding[last, default: []].append(Name(parts: [name], unit: unit))
    }

    private mutating func add(_ name: String, _ unit: Unit) {
        let name = name.lowercased()
        let parts =
            isUnspaced
            ? [String(name.filter { !$0.isWhitespace })]
            : Self.parts(of: name)
        guard let first = parts.first?.unicodeScalars.first else { return }
        following[first, default: []].append(Name(parts: parts, unit: unit))
    }

    /// The words and signs of a name.
    private static func parts(of name: String) -> [String] {
        var text = NumberSurroundings(text: name)
        var parts: [String] = []
        while parts.count < mostParts, let token = text.token(parts.count, after: 0) { parts.append(token.text) }
        return parts
    }

    /// The unit that follows a number, and the UTF-8 offset where it ends.
    func unit(after offset: Int, in text: inout NumberSurroundings) -> (unit: Unit, end: Int)? {
        isUnspaced ? unspacedUnit(after: offset, in: text) : wordedUnit(after: offset, in: &text)
    }

    private func wordedUnit(after offset: Int, in text: inout NumberSurroundings) -> (unit: Unit, end: Int)? {
        guard let first = text.token(0, after: offset)?.text.unicodeScalars.first else { return nil }
        for name in following[first] ?? [] {
            if let end = Self.end(of: name, after: offset, in: &text) { return (name.unit, end) }
        }
        return nil
    }

    /// The UTF-8 offset where a name ends that follows a place; nil when it does not follow there.
    private static func end(of name: Name, after offset: Int, in text: inout NumberSurroundings) -> Int? {
        var end = offset
        for (number, part) in name.parts.enumerated() {
            guard let token = text.token(number, after: offset), begins(token.text, with: part) else { return nil }
            end = token.end
        }
        return end
    }

    private func unspacedUnit(after offset: Int, in text: NumberSurroundings) -> (unit: Unit, end: Int)? {
        var rest = text.characters(after: offset, most: Self.longestUnspaced)
        var end = offset
        while let first = rest.first, Self.fillers.contains(first) {
            end += first.utf8.count
            rest = rest.dropFirst()
        }
        let written = LowerCasing.of(rest)
        guard let first = written.unicodeScalars.first else { return nil }
        for name in following[first] ?? [] where written.begins(withBytesOf: name.parts[0]) {
            return (name.unit, end + name.parts[0].utf8.count)
        }
        return nil
    }

    /// The unit that stands before a number, and its length in UTF-8.
    func unit(before offset: Int, in text: inout NumberSurroundings) -> (unit: Unit, length: Int)? {
        let before = text.word(before: offset)
        guard let last = before.unicodeScalars.last else { return nil }
        return preceding[last]?.first { before.ends(withBytesOf: $0.parts[0]) && Self.isWhole($0.parts[0], in: before) }
            .map { ($0.unit, $0.parts[0].utf8.count) }
    }

    /// Whether a sign at the end of a word is all of it, unless it is no letter.
    private static func isWhole(_ name: String, in word: String) -> Bool {
        name.utf8.count == word.utf8.count || !(name.unicodeScalars.first?.properties.isAlphabetic ?? true)
            || name.unicodeScalars.first?.properties.isIdeographic ?? false
    }

    /// Whether a word is a name with at most an ending; short names bear none.
    private static func begins(_ word: String, with name: String) -> Bool {
        if !word.begins(withBytesOf: name) { return false }
        if word.utf8.count == name.utf8.count { return true }
        let letters = name.unicodeScalars.count
        guard letters >= shortestInflected, !indeclinable.contains(name) else { return false }
        // фут has футов and футами, but футбол is no foot.
        return word.unicodeScalars.count - letters <= (letters == shortestInflected ? 2 : longestEnding)
    }

    private static let unitRows = EvidenceTable.rows("alignment/units.tsv", columns: 6)
    private static let currencyRows = EvidenceTable.rows("alignment/currencies.tsv", columns: 3)
    /// Numbers whose plurals differ in the languages of CLDR: one, two, few, many, a fraction.
    private static let pluralExamples = [1, 2, 5, 1.5]
    /// Words and signs: square kilometres per hour has five.
    private static let mostParts = 5
    /// Letters.
    private static let shortestInflected = 3
    /// Letters.
    private static let longestEnding = 4
    /// Names that longer words begin with, as Europe does.
    private static let indeclinable: Set<String> = ["euro", "евро", "еуро"]
    /// Characters.
    private static let longestUnspaced = 10
    /// What may stand between a number and its unit: more than, about, some.
    private static let fillers: Set<Character> = [" ", "多", "余", "餘", "来", "幾", "几"]
}
