internal import Markup

/// Writes text that takes the place of other text in an XML file.
final class XMLReplacement {
    private let file: String
    /// Tells which letters the file's encoding has; nil for encodings of all Unicode.
    private var checker: CharacterConverter?

    init(encoding: String, file: String) throws(InterchangeError) {
        self.file = file
        if Self.holdsAllOfUnicode(encoding) { return }
        checker = try InterchangeError.wrapping { () throws(MarkupError) in
            try CharacterConverter(from: "UTF-8", to: encoding, file: file)
        }
    }

    private static func holdsAllOfUnicode(_ encoding: String) -> Bool {
        let name = encoding.uppercased()
        return name.hasPrefix("UTF") || name == "GB18030"
    }

    /// The text in UTF-8, with what cannot stand there escaped.
    /// - Throws: ``InterchangeError`` for characters that XML 1.0 cannot hold.
    func encode(_ text: String, isCDATA: Bool) throws(InterchangeError) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            switch scalar {
            case "&": result += isCDATA ? letter : Array("&amp;".utf8)
            case "<": result += isCDATA ? letter : Array("&lt;".utf8)
            // Also in a CDATA section, whose end it might make with what stands before it.
            case ">": result += isCDATA ? reference(scalar, isCDATA) : Array("&gt;".utf8)
            case "\r": result += reference(scalar, isCDATA)
            case "\t", "\n": result += letter
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": throw refusal(scalar)
            default: result += isHeld(scalar, letter) ? letter : reference(scalar, isCDATA)
            }
        }
        return result
    }

    private func isHeld(_ scalar: Unicode.Scalar, _ letter: [UInt8]) -> Bool {
        scalar.isASCII || checker?.convert(letter).isStopped != true
    }

    private func reference(_ scalar: Unicode.Scalar, _ isCDATA: Bool) -> [UInt8] {
        let written = "&#\(scalar.value);"
        return Array((isCDATA ? "]]>\(written)<![CDATA[" : written).utf8)
    }

    private func refusal(_ scalar: Unicode.Scalar) -> InterchangeError {
        let number = String(scalar.value, radix: 16, uppercase: true)
        return InterchangeError(
            file: file, message: "a new text has the character U+\(number), which XML 1.0 cannot hold",
            advice: "remove or replace it")
    }
}
