import Foundation
import Testing

@testable import Workbench

@Suite struct FlatJSONLineTests {
    /// What of RFC 8259 the quick reader takes; the members as the grammar has them, by hand.
    @Test(arguments: [
        (#"{}"#, [String]()),
        (#" { "a" : "Ол" , "b":null,"c":-12.50,"d":true } "#, ["a=Ол", "b", "c", "d"]),
        (#"{"a":"\u0441\u04b1\u0443 \"\\\/\n"}"#, ["a=сұу \"\\/\n"]),
        (#"{"a":"ئۇ","a2":"法院"}"#, ["a=ئۇ", "a2=法院"]),
    ])
    func `reads plain objects`(_ line: String, _ members: [String]) {
        var flat = FlatJSONLine()
        let isRead = flat.read(Array(line.utf8))
        #expect(isRead)
        let found = flat.members.map { member in
            let key = String(decoding: flat.bytes[member.key], as: UTF8.self)
            let isText = member.kind == .plainText || member.kind == .escapedText
            return isText ? "\(key)=\(flat.text(of: member))" : key
        }
        #expect(found == members)
    }

    @Test(arguments: [
        "", "{", "}", "[]", "null", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,}"#, #"{"a":"b" "c":"d"}"#, #"{"a":"b"}x"#,
        #"{"a":01}"#, #"{"a":-}"#, #"{"a":1.}"#, #"{"a":.5}"#, #"{"a":+1}"#, #"{"a":tru}"#, #"{"a":"\x"}"#,
        #"{"a":"\u12g4"}"#, #"{"a":"\ud800"}"#, "{\"a\":\"\t\"}", #"{"a":"b}"#, #"{'a':'b'}"#, #"{"a":NaN}"#,
        // For the general parser: nesting, escapes in keys, surrogate pairs, numbers beyond fifteen digits.
        #"{"a":[1]}"#, #"{"a":{}}"#, #"{"\u0061":1}"#, #"{"a":"\ud842\udfb7"}"#, #"{"a":1e5}"#,
        #"{"a":12345678901234567}"#,
        "{\u{0B}}", "{\u{A0}}", "\u{FEFF}{}",
    ])
    func `leaves what is not plain to the general reader`(_ line: String) {
        var flat = FlatJSONLine()
        let isRead = flat.read(Array(line.utf8))
        #expect(!isRead)
    }

    /// The general parser is the slow twin: what the quick one takes, it takes too, and sees the same texts.
    @Test func `takes nothing that the general parser refuses`() throws {
        let seeds = [
            #"{"a": "Сайрагүл", "b":"萨依拉\n", "kind": "person", "n": -10.25, "x": null, "y": true}"#,
            #"{"a":"\u0410\u0431 \"q\"","b":"سايراگۈل ساۋۇتباي"}"#,
        ]
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededNumbers(seed: seed)
        let pieces = Array(#"{}[],:"\u0123456789aе法-+.tfnrul "#.utf8)
        var taken = 0
        for round in 0..<20_000 {
            var bytes = Array(seeds[round % seeds.count].utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.removeSubrange(place...)
                case 1: bytes.remove(at: place)
                case 2: bytes[place] = pieces[Int.random(in: 0..<pieces.count, using: &random)]
                default: bytes.insert(pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            var flat = FlatJSONLine()
            guard flat.read(bytes) else { continue }
            taken += 1
            let text = String(decoding: bytes, as: UTF8.self)
            let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            guard let object else {
                Issue.record("seed \(seed): taken, though no JSON: \(text)")
                continue
            }
            let keys = flat.members.map { String(decoding: flat.bytes[$0.key], as: UTF8.self) }
            #expect(Set(keys) == Set(object.keys), "seed \(seed): \(text)")
            guard Set(keys).count == keys.count else { continue }
            for (key, member) in zip(keys, flat.members) where member.kind == .plainText || member.kind == .escapedText
            {
                #expect(object[key] as? String == flat.text(of: member), "seed \(seed): \(text)")
            }
        }
        #expect(taken > 1000)
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.123456789, "0.123457"), (0.9999999, "1"), (1e-7, "0"),
        (0.000001, "0.000001"),
        (0.0421, "0.0421"), (-0.5, "0"), (7.0, "1"), (Double.nan, "0"),
    ])
    func `writes scores with the decimals that say something`(_ score: Double, _ text: String) {
        #expect(WrittenScore.text(score) == text)
    }

    @Test(arguments: ["", "Ол", "ئۇ \"كەلدى\"", "a\\b\n\r\t\u{01}\u{1F}\u{7F}", "𠮷 \u{202E}法"])
    func `writes texts that a parser reads back`(_ text: String) throws {
        var bytes: [UInt8] = []
        JSONEscapes.append(text, to: &bytes)
        #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == text)
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): numbers that a seed repeats.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
