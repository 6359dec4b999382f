/// A word that is recognised by its whole paradigm: stems, and the endings that go with them.
struct ParadigmWord: WordForms {
    /// One way to inflect the word.
    struct Paradigm: Sendable {
        /// The stems in the order that the cells count them in.
        var stems: [[UInt8]]
        var declension: Declension
        /// How much speaks against this way, where the word alone does not decide.
        var cost = 0
    }

    let citation: String
    /// The ways to inflect it, the best first.
    let paradigms: [Paradigm]
    /// Forms that are nearly always another word, or `nil`.
    let lookAlikes: LookAlikes?

    init(citation: String, paradigms: [Paradigm], lookAlikes: LookAlikes? = nil) {
        self.citation = citation
        self.paradigms = paradigms
        self.lookAlikes = lookAlikes
    }

    /// A word that stands in its citation form alone.
    init(fixed citation: String) {
        self.init(citation: citation, paradigms: [Paradigm(stems: [Array(citation.utf8)], declension: .unchanging)])
    }

    func analyses(of word: ArraySlice<UInt8>) -> [WordAnalysis] {
        var found: [WordAnalysis] = []
        for paradigm in paradigms {
            for index in 0..<min(paradigm.stems.count, paradigm.declension.stemCount)
            where Self.begins(word, with: paradigm.stems[index]) {
                collect(from: word, stem: index, of: paradigm, into: &found)
            }
        }
        guard !found.isEmpty else { return [] }
        let penalty = if let lookAlikes { lookAlikes.cost(of: word, citation: citation) } else { Int?(0) }
        guard let penalty else { return [] }
        return Self.ordered(found, penalty: penalty)
    }

    func form(_ features: Features) -> String? {
        // A doubtful way is good to recognise by, not to write by: a plural must not get the singular of a look-alike.
        for paradigm in paradigms where paradigm.cost == paradigms.first?.cost {
            if let cell = paradigm.declension.cells.first(where: { $0.features == features }) {
                return paradigm.text(of: cell)
            }
        }
        return nil
    }

    /// The sets of features that the best paradigm has forms for.
    var features: [Features] { paradigms.first?.declension.cells.map(\.features) ?? [] }

    private static func begins(_ word: ArraySlice<UInt8>, with stem: [UInt8]) -> Bool {
        guard word.count >= stem.count else { return false }
        // From the end: words that share an index entry begin alike.
        for index in stem.indices.reversed() where word[word.startIndex + index] != stem[index] { return false }
        return true
    }

    private func collect(
        from word: ArraySlice<UInt8>, stem: Int, of paradigm: Paradigm, into found: inout [WordAnalysis]
    ) {
        let rest = word.dropFirst(paradigm.stems[stem].count)
        let declension = paradigm.declension
        for cell in declension.cells
        where cell.stem == stem && cell.ending.count == rest.count
            && declension.endings[cell.ending].elementsEqual(rest)
        {
            let cost = paradigm.cost + cell.cost
            if let same = found.firstIndex(where: { $0.features == cell.features }) {
                guard found[same].cost > cost else { continue }
                found.remove(at: same)
            }
            found.append(
                WordAnalysis(
                    features: cell.features, pieces: Self.pieces(paradigm.stems[stem], rest, cell.features), cost: cost)
            )
        }
    }

    /// The pieces of a form: an irregular one has no stem, and one without an ending still says what it is.
    private static func pieces(
        _ stem: [UInt8], _ ending: ArraySlice<UInt8>, _ features: Features
    ) -> [WordAnalysis.Piece] {
        let ending = WordAnalysis.Piece(String(decoding: ending, as: UTF8.self), features.gloss)
        let stem = WordAnalysis.Piece(String(decoding: stem, as: UTF8.self), "stem")
        if stem.text.isEmpty { return [ending] }
        return ending.text.isEmpty && ending.gloss.isEmpty ? [stem] : [stem, ending]
    }

    /// Cheapest first, else as found; stable, since the order of a paradigm is from the usual to the rare.
    private static func ordered(_ found: [WordAnalysis], penalty: Int) -> [WordAnalysis] {
        guard found.count > 1 || penalty > 0 else { return found }
        return found.enumerated()
            .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
            .map {
                WordAnalysis(features: $0.element.features, pieces: $0.element.pieces, cost: $0.element.cost + penalty)
            }
    }
}

extension ParadigmWord.Paradigm {
    /// A form as text.
    func text(of cell: Declension.Cell) -> String {
        String(decoding: stems[cell.stem] + declension.endings[cell.ending], as: UTF8.self)
    }
}

extension Declension {
    /// One form, which is the citation form.
    static let unchanging = Declension([Form(0, [], [])])
}
