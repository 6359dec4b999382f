/// A list of names with all that finding candidates in it needs; immutable once made.
struct NameListIndex: Sendable {
    private(set) var names = ListedNames()
    let words: ListedWords
    /// The words by groups of classes, and names of several words by those of all their words in one.
    let wordGrams, wholeGrams: GramIndex
    /// Where the names of each word begin in `bearers`.
    private let bearerStarts: [UInt32]
    private let bearers: [Int32]
    /// How many systems of letters the names have.
    let systems: Int
    /// The systems by their numbers, counted anew from 0 for those that the names have.
    private let systemNumbers: [Int]
    /// The system of each name, counted so.
    private let nameSystems: [UInt8]
    /// The number of classes in each name.
    let lengths: [UInt8]
    /// The words of each name, those written in it first, and where they end.
    private let nameWords: [Int32], nameEnds: [UInt32]
    private let written: [UInt8]
    /// Names without a letter.
    let wordless: [Int32]
    /// The names of each place of the gazetteer, by its identifier.
    let places: [String: [Int32]]

    init(_ list: some Sequence<Name>, _ matcher: NameMatcher) {
        let classes = SoundClasses.standard
        var reader = ListReader(matcher.tables.reader, classes)
        var nameWords: [Int32] = [], nameEnds: [UInt32] = []
        // How many of a name's words are written in it; those after are parts of a Chinese word.
        var written: [UInt8] = []
        var places: [String: [Int32]] = [:]
        for name in list {
            let position = Int32(names.count)
            names.append(name)
            let found = Array(reader.words(of: name).prefix(Self.mostWords))
            nameWords += found
            written.append(UInt8(found.count))
            if name.kind != .place, found.count == 1, reader.words.system(found[0]) == SoundSystem.han.rawValue {
                nameWords += reader.chineseParts(of: name)
            }
            nameEnds.append(UInt32(nameWords.count))
            if name.kind == .person { continue }
            for match in matcher.gazetteer.places(named: name.text, language: name.language) {
                places[match.place.id, default: []].append(position)
            }
        }
        reader.close()
        let words = reader.words
        func own(_ position: Int) -> ArraySlice<Int32> {
            nameWords[(position == 0 ? 0 : Int(nameEnds[position - 1]))...].prefix(Int(written[position]))
        }
        func whole(_ position: Int) -> SoundClasses.Keys {
            own(position).reduce(SoundClasses.Keys(usual: [])) { whole, word in
                whole.usual.isEmpty ? words.keys[Int(word)] : whole.joined(with: words.keys[Int(word)])
            }
        }
        (self.nameWords, self.nameEnds, self.written) = (nameWords, nameEnds, written)
        self.places = places
        wordGrams = GramIndex(count: words.count, size: .twoAndThree) { words.keys[$0] }
        wholeGrams = GramIndex(count: names.count, size: .four) { written[$0] > 1 ? whole($0) : nil }
        lengths = (0..<names.count).map { position in
            UInt8(min(Int(UInt8.max), own(position).reduce(0) { $0 + words.keys[Int($1)].usual.count }))
        }
        var indexed = words
        indexed.dropKeys()
        self.words = indexed
        let present = Set((0..<Int32(words.count)).map(words.system)).sorted()
        systems = max(1, present.count)
        let systemNumbers = SoundSystem.allCases.map { present.firstIndex(of: $0.rawValue) ?? 0 }
        nameSystems = (0..<names.count).map { position in
            own(position).first.map { UInt8(systemNumbers[words.system($0)]) } ?? 0
        }
        self.systemNumbers = systemNumbers
        wordless = (0..<names.count).filter { written[$0] == 0 }.map(Int32.init)
        (bearerStarts, bearers) = Self.turned(nameWords, nameEnds, words: words.count)
    }

    /// The names that have a word, in the order of the list.
    func bearers(of word: Int32) -> ArraySlice<Int32> {
        bearers[Int(bearerStarts[Int(word)])..<Int(bearerStarts[Int(word) + 1])]
    }

    /// The system of a word's letters among those of the list.
    func system(ofWord word: Int32) -> Int { systemNumbers[words.system(word)] }

    /// The system of a name's letters among those of the list.
    func system(ofName position: Int32) -> Int { Int(nameSystems[Int(position)]) }

    /// The words written in a name.
    func words(of position: Int32) -> ArraySlice<Int32> {
        let start = position == 0 ? 0 : Int(nameEnds[Int(position) - 1])
        return nameWords[start..<start + Int(written[Int(position)])]
    }

    private static func turned(_ nameWords: [Int32], _ nameEnds: [UInt32], words: Int) -> ([UInt32], [Int32]) {
        var starts = [UInt32](repeating: 0, count: words + 1)
        for word in nameWords { starts[Int(word) + 1] += 1 }
        for word in 0..<words { starts[word + 1] += starts[word] }
        var next = starts
        var bearers = [Int32](repeating: 0, count: nameWords.count)
        var place = 0
        for (position, end) in nameEnds.enumerated() {
            while place < Int(end) {
                let word = Int(nameWords[place])
                bearers[Int(next[word])] = Int32(position)
                next[word] += 1
                place += 1
            }
        }
        return (starts, bearers)
    }

    /// Words of a name that are looked at; more are a text.
    private static let mostWords = 12
}
