internal import EmbeddedData
internal import TranslationTypes

extension Place {
    /// A name of the place without the word for its kind after it, as 北京 for 北京市; nil where it has none, or too little would
    /// be left.
    func short(_ name: PlaceName) -> String? {
        guard let folded = PlaceNameFolding.shared(name.name) else { return nil }
        let reading = Self.kindWords.readings(of: folded, storedIn: name.language.base).first {
            $0.letters.lowerBound == 0 && $0.features & feature.bit != 0
        }
        guard let end = reading?.letters.upperBound else { return nil }
        if folded.traits.contains(.han) {
            // Letters stand for characters one by one unless signs were dropped.
            let scalars = name.name.unicodeScalars
            return scalars.count == folded.letters.count ? String(String.UnicodeScalarView(scalars.prefix(end))) : nil
        }
        let words = name.name.split(separator: " ")
        guard words.count == folded.wordStarts.count, let kept = folded.wordStarts.firstIndex(of: end) else {
            return nil
        }
        return words.prefix(kept).joined(separator: " ")
    }

    private static let kindWords: PlaceKindWords = {
        let path = "places/kinds.tsv"
        do throws(GazetteerError) {
            return try PlaceKindWords(EmbeddedFile(required: path).text, file: path)
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
