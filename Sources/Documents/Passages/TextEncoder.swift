/// Encodes text so that ``TextDecoder`` reads it back: the decoder run backwards.
///
/// The Unicode encodings are computed. For the others all codes of one, two and four bytes are decoded once, and the table is read
/// from the other side; encodings with states, such as ISO-2022, give no table and hold ASCII alone.
struct TextEncoder: Sendable {
    /// How wide the code units are, and which of their bytes holds ASCII.
    struct Unit: Sendable, Hashable {
        var width = 1
        var lowByte = 0
    }

    let unit: Unit
    private let isUTF8: Bool
    private let isGB18030: Bool
    private let codes: [Unicode.Scalar: [UInt8]]

    /// An encoder for an encoding that the decoder knows.
    init(_ encoding: String) {
        let name = encoding.uppercased()
        let isLittle = name.hasSuffix("LE")
        isUTF8 = name == "UTF-8" || name == "UTF8"
        if name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") {
            let width = name.hasPrefix("UTF-16") ? 2 : 4
            unit = Unit(width: width, lowByte: isLittle ? 0 : width - 1)
        } else {
            unit = Unit()
        }
        isGB18030 = name == "GB18030"
        codes = isUTF8 || unit.width > 1 ? [:] : Self.table(encoding)
    }

    /// The bytes of a letter; nil when the encoding has none for it.
    func bytes(for scalar: Unicode.Scalar) -> [UInt8]? {
        if isUTF8 { return Array(String(scalar).utf8) }
        switch unit.width {
        case 1 where scalar.value < 0x80: return [UInt8(scalar.value)]
        case 1 where isGB18030 && scalar.value >= 0x10000:
            // The planes beyond the first follow each other from 90308130 on.
            return Self.fourBytes(Int(scalar.value) - 0x10000, from: 0x90)
        case 1: return codes[scalar]
        case 2: return String(scalar).utf16.flatMap { ordered([UInt8($0 >> 8), UInt8($0 & 0xFF)]) }
        default: return ordered((0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * $0)) })
        }
    }

    private func ordered(_ bigEndian: [UInt8]) -> [UInt8] { unit.lowByte == 0 ? bigEndian.reversed() : bigEndian }

    // MARK: - The table

    private static func table(_ encoding: String) -> [Unicode.Scalar: [UInt8]] {
        let high = (0x80...0xFF as ClosedRange<UInt8>)
        var table: [Unicode.Scalar: [UInt8]] = [:]
        var sequences = high.map { [$0] }
        read(sequences, encoding, into: &table)
        let single = Set(table.values.compactMap(\.first))
        let leads = high.filter { !single.contains($0) }
        sequences = leads.flatMap { lead in (0x40...0xFE as ClosedRange<UInt8>).map { [lead, $0] } }
        read(sequences, encoding, into: &table)
        if encoding.uppercased() == "GB18030" {
            read((0..<basicPlane).map { fourBytes($0, from: 0x81) }, encoding, into: &table)
        }
        return table
    }

    /// The four-byte code of a number, counted from a lead byte on (GB 18030-2005): the second and fourth byte take 10 values from
    /// 0x30, the first and third 126 from 0x81.
    private static func fourBytes(_ number: Int, from lead: UInt8) -> [UInt8] {
        [
            lead + UInt8(number / 12_600), 0x30 + UInt8(number / 1260 % 10), 0x81 + UInt8(number / 10 % 126),
            0x30 + UInt8(number % 10),
        ]
    }

    /// Codes: those of the Basic Multilingual Plane end with 8431A439 (GB 18030-2005).
    private static let basicPlane = 39_420

    /// Decodes sequences a line each, and notes those that give one letter; the first of several for one letter is kept.
    private static func read(
        _ sequences: [[UInt8]], _ encoding: String, into table: inout [Unicode.Scalar: [UInt8]]
    ) {
        let lines = Array(sequences.map { $0 + [0x0A] }.joined())
        let text: String
        // An encoding that cannot be decoded has no letters.
        do { text = try KazakhCodePage.decode(lines, as: encoding).text } catch { return }
        let decoded = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard decoded.count == sequences.count + 1 else { return }
        for (sequence, letters) in zip(sequences, decoded) {
            guard letters.count == 1, let letter = letters.first, letter != "\u{FFFD}", letter.value >= 0x80,
                table[letter] == nil
            else { continue }
            table[letter] = sequence
        }
    }
}
