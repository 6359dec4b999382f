import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

/// What every format must hold to.
@Suite struct ContractTests {
    @Test(arguments: ContractSubject.all)
    func `gives back the units that were written`(subject: ContractSubject) throws {
        let bytes = try subject.write(subject.units)
        let read = try subject.read(bytes, ReadingOptions())
        #expect(read == subject.units)
        #expect(try subject.write(read) == bytes)
    }

    @Test(arguments: [ContractSubject.tmx, .jsonl])
    func `gives back random units`(subject: ContractSubject) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomUnits(seed: seed)
        let units = (0..<1000).map { _ in random.unit() }
        let read = try subject.read(try subject.write(units), ReadingOptions())
        for (a, b) in zip(read, units) where a != b { Issue.record("seed \(seed): \(b) came back as \(a)") }
        #expect(read.count == units.count, "seed \(seed)")
    }

    @Test(arguments: ContractSubject.all)
    func `reads a byte order mark and CR LF`(subject: ContractSubject) throws {
        let text = String(decoding: try subject.write([plainUnits[0]]), as: UTF8.self)
        let bytes = Array(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8)
        #expect(try subject.read(bytes, ReadingOptions()) == [plainUnits[0]])
    }

    @Test(arguments: ContractSubject.all)
    func `is written and read by what its ending picks`(subject: ContractSubject) throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a b.\(subject.format.rawValue)")
        let options = WritingOptions(
            languages: [.kazakh, .uyghur, .chinese], propertyTypes: ["x-document"], toolVersion: "1")
        var writer = try subject.format.writer(file: path, options: options)
        for unit in plainUnits { try writer.write(unit) }
        #expect(folder.names != ["a b.\(subject.format.rawValue)"])
        try writer.close()
        #expect(folder.names == ["a b.\(subject.format.rawValue)"])
        var reader = try ExchangeFormat(file: path).reader(file: path)
        var units: [TranslationUnit] = []
        var lines: [Int] = []
        while let unit = try reader.next() {
            units.append(unit)
            lines.append(reader.line)
        }
        #expect(units == plainUnits)
        #expect(lines == lines.sorted() && Set(lines).count == lines.count && lines[0] > 0)
    }

    @Test(arguments: ContractSubject.all)
    func `refuses a file that is not there`(subject: ContractSubject) throws {
        #expect(throws: InterchangeError.self) { _ = try subject.format.reader(file: "/nowhere/x") }
    }

    @Test(arguments: ContractSubject.all)
    func `fails on damaged files with an error and never otherwise`(subject: ContractSubject) throws {
        let bytes = try subject.write(subject.units)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for round in 0..<1500 {
            var damaged = bytes
            if round % 3 == 0 { damaged.removeSubrange(Int(random.next() % UInt64(bytes.count))...) }
            for _ in 0..<Int(random.next() % 3 + 1) where !damaged.isEmpty {
                let index = Int(random.next() % UInt64(damaged.count))
                switch random.next() % 3 {
                case 0: damaged[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: damaged.remove(at: index)
                default: damaged.insert(damaged[Int(random.next() % UInt64(damaged.count))], at: index)
                }
            }
            do {
                _ = try subject.read(damaged, ReadingOptions(onError: { _ in }))
            } catch let error as InterchangeError {
                #expect(error.file == "in" && !error.message.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test(arguments: ContractSubject.all)
    func `reads a long file in memory that does not grow`(subject: ContractSubject) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("long.\(subject.format.rawValue)")
        let unit = plainUnits[0]
        let one = try subject.write([unit])
        let two = try subject.write([unit, unit])
        try Self.repeatUnit(one: one, two: two, times: 20_000, to: path)
        let format = subject.format.rawValue
        // In a process of its own, whose memory no other test uses.
        await #expect(processExitsWith: .success) { [path = path as String, format = format as String] in
            let format = try #require(ExchangeFormat(rawValue: format))
            let growth = try Self.growth(reading: path, format, units: 20_000)
            try #require(growth < Self.mostGrowth, "kilobytes gained over a file of some 8 MB: \(growth)")
        }
    }

    /// How many kilobytes the process gains between the first units of a file and its last.
    private static func growth(reading path: String, _ format: ExchangeFormat, units: Int) throws -> Int {
        var reader = try format.reader(file: path)
        var count = 0
        var early = 0
        while try reader.next() != nil {
            count += 1
            if count == units / 10 { early = residentKilobytes() }
        }
        #expect(count == units)
        return residentKilobytes() - early
    }

    /// Kilobytes; the units of the file would take many times that.
    private static let mostGrowth = 3_000

    /// Writes the head of `one`, then what `two` has more than it, many times, then the tail.
    private static func repeatUnit(one: [UInt8], two: [UInt8], times: Int, to path: String) throws {
        let added = two.count - one.count
        let tail = one.reversed().enumerated().first { two[two.count - 1 - $0.offset] != $0.element }?.offset ?? 0
        let start = one.count - tail
        let piece = Array(two[start..<(start + added)])
        var file = try AtomicFile(path)
        try file.write(Array(one[..<start]))
        for _ in 1..<times { try file.write(piece) }
        try file.write(Array(one[start...]))
        try file.commit()
    }
}

/// Linux: the second number of /proc/self/statm is the resident set in pages of 4 KiB.
func residentKilobytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    return (Int(text.split(separator: " ")[1]) ?? 0) * 4
}

/// A folder that goes away with its value.
final class TemporaryFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("tilmach-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] }
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
