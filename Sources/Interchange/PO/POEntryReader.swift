/// The entries of a PO file with the bytes that make them, one at a time.
///
/// The chunks of all entries together are the file: blank lines belong to the entry before them, comments to the one after.
struct POEntryReader: ~Copyable {
    /// An entry and its bytes.
    struct Chunk {
        /// Nil for what stands after the last entry.
        var entry: POEntry?
        /// The lines as they stand in the file.
        var raw: [[UInt8]] = []
        /// The same in UTF-8, by whose offsets the entry's texts are found.
        var decoded: [[UInt8]] = []
        /// The 1-based number of the first line.
        var line = 0
    }

    var charset: POCharset
    let file: String
    private var lines: VerbatimLineReader
    /// A line that was read and belongs to the next entry.
    private var held: (raw: [UInt8], decoded: [UInt8])?
    private var domain: String?

    init(_ lines: consuming VerbatimLineReader) throws(InterchangeError) {
        file = lines.file
        charset = try POCharset(head: lines.head(), file: lines.file)
        self.lines = lines
    }

    /// The next entry; nil at the end.
    /// - Throws: ``InterchangeError`` with the line where the file is no PO file.
    mutating func next() throws(InterchangeError) -> Chunk? {
        var builder = POEntryBuilder(domain: domain)
        var chunk = Chunk()
        var place = 0
        while let line = try nextLine() {
            do throws(POLine.Problem) {
                guard try builder.add(line.decoded, at: place, line: lines.line) else {
                    held = line
                    break
                }
            } catch {
                throw InterchangeError(file: file, line: lines.line, message: error.message, advice: error.advice)
            }
            if chunk.raw.isEmpty { chunk.line = lines.line }
            chunk.raw.append(line.raw)
            chunk.decoded.append(line.decoded)
            place += line.decoded.count
            guard place <= Self.longestEntry else {
                throw InterchangeError(
                    file: file, line: lines.line, message: "an entry is longer than \(Self.longestEntry) bytes",
                    advice: "check that the file is a PO file")
            }
        }
        if chunk.raw.isEmpty { return nil }
        domain = builder.domain
        do throws(POLine.Problem) { chunk.entry = try builder.finish() } catch {
            throw InterchangeError(
                file: file, line: builder.entry.line, message: error.message, advice: error.advice)
        }
        return chunk
    }

    private mutating func nextLine() throws(InterchangeError) -> (raw: [UInt8], decoded: [UInt8])? {
        if let line = held {
            held = nil
            return line
        }
        guard let raw = try lines.next() else { return nil }
        return (raw, try charset.decode(raw, line: lines.line))
    }

    /// Bytes: as long as the longest text of XML formats.
    private static let longestEntry = ReadingOptions.usualLongestLine
}
