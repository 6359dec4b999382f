internal import TranslationTypes

/// Whether a sentence begins at a place of a text.
enum SentenceStart {
    /// True at the beginning of the text and after a mark that ends a sentence, whatever quotation marks stand between.
    static func isAt(_ utf8Offset: Int, in text: String) -> Bool {
        let before = text[utf8: 0..<utf8Offset].unicodeScalars
        let last = before.last {
            !$0.properties.isWhitespace && !"\"'«»“”„‘’「」『』(（[*_#>—–-".unicodeScalars.contains($0)
        }
        guard let last else { return true }
        return ".!?…。！？؟۔".unicodeScalars.contains(last)
    }
}
