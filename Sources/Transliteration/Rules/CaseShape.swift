/// How the result of a rule is capitalised.
enum CaseShape: Sendable, Hashable {
    /// As the rule has it.
    case asWritten
    /// The first letter that can be.
    case firstLetter
    /// All letters.
    case everyLetter

    func apply(to result: [Unicode.Scalar], _ letterCase: LetterCase) -> [Unicode.Scalar] {
        switch self {
        case .asWritten: return result
        case .everyLetter: return result.map(letterCase.capital)
        case .firstLetter:
            guard let first = result.firstIndex(where: letterCase.isCased) else { return result }
            var result = result
            result[first] = letterCase.capital(result[first])
            return result
        }
    }
}
