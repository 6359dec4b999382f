import Testing

@testable import Transliteration

struct NameDecoderTests {
    /// The cost of a row of units by the definition of a backed-off model, without any state carried along.
    private func cost(of row: [Int32], in model: SequenceModel) -> Float {
        var total: Float = 0
        for end in 1..<row.count {
            for start in max(0, end - model.order + 1)...end {
                let context = node(row[start..<end], in: model)
                if start == end {
                    total += model.cost(of: row[end])
                } else if let context, let whole = model.continuation(of: context, with: row[end]) {
                    total += model.cost(of: whole)
                    break
                } else if let context {
                    total += model.costOfLeaving(context)
                }
            }
        }
        return total
    }

    private func node(_ units: ArraySlice<Int32>, in model: SequenceModel) -> Int32? {
        guard let first = units.first else { return nil }
        return units.dropFirst().reduce(Optional(first)) { node, unit in
            node.flatMap { model.continuation(of: $0, with: unit) }
        }
    }

    /// All rows of units that write a name, with their costs added up by form.
    private func all(_ name: String, in model: SequenceModel) -> [String: Float] {
        let letters = model.letters(of: name.unicodeScalars).compactMap(\.self)
        var costs: [String: Float] = [:]
        func go(_ place: Int, _ row: [Int32]) {
            if place == letters.count {
                let form = row.map { model.units[Int($0)].form }.joined()
                let total = cost(of: row + [SequenceModel.end], in: model)
                costs[form] = costs[form].map { Likelihood.either($0, total) } ?? total
                return
            }
            for size in 1...min(model.longest, letters.count - place) {
                for unit in model.units(for: letters[place..<place + size]) { go(place + size, row + [unit]) }
            }
        }
        go(0, [SequenceModel.start])
        return costs
    }

    @Test(arguments: ["jo", "li", "ann", "xi"])
    func `the beam finds what trying every row finds`(name: String) throws {
        let model = EmbeddedNames.latinRussian
        let best = try #require(all(name, in: model).filter { !$0.key.isEmpty }.min { $0.value < $1.value })
        let found = try #require(NameDecoder(model: model).candidates(for: name, limit: 1).first)
        #expect(found.form == best.key)
        #expect(abs(found.cost - best.value) < 0.2)
    }

    @Test func `both models are read whole`() {
        for model in [EmbeddedNames.latinRussian, EmbeddedNames.latinChinese] {
            #expect(model.units.count > 200)
            #expect(model.knows("a") && model.knows("z"))
            #expect(!model.knows("я"))
        }
    }
}
