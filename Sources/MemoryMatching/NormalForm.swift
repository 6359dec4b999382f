internal import ICU

/// The form in which texts are compared for exact and context matches: NFC, white space folded, none at the ends.
enum NormalForm {
    static func of(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var isPending = false
        for scalar in NormalizationForm.nfc.apply(to: Array(text.unicodeScalars)) {
            if scalar.isWhiteSpace {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar)
            }
        }
        return result
    }

    /// The same as text.
    static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: of(text))
        return String(result)
    }
}
