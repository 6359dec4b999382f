/// The distinct tokens of a memory, numbered, so that segments are runs of numbers.
struct TokenTable: Sendable {
    private(set) var tokens: [MatchToken] = []
    private var numbers: [MatchToken: UInt32] = [:]

    /// The tokens' numbers, new ones included.
    mutating func learn(_ added: [MatchToken]) -> [UInt32] {
        added.map { token in
            if let known = numbers[token] { return known }
            let number = UInt32(tokens.count)
            numbers[token] = number
            tokens.append(token)
            return number
        }
    }

    /// The number of a token; nil when the memory lacks it.
    func number(of token: MatchToken) -> UInt32? { numbers[token] }
}
