/// The forms of a term whose words agree with a head or stay as they are.
struct ParadigmTermForms: TermForms {
    /// What a word does when its term is inflected.
    enum Role: Sendable, Hashable {
        /// It decides: a noun, or the only word.
        case head
        /// It has the head's number and case: an adjective, a second noun.
        case agrees
        /// It stays.
        case stays
        /// It usually agrees, but may stay: a name after its title.
        case mayStay
        /// It usually stays, but may agree.
        case mayAgree
    }

    /// One word with its role.
    struct Part: Sendable {
        var word: ParadigmWord
        var role: Role
        /// Whether it is an adjective, which after два has another case than its noun.
        var isAdjective = false
    }

    let parts: [Part]
    private let head: Int
    /// Whether the language has cases, to which those of another one are mapped.
    private let hasCases: Bool

    init(_ parts: [Part], hasCases: Bool) {
        self.parts = parts
        self.hasCases = hasCases
        head = parts.firstIndex { $0.role == .head } ?? 0
    }

    var words: [any WordForms] { parts.map(\.word) }

    // MARK: - Agreement

    func agreement(of analyses: [WordAnalysis]) -> Features? {
        agreement(ofReadings: analyses.map { [$0] })?.features
    }

    func agreement(ofReadings readings: [[WordAnalysis]]) -> TermAgreement? {
        guard readings.count == parts.count, readings.allSatisfy({ !$0.isEmpty }) else { return nil }
        for reading in readings[head] {
            if let chosen = choose(from: readings, with: reading.features) {
                return TermAgreement(features: reading.features, analyses: chosen)
            }
        }
        return counted(readings)
    }

    /// One reading for each word that has these features or may stay.
    private func choose(from readings: [[WordAnalysis]], with features: Features) -> [WordAnalysis]? {
        var chosen: [WordAnalysis] = []
        for (part, all) in zip(parts, readings) {
            guard let reading = all.first(where: { part.fits($0, features) }) else { return nil }
            chosen.append(reading)
        }
        return chosen
    }

    /// After два, три, четыре a noun is in the genitive singular, its adjectives in the plural.
    private func counted(_ readings: [[WordAnalysis]]) -> TermAgreement? {
        guard hasCases, parts.contains(where: \.isAdjective) else { return nil }
        var chosen: [WordAnalysis] = []
        for (part, all) in zip(parts, readings) {
            let wanted: [Features] = part.isAdjective ? [[.plural, .genitive], .plural] : [.genitive]
            let reading = wanted.lazy.compactMap { features in all.first { part.fits($0, features) } }.first
            guard let reading else { return nil }
            chosen.append(reading)
        }
        return TermAgreement(features: [.paucal, .genitive], analyses: chosen)
    }

    // MARK: - Generation

    func forms(_ features: Features) -> [String]? {
        var forms: [String] = []
        for part in parts {
            guard let form = part.form(features) else { return nil }
            forms.append(form)
        }
        return forms
    }

    func closestForms(_ features: Features) -> [String] {
        for candidate in [features] + closest(features) {
            if let forms = forms(candidate) { return forms }
        }
        return parts.map(\.word.citation)
    }

    /// What to try in turn: without what the term cannot show, then in the other number.
    private func closest(_ features: Features) -> [Features] {
        guard hasCases else { return [features.intersection(.plural), features.subtracting(.plural), [], .plural] }
        let number = features.intersection([.plural])
        let paucal = features.intersection(.paucal)
        let gender = features.intersection([.feminine, .neuter, .animate, .shortForm])
        let inCase = Self.usualCase(features)
        let other = number.symmetricDifference(.plural)
        return [
            inCase.union(number).union(paucal), inCase.union(number).union(gender), inCase.union(number),
            inCase.union(number).union(.animate), inCase.union(other), inCase.union(other).union(.animate), number,
        ]
    }

    /// The Russian case that does the work of one of another language.
    private static func usualCase(_ features: Features) -> Features {
        let cases: [(Features, Features)] = [
            (.accusative, .accusative), (.dative, .dative), (.instrumental, .instrumental),
            (.prepositional, .prepositional), (.locative, .prepositional), (.ablative, .genitive),
            (.terminative, .genitive), (.genitive, .genitive),
        ]
        return cases.first { features.contains($0.0) }?.1 ?? []
    }
}

extension ParadigmTermForms.Part {
    /// Whether a reading of this word goes with a head that has these features.
    fileprivate func fits(_ reading: WordAnalysis, _ features: Features) -> Bool {
        switch role {
        case .head, .agrees: reading.features == features
        case .stays: true
        // A citation form in the plural is one as well.
        case .mayStay, .mayAgree: reading.features == features || reading.features.subtracting(.plural).isEmpty
        }
    }

    /// The form of this word where the head has these features.
    fileprivate func form(_ features: Features) -> String? {
        switch role {
        case .stays, .mayAgree: word.citation
        case .mayStay: word.form(features) ?? word.citation
        case .head, .agrees:
            features.contains(.paucal)
                ? word.form(isAdjective ? [.plural, .genitive] : .genitive) : word.form(features)
        }
    }
}
