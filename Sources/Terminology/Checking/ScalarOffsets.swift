/// The scalars of a text with their UTF-8 offsets.
struct ScalarOffsets {
    let scalars: [Unicode.Scalar]
    private let offsets: [Int]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
        self.offsets = offsets
    }

    /// UTF-8 offsets of a range of scalars.
    func range(_ places: Range<Int>) -> Range<Int> { offsets[places.lowerBound]..<offsets[places.upperBound] }
}
