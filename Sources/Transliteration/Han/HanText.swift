/// A text as scalars, with the simple form of each character for looking words up.
struct HanText: Sendable {
    let scalars: [UInt32]
    /// Where each scalar begins, in UTF-8 bytes, and the text's end.
    let offsets: [Int]
    /// The simple forms, one for each scalar.
    let folded: [UInt32]
    /// The stretches of Chinese characters.
    let runs: [Range<Int>]

    /// Reads a text.
    ///
    /// - Parameter simplifier: Turns traditional words into simple ones; without it, each character by itself.
    init(_ text: String, simplifier: ChineseConverter?) {
        var scalars: [UInt32] = [], offsets = [0]
        for scalar in text.unicodeScalars {
            scalars.append(scalar.value)
            offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
        }
        self.scalars = scalars
        self.offsets = offsets
        folded = Self.folded(text, scalars, simplifier)
        runs = Self.runs(of: scalars)
    }

    /// Where scalars lie in the text, in UTF-8 bytes.
    func utf8Range(of range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

    /// The characters themselves.
    func string(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range].lazy.compactMap(Unicode.Scalar.init)))
    }

    private static func folded(_ text: String, _ scalars: [UInt32], _ simplifier: ChineseConverter?) -> [UInt32] {
        let foldings = HanTables.foldings
        guard let simplifier, scalars.contains(where: foldings.isTraditional) else {
            return scalars.map(foldings.folded)
        }
        let simple = simplifier.convert(text).unicodeScalars.map(\.value)
        return (simple.count == scalars.count ? simple : scalars).map(foldings.folded)
    }

    private static func runs(of scalars: [UInt32]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for (place, scalar) in scalars.enumerated() {
            let isHan = HanTables.readings.contains(scalar)
            if isHan, start == nil { start = place }
            if !isHan, let from = start {
                runs.append(from..<place)
                start = nil
            }
        }
        if let from = start { runs.append(from..<scalars.count) }
        return runs
    }
}
