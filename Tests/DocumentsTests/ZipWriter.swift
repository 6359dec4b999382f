/// A zip archive of stored entries for tests (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds an entry; `claimed` is the inflated size to claim, the true one when nil.
    mutating func add(_ name: String, _ text: String, claimed: UInt32? = nil) {
        add(name, Array(text.utf8), claimed: claimed)
    }

    mutating func add(
        _ name: String, _ content: [UInt8], method: UInt16 = 0, claimed: UInt32? = nil, checksum: UInt32? = nil
    ) {
        let offset = UInt32(bytes.count)
        let shared =
            two(20) + two(0) + two(method) + two(0) + two(33) + four(checksum ?? Self.checksum(content))
            + four(UInt32(content.count))
            + four(claimed ?? UInt32(content.count)) + two(UInt16(name.utf8.count)) + two(0)
        bytes += four(0x0403_4B50) + shared + Array(name.utf8) + content
        directory +=
            four(0x0201_4B50) + two(20) + shared + two(0) + two(0) + two(0) + four(0) + four(offset) + Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    var archive: [UInt8] {
        bytes + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
            + four(UInt32(directory.count))
            + four(UInt32(bytes.count)) + two(0)
    }

    private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }

    /// CRC-32 (ISO 3309), bit by bit.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}

extension ZipWriter {
    /// A DOCX package with a body, and with parts of one's own.
    static func package(body: String, styles: String = "", parts: [String: String] = [:]) -> [UInt8] {
        let names =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        var zip = ZipWriter()
        zip.add(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        zip.add(
            "word/document.xml", "<?xml version=\"1.0\"?><w:document \(names)><w:body>\(body)</w:body></w:document>")
        if !styles.isEmpty { zip.add("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>") }
        for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
            zip.add(name, content.replacing("NAMES", with: names))
        }
        return zip.archive
    }
}
