internal import TranslationTypes

/// One name being read: its words get their roles, step by step.
struct NameReading {
    let text: String
    let folded: [UInt32]
    let language: LanguageTag?
    private(set) var parts: [NamePart] = []
    private(set) var aliases: [String] = []
    /// The words of the name itself.
    var words: [NameWord] = []

    private var tokens: [NameToken]

    init(text: String, scanner: NameScanner, language: LanguageTag?) {
        self.text = text
        folded = scanner.folded
        tokens = scanner.tokens
        self.language = language
    }

    mutating func read() {
        separateAliases()
        guard let script = tokens.first(where: { $0.script != .digit })?.script else {
            parts = tokens.map { NamePart(slice($0.start, $0.end), role: .other) }
            return
        }
        if script == .han { readHan() } else { readWords() }
    }

    // MARK: - Aliases
    /// Keeps the words of the first group with letters; the others are aliases, as is what follows “a.k.a.”.
    private mutating func separateAliases() {
        guard let main = tokens.first(where: { $0.script != .digit })?.group else { return }
        let isPlain = tokens.last?.group == 0 && !tokens.contains { $0.group != 0 }
        if !isPlain {
            for group in Set(tokens.map(\.group)).sorted() where group != main {
                addAlias(tokens.filter { $0.group == group })
            }
            tokens.removeAll { $0.group != main }
        }
        separateOtherScript()
        separateAliasWords()
    }

    /// A name in Chinese characters beside one in other letters.
    private mutating func separateOtherScript() {
        guard let first = tokens.first(where: { $0.script != .digit })?.script,
            tokens.contains(where: { ($0.script == .han) != (first == .han) && $0.script != .digit })
        else { return }
        let others = tokens.filter { ($0.script == .han) != (first == .han) && $0.script != .digit }
        tokens.removeAll { ($0.script == .han) != (first == .han) }
        addAlias(others)
    }

    private mutating func separateAliasWords() {
        for index in tokens.indices.dropLast() where index > 0 && !tokens[index].beginsWithCapital {
            let length = aliasLength(at: index)
            guard length > 0, index + length < tokens.count else { continue }
            addAlias(Array(tokens[(index + length)...]))
            tokens.removeSubrange(index...)
            return
        }
    }

    private mutating func addAlias(_ tokens: [NameToken]) {
        guard let first = tokens.first, let last = tokens.last, tokens.contains(where: { $0.script != .digit }) else {
            return
        }
        aliases.append(slice(first.start, last.end))
    }

    /// How many words from one on say that another name follows; 0 when they do not.
    private func aliasLength(at index: Int) -> Int {
        var hash = LetterHash()
        var found = 0
        for length in 1...min(Self.longestPhrase, tokens.count - index) {
            for letter in folded[tokens[index + length - 1].folded] { hash.add(letter) }
            if NameWordTable.kinds(of: hash).contains(.alias) { found = length }
        }
        return found
    }

    /// Words of the longest title (генеральный секретарь ООН has two).
    private static let longestPhrase = 4

    // MARK: - Words
    private mutating func readWords() {
        words.reserveCapacity(tokens.count)
        for token in tokens { addWord(token) }
        markInitials()
        markTitles()
        markGenerations()
        joinFathersAndSons()
        markParticles()
        for index in words.indices where words[index].role == nil {
            words[index].ending = WordEndings.shared.ending(of: folded[words[index].folded])
        }
        assignRoles()
        finish()
    }

    private mutating func addWord(_ token: NameToken) {
        if token.hyphen > 0, addArticle(token) { return }
        words.append(
            NameWord(
                start: token.start, end: token.end, folded: token.folded, token: token, kinds: kinds(of: token.folded),
                role: token.script == .digit ? .other : nil))
    }

    /// al-Farabi, ибн-Сина: the particle is a word of its own.
    private mutating func addArticle(_ token: NameToken) -> Bool {
        let before = token.folded.lowerBound..<(token.folded.lowerBound + token.hyphen)
        let after = before.upperBound..<token.folded.upperBound
        let known = kinds(of: before)
        guard !known.isDisjoint(with: [.article, .father]), !after.isEmpty else { return false }
        let isSure = known.contains(.father) || !token.beginsWithCapital || isSureArticle(before)
        guard isSure, !token.isSmallAfterHyphen || !token.beginsWithCapital else { return false }
        var first = NameWord(
            start: token.start, end: token.hyphenOffset, folded: before, token: token, kinds: known, role: .particle)
        first.bindsNext = true
        words.append(first)
        let role: NamePart.Role = known.contains(.father) ? .patronymic : .surname
        words.append(
            NameWord(
                start: token.hyphenEnd, end: token.end, folded: after, token: token, kinds: kinds(of: after), role: role
            ))
        return true
    }

    /// Articles that are taken for one even with a capital.
    private static let sureArticles: Set<[UInt32]> = Set(
        ["al", "el", "аль", "ал", "әл", "эль"].map { $0.unicodeScalars.map(\.value) })

    func kinds(of range: Range<Int>) -> NameWordKinds {
        var hash = LetterHash()
        for letter in folded[range] { hash.add(letter) }
        return NameWordTable.kinds(of: hash)
    }

    // MARK: - What stands around names
    /// А. Б., J.R.R.: one or two letters before a full stop, or one letter alone.
    private mutating func markInitials() {
        for index in words.indices where words[index].role == nil {
            let token = words[index].token
            let count = token.folded.count
            let isShort = count <= 1 || count == 2 && token.isBeforeStop && token.script != .arabic
            guard isShort, token.smallLetters + token.capitals <= 2, words.count > 1 else { continue }
            let isTitle = token.isBeforeStop && !words[index].kinds.isDisjoint(with: [.title, .generation])
            let isJoining = token.capitals == 0 && words[index].kinds.contains(.particle)
            if !isTitle, !isJoining || token.isBeforeStop { words[index].role = .initial }
        }
    }

    /// How many words are still names.
    private var open: Int { words.count { $0.role == nil || $0.role == .initial || $0.role == .surname } }

    private mutating func markTitles() {
        guard words.count > 1 else { return }
        var index = 0
        while index < words.count - 1, words[index].role == nil {
            let length = titleLength(at: index, .titleBefore)
            guard length > 0, index + length < words.count,
                words[index + length].token.commas == words[index].token.commas
            else { break }
            for place in index..<(index + length) { words[place].role = .title }
            index += length
        }
        while let last = words.indices.last(where: { words[$0].role != .title && words[$0].role != .generation }),
            words[last].role == nil, open > 1
        {
            let start = titleStart(endingAt: last)
            guard let start, words[..<start].contains(where: { $0.role != .title }) else { break }
            for place in start...last { words[place].role = .title }
        }
        markTitlesInside()
    }

    /// Ахмет қажы Серікұлы: a form of address that may follow a name, between two names.
    private mutating func markTitlesInside() {
        for index in words.indices.dropFirst().dropLast() where words[index].role == nil && words[index - 1].role == nil
        {
            let isSmall = words[index].token.capitals == 0
            let word = words[index]
            if word.kinds.contains(.title), word.kinds.isDisjoint(with: [.given, .particle]), isSmall {
                words[index].role = .title
            }
        }
    }

    private func titleLength(at index: Int, _ kind: NameWordKinds) -> Int {
        var hash = LetterHash()
        var found = 0
        for length in 1...min(Self.longestPhrase, words.count - index) {
            for letter in folded[words[index + length - 1].folded] { hash.add(letter) }
            let known = NameWordTable.kinds(of: hash)
            if known.contains(kind) { found = length }
            if !known.contains(.titleBeginning) { break }
        }
        return found
    }

    private func titleStart(endingAt last: Int) -> Int? {
        for start in max(0, last - 1)...last where start > 0 {
            var hash = LetterHash()
            for place in start...last { for letter in folded[words[place].folded] { hash.add(letter) } }
            let known = NameWordTable.kinds(of: hash)
            if known.contains(.titleAfter) || known.contains(.titleBefore) && words[start].token.commas > 0 {
                return start
            }
        }
        return nil
    }

    private mutating func markGenerations() {
        for index in words.indices.dropFirst() where words[index].role == nil || words[index].role == .initial {
            let word = words[index]
            guard word.kinds.contains(.generation) else { continue }
            let isNumber = word.token.script == .latin && word.token.capitals == word.folded.count
            let isAbbreviation = word.folded.count == 2 && !isNumber
            if isAbbreviation, !word.token.isBeforeStop, word.token.script == .cyrillic { continue }
            words[index].role = .generation
        }
    }

    /// Әбіш ұлы, Гейдар оглы are one part; after ибн comes the father's name.
    private mutating func joinFathersAndSons() {
        guard words.count > 1 else { return }
        var index = 1
        while index < words.count {
            if words[index].kinds.contains(.child), words[index].role == nil, words[index - 1].role == nil {
                words[index - 1].end = words[index].end
                words[index - 1].folded = words[index - 1].folded.lowerBound..<words[index].folded.upperBound
                words[index - 1].role = .patronymic
                words.remove(at: index)
                continue
            }
            index += 1
        }
        for index in words.indices.dropLast() where index > 0 && words[index].role == nil {
            guard words[index].kinds.contains(.father), words[index + 1].role == nil else { continue }
            words[index].role = .particle
            words[index + 1].role = .patronymic
        }
    }

    private mutating func markParticles() {
        for index in words.indices where words[index].role == nil && isParticle(index) {
            words[index].role = .particle
            words[index].bindsNext =
                index + 1 < words.count && words[index + 1].token.commas == words[index].token.commas
        }
        for index in words.indices.dropFirst() where words[index - 1].bindsNext && words[index].role == nil {
            words[index].role = .surname
        }
    }

    /// van, de and their like: in small letters, inside the name, or before its only other word, as in Ибн Сина.
    private func isParticle(_ index: Int) -> Bool {
        let word = words[index]
        guard !word.kinds.isDisjoint(with: .joining) else { return false }
        let isSmall = word.token.capitals == 0 && word.token.script != .arabic
        if index + 1 == words.count { return isSmall && word.token.commas > 0 && index > 0 }
        guard words[index + 1].role == nil || words[index + 1].role == .particle else { return false }
        let next = words[index + 1]
        if word.kinds.contains(.hanSurname), next.token.beginsWithCapital,
            ChineseSyllables.count(folded[next.folded]) > 0
        {
            return false
        }
        if index > 0 { return isSmall || word.kinds.contains(.particle) || isSureArticle(word.folded) }
        if isSmall { return true }
        let isGiven = !word.kinds.isDisjoint(with: [.given, .hanSyllable])
        return words.count == 2 && !word.kinds.isDisjoint(with: [.particle, .father]) && !isGiven
    }

    private func isSureArticle(_ range: Range<Int>) -> Bool { Self.sureArticles.contains(Array(folded[range])) }

    // MARK: - Result
    mutating func finish() {
        parts = words.map { NamePart(slice($0.start, $0.end), role: $0.role ?? .other) }
    }

    mutating func add(_ part: NamePart) { parts.append(part) }

    /// The tokens of the name itself.
    var ownTokens: [NameToken] { tokens }

    /// The text between two UTF-8 offsets, without invisible marks.
    func slice(_ start: Int, _ end: Int) -> String {
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: start)
        let slice = text[from..<utf8.index(from, offsetBy: end - start)]
        // Invisible marks take three bytes that begin with E2, D8, CD, EF or C2; most names have none of them.
        let mayHide = slice.utf8.contains { $0 == 0xE2 || $0 == 0xEF || $0 == 0xD8 || $0 == 0xCD || $0 == 0xC2 }
        guard mayHide else { return String(slice) }
        var kept = String.UnicodeScalarView()
        for scalar in slice.unicodeScalars where !NameLetters.isInvisible(scalar.value) { kept.append(scalar) }
        return String(kept)
    }
}
