/// A pattern of paths as `.gitignore` and Vale have it: `*` and `?` stay inside a folder's name, `**` goes over folders.
struct PathPattern: Sendable, Hashable {
    private let parts: [[Character]]

    init(_ pattern: String) { parts = pattern.split(separator: "/").map(Array.init) }

    /// Whether a path matches from its beginning to its end. O(pattern × path).
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(Array.init)
        return Self.matches(parts, names, isAny: { $0 == ["*", "*"] }) { pattern, name in
            Self.matches(pattern, name, isAny: { $0 == "*" }) { $0 == "?" || $0 == $1 }
        }
    }

    /// A row of pieces against a row of wildcards and pieces; `isAny` says which stand for any number (dynamic programme).
    private static func matches<Piece>(
        _ pattern: [Piece], _ text: [Piece], isAny: (Piece) -> Bool, isEqual: (Piece, Piece) -> Bool
    ) -> Bool {
        var reachable = [Bool](repeating: false, count: text.count + 1)
        reachable[0] = true
        for piece in pattern {
            var next = [Bool](repeating: false, count: text.count + 1)
            for place in 0...text.count {
                if isAny(piece) {
                    next[place] = reachable[place] || place > 0 && next[place - 1]
                } else if place > 0, reachable[place - 1] {
                    next[place] = isEqual(piece, text[place - 1])
                }
            }
            reachable = next
        }
        return reachable[text.count]
    }
}
