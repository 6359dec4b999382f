/// The forms of one word under a grammar of suffixes.
struct SuffixWordForms: WordForms {
    /// How much of a term the word is, and so which endings it takes.
    enum Role: Sendable {
        /// The only word of the term.
        case alone
        /// The last of several, which takes the endings for all.
        case head
        /// The one before the head: it may stand in the genitive, as адам құқығы beside адамның құқығы.
        case dependent
        /// Any other, which stays as it is.
        case fixed
    }

    /// A shape of the stem with the places of the automaton where its suffixes begin.
    struct Shape: Sendable {
        let bytes: [UInt8]
        let standard: String
        let alternant: StemAlternant
        let starts: [(node: Int, cost: Int)]
    }

    let citation: String
    let role: Role
    let shapes: [Shape]
    let engine: SuffixEngine

    func analyses(of word: ArraySlice<UInt8>) -> [WordAnalysis] {
        guard word.count <= SuffixGrammarLimits.wordBytes else { return [] }
        var found: [WordAnalysis] = []
        for shape in shapes where word.starts(with: shape.bytes) { analyse(word, shape, into: &found) }
        guard found.count > 0 else { return found }
        if role == .alone, !found.contains(where: { $0.pieces.count == 1 }) {
            if engine.lookAlikes.contains(word) { return [] }
            let doubt = engine.lookAlikes.cost(of: word)
            if doubt > 0 {
                found = found.map { WordAnalysis(features: $0.features, pieces: $0.pieces, cost: $0.cost + doubt) }
            }
        }
        return found.count == 1 ? found : distinct(found)
    }

    private func analyse(_ word: ArraySlice<UInt8>, _ shape: Shape, into found: inout [WordAnalysis]) {
        let rest = word.dropFirst(shape.bytes.count)
        guard let first = rest.first else {
            guard shape.alternant.bareCost <= engine.limit else { return }
            let text = String(decoding: word, as: UTF8.self)
            found.append(WordAnalysis(features: [], pieces: [.init(text, "stem")], cost: shape.alternant.bareCost))
            return
        }
        guard role != .fixed else { return }
        var paths: [SuffixAutomaton.Path] = []
        if first == UInt8(ascii: "-"), shape.alternant.bareCost == 0 {
            paths = hyphenated(rest.dropFirst(), shape)
        }
        for start in shape.starts {
            let base = paths.count
            engine.automaton.paths(
                writing: rest, from: start.node, environments: shape.alternant.costs, limit: engine.limit - start.cost,
                into: &paths)
            for index in base..<paths.count { paths[index].cost += start.cost }
            // Where the rules are kept, nobody asks what a broken one would give.
            if start.cost == 0, !paths.isEmpty { break }
        }
        for path in paths { if let analysis = analysis(word, shape, path) { found.append(analysis) } }
    }

    /// A hyphen sets off what a reader says otherwise than the letters tell, so any suffix may follow.
    private func hyphenated(_ rest: ArraySlice<UInt8>, _ shape: Shape) -> [SuffixAutomaton.Path] {
        var paths: [SuffixAutomaton.Path] = []
        let own = shape.starts.first { $0.cost == 0 }?.node
        let environments = shape.alternant.costs.map { _ in 0 }
        for node in engine.hyphenStarts {
            let base = paths.count
            engine.automaton.paths(
                writing: rest, from: node, environments: environments, limit: engine.limit, into: &paths)
            if node != own { for index in base..<paths.count { paths[index].cost += engine.hyphenCost } }
        }
        return paths
    }

    private func analysis(
        _ word: ArraySlice<UInt8>, _ shape: Shape, _ path: SuffixAutomaton.Path
    ) -> WordAnalysis? {
        if role == .dependent, path.features != .genitive { return nil }
        var end = word.startIndex + shape.bytes.count
        var pieces = [WordAnalysis.Piece(String(decoding: word[..<end], as: UTF8.self), "stem")]
        if path.arcs.isEmpty { return nil }
        let isHyphenated =
            word[end] == UInt8(ascii: "-") && engine.automaton.arcs[path.arcs[0]].bytes.count < word.endIndex - end
            && !engine.automaton.standard[path.arcs[0]].hasPrefix("-")
        var start = end
        if isHyphenated { end += 1 }
        for index in path.arcs {
            let arc = engine.automaton.arcs[index]
            end += arc.bytes.count
            pieces.append(
                .init(String(decoding: word[start..<end], as: UTF8.self), engine.automaton.glosses[arc.gloss]))
            start = end
        }
        var features = path.features
        if shape.alternant.isOpened {
            if role == .alone, features.isDisjoint(with: Self.possessors) { return nil }
            features.remove(.possessor3)
        }
        return WordAnalysis(features: features, pieces: pieces, cost: path.cost)
    }

    /// The cheapest analysis for each set of features, the best first.
    private func distinct(_ found: [WordAnalysis]) -> [WordAnalysis] {
        var result: [WordAnalysis] = []
        for analysis in found.sorted(by: { $0.cost < $1.cost })
        where !result.contains(where: { $0.features == analysis.features }) { result.append(analysis) }
        return result
    }
}
