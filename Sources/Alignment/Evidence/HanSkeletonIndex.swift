/// Chinese segments by the consonants that their characters begin.
struct HanSkeletonIndex: Sendable {
    private let skeletons: [HanSkeleton]
    /// Places by the first three consonants of what begins there.
    private var places: [UInt32: [Place]] = [:]
    /// Characters of a segment on the average.
    let meanStarts: Double

    private struct Place: Sendable { let segment, start: Int32 }

    init(_ skeletons: [HanSkeleton]) {
        self.skeletons = skeletons
        meanStarts = Double(skeletons.reduce(0) { $0 + $1.starts.count }) / Double(max(1, skeletons.count))
        for (segment, skeleton) in skeletons.enumerated() {
            for start in skeleton.starts where start + Self.keyLength <= skeleton.classes.count {
                let key = Self.key(skeleton.classes[start..<(start + Self.keyLength)])
                places[key, default: []].append(Place(segment: Int32(segment), start: Int32(start)))
            }
        }
    }

    /// The segments in which some character begins this row of three or more consonants, rising.
    func segments(containing pattern: [UInt8]) -> [Int] {
        precondition(pattern.count >= Self.keyLength, "shorter patterns are found everywhere")
        var result: [Int] = []
        for place in places[Self.key(pattern[0..<Self.keyLength])] ?? [] where result.last != Int(place.segment) {
            let start = Int(place.start)
            let classes = skeletons[Int(place.segment)].classes
            if start + pattern.count <= classes.count, classes[start..<(start + pattern.count)].elementsEqual(pattern) {
                result.append(Int(place.segment))
            }
        }
        return result
    }

    private static let keyLength = 3

    private static func key(_ classes: ArraySlice<UInt8>) -> UInt32 { classes.reduce(0) { $0 << 8 | UInt32($1) } }
}
