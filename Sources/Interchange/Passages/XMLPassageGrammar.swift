internal import Markup

/// Which elements of a bilingual XML format hold what.
enum XMLPassageGrammar {
    case tmx, xliff1, xliff2

    /// The grammar of a file with that root.
    /// - Throws: ``InterchangeError`` when the root is not the format's, or of a version that is not known.
    init(root: XMLElement, format: ExchangeFormat, in xml: borrowing XMLReader) throws(InterchangeError) {
        let expected = format == .tmx ? "tmx" : "xliff"
        guard root.localName == expected else {
            throw InterchangeError(
                file: xml.file, line: xml.line, column: xml.column,
                message: "the root element is <\(root.name)>, not <\(expected)>",
                advice: "check that the file is a \(expected.uppercased()) file")
        }
        if format == .tmx {
            self = .tmx
        } else {
            let version = try XLIFFVersion(root: root, in: xml)
            self = version.isFirst ? .xliff1 : .xliff2
        }
    }

    /// The element of a unit.
    var unit: String {
        switch self {
        case .tmx: "tu"
        case .xliff1: "trans-unit"
        case .xliff2: "unit"
        }
    }

    /// The elements that units stand in.
    var containers: Set<String> {
        switch self {
        case .tmx: ["body"]
        case .xliff1: ["file", "body", "group"]
        case .xliff2: ["file", "group"]
        }
    }

    /// The inline elements whose content is native code and no text.
    var codes: Set<String> {
        switch self {
        case .tmx: ["bpt", "ept", "it", "ph", "ut"]
        case .xliff1: ["bpt", "ept", "it", "ph", "x", "bx", "ex"]
        case .xliff2: ["ph", "sc", "ec", "sm", "em", "cp"]
        }
    }
}
