internal import Markup

// The XML reader as the readers of bilingual files and glossaries use it: with their error.
extension XMLReader {
    /// Opens a file.
    static func opening(_ path: String, _ limits: XMLLimits) throws(InterchangeError) -> XMLReader {
        do { return try XMLReader(file: path, limits: limits) } catch { throw InterchangeError(error) }
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    static func opening(
        _ bytes: [UInt8], name: String, _ limits: XMLLimits
    ) throws(InterchangeError) -> XMLReader {
        do { return try XMLReader(bytes: bytes, name: name, limits: limits) } catch { throw InterchangeError(error) }
    }

    /// The next event; nil at the end.
    mutating func event() throws(InterchangeError) -> XMLEvent? {
        do { return try next() } catch { throw InterchangeError(error) }
    }

    /// Passes over the content and the end of the element that has just begun.
    mutating func skip() throws(InterchangeError) {
        var depth = 1
        while depth > 0, let event = try event() {
            if case .start = event { depth += 1 }
            if case .end = event { depth -= 1 }
        }
    }

    /// Reads on to the root element; one without a name where there is none, which no format takes for its own.
    mutating func root() throws(InterchangeError) -> XMLElement {
        while let event = try event() { if case .start(let root) = event { return root } }
        return XMLElement(names: XMLName(qualified: "", local: ""))
    }
}
