/// Characters that only Simplified or only Traditional Chinese text has.
struct HanForms: Sendable {
    enum Form: UInt8, Sendable { case both, simplified, traditional }

    private static let first: UInt32 = 0x4E00, last: UInt32 = 0x9FFF
    private var forms: [UInt8]

    /// Reads lines of a character, a tab and `Hans` or `Hant`; lines with `#` are comments.
    init(text: [UInt8]) {
        forms = [UInt8](repeating: 0, count: Int(Self.last - Self.first) + 1)
        for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            var offset = 0
            let scalar = UTF8Coding.next(Array(line).span, &offset)
            precondition((Self.first...Self.last).contains(scalar), "Hani.tsv holds another character")
            let form: Form = line.last == UInt8(ascii: "t") ? .traditional : .simplified
            forms[Int(scalar - Self.first)] = form.rawValue
        }
    }

    func form(of scalar: UInt32) -> Form {
        guard (Self.first...Self.last).contains(scalar) else { return .both }
        return Form(rawValue: forms[Int(scalar - Self.first)]) ?? .both
    }
}
