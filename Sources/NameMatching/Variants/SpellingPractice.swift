internal import TranslationTypes

/// How people spell names of one language in another: rules for letters with choices that a writer makes once for a name.
///
/// The spellings of a name are the combinations of the choices that its letters leave, cheapest first. Words whose spelling
/// is settled take one of their settled spellings, whatever the rules say.
struct SpellingPractice: Sendable {
    /// The file's stem: `kk-en`.
    let name: String
    /// The scheme that spells words which are not settled, instead of rules.
    let fallback: String?
    private let source: LanguageTag?
    private let target: LanguageTag?
    private let costs: [[Double]]
    private let rules: [Unicode.Scalar: [PracticeRule]]

    /// What each further settled spelling of a word costs, in nats: the usual one stands first. A judgement.
    private static let nextSettled = 0.35
    /// What the spelling by rules costs beyond the last settled one. A judgement.
    private static let againstUse = 0.6

    /// Reads an embedded practice.
    init(_ name: String) {
        self.name = name
        let reader = PracticeReader(name)
        (costs, rules, fallback) = (reader.costs, reader.rules, reader.fallback)
        let languages = name.split(separator: "-")
        source = languages.count > 1 ? LanguageTag(language: String(languages[0])) : nil
        target = languages.count > 1 ? LanguageTag(language: String(languages[1])) : nil
    }

    /// A stretch of a name in its spellings.
    private struct Piece {
        /// What decides between the spellings; nil when there is one.
        var choice: Choice?
        var spellings: [String]
        /// How letters of the stretch's word are capitalised.
        var isWordStart = false
        var word: Int?
    }

    private enum Choice: Hashable {
        case habit(Int)
        case word(String)
    }

    /// The spellings of a name, cheapest first.
    ///
    /// - Parameters:
    ///   - text: the name.
    ///   - settled: names with settled spellings.
    ///   - limit: how many at most.
    ///   - other: the spellings of a word by a scheme, for practices with a ``fallback``.
    func spellings(
        of text: String, settled: SettledNames, limit: Int, fallback other: (String) -> [String]
    ) -> [Spelling] {
        let scalars = Array(text.unicodeScalars)
        let small = Self.small(scalars)
        var pieces: [Piece] = []
        var choices: [(Choice, [Double])] = []
        var shapes: [WordShape] = []
        var place = 0
        while place < small.count {
            guard small[place].isNameLetter else {
                pieces.append(signs(small, scalars, at: &place, &choices))
                continue
            }
            let end = small[place...].firstIndex { !$0.isNameLetter } ?? small.count
            let first = pieces.count
            pieces += word(small, place..<end, settled, other, &choices, limit)
            for index in first..<pieces.count { pieces[index].word = shapes.count }
            if first < pieces.count { pieces[first].isWordStart = true }
            shapes.append(WordShape(scalars[place..<end]))
            place = end
        }
        return combined(pieces, choices, shapes, limit: limit)
    }

    /// Small letters one for one, so that places stay.
    private static func small(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.map { scalar in
            let mapped = scalar.properties.lowercaseMapping.unicodeScalars
            return mapped.count == 1 ? mapped.first ?? scalar : scalar
        }
    }

    private func signs(
        _ small: [Unicode.Scalar], _ scalars: [Unicode.Scalar], at place: inout Int,
        _ choices: inout [(Choice, [Double])]
    ) -> Piece {
        guard let rule = rules[small[place]]?.first(where: { $0.fits(small, at: place) }) else {
            defer { place += 1 }
            return Piece(spellings: [String(scalars[place])])
        }
        place += rule.letters.count
        return piece(rule, &choices)
    }

    private func piece(_ rule: PracticeRule, _ choices: inout [(Choice, [Double])]) -> Piece {
        guard let habit = rule.habit else { return Piece(spellings: rule.spellings) }
        note(.habit(habit), costs[habit], &choices)
        return Piece(choice: .habit(habit), spellings: rule.spellings)
    }

    private func note(_ choice: Choice, _ costs: [Double], _ choices: inout [(Choice, [Double])]) {
        if !choices.contains(where: { $0.0 == choice }) { choices.append((choice, costs)) }
    }

    private func word(
        _ small: [Unicode.Scalar], _ range: Range<Int>, _ settled: SettledNames, _ other: (String) -> [String],
        _ choices: inout [(Choice, [Double])], _ limit: Int
    ) -> [Piece] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: small[range])
        let word = String(view)
        var forms: [String] = []
        if let source, let target { forms = settled.forms(of: word, from: source, to: target) }
        guard fallback == nil else {
            return [whole(word, forms + other(word).filter { !forms.contains($0) }, &choices)]
        }
        guard !forms.isEmpty else { return ruled(small, range, &choices) }
        var local: [(Choice, [Double])] = []
        let pieces = ruled(small, range, &local)
        let byRule = combined(pieces, local, [], limit: 2).map(\.text).filter { !forms.contains($0) }
        return [whole(word, forms + byRule, settledCount: forms.count, &choices)]
    }

    private func ruled(
        _ small: [Unicode.Scalar], _ range: Range<Int>, _ choices: inout [(Choice, [Double])]
    ) -> [Piece] {
        var pieces: [Piece] = []
        var place = range.lowerBound
        while place < range.upperBound {
            if let rule = rules[small[place]]?.first(where: { $0.fits(small, at: place) }) {
                pieces.append(piece(rule, &choices))
                place += rule.letters.count
            } else {
                pieces.append(Piece(spellings: [String(small[place])]))
                place += 1
            }
        }
        return pieces
    }

    private func whole(
        _ word: String, _ forms: [String], settledCount: Int? = nil, _ choices: inout [(Choice, [Double])]
    ) -> Piece {
        guard !forms.isEmpty else { return Piece(spellings: [word]) }
        let costs = forms.indices.map { index in
            Double(index) * Self.nextSettled + (index >= settledCount ?? forms.count ? Self.againstUse : 0)
        }
        note(.word(word), costs, &choices)
        return Piece(choice: .word(word), spellings: forms)
    }

    /// The combinations of choices, cheapest first: what each further choice adds is added to the cheapest of those before.
    private func combined(
        _ pieces: [Piece], _ choices: [(Choice, [Double])], _ shapes: [WordShape], limit: Int
    ) -> [Spelling] {
        var ways: [(cost: Double, picks: [Int])] = [(0, [])]
        for (_, costs) in choices {
            var next: [(cost: Double, picks: [Int])] = []
            for way in ways {
                for (pick, cost) in costs.enumerated() { next.append((way.cost + cost, way.picks + [pick])) }
            }
            next.sort { $0.cost < $1.cost }
            ways = Array(next.prefix(limit * Self.spareWays))
        }
        let numbers = Dictionary(uniqueKeysWithValues: choices.enumerated().map { ($0.element.0, $0.offset) })
        let made = ways.map { way in
            Spelling(
                text: text(pieces, shapes) { choice in numbers[choice].map { way.picks[$0] } ?? 0 }, cost: way.cost,
                scheme: "practice:\(name)")
        }
        return Spelling.best(made, limit: limit)
    }

    /// Some combinations give the same text.
    private static let spareWays = 3

    private func text(_ pieces: [Piece], _ shapes: [WordShape], pick: (Choice) -> Int) -> String {
        var result = ""
        var word = ""
        var number: Int?
        for piece in pieces {
            if piece.isWordStart || piece.word != number {
                result += number.map { shaped(word, shapes, $0) } ?? word
                word = ""
            }
            number = piece.word
            let index = piece.choice.map(pick) ?? 0
            word += piece.spellings[min(index, piece.spellings.count - 1)]
        }
        return result + (number.map { shaped(word, shapes, $0) } ?? word)
    }

    private func shaped(_ word: String, _ shapes: [WordShape], _ number: Int) -> String {
        number < shapes.count ? shapes[number].applied(to: word) : word
    }
}
