/// Plain search for bytes in bytes.
enum ByteSearch {
    static func contains(_ text: borrowing Span<UInt8>, _ wanted: borrowing Span<UInt8>) -> Bool {
        first(wanted, in: text, from: 0) != nil
    }

    /// Every place that does not overlap an earlier one.
    static func places(of wanted: borrowing Span<UInt8>, in text: borrowing Span<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var position = 0
        while let start = first(wanted, in: text, from: position) {
            position = start + wanted.count
            places.append(start..<position)
        }
        return places
    }

    private static func first(
        _ wanted: borrowing Span<UInt8>, in text: borrowing Span<UInt8>, from start: Int
    ) -> Int? {
        guard !wanted.isEmpty, text.count - start >= wanted.count else { return nil }
        let lead = wanted[0]
        for index in start...(text.count - wanted.count) where text[index] == lead {
            var length = 1
            while length < wanted.count, text[index + length] == wanted[length] { length += 1 }
            if length == wanted.count { return index }
        }
        return nil
    }
}
