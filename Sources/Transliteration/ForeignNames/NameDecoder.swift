/// Finds the likeliest forms of a name under a joint-sequence model, by a beam over the name's letters.
///
/// A letter tagger may have a say in each unit; the costs of the two are added (a product of experts). Rows of units that write the same form are added up, as long as they stay in the beam.
struct NameDecoder: Sendable {
    let model: SequenceModel
    private let tagger: LetterTagger?
    /// The tag of each unit's form; ``noTag`` where the tagger does not know it.
    private let tags: [Int]
    private let silent: Int

    /// How much the tagger's costs count beside the model's; chosen on names left out of training.
    private static let taggerWeight: Float = 1
    /// What a form costs that the tagger does not know, in nats.
    private static let costOfNoTag: Float = 9
    private static let noTag = -1

    /// - Parameter tagger: Has a say beside the model; nil for the model alone.
    init(model: SequenceModel, tagger: LetterTagger? = nil) {
        self.model = model
        self.tagger = tagger
        tags = tagger.map { tagger in model.units.map { tagger.tag(of: $0.form) ?? Self.noTag } } ?? []
        silent = tagger?.tag(of: "") ?? Self.noTag
    }

    /// How many rows are followed at each letter. More did not help on names left out of training.
    private static let beam = 40
    /// Letters of a name at most; nothing longer is a name.
    static let longestName = 64

    /// A form and what it costs, in nats.
    struct Candidate: Sendable {
        var form: String
        var cost: Float
    }

    /// A row of units so far, known by what may matter later and by what it has written.
    private struct Row: Hashable {
        /// The sequences of the model that the row ends with, longest first.
        var contexts: [Int32]
        var form: String
    }

    /// The likeliest forms, best first; none when the model does not know the letters.
    ///
    /// - Parameter name: In small letters, those of the model's alphabet.
    func candidates(for name: String, limit: Int) -> [Candidate] {
        let letters = model.letters(of: name.unicodeScalars).compactMap(\.self)
        guard !letters.isEmpty, letters.count <= Self.longestName else { return [] }
        let says = tagger?.costs(of: name.unicodeScalars.filter(model.knows)) ?? []
        var rows = [[Row: Float]](repeating: [:], count: letters.count + 1)
        rows[0][Row(contexts: [SequenceModel.start], form: "")] = 0
        for place in letters.indices {
            let best = rows[place].sorted { ($0.value, $0.key.form) < ($1.value, $1.key.form) }.prefix(Self.beam)
            rows[place] = [:]
            let ways = (1...max(1, min(model.longest, letters.count - place))).map {
                model.units(for: letters[place..<place + $0])
            }
            for (row, cost) in best {
                for (index, units) in ways.enumerated() {
                    for unit in units {
                        let cost = cost + costOfTagging(unit, at: place, says)
                        extend(row, cost, by: unit, in: &rows[place + index + 1])
                    }
                }
            }
        }
        return finished(rows[letters.count], limit: limit)
    }

    /// What the tagger takes for a unit: the form at its first letter and nothing at the others.
    private func costOfTagging(_ unit: Int32, at place: Int, _ says: [[Float]]) -> Float {
        guard !says.isEmpty else { return 0 }
        func cost(_ tag: Int, at place: Int) -> Float { tag == Self.noTag ? Self.costOfNoTag : says[place][tag] }
        let others = (place + 1)..<(place + max(1, model.units[Int(unit)].letters))
        return Self.taggerWeight * others.reduce(cost(tags[Int(unit)], at: place)) { $0 + cost(silent, at: $1) }
    }

    private func extend(_ row: Row, _ cost: Float, by unit: Int32, in rows: inout [Row: Float]) {
        var contexts: [Int32] = []
        var step: Float = 0
        var found = false
        for context in row.contexts {
            if let next = model.continuation(of: context, with: unit) {
                if !found { step += model.cost(of: next) }
                found = true
                if model.hasContinuations(next) { contexts.append(next) }
            } else if !found {
                step += model.costOfLeaving(context)
            }
        }
        if !found { step += model.cost(of: unit) }
        if model.hasContinuations(unit) { contexts.append(unit) }
        let next = Row(contexts: contexts, form: row.form + model.units[Int(unit)].form)
        rows[next] = rows[next].map { Likelihood.either($0, cost + step) } ?? cost + step
    }

    private func finished(_ rows: [Row: Float], limit: Int) -> [Candidate] {
        var forms: [String: Float] = [:]
        for (row, cost) in rows {
            let total = cost + costOfEnding(row)
            forms[row.form] = forms[row.form].map { Likelihood.either($0, total) } ?? total
        }
        return forms.map { Candidate(form: $0.key, cost: $0.value) }.filter { !$0.form.isEmpty }
            .sorted { ($0.cost, $0.form) < ($1.cost, $1.form) }.prefix(limit).map(\.self)
    }

    private func costOfEnding(_ row: Row) -> Float {
        var cost: Float = 0
        for context in row.contexts {
            if let next = model.continuation(of: context, with: SequenceModel.end) {
                return cost + model.cost(of: next)
            }
            cost += model.costOfLeaving(context)
        }
        return cost + model.cost(of: SequenceModel.end)
    }
}
