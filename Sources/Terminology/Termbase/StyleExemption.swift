/// What a house style does not hold for.
public enum StyleExemption: Sendable, Hashable {
    /// Words in quotation marks: somebody else's.
    case quotations
    /// The name of an organisation, which is written as it writes itself.
    case organisation(String)
    /// Files whose path matches a pattern: `*` and `?` inside a folder's name, `**` over folders.
    case path(String)
    /// Texts from before a day: `2019-01-01`, `2019-01` or `2019`.
    case before(String)

    /// Reads what follows `exempt:`; nil when it is none of the four.
    init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1)
        let rest = words.count > 1 ? String(words[1]).trimmingSpaces : ""
        switch words.first {
        case "quotations" where rest.isEmpty: self = .quotations
        case "organisation" where !rest.isEmpty: self = .organisation(rest)
        case "path" where !rest.isEmpty: self = .path(rest)
        case "before" where PartialDate(rest) != nil: self = .before(rest)
        default: return nil
        }
    }

    /// Whether it asks for the day of a text.
    public var isByDate: Bool { if case .before = self { true } else { false } }

    /// Whether it exempts a file with this path.
    public func covers(path: String) -> Bool {
        guard case .path(let pattern) = self else { return false }
        return PathPattern(pattern).matches(path)
    }

    /// Whether it exempts a text of this day, which is written year first and may lack the day or the month.
    public func covers(date: String) -> Bool {
        guard case .before(let limit) = self, let limit = PartialDate(limit), let date = PartialDate(date) else {
            return false
        }
        return date.isBefore(limit)
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
