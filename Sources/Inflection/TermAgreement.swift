/// What a whole occurrence of a term adds to it, and which reading of each word that rests on.
public struct TermAgreement: Sendable, Hashable {
    /// The number, case and so on of the whole.
    public let features: Features
    /// One reading for each word.
    public let analyses: [WordAnalysis]

    /// Puts an agreement together.
    public init(features: Features, analyses: [WordAnalysis]) {
        self.features = features
        self.analyses = analyses
    }
}

extension TermForms {
    /// The most combinations of readings that are tried; words have a handful of readings, terms a handful of words.
    private static var combinationLimit: Int { 4096 }

    /// The first combination of readings that goes together, tried one by one.
    public func agreement(ofReadings readings: [[WordAnalysis]]) -> TermAgreement? {
        let count = readings.reduce(1) { min($0 * $1.count, Self.combinationLimit) }
        for number in 0..<count {
            var rest = number
            let chosen = readings.map { all -> WordAnalysis in
                defer { rest /= all.count }
                return all[rest % all.count]
            }
            if let features = agreement(of: chosen) { return TermAgreement(features: features, analyses: chosen) }
        }
        return nil
    }
}
