/// Compares headings of a page with the title that it declares, which often carries the site's name.
enum TitleMatch {
    /// Whether most words of the shorter one stand in the other.
    static func areAlike(_ heading: String, _ title: String) -> Bool {
        let a = words(heading)
        let b = words(title)
        guard !a.isEmpty, !b.isEmpty else { return false }
        let common = a.intersection(b).count
        return common * 10 >= min(a.count, b.count) * 6 && common * 3 >= a.count
    }

    /// Words in lower case; Han characters in pairs.
    static func words(_ text: String) -> Set<String> {
        var result: Set<String> = []
        var word = ""
        var lastHan: Unicode.Scalar?
        func finish() {
            if word.unicodeScalars.count > 1 { result.insert(word) }
            word = ""
        }
        for scalar in text.lowercased().unicodeScalars {
            if TextShape.isIdeograph(scalar) {
                finish()
                if let lastHan { result.insert(String(lastHan) + String(scalar)) }
                lastHan = scalar
                continue
            }
            lastHan = nil
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else if scalar != "\u{200C}" {
                finish()
            }
        }
        finish()
        return result
    }
}
