internal import TranslationTypes

/// Lays styles over a termbase, one after the other; the last word counts.
struct StyleOverlay {
    private(set) var rulings: [TermAddress: StyleRuling] = [:]
    private(set) var unknownConcepts: [String: [HouseStyle.Line]] = [:]
    private let original: Termbase
    /// The concepts that styles changed.
    private var changed: [Int: Concept] = [:]

    init(_ termbase: Termbase) { original = termbase }

    /// The termbase with what was changed.
    var termbase: Termbase {
        if changed.isEmpty { return original }
        var concepts = original.concepts
        for (index, concept) in changed { concepts[index] = concept }
        return original.replacing(concepts: concepts)
    }

    mutating func apply(_ style: HouseStyle) {
        var named: Set<TermAddress> = []
        var preferred: [TermAddress] = []
        for line in style.lines {
            guard let index = original.index(of: line.concept) else {
                unknownConcepts[style.name, default: []].append(line)
                continue
            }
            let address = set(line, inConcept: index, by: style)
            named.insert(address)
            if line.status == .preferred { preferred.append(address) }
        }
        for address in preferred { demote(besides: address, named, by: style) }
    }

    private mutating func set(_ line: HouseStyle.Line, inConcept index: Int, by style: HouseStyle) -> TermAddress {
        var concept = changed[index] ?? original.concepts[index]
        let language = line.term.language.withoutUsualScript
        let number = concept.terms.firstIndex {
            $0.text == line.term.text && $0.language.withoutUsualScript == language
        }
        if let number { concept.terms[number].status = line.status } else { concept.terms.append(line.term) }
        let address = TermAddress(concept: index, term: number ?? concept.terms.count - 1)
        var term = concept.terms[address.term]
        term.note = line.term.note
        term.source = line.term.source
        term.date = line.term.date
        let place = TermPlace(file: style.file, line: line.number > 0 ? line.number : nil)
        rulings[address] = StyleRuling(term, address: address, style: style.name, place: place)
        changed[index] = concept
        return address
    }

    /// What was preferred before becomes admitted when a style prefers another term and does not name it.
    private mutating func demote(besides address: TermAddress, _ named: Set<TermAddress>, by style: HouseStyle) {
        guard var concept = changed[address.concept] else { return }
        let language = concept.terms[address.term].language.withoutUsualScript
        for (number, term) in concept.terms.enumerated()
        where term.status == .preferred && term.language.withoutUsualScript == language {
            let other = TermAddress(concept: address.concept, term: number)
            if named.contains(other) { continue }
            concept.terms[number].status = .admitted
            var demoted = concept.terms[number]
            demoted.source = rulings[address]?.term.source
            demoted.date = rulings[address]?.term.date
            rulings[other] = StyleRuling(demoted, address: other, style: style.name)
        }
        changed[address.concept] = concept
    }
}
