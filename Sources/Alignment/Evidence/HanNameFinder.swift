internal import TranslationTypes

/// Finds the names of a text in an alphabet by their consonants in a Chinese text.
enum HanNameFinder {
    static func cues(named text: PreparedText, han: PreparedText) -> [Cue] {
        let skeletons = HanSkeletonIndex(han.segments.map(HanSkeleton.init))
        var found: [[UInt8]: (named: [Int], han: [Int])] = [:]
        var order: [[UInt8]] = []
        for name in NameCandidates(text).names {
            guard
                let (pattern, segments) = longestMatch(name.key.skeleton, isCased: name.isCased, skeletons)
                    ?? longestMatch(name.key.skeletonWithoutFinalR, isCased: name.isCased, skeletons)
            else { continue }
            if found[pattern] == nil { order.append(pattern) }
            found[pattern, default: ([], segments)].named += name.segments
        }
        return order.compactMap { pattern in
            guard let (named, han) = found[pattern] else { return nil }
            return Cue(
                source: Set(named).sorted(), target: han, reliability: reliability,
                chance: min(highestChance, skeletons.meanStarts * power(classChance, pattern.count)))
        }
    }

    /// The longest beginning of a name's skeleton that the Chinese text has somewhere, with the segments that have it.
    private static func longestMatch(
        _ whole: [UInt8], isCased: Bool, _ skeletons: HanSkeletonIndex
    ) -> (pattern: [UInt8], segments: [Int])? {
        let shortest = isCased ? shortestPattern : shortestUncasedPattern
        let leastLength = max(shortest, whole.count - longestEnding)
        guard whole.count >= leastLength else { return nil }
        for length in (leastLength...whole.count).reversed() {
            let pattern = Array(whole[0..<length])
            let segments = skeletons.segments(containing: pattern)
            if !segments.isEmpty { return (pattern, segments) }
        }
        return nil
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }

    /// Consonants.
    private static let shortestPattern = 3
    /// Consonants; where nothing marks a name, short skeletons are found everywhere.
    private static let shortestUncasedPattern = 4
    /// Consonants of endings that a skeleton may lose.
    private static let longestEnding = 3
    /// The probability that two consonant classes agree by accident: the sum of the squares of their shares, about 1/5.
    private static let classChance = 0.2
    private static let highestChance = 0.5
    /// Guess: Chinese shortens and translates many names.
    private static let reliability = 0.5
}
