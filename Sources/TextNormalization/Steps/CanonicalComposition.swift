internal import ICU

/// NFC of the few places that may need it.
enum CanonicalComposition {
    /// Marks on one letter that ICU is given at once: far more than any text has (UAX #15 calls 30 stream-safe), and
    /// few enough for its buffers.
    private static let longestRun = 1 << 16

    static func compose(_ buffer: inout ScalarBuffer) {
        let traits = ScalarTraits.shared
        let scalars = buffer.scalars
        var edits: [ScalarBuffer.Splice] = []
        var index = 0
        func mayChange(_ index: Int) -> Bool {
            traits[scalars[index]].rawValue & NormalizationSteps.composition.rawValue != 0
        }
        while index < scalars.count {
            guard mayChange(index) else {
                index += 1
                continue
            }
            // From the last character that no mark can join backwards to, up to the next such one.
            let start = max(index - 1, edits.last?.range.upperBound ?? 0)
            while index < scalars.count, mayChange(index), index - start < longestRun { index += 1 }
            if isVowelledArabic(scalars[start..<index]), !mayChange(start) { continue }
            let slice = scalars[start..<index].compactMap(Unicode.Scalar.init)
            let composed = NormalizationForm.nfc.apply(to: slice)
            if composed != slice {
                edits.append(.init(range: start..<index, scalars: composed.map(\.value)))
            }
        }
        buffer.splice(edits)
    }

    /// A letter with one vowel sign U+064B–0652, which composes with nothing: too common to ask ICU.
    private static func isVowelledArabic(_ slice: ArraySlice<UInt32>) -> Bool {
        slice.count == 2 && (0x064B...0x0652).contains(slice[slice.startIndex + 1])
    }
}
