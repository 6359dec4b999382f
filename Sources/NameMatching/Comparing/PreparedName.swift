internal import TranslationTypes

/// A name read for comparing; made by ``NameMatcher/prepared(_:)``.
///
/// Copying it costs a count of references, whatever the name.
public struct PreparedName: Sendable {
    /// The name as given.
    public var name: Name { content.name }
    /// The parts that are compared, in order.
    var parts: [PreparedPart] { content.parts }
    /// All parts in one word.
    var whole: PreparedWord? { content.whole }
    /// The places of the gazetteer that bear the name, the likeliest first.
    var places: [PlaceMatch] { content.places }
    /// The system of the name's letters; Latin for a name without letters.
    var system: SoundSystem { content.system }
    /// How the name is written; nil for a name without letters.
    var writing: Writing? { content.writing }
    /// All parts in plain letters.
    var plain: PlainSpelling { content.plain }

    private let content: Content

    private final class Content: Sendable {
        let name: Name
        let parts: [PreparedPart]
        let whole: PreparedWord?
        let places: [PlaceMatch]
        let system: SoundSystem
        let writing: Writing?
        let plain: PlainSpelling

        init(_ name: Name, _ parts: [PreparedPart], _ whole: PreparedWord?, _ places: [PlaceMatch]) {
            self.name = name
            self.parts = parts
            self.whole = whole
            self.places = places
            system = whole?.word.system ?? .latin
            plain = PlainSpelling(joining: parts.lazy.map(\.plain))
            writing = parts.first.flatMap { Writing($0.text, language: name.language) }
        }
    }
}

extension PreparedName {
    init(_ given: Name, in tables: SoundTables, gazetteer: Gazetteer) {
        let name = Self.withLanguage(given)
        var read = Self.parts(of: name, tables.reader)
        if read.isEmpty { read = Self.words(of: name.text, name.language, tables.reader) }
        let system = read.first?.word.system
        read = Array(read.filter { $0.word.system == system }.prefix(Self.mostParts))
        let hasSurname = read.contains { $0.role == .surname }
        var end = 0
        let parts = read.map { part in
            let start = end
            end += part.word.sounds.count
            return PreparedPart(
                text: part.text, role: part.role, word: PreparedWord(part.word, in: tables),
                letters: end <= Self.mostLetters ? start..<end : nil,
                pinyin: Pinyin.word(part.word, tables.reader).map { PreparedWord($0, in: tables) },
                stem: Self.stem(of: part, name.language, tables), isOmittable: part.role == .patronymic && hasSurname,
                family: name.kind == .place
                    ? NameFamily() : NameFamilies.shared.family(of: NameFolding.folded(part.text)),
                plain: PlainSpelling(part.word),
                bare: name.kind == .place ? nil : Self.bare(part.word).map { PreparedWord($0, in: tables) })
        }
        let whole: PreparedWord?
        if parts.count == 1 {
            whole = parts[0].word
        } else {
            whole = system.map { system in
                let joined = SoundWord(
                    system: system, sounds: Array(read.flatMap(\.word.sounds).prefix(Self.mostLetters)),
                    text: String(
                        read.map(\.word.text).joined().unicodeScalars.prefix(Self.mostLetters).map(Character.init)))
                return PreparedWord(joined, in: tables)
            }
        }
        let places = name.kind == .person ? [] : gazetteer.places(named: name.text, language: name.language)
        content = Content(given, parts, whole, places)
    }

    /// A name without a language in Arabic letters is Uyghur when any of its words has letters that only Uyghur writes.
    private static func withLanguage(_ name: Name) -> Name {
        guard name.language == nil, name.text.unicodeScalars.contains(where: { $0.value >= 0x600 && $0.value <= 0x6FF })
        else { return name }
        guard Writing.arabic(of: nil, Array(name.text.unicodeScalars)[...]) == .uyghur else { return name }
        return Name(name.text, language: .uyghur, kind: name.kind)
    }

    private typealias ReadPart = (text: String, role: NamePart.Role, word: SoundWord)

    /// The parts that carry sounds; words around the name are left out.
    private static func parts(of name: Name, _ reader: SoundReader) -> [ReadPart] {
        if name.kind == .place { return words(of: name.text, name.language, reader) }
        var parts: [ReadPart] = []
        for part in PersonName(name.text, language: name.language).parts where !left.contains(part.role) {
            let words = reader.words(of: part.text, language: name.language)
            guard let first = words.first else { continue }
            let same = words.filter { $0.system == first.system }
            let word = SoundWord(
                system: first.system, sounds: Array(same.flatMap(\.sounds).prefix(mostLetters)),
                text: String(same.map(\.text).joined().unicodeScalars.prefix(mostLetters).map(Character.init)))
            parts.append((part.text, part.role, word))
        }
        return parts
    }

    /// The father's name in a patronymic; nil for what is none, and for one whose ending is not known.
    private static func stem(of part: ReadPart, _ language: LanguageTag?, _ tables: SoundTables) -> PreparedWord? {
        guard part.role == .patronymic else { return nil }
        let folded = NameFolding.folded(part.text)
        var left = WordEndings.shared.ending(of: folded[...]).patronymicLength
        guard left > 0 else { return nil }
        // The letters of the ending are counted without marks and signs.
        var scalars = Array(part.text.unicodeScalars)
        while left > 0, let last = scalars.popLast() { left -= NameFolding.folded(String(Character(last))).count }
        let words = words(of: String(String.UnicodeScalarView(scalars)), language, tables.reader)
        guard words.count == 1, words[0].word.system == part.word.system else { return nil }
        return PreparedWord(words[0].word, in: tables)
    }

    /// An Arabic word without the article; nil for a word that does not begin with it, or would have too few letters left.
    private static func bare(_ word: SoundWord) -> SoundWord? {
        guard word.system == .abjad, word.sounds.count >= article.unicodeScalars.count + shortestBare,
            word.text.hasPrefix(article)
        else { return nil }
        let letters = word.text.unicodeScalars.dropFirst(article.unicodeScalars.count)
        return SoundWord(
            system: .abjad, sounds: Array(word.sounds.dropFirst(article.unicodeScalars.count)),
            text: String(String.UnicodeScalarView(letters)))
    }

    private static func words(of text: String, _ language: LanguageTag?, _ reader: SoundReader) -> [ReadPart] {
        reader.writtenWords(of: text, language: language).map { written, word in
            let cut = SoundWord(
                system: word.system, sounds: Array(word.sounds.prefix(mostLetters)),
                text: String(word.text.unicodeScalars.prefix(mostLetters).map(Character.init)))
            return (written, .other, cut)
        }
    }

    /// Roles of words that are no part of the name itself.
    private static let left: Set<NamePart.Role> = [.title, .particle, .generation]
    /// The Arabic article, and the fewest letters of a name after it.
    private static let article = "ال", shortestBare = 3
    /// The most parts and letters compared; what is longer is no name, and is cut.
    private static let mostParts = 6, mostLetters = WordPairSteps.mostLetters
}
