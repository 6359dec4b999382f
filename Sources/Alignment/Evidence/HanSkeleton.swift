internal import ICU
internal import Synchronization

/// The consonants of Chinese text as read aloud (ICU's Han-Latin), for finding foreign names in it.
struct HanSkeleton: Sendable {
    /// Classes of consonants as in `PhoneticKey.skeleton`, of all characters after one another.
    let classes: [UInt8]
    /// Where the characters begin in `classes`, rising.
    let starts: [Int]

    /// The skeleton of a text's Han characters; a character of another script ends a name and leaves a gap.
    init(_ text: String) {
        let readings = Self.readings
        var classes: [UInt8] = []
        var starts: [Int] = []
        for scalar in text.unicodeScalars {
            let index = Int(scalar.value) - Self.firstHan
            guard index >= 0, index < readings.count else {
                // The middle dot joins the parts of a foreign name.
                if scalar != "·", classes.last != Self.gap { classes.append(Self.gap) }
                continue
            }
            starts.append(classes.count)
            for consonant in readings[index] where classes.last != consonant { classes.append(consonant) }
        }
        self.classes = classes
        self.starts = starts
    }

    private static let gap = UInt8(ascii: " ")
    private static let firstHan = 0x4E00
    private static let lastHan = 0x9FFF

    /// The consonant classes of every character of the main block.
    private static let readings: [[UInt8]] = {
        let characters = (firstHan...lastHan).compactMap { Unicode.Scalar($0) }
        do {
            var transform = try Transform("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower")
            var text = String.UnicodeScalarView()
            for character in characters {
                text.append(character)
                text.append("\n")
            }
            return try transform.apply(to: String(text)).split(separator: "\n", omittingEmptySubsequences: false)
                .map { syllable(Array($0.utf8.filter { (0x61...0x7A).contains($0) })) }
        } catch {
            preconditionFailure("ICU has no Han-Latin transform: \(error)")
        }
    }()

    /// A syllable's consonants by class; the pinyin letters that sound unlike their Latin namesakes come first.
    private static func syllable(_ letters: [UInt8]) -> [UInt8] {
        var sounds: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            switch letter {
            case UInt8(ascii: "h") where index == 1: continue
            case UInt8(ascii: "q"), UInt8(ascii: "x"), UInt8(ascii: "j"): sounds.append(UInt8(ascii: "s"))
            case UInt8(ascii: "g") where index > 0: continue
            case UInt8(ascii: "w"): sounds.append(UInt8(ascii: "v"))
            default: sounds.append(letter)
            }
        }
        return PhoneticKey.skeleton(of: sounds)
    }
}
