/// Whether a sentence begins at a place of a text.
enum SentenceStart {
    /// True at the beginning of the text and after a mark that ends a sentence, whatever quotation marks stand between.
    static func isAt(_ utf8Offset: Int, in text: String) -> Bool {
        let utf8 = text.utf8
        let before = text.unicodeScalars[..<utf8.index(utf8.startIndex, offsetBy: utf8Offset)]
        let last = before.last {
            !$0.properties.isWhitespace && !"\"'«»“”„‘’「」『』(（[*_#>—–-".unicodeScalars.contains($0)
        }
        guard let last else { return true }
        return ".!?…。！？؟۔".unicodeScalars.contains(last)
    }
}
