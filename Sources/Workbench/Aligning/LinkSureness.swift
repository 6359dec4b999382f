/// How sure a link is, in the few steps that a reader tells apart.
public enum LinkSureness: String, Sendable, Hashable, CaseIterable {
    /// Nearly all of these are right.
    case sure
    /// Often right, worth a look.
    case likely
    /// As often wrong as right, or more often.
    case doubtful
    /// A segment without a counterpart.
    case alone

    /// The step of a link.
    public init(_ link: AlignedLink) {
        switch link.confidence {
        case _ where !link.isPair: self = .alone
        case Self.sureFrom...: self = .sure
        case Self.likelyFrom...: self = .likely
        default: self = .doubtful
        }
    }

    /// What the step means, in words.
    public var meaning: String {
        switch self {
        case .sure: "90 % and more"
        case .likely: "60 to 90 %: look twice"
        case .doubtful: "below 60 %: check"
        case .alone: "no counterpart found"
        }
    }

    private static let sureFrom = 0.9
    private static let likelyFrom = 0.6
}

extension AlignedDocuments {
    /// For each link whether its target stands elsewhere than the order of its neighbours says: the fewest links whose
    /// removal leaves the others in order on both sides.
    public var crossings: [Bool] {
        // The longest run of rising target places (patience sorting).
        let pairs = links.indices.filter { links[$0].isPair }
        var tails: [Int] = []
        var before = [Int](repeating: -1, count: links.count)
        for number in pairs {
            let place = links[number].targetIndexes[0]
            let slot = tails.firstIndex { links[$0].targetIndexes[0] > place } ?? tails.count
            before[number] = slot > 0 ? tails[slot - 1] : -1
            if slot == tails.count { tails.append(number) } else { tails[slot] = number }
        }
        var crossings = links.map(\.isPair)
        var number = tails.last ?? -1
        while number >= 0 {
            crossings[number] = false
            number = before[number]
        }
        return crossings
    }
}
