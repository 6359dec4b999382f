internal import ICU
internal import TranslationTypes

/// The script of every character of the Basic Multilingual Plane in a two-stage table, built at first use.
struct ScriptTable: Sendable {
    static let shared = ScriptTable()

    /// Scripts by number; 0 is common, 1 inherited.
    private let scripts: [Script]
    private var blockOf: [UInt16]
    private var numbers: [UInt8]

    /// Common and inherited characters take the script of their neighbours.
    static let common: UInt8 = 0
    static let inherited: UInt8 = 1

    private init() {
        var scripts = [Script.common, Script("Zinh") ?? .common]
        var numberOf: [String: UInt8] = ["Zyyy": Self.common, "Zinh": Self.inherited]
        func number(_ value: UInt32) -> UInt8 {
            let code = Unicode.Scalar(value)?.scriptCode ?? "Zyyy"
            if let known = numberOf[code] { return known }
            let next = UInt8(scripts.count)
            scripts.append(Script(code) ?? .unknown)
            numberOf[code] = next
            return next
        }
        blockOf = [UInt16](repeating: 0, count: 256)
        numbers = []
        // Unified Han from U+3400 to U+9FFF and Hangul syllables share one block each.
        let han = [UInt8](repeating: number(0x4E00), count: 256)
        let hangul = [UInt8](repeating: number(0xAC00), count: 256)
        numbers = han + hangul
        for block in 0..<UInt32(256) {
            switch block {
            case 0x34...0x9F: blockOf[Int(block)] = 0
            case 0xAC...0xD6: blockOf[Int(block)] = 1
            default:
                blockOf[Int(block)] = UInt16(numbers.count >> 8)
                numbers += (0..<256).map { number(block << 8 | $0) }
            }
        }
        self.scripts = scripts
    }

    /// The number of a character's script.
    @inline(__always)
    func number(of value: UInt32) -> UInt8 {
        if value < 0x10000 { return numbers[Int(blockOf[Int(value >> 8)]) << 8 | Int(value & 0xFF)] }
        if (0x20000...0x3FFFF).contains(value) { return numbers[0] }
        let code = Unicode.Scalar(value)?.scriptCode ?? "Zyyy"
        if code == "Zinh" { return Self.inherited }
        return UInt8(scripts.firstIndex { $0.code == code } ?? 0)
    }

    func script(_ number: UInt8) -> Script { scripts[Int(number)] }

    /// The number of a script that the table knows.
    func number(of script: Script) -> UInt8? { scripts.firstIndex(of: script).map(UInt8.init) }

    var count: Int { scripts.count }
}
