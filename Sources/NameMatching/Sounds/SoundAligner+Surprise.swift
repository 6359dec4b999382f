extension SoundAligner {
    /// How much more the steps of an alignment cost than the best that their letters could have, in nats.
    struct Surprise: Sendable, Hashable {
        /// The most surprising step, and the next.
        var most: Float = 0, second: Float = 0
        /// The step at the words' beginning, and the one at their end.
        var first: Float = 0, last: Float = 0
        /// Steps that are surprising at all, by their number.
        var count: Float = 0

        /// Steps from so many nats on count.
        private static let notable: Float = 2

        mutating func add(_ surprise: Float, isLast: Bool) {
            if isLast { last = surprise }
            first = surprise
            if surprise > most { (most, second) = (surprise, most) } else { second = max(second, surprise) }
            if surprise > Self.notable { count += 1 }
        }

        /// What two alignments come to together: the worse of each, and the sum of the numbers.
        static func + (a: Surprise, b: Surprise) -> Surprise {
            Surprise(
                most: max(a.most, b.most), second: max(min(a.most, b.most), a.second, b.second),
                first: max(a.first, b.first), last: max(a.last, b.last),
                count: a.count + b.count)
        }
    }
}
