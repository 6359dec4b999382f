internal import EmbeddedData

/// Forms that are nearly always another word, such as потом, which is hardly ever sweat.
struct LookAlikes: Sendable {
    /// Forms by what to do with them: nil refuses, a number is added to the cost.
    private let costs: [[UInt8]: Int?]

    /// What a form that is rarely meant costs: more than any doubt about a paradigm.
    static let rareCost = 5

    /// Reads lines of `never FORM…` and `rarely FORM…`; what follows a `#` is the reason.
    init(_ text: String) {
        var costs: [[UInt8]: Int?] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard let kind = fields.first else { continue }
            precondition(kind == "never" || kind == "rarely", "look-alikes: \(line)")
            for form in fields.dropFirst() {
                costs.updateValue(kind == "never" ? nil : Self.rareCost, forKey: Array(form.utf8))
            }
        }
        self.costs = costs
    }

    /// What speaks against taking a form for one of this word; nil refuses. A term's own spelling is never refused.
    func cost(of form: ArraySlice<UInt8>, citation: String) -> Int? {
        guard let cost = costs[Array(form)] else { return 0 }
        return citation.utf8.elementsEqual(form) ? 0 : cost
    }
}
