internal import Inflection
internal import TranslationTypes

/// Finds out what a word of a text may be: asks the indexes and the grammars, and keeps the forms that it had made.
struct WordLookup {
    private let views: [LanguageTerms]
    private let terms: [SoughtTerm]
    /// Whether texts of all languages come.
    private let isMixed: Bool
    /// The index of each view in each script, by ``number(view:_:)``.
    private(set) var indexes: [LexemeIndex]
    /// The forms of terms, by index and ending.
    private var forms: [UInt64: any TermForms] = [:]
    /// The forms of single words of terms, by index and lexeme.
    private var lexemeForms: [UInt64: [any WordForms]] = [:]
    /// For each term whether capitals matter: 0 not yet known, 1 no, 2 yes.
    private var caseOfTerm: [UInt8]

    init(views: [LanguageTerms], terms: [SoughtTerm], isMixed: Bool) {
        self.views = views
        self.terms = terms
        self.isMixed = isMixed
        indexes = views.flatMap { view in WordScript.allCases.map { _ in view.index } }
        caseOfTerm = [UInt8](repeating: 0, count: terms.count)
    }

    /// The number of a view's index for a script.
    func number(view: Int, _ script: WordScript) -> Int32 { Int32(view * WordScript.allCases.count + script.rawValue) }

    /// What a word is.
    mutating func learn(_ bytes: Span<UInt8>) -> LearntWord {
        var word = LearntWord()
        let script = WordScript(of: bytes)
        for (view, terms) in views.enumerated() {
            for route in isMixed ? terms.plainRoutes(for: script) : terms.routes(for: script) {
                let number = number(view: view, script)
                indexes[Int(number)] = route.index
                for reading in route.readings(of: bytes) { read(reading, bytes, number, route, terms, into: &word) }
            }
        }
        return word
    }

    private mutating func read(
        _ reading: [UInt8], _ bytes: Span<UInt8>, _ number: Int32, _ route: ScriptRoute, _ own: LanguageTerms,
        into word: inout LearntWord
    ) {
        var reading = reading
        let trim = own.language == .english ? EnglishPossessive.strip(&reading, bytes) : 0
        let text = bytes.extracting(0..<(bytes.count - trim))
        let before = word.matches.count + word.lexemes.count
        var seen: [UInt32] = []
        route.index.forEachLexeme(of: reading[...]) { lexeme in
            guard !seen.contains(lexeme) else { return }
            seen.append(lexeme)
            let node = route.index.node(under: 0, lexeme) ?? 0
            if route.index.isInPhrases(lexeme) {
                word.lexemes.append(
                    PossibleLexeme(
                        lexeme: lexeme, node: node, childMask: node == 0 ? 0 : route.index.childMask(of: node),
                        reading: Int32(word.readings.count), index: number))
            }
            var ending = node == 0 ? 0 : route.index.firstEnding(at: node)
            while ending != 0 {
                match(reading, text, ending, number, route, into: &word)
                ending = route.index.endings[Int(ending)].next
            }
        }
        guard word.matches.count + word.lexemes.count > before else { return }
        word.matches.sort { $0.term < $1.term }
        word.trim = trim
        word.readings.append(WordReading(route: route.name, folded: reading))
    }

    private mutating func match(
        _ reading: [UInt8], _ text: Span<UInt8>, _ ending: UInt32, _ number: Int32, _ route: ScriptRoute,
        into word: inout LearntWord
    ) {
        let term = route.index.endings[Int(ending)].term
        guard !word.matches.contains(where: { $0.term == term }) else { return }
        let forms = forms(of: ending, number)
        guard let first = forms.words.first, forms.words.count == 1 else { return }
        let analyses = first.analyses(of: reading[...])
        guard !analyses.isEmpty, !asksForCase(term) || allowsCase(term, text),
            let agreement = forms.agreement(ofReadings: [analyses]), let analysis = agreement.analyses.first
        else { return }
        word.matches.append(
            WordMatch(term: term, analysis: analysis, features: agreement.features, route: route.name))
    }

    // MARK: - Forms

    /// The forms of a term, made once.
    mutating func forms(of ending: UInt32, _ number: Int32) -> any TermForms {
        let key = UInt64(ending) << 8 | UInt64(number)
        if let known = forms[key] { return known }
        let index = indexes[Int(number)]
        let language = views[Int(number) / WordScript.allCases.count]
        let made = InflectedTerm.forms(of: index.endings[Int(ending)], in: index, language, terms)
        forms[key] = made
        return made
    }

    /// Whether a word may be a form of a lexeme in any term: as it stands, or as a word by itself, a name or none, is inflected, or the
    /// last one of several.
    ///
    /// Which term it is, and whether its words go together, is found out later.
    mutating func isForm(_ word: [UInt8], of lexeme: UInt32, _ number: Int32) -> Bool {
        let index = indexes[Int(number)]
        let citation = index.word(of: lexeme)
        if citation == word[...] { return true }
        let key = UInt64(lexeme) << 8 | UInt64(number)
        if lexemeForms[key] == nil {
            let text = String(decoding: citation, as: UTF8.self)
            let alone = [false, true].flatMap { isName in
                index.grammar.forms(of: [text], partOfSpeech: nil, isName: isName).words
            }
            // A last word is taken apart further than a word by itself: лагері is лагерь with a possessive.
            let last = index.grammar.forms(of: [text, text], partOfSpeech: nil, isName: false).words.last
            lexemeForms[key] = alone + [last].compactMap { $0 }
        }
        return lexemeForms[key]?.contains { !$0.analyses(of: word[...]).isEmpty } ?? false
    }

    // MARK: - Capitals

    /// Whether capitals matter for a term.
    mutating func asksForCase(_ term: UInt32) -> Bool {
        if caseOfTerm[Int(term)] == 0 {
            let sought = terms[Int(term)]
            let asks =
                sought.casePolicy == .sensitive || sought.casePolicy == .automatic && CaseCheck.isAcronym(sought.text)
            caseOfTerm[Int(term)] = asks ? 2 : 1
        }
        return caseOfTerm[Int(term)] == 2
    }

    /// Whether a text has the capitals that a term asks for.
    func allowsCase(_ term: UInt32, _ text: Span<UInt8>) -> Bool {
        CaseCheck.allows(text, term: terms[Int(term)].text, policy: terms[Int(term)].casePolicy)
    }
}
