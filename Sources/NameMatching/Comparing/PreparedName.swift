internal import TranslationTypes

/// A name read for comparing; made by ``NameMatcher/prepared(_:)``.
public struct PreparedName: Sendable {
    /// The name as given.
    public let name: Name
    /// The parts that are compared, in order.
    let parts: [PreparedPart]
    /// All parts in one word.
    let whole: PreparedWord?
    /// The places of the gazetteer that bear the name, the likeliest first.
    let places: [PlaceMatch]

    /// The system of the name's letters; Latin for a name without letters.
    var system: SoundSystem { whole?.word.system ?? .latin }
}

extension PreparedName {
    init(_ name: Name, in tables: SoundTables, gazetteer: Gazetteer) {
        self.name = name
        var read = Self.parts(of: name, tables.reader)
        if read.isEmpty { read = Self.words(of: name.text, name.language, tables.reader) }
        let system = read.first?.word.system
        read = Array(read.filter { $0.word.system == system }.prefix(Self.mostParts))
        let hasSurname = read.contains { $0.role == .surname }
        parts = read.map { part in
            PreparedPart(
                text: part.text, role: part.role, word: PreparedWord(part.word, in: tables),
                pinyin: Pinyin.word(part.word, tables.reader).map { PreparedWord($0, in: tables) },
                isOmittable: part.role == .patronymic && hasSurname)
        }
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
        places = name.kind == .person ? [] : gazetteer.places(named: name.text, language: name.language)
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

    private static func words(of text: String, _ language: LanguageTag?, _ reader: SoundReader) -> [ReadPart] {
        reader.words(of: text, language: language).map { word in
            let cut = SoundWord(
                system: word.system, sounds: Array(word.sounds.prefix(mostLetters)),
                text: String(word.text.unicodeScalars.prefix(mostLetters).map(Character.init)))
            return (word.text, .other, cut)
        }
    }

    /// Roles of words that are no part of the name itself.
    private static let left: Set<NamePart.Role> = [.title, .particle, .generation]
    /// The most parts and letters compared; what is longer is no name, and is cut.
    private static let mostParts = 6, mostLetters = 40
}
