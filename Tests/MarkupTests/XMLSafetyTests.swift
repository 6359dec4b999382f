import Markup
import Testing

@Suite struct XMLSafetyTests {
    @Test func `refuses an entity bomb where it is lit`() throws {
        var bomb = "<!DOCTYPE r [<!ENTITY l0 \"ha\">"
        for level in 1...30 { bomb += "<!ENTITY l\(level) \"&l\(level - 1);&l\(level - 1);\">" }
        let error = try #require(failure(bomb + "]>\n<r>&l30;</r>"))
        #expect(error.line == 2)
        #expect(error.message.contains("\"l30\""))
        #expect(failure(bomb + "]><r a='&l30;'/>")?.message.contains("\"l30\"") == true)
        #expect(failure(bomb + "]><r/>") == nil)
    }

    @Test func `never reads what an external entity or DTD names`() throws {
        let external = "<!DOCTYPE r [<!ENTITY e SYSTEM \"/etc/passwd\">]><r>&e;</r>"
        #expect(failure(external)?.message.contains("\"e\"") == true)
        let parameter = "<!DOCTYPE r [<!ENTITY % p SYSTEM \"/etc/passwd\"> %p;]><r/>"
        #expect(failure(parameter)?.message.contains("\"p\"") == true)
        #expect(try events("<!DOCTYPE r SYSTEM \"/etc/passwd\"><r/>").count == 3)
        #expect(failure("<!DOCTYPE r SYSTEM \"r.dtd\"><r>&nbsp;</r>")?.message.contains("nbsp") == true)
    }

    @Test func `applies no attribute defaults of a DTD`() throws {
        let text = "<!DOCTYPE r [<!ATTLIST r a CDATA 'default'>]><r b='1'/>"
        #expect(try events(text) == ["<!DOCTYPE r - ->", "<r b=1>", "</r>"])
    }

    @Test func `stops at each limit`() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(failure(deep)?.message.contains("nested") == true)
        #expect(failure("<a>" + String(repeating: "x", count: 101) + "</a>", limits: XMLLimits(longestText: 100))?
            .message.contains("text") == true)
        #expect(failure("<a>" + String(repeating: "x", count: 100) + "</a>", limits: XMLLimits(longestText: 100)) == nil)
        #expect(failure("<a b='" + String(repeating: "x", count: 2 << 20) + "'/>")?.message.contains("limit") == true)
        #expect(failure("<a><!--" + String(repeating: "x", count: 2 << 20) + "--></a>")?.message.contains("limit") == true)
        let many = (0...1000).map { " a\($0)=''" }.joined()
        #expect(failure("<a\(many)/>")?.message.contains("attributes") == true)
        let names = (0..<60_000).map { "<n\($0)/>" }.joined()
        #expect(failure("<a>\(names)</a>")?.message.contains("names") == true)
        let instructions = (0..<60_000).map { "<?n\($0)?>" }.joined()
        #expect(failure("<a>\(instructions)</a>")?.message.contains("names") == true)
        let namespaces = (0..<60_000).map { "<n xmlns:p='u\($0)'/>" }.joined()
        #expect(failure("<a>\(namespaces)</a>")?.message.contains("names") == true)
        let scopes = (0..<5).map { level in "<a" + (0..<300).map { " xmlns:p\(level)q\($0)='u'" }.joined() + ">" }
        #expect(failure(scopes.joined())?.message.contains("scope") == true)
        #expect(failure("<a>0123456789</a>", limits: XMLLimits(longestFile: 16))?.message.contains("file") == true)
        #expect(failure("<a>0123456789</a>", limits: XMLLimits(longestFile: 17)) == nil)
    }

    @Test(.timeLimit(.minutes(1)))
    func `pays no price for attribute defaults of a DTD`() throws {
        let defaults = (0..<20_000).map { "<!ATTLIST a b\($0) CDATA 'v'>" }.joined()
        let text = "<!DOCTYPE r [\(defaults)]><r>" + String(repeating: "<a/>", count: 20_000) + "</r>"
        #expect(try events(text).count == 40_003)
    }

    @Test(arguments: [
        ("", "ends before", nil), ("plain text", "begin with <", 1), ("<a>\n<b></a>", "mismatch", 2),
        ("<a>\n\n", "ends inside <a>", 3), ("<a>\n<b c='", "ends inside <a>", 2), ("<a/>\n<b/>", "follows the end", 2),
        ("<a>\nA & B</a>", "xmlParseEntityRef", 2), ("<a b='1' b='2'/>", "redefined", 1),
        ("<a>\n<x:b/></a>", "prefix x", 2), ("<a>\u{1}</a>", "invalid", 1), ("<a>&#2;</a>", "invalid xmlChar", 1),
    ] as [(String, String, Int?)])
    func `refuses what is malformed with its line`(text: String, message: String, line: Int?) throws {
        let error = try #require(failure(text))
        #expect(error.message.contains(message), "\(error)")
        #expect(error.line == line || line == nil, "\(error)")
    }

    @Test func `gives the same error again`() throws {
        var reader = try XMLReader(bytes: Array("<a></b>".utf8), name: "x")
        var errors: [String] = []
        for _ in 0..<4 {
            do { _ = try reader.next() } catch { errors.append(error.description) }
        }
        #expect(errors.count == 3)
        #expect(Set(errors).count == 1)
    }

    @Test func `survives every truncation and random mutations`() throws {
        let sample = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE r [<!ENTITY e "x">]><r a="1" xmlns:q='u'><!-- c -->
            <q:s b='сот &amp;'>ئۇيغۇر <![CDATA[<法院>]]> &#x49F;</q:s><?p d?></r>
            """.utf8)
        for length in 0..<sample.count { #expect(failure(Array(sample[..<length])) != nil) }
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for _ in 0..<5000 {
            var bytes = sample
            for _ in 0..<Int(random.next() % 4 + 1) {
                let index = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes[Int(random.next() % UInt64(bytes.count))], at: index)
                }
            }
            if let error = failure(bytes) { #expect(!error.message.isEmpty, "seed \(seed)") }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): numbers that a printed seed gives again.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
