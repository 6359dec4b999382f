/// What the endings of two persons' names show: surnames and patronymics that one has and the other has not, sons and daughters.
struct EndingEvidence {
    /// The families of one name's parts.
    private struct Side {
        var surname = NameFamily.Kind.none
        var patronymic = NameFamily.Kind.none
        var isWeak = false
        var isFeminine = false, isMasculine = false

        init(_ name: PreparedName) {
            for part in name.parts where !part.isInitial {
                let family = part.family
                if family.kind.isSurname { surname = family.kind }
                if family.kind.isPatronymic { patronymic = family.kind }
                if family.kind == .in { isWeak = true }
                if let feminine = family.isFeminine {
                    if feminine { isFeminine = true } else { isMasculine = true }
                }
            }
        }
    }

    private let first: Side, second: Side
    private let isPerson: Bool
    private let isSingle: Bool, isPartOfName: Bool

    init(_ first: PreparedName, _ second: PreparedName) {
        self.first = Side(first)
        self.second = Side(second)
        isPerson = first.name.kind != .place && second.name.kind != .place
        isSingle = first.parts.count == 1 && second.parts.count == 1
        isPartOfName = !isSingle && (first.parts.count == 1 || second.parts.count == 1)
    }

    /// How many numbers ``append(to:)`` adds.
    static let count = 10

    /// Adds the numbers that the network sees; all are nothing for places.
    func append(to features: inout [Float]) {
        let hasOne = first.surname != .none, hasOther = second.surname != .none
        add(isSingle && hasOne != hasOther, &features)
        add(!isSingle && hasOne != hasOther, &features)
        add(isSingle && hasOne && hasOther, &features)
        add(hasOne && hasOther && first.surname != second.surname, &features)
        add(isSingle && first.isWeak != second.isWeak, &features)
        add(
            first.isFeminine && second.isMasculine && !second.isFeminine
                || second.isFeminine && first.isMasculine && !first.isFeminine, &features)
        let one = first.patronymic, other = second.patronymic
        add(one != .none && other != .none && one != other, &features)
        add(isSingle && (one == .none) != (other == .none), &features)
        add(!isSingle && (one == .none) != (other == .none), &features)
        add(isPartOfName, &features)
    }

    private func add(_ holds: Bool, _ features: inout [Float]) { features.append(isPerson && holds ? 1 : 0) }
}
