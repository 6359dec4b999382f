import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

/// What every glossary format must hold to.
@Suite struct GlossaryContractTests {
    static let all: [GlossarySubject] = [.tsv, .csv, .omegaT, .weblate, .utx] + GlossarySubject.tbx

    @Test(arguments: all)
    func `gives back the concepts that were written`(subject: GlossarySubject) throws {
        let bytes = try subject.write(subject.concepts)
        let read = try subject.read(bytes, GlossaryReadingOptions())
        for (a, b) in zip(read, subject.concepts) { #expect(a == b) }
        #expect(read.count == subject.concepts.count)
        #expect(try subject.write(read) == bytes)
    }

    @Test(arguments: all)
    func `reads a byte order mark and CR LF`(subject: GlossarySubject) throws {
        let concepts = [subject.concepts[subject.concepts.count - 1]]
        let text = String(decoding: try subject.write(concepts), as: UTF8.self)
        let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
        guard !concepts[0].terms.flatMap(\.details).contains(where: { $0.value.contains("\n") }) else { return }
        let expected = try subject.read(Array(plain.utf8), GlossaryReadingOptions())
        let marked = Array(("\u{FEFF}" + plain.replacing("\n", with: "\r\n")).utf8)
        #expect(try subject.read(marked, GlossaryReadingOptions()) == expected)
        #expect(expected.map(\.terms) == concepts.map(\.terms))
    }

    @Test(arguments: all)
    func `fails on damaged files with an error and never otherwise`(subject: GlossarySubject) throws {
        let bytes = try subject.write(subject.concepts)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for round in 0..<600 {
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
            for isLenient in [true, false] {
                var options = GlossaryReadingOptions(isLenient: isLenient)
                if round % 2 == 0 { options.onError = { _ in } }
                do {
                    _ = try subject.read(damaged, options)
                } catch let error as InterchangeError {
                    #expect(error.file == "in" && !error.message.isEmpty, "seed \(seed)")
                }
            }
        }
    }
}
