internal import Markup

/// A copy of an XML file in the making.
struct XMLCopy: ~Copyable {
    /// Writes what is put into the copy.
    let replacement: XMLReplacement
    /// Before which byte of the file all is copied.
    private(set) var place = 0
    private var output: [UInt8] = []
    /// From UTF-8 to the file's encoding, where that is another.
    private var encoder: CharacterConverter?

    init(encoding: String, file: String) throws(InterchangeError) {
        let encoder = try Self.encoder(to: encoding, file)
        replacement = try XMLReplacement(encoding: encoding, file: file)
        self.encoder = encoder
    }

    private static func encoder(to encoding: String, _ file: String) throws(InterchangeError) -> CharacterConverter? {
        if encoding.uppercased() == "UTF-8" { return nil }
        do { return try CharacterConverter(from: "UTF-8", to: encoding, file: file) } catch {
            throw InterchangeError(error)
        }
    }

    /// Adds the bytes up to `end`, with the splices made; they lie before `end`, in any order, and do not overlap.
    mutating func copy(through end: Int, with splices: [Splice], from xml: borrowing XMLReader) {
        let sorted = splices.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, splice) in sorted {
            add(xml.bytes(place..<splice.range.lowerBound))
            add(splice.bytes)
            place = splice.range.upperBound
        }
        if place < end { add(xml.bytes(place..<end)) }
        place = max(place, end)
    }

    /// Whether enough was copied to be taken.
    var hasOutput: Bool { output.count >= Self.enough }

    mutating func takeOutput() -> [UInt8] {
        let result = output
        output = []
        return result
    }

    /// What was read in the file's encoding can be written in it, and ``XMLReplacement`` escaped the rest.
    private mutating func add(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        if encoder == nil { output += bytes } else { output += encoder?.convert(bytes).bytes ?? [] }
    }

    /// Bytes: many small pieces cost more than one large one.
    private static let enough = 64 << 10
}
