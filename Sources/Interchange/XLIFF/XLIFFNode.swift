/// A piece of inline content as an XLIFF file writes it.
indirect enum XLIFFNode: Equatable {
    case text(String)
    case element(String, [(name: String, value: String)], [XLIFFNode])

    static func == (a: XLIFFNode, b: XLIFFNode) -> Bool {
        switch (a, b) {
        case (.text(let a), .text(let b)): a == b
        case (.element(let a, let aAttributes, let aNodes), .element(let b, let bAttributes, let bNodes)):
            a == b && aAttributes.elementsEqual(bAttributes, by: ==) && aNodes == bNodes
        default: false
        }
    }
}
