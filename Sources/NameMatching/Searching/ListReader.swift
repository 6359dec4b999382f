internal import TranslationTypes

/// Takes the names of a list apart into words; each way of writing a word is read once.
struct ListReader {
    private let reader: SoundReader
    private let classes: SoundClasses
    private(set) var words = ListedWords()
    private var tokens = ByteTable()
    /// Where the words of each token end in `tokenWords`.
    private var tokenEnds: [UInt32] = []
    private var tokenWords: [Int32] = []
    private var token: [UInt8] = []

    init(_ reader: SoundReader, _ classes: SoundClasses) {
        self.reader = reader
        self.classes = classes
    }

    /// The numbers of a name's words in order.
    mutating func words(of name: Name) -> [Int32] {
        if name.text.unicodeScalars.contains(where: { Self.mayBecomeLetter($0.value) }) {
            return reader.words(of: name.text, language: name.language).map { words.number(of: cut($0), classes) }
        }
        var numbers: [Int32] = []
        let writing = Self.writing(of: name.language)
        token = [writing]
        for scalar in name.text.unicodeScalars {
            let sign = SoundSign(scalar)
            if token.count > 1 ? sign.isOfWord : sign.isLetter {
                if let encoded = UTF8.encode(scalar) { token += encoded }
            } else if token.count > 1 {
                numbers += read(name.language)
                token = [writing]
            }
        }
        if token.count > 1 { numbers += read(name.language) }
        return numbers
    }

    /// The numbers of the parts of a Chinese name that is written as one word: 习近平.
    mutating func chineseParts(of name: Name) -> [Int32] {
        let parts = PersonName(name.text, language: name.language).parts
        guard parts.count > 1 else { return [] }
        return parts.flatMap { reader.words(of: $0.text, language: name.language) }
            .map { words.number(of: cut($0), classes) }
    }

    /// Frees what only reading needs.
    mutating func close() {
        words.close()
        tokens = ByteTable()
        tokenWords = []
        tokenEnds = []
    }

    private mutating func read(_ language: LanguageTag?) -> ArraySlice<Int32> {
        let (number, isNew) = tokens.number(of: token)
        if isNew {
            for word in reader.words(of: String(decoding: token.dropFirst(), as: UTF8.self), language: language) {
                tokenWords.append(words.number(of: cut(word), classes))
            }
            tokenEnds.append(UInt32(tokenWords.count))
        }
        return tokenWords[(number == 0 ? 0 : Int(tokenEnds[number - 1]))..<Int(tokenEnds[number])]
    }

    private func cut(_ word: SoundWord) -> SoundWord {
        if word.sounds.count <= Self.mostLetters { return word }
        return SoundWord(
            system: word.system, sounds: Array(word.sounds.prefix(Self.mostLetters)),
            text: String(String.UnicodeScalarView(word.text.unicodeScalars.prefix(Self.mostLetters))))
    }

    /// How Arabic letters are read, which is all that the language tells.
    private static func writing(of language: LanguageTag?) -> UInt8 {
        switch language?.language {
        case "ug": 1
        case "kk": 2
        case "ar", "fa", "ur", "ps": 3
        default: 0
        }
    }

    /// Signs that part words as they stand, but are letters once they are normalised: jamo, full-width and mathematical letters.
    private static func mayBecomeLetter(_ value: UInt32) -> Bool {
        (0x1100...0x11FF).contains(value) || (0xFB00...0xFB4F).contains(value) || (0xFF00...0xFFEF).contains(value)
            || (0x1D400..<0x20000).contains(value)
    }

    /// As in ``PreparedName``.
    private static let mostLetters = 40
}
