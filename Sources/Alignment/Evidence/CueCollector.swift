/// Gathers mentions of things by a key, and gives them as cues.
///
/// The order of the cues is that of first mention, so that equal input gives equal sums.
struct CueCollector<Key: Hashable> {
    private var index: [Key: Int] = [:]
    private var source: [[Int]] = []
    private var target: [[Int]] = []
    private(set) var keys: [Key] = []

    /// Notes that a source segment mentions a thing; segments come in rising order.
    mutating func addSource(_ key: Key, segment: Int) {
        let slot = slot(for: key)
        if source[slot].last != segment { source[slot].append(segment) }
    }

    /// Notes that a target segment mentions a thing; segments come in rising order.
    mutating func addTarget(_ key: Key, segment: Int) {
        let slot = slot(for: key)
        if target[slot].last != segment { target[slot].append(segment) }
    }

    /// The cues; a reliability of nil drops the thing.
    func cues(
        kind: (Key) -> EvidenceKind, forms: (Key) -> (source: String, target: String),
        reliability: (Key, _ isOnBothSides: Bool) -> Double?
    ) -> [Cue] {
        keys.indices.compactMap { slot in
            let isOnBothSides = !source[slot].isEmpty && !target[slot].isEmpty
            return reliability(keys[slot], isOnBothSides).map {
                let forms = forms(keys[slot])
                return Cue(
                    source: source[slot], target: target[slot], reliability: $0, kind: kind(keys[slot]),
                    sourceForm: forms.source, targetForm: forms.target)
            }
        }
    }

    private mutating func slot(for key: Key) -> Int {
        if let known = index[key] { return known }
        index[key] = keys.count
        keys.append(key)
        source.append([])
        target.append([])
        return keys.count - 1
    }
}
