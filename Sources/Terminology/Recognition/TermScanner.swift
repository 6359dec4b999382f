internal import Inflection
internal import TranslationTypes

/// Goes through texts and tells where terms stand.
///
/// What it learns of a word it keeps, so a word that comes again costs a look into a table; hold on to one scanner for many texts. It
/// belongs to one task at a time. Where places overlap, the one that begins first is told, and of those the longest.
public struct TermScanner {
    let recognizer: TermRecognizer
    let views: [LanguageTerms]
    /// Whether texts of all languages come.
    let isMixed: Bool

    /// Words by the hash of their bytes to entries.
    private var known = NumberTable(minimumCapacity: 1 << 12)
    /// Entry 0 is a word that no term has.
    var entries = [WordEntry()]
    var phrases = PhraseMemory()
    /// The forms of terms that were needed, by view and ending.
    private var forms: [UInt64: any TermForms] = [:]
    private var boundaries = BoundaryMemory()
    private var units: [ScannedUnit] = []
    private var found: [Candidate] = []
    /// Whether Chinese is looked for, and in which view.
    private let chinese: Int?
    /// The indexes that words led to, by view and script.
    private var indexes: [SharedLexemeIndex?]

    /// A unit with what is known of it.
    struct ScannedUnit {
        let start: Int
        let end: Int
        let gap: TextUnit.Gap
        let isHan: Bool
        /// The entry of a word; the folded value of a Chinese character.
        let entry: Int32
    }

    /// A place that may be told.
    struct Candidate {
        let start: Int
        let end: Int
        let term: UInt32
        let entry: Int32
        let place: Int32
        /// Whether hyphens stand elsewhere than in the term.
        let varies: Bool
    }

    init(recognizer: TermRecognizer, views: [LanguageTerms], isMixed: Bool) {
        self.recognizer = recognizer
        self.views = views
        self.isMixed = isMixed
        indexes = [SharedLexemeIndex?](repeating: nil, count: views.count * WordScript.allCases.count)
        chinese = views.firstIndex { $0.language.language == "zh" }
    }

    // MARK: - Scanning

    /// Calls `body` with every place at which a term stands, in order; of several terms at one place, in the order of the terms.
    public mutating func forEachMatch(in text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        units.removeAll(keepingCapacity: true)
        TextUnit.scan(text) { unit in
            if unit.gap.contains(.hard), units.count >= Self.flushAt { flush(text, body) }
            append(unit, text)
        }
        flush(text, body)
    }

    /// Units gathered before the terms among them are told.
    private static let flushAt = 2048

    @inline(__always)
    private mutating func append(_ unit: TextUnit, _ text: Span<UInt8>) {
        let entry: Int32
        if unit.isHan {
            entry = Int32(HanFolding.standard.folded(UInt32(unit.key)))
        } else {
            entry = self.entry(of: text.extracting(unit.start..<unit.end), key: unit.key)
        }
        units.append(
            ScannedUnit(start: unit.start, end: unit.end, gap: unit.gap, isHan: unit.isHan, entry: entry))
    }

    /// What is known of a word, by the hash of its bytes.
    @inline(__always)
    mutating func entry(of word: Span<UInt8>, key: UInt64) -> Int32 {
        if let found = known[key] { return Int32(found) }
        return learn(word, key: key)
    }

    private mutating func flush(_ text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        found.removeAll(keepingCapacity: true)
        for place in units.indices {
            if units[place].isHan {
                if let chinese, let root = root(units[place].entry, chinese) { han(from: place, root, chinese, text) }
            } else {
                words(from: place, text)
            }
        }
        units.removeAll(keepingCapacity: true)
        if !found.isEmpty { tell(body) }
    }

    // MARK: - Words

    private mutating func words(from place: Int, _ text: Span<UInt8>) {
        let unit = units[place]
        if unit.entry != 0 {
            follow(unit.entry, from: unit.start, end: unit.end, next: place + 1, varies: false, text)
        }
        guard place + 1 < units.count, units[place + 1].gap.isHyphen, !units[place + 1].isHan else { return }
        groups(from: place, text)
    }

    /// Words with hyphens, as one word and written together.
    private mutating func groups(from place: Int, _ text: Span<UInt8>) {
        var parts = [place]
        while parts.count < Self.longestGroup, let next = parts.last.map({ $0 + 1 }), next < units.count,
            units[next].gap.isHyphen, !units[next].isHan
        {
            parts.append(next)
            for isJoined in [false, true] {
                let entry = group(parts, isJoined: isJoined, text)
                guard entry != 0 else { continue }
                follow(
                    entry, from: units[place].start, end: units[next].end, next: next + 1, varies: isJoined, text)
            }
        }
    }

    /// The most parts of a word with hyphens that are read as one.
    private static let longestGroup = 4

    /// The entry of a group of words, with one kind of hyphen or none between them.
    private mutating func group(_ parts: [Int], isJoined: Bool, _ text: Span<UInt8>) -> Int32 {
        var bytes: [UInt8] = []
        for (number, part) in parts.enumerated() {
            if number > 0, !isJoined { bytes.append(TermWords.hyphen) }
            for index in units[part].start..<units[part].end { bytes.append(text[index]) }
        }
        let key = PrefixHash.of(bytes) | 1
        if let entry = known[key] { return Int32(entry) }
        return learn(bytes.span, key: key)
    }

    /// Notes what a word is by itself, and goes on from it.
    private mutating func follow(
        _ entry: Int32, from start: Int, end: Int, next: Int, varies: Bool, _ text: Span<UInt8>
    ) {
        let word = entries[Int(entry)]
        for (place, match) in word.matches.enumerated() where allowsCase(match.term, text, start..<(end - word.trim)) {
            found.append(
                Candidate(
                    start: start, end: end - word.trim, term: match.term, entry: entry, place: Int32(place),
                    varies: varies))
        }
        guard next < units.count, !units[next].gap.contains(.hard) else { return }
        for (number, reading) in word.readings.enumerated() {
            for lexeme in reading.lexemes {
                guard let node = index(reading).terms.node(under: 0, lexeme), index(reading).terms.hasChildren(node)
                else { continue }
                var path = PhrasePath(view: reading.view, script: reading.script, route: reading.route, start: start)
                path.varies = varies
                path.words.append((entry, Int32(number)))
                extend(path, node: node, at: next, text)
            }
        }
    }

    private mutating func extend(_ path: PhrasePath, node: UInt32, at place: Int, _ text: Span<UInt8>) {
        guard place < units.count, !units[place].gap.contains(.hard), path.words.count < Self.longestPhrase else {
            return
        }
        let unit = units[place]
        if unit.isHan {
            hanStep(path, node: node, at: place, text)
            return
        }
        if unit.entry != 0 { step(path, node: node, unit.entry, end: unit.end, next: place + 1, joins: false, text) }
        guard place + 1 < units.count, units[place + 1].gap.isHyphen, !units[place + 1].isHan else { return }
        var parts = [place]
        while parts.count < Self.longestGroup, let next = parts.last.map({ $0 + 1 }), next < units.count,
            units[next].gap.isHyphen, !units[next].isHan
        {
            parts.append(next)
            for isJoined in [false, true] {
                let entry = group(parts, isJoined: isJoined, text)
                guard entry != 0 else { continue }
                step(path, node: node, entry, end: units[next].end, next: next + 1, joins: isJoined, text)
            }
        }
    }

    /// The most words of a term.
    private static let longestPhrase = 32

    private mutating func step(
        _ path: PhrasePath, node: UInt32, _ entry: Int32, end: Int, next: Int, joins: Bool, _ text: Span<UInt8>
    ) {
        let word = entries[Int(entry)]
        for (number, reading) in word.readings.enumerated()
        where reading.view == path.view && (reading.route == path.route || path.words.isEmpty) {
            for lexeme in reading.lexemes {
                guard let child = index(reading).terms.node(under: node, lexeme) else { continue }
                var longer = path
                longer.words.append((entry, Int32(number)))
                longer.varies = path.varies || joins
                if index(reading).terms.firstEnding(at: child) != 0 {
                    complete(longer, node: child, end: end - word.trim, text)
                }
                if index(reading).terms.hasChildren(child) { extend(longer, node: child, at: next, text) }
            }
        }
    }

    /// The index that a reading belongs to: scripts of one language have indexes of their own.
    private func index(_ reading: WordEntry.Reading) -> SharedLexemeIndex { index(reading.view, reading.script) }

    private func index(_ view: Int, _ script: WordScript) -> SharedLexemeIndex {
        indexes[view * WordScript.allCases.count + script.rawValue] ?? views[view].index
    }

    // MARK: - Phrases

    private mutating func complete(_ path: PhrasePath, node: UInt32, end: Int, _ text: Span<UInt8>) {
        let key = path.key(node)
        let results: Range<Int>
        if let kept = phrases.results(for: key) {
            results = kept
        } else {
            let index = index(path.view, path.script).terms
            var fresh: [PhraseMemory.Result] = []
            var ending = index.firstEnding(at: node)
            while ending != 0 {
                if let result = verify(path, index, ending) { fresh.append(result) }
                ending = index.endings[Int(ending)].next
            }
            results = phrases.keep(fresh, for: key)
        }
        for place in results {
            let result = phrases.all[place]
            guard allowsCase(result.term, text, path.start..<end) else { continue }
            found.append(
                Candidate(
                    start: path.start, end: end, term: result.term, entry: -1, place: Int32(place),
                    varies: path.varies || result.varies))
        }
    }

    /// Whether each word of a path is a form of its word in a term, and all go together.
    private mutating func verify(_ path: PhrasePath, _ index: LexemeIndex, _ ending: UInt32) -> PhraseMemory.Result? {
        let term = index.endings[Int(ending)].term
        let varies = index.endings[Int(ending)].hyphens != .kept
        let letters = path.words.filter { $0.entry > 0 }
        if letters.isEmpty {
            return PhraseMemory.Result(term: term, varies: varies, features: [], analyses: [], route: "")
        }
        let forms = forms(of: ending, path.view, path.script)
        let words = forms.words
        guard words.count == letters.count else { return nil }
        var readings: [[WordAnalysis]] = []
        for (word, step) in zip(words, letters) {
            let analyses = word.analyses(of: entries[Int(step.entry)].readings[Int(step.reading)].folded[...])
            guard !analyses.isEmpty else { return nil }
            readings.append(analyses)
        }
        guard let agreement = forms.agreement(ofReadings: readings) else { return nil }
        return PhraseMemory.Result(
            term: term, varies: varies, features: agreement.features, analyses: agreement.analyses, route: path.route)
    }

    // MARK: - Learning words

    private mutating func learn(_ bytes: Span<UInt8>, key: UInt64) -> Int32 {
        var entry = WordEntry()
        let script = WordScript(of: bytes)
        for (view, terms) in views.enumerated() {
            for route in terms.routes(for: script) where !(isMixed && route.isConverted) {
                indexes[view * WordScript.allCases.count + script.rawValue] = route.index
                for reading in route.readings(of: bytes) { read(reading, bytes, view, script, route, into: &entry) }
            }
        }
        var number: Int32 = 0
        if !entry.isEmpty {
            number = Int32(entries.count)
            entries.append(entry)
        }
        known.set(key, UInt32(number))
        return number
    }

    private mutating func read(
        _ word: [UInt8], _ bytes: Span<UInt8>, _ view: Int, _ script: WordScript, _ route: ScriptRoute,
        into entry: inout WordEntry
    ) {
        var word = word
        var trim = 0
        if views[view].language == .english { trim = EnglishPossessive.strip(&word, bytes) }
        var lexemes: [UInt32] = []
        let before = entry.matches.count
        route.index.terms.forEachLexeme(of: word[...]) { lexeme in
            if route.index.terms.isInPhrases(lexeme), !lexemes.contains(lexeme) { lexemes.append(lexeme) }
            guard let node = route.index.terms.node(under: 0, lexeme) else { return }
            var ending = route.index.terms.firstEnding(at: node)
            while ending != 0 {
                add(word, ending, view, script, route, to: &entry)
                ending = route.index.terms.endings[Int(ending)].next
            }
        }
        if entry.matches.count > before || !lexemes.isEmpty { entry.trim = trim }
        guard !lexemes.isEmpty else { return }
        entry.readings.append(
            WordEntry.Reading(view: view, route: route.name, script: script, folded: word, lexemes: lexemes))
    }

    private mutating func add(
        _ word: [UInt8], _ ending: UInt32, _ view: Int, _ script: WordScript, _ route: ScriptRoute,
        to entry: inout WordEntry
    ) {
        let forms = forms(of: ending, view, script)
        let term = route.index.terms.endings[Int(ending)].term
        guard let first = forms.words.first, forms.words.count == 1, !entry.matches.contains(where: { $0.term == term })
        else { return }
        let analyses = first.analyses(of: word[...])
        guard !analyses.isEmpty, let agreement = forms.agreement(ofReadings: [analyses]),
            let analysis = agreement.analyses.first
        else { return }
        entry.matches.append(
            WordEntry.Match(term: term, analysis: analysis, features: agreement.features, route: route.name))
    }

    /// The forms of a term, made once.
    private mutating func forms(of ending: UInt32, _ view: Int, _ script: WordScript) -> any TermForms {
        let key = UInt64(ending) << 8 | UInt64(view) << 4 | UInt64(script.rawValue)
        if let known = forms[key] { return known }
        let index = index(view, script).terms
        let made = TermFormsMaker(language: views[view], index: index)
            .forms(of: index.endings[Int(ending)], terms: recognizer.terms)
        forms[key] = made
        return made
    }

    // MARK: - Chinese

    @inline(__always)
    private func root(_ character: Int32, _ view: Int) -> UInt32? {
        views[view].index.terms.node(under: 0, UInt32(character) | LexemeIndex.hanMark)
    }

    private mutating func han(from place: Int, _ root: UInt32, _ view: Int, _ text: Span<UInt8>) {
        var path = PhrasePath(view: view, script: .other, route: "", start: units[place].start)
        path.words.append((entry: -units[place].entry, reading: 0))
        path.firstUnit = place
        let index = views[view].index.terms
        if index.firstEnding(at: root) != 0, isWord(place..<(place + 1)) {
            complete(path, node: root, end: units[place].end, text)
        }
        if index.hasChildren(root) { extend(path, node: root, at: place + 1, text) }
    }

    private mutating func hanStep(_ path: PhrasePath, node: UInt32, at place: Int, _ text: Span<UInt8>) {
        let unit = units[place]
        let wasHan = units[place - 1].isHan
        guard unit.gap.isSubset(of: wasHan ? [.hyphen, .quotation] : [.hyphen, .quotation, .space]) else { return }
        let index = index(path.view, path.script).terms
        guard let child = index.node(under: node, UInt32(unit.entry) | LexemeIndex.hanMark) else { return }
        var longer = path
        longer.words.append((entry: -unit.entry, reading: 0))
        if index.firstEnding(at: child) != 0, path.firstUnit < 0 || isWord(path.firstUnit..<(place + 1)) {
            complete(longer, node: child, end: unit.end, text)
        }
        if index.hasChildren(child) { extend(longer, node: child, at: place + 1, text) }
    }

    /// Whether words end at both ends of a row of Chinese characters.
    private mutating func isWord(_ range: Range<Int>) -> Bool {
        guard let words = boundaries.words(of: recognizer.chinese) else { return true }
        var low = range.lowerBound, high = range.upperBound
        while low > 0, range.lowerBound - low < Self.neighbourhood, units[low - 1].isHan, units[low].gap.isEmpty {
            low -= 1
        }
        while high < units.count, high - range.upperBound < Self.neighbourhood, units[high].isHan,
            units[high].gap.isEmpty
        {
            high += 1
        }
        var characters: [UInt32] = []
        for place in low..<high where units[place].isHan { characters.append(UInt32(units[place].entry)) }
        guard characters.count == high - low else { return true }
        return boundaries.allows((range.lowerBound - low)..<(range.upperBound - low), in: characters, words)
    }

    /// Characters on each side of a place that decide where words end.
    private static let neighbourhood = 8

    // MARK: - Telling

    private func allowsCase(_ term: UInt32, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let sought = recognizer.terms[Int(term)]
        if sought.casePolicy == .insensitive { return true }
        return CaseCheck.allows(text.extracting(range), term: sought.text, policy: sought.casePolicy)
    }

    private mutating func tell(_ body: (TermMatch) -> Void) {
        found.sort { ($0.start, -$0.end, $0.varies ? 1 : 0, $0.term) < ($1.start, -$1.end, $1.varies ? 1 : 0, $1.term) }
        var start = -1, end = -1
        var varies = false
        for candidate in found {
            let isSame = candidate.start == start && candidate.end == end
            guard isSame ? candidate.varies == varies : candidate.start >= end else { continue }
            (start, end, varies) = (candidate.start, candidate.end, candidate.varies)
            body(
                TermMatch(
                    utf8Start: start, utf8End: end, term: Int(candidate.term), entry: candidate.entry,
                    place: candidate.place))
        }
    }
}
