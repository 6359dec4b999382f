internal import Markup

/// The versions of XLIFF, as the root element names them.
public enum XLIFFVersion: String, Sendable, Hashable {
    case v1_0 = "1.0"
    case v1_1 = "1.1"
    case v1_2 = "1.2"
    case v2_0 = "2.0"
    case v2_1 = "2.1"
    case v2_2 = "2.2"

    /// Whether units are `trans-unit` rather than `unit`.
    var isFirst: Bool { self <= .v1_2 }

    /// The version of a file with that root.
    /// - Throws: ``InterchangeError`` for a version that is not known, or a namespace of another.
    init(root: XMLElement, in xml: borrowing XMLReader) throws(InterchangeError) {
        let written =
            root["version"] ?? root.namespaceURI.flatMap { $0.split(separator: ":").last.map(String.init) } ?? ""
        guard let version = Self(rawValue: written) else {
            throw InterchangeError(
                file: xml.file, line: xml.line, column: xml.column,
                message: "XLIFF version “\(written)” is not known",
                advice: "export the file as XLIFF 1.2 or 2.0 to 2.2")
        }
        self = version
    }
}

extension XLIFFVersion: Comparable {
    /// The order of their years.
    public static func < (a: XLIFFVersion, b: XLIFFVersion) -> Bool { a.rawValue < b.rawValue }
}
