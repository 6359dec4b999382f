/// Finds a web address in the text of a source.
enum WebAddress {
    /// The first address with its scheme; one that lacks it, such as `azattyq.org/a/1.html`, gets `https://`.
    static func first(in source: String) -> String? {
        for word in source.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }) {
            if word.hasPrefix("http://") || word.hasPrefix("https://") { return String(word) }
            let parts = word.split(separator: "/", maxSplits: 1)
            if parts.count == 2, parts[0].contains("."), parts[0].allSatisfy({ $0.isASCII && !$0.isWhitespace }) {
                return "https://" + word
            }
        }
        return nil
    }
}
