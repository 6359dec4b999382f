/// The encoding that a page or an XML file names in its first bytes.
enum HTMLEncoding {
    /// The label of `<meta charset=…>`, of `<meta http-equiv=Content-Type …>`, or of an XML declaration.
    static func declared(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(reach).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
        if head.trimmingWhiteSpace().hasPrefix("<?xml"),
            let found = value(after: "encoding", in: head[...], before: "?>")
        {
            return found
        }
        var rest = head[...]
        while let meta = rest.firstRange(ofText: "<meta") {
            let tag = rest[meta.upperBound...].prefix { $0 != ">" }
            if let found = value(after: "charset", in: tag, before: nil) { return found }
            rest = rest[meta.upperBound...]
        }
        return nil
    }

    private static func value(after name: String, in text: Substring, before stop: String?) -> String? {
        var text = text
        if let stop, let end = text.firstRange(ofText: stop) { text = text[..<end.lowerBound] }
        guard let place = text.firstRange(ofText: name) else { return nil }
        let rest = text[place.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
        let label = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
        return label.isEmpty ? nil : String(label)
    }

    /// Browsers look at 1,024 bytes (WHATWG HTML, 13.2.3.2); saved pages carry longer heads.
    private static let reach = 8192
}

extension Substring {
    /// The first place of a text, byte by byte.
    func firstRange(ofText wanted: String) -> Range<Index>? {
        let wanted = Array(wanted.utf8)
        let utf8 = self.utf8
        var start = utf8.startIndex
        while start < utf8.endIndex {
            guard let first = utf8[start...].firstIndex(of: wanted[0]) else { return nil }
            if utf8[first...].starts(with: wanted) { return first..<utf8.index(first, offsetBy: wanted.count) }
            start = utf8.index(after: first)
        }
        return nil
    }
}
