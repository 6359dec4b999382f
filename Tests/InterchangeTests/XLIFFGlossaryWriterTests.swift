import Foundation
import Interchange
import Testing
import TranslationTypes

@Suite struct XLIFFGlossaryWriterTests {
    @Test func `a glossary comes back from the units that it was written to`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlf").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let camp = Concept(
            identifier: "C001", definitions: [Definition("Where people were held.", language: .english)],
            terms: [
                Term("reeducation camp", language: .english, status: .preferred, source: "RFE/RL, 2019"),
                Term(
                    "қайта тәрбиелеу лагері", language: .kazakh, status: .preferred, partOfSpeech: .noun, date: "2021"),
                Term("саяси лагерь", language: .kazakh, status: .deprecated),
            ])
        let lone = Concept(identifier: "C002", terms: [Term("border", language: .english)])
        var writer = try XLIFFGlossaryWriter(file: path, source: .english, target: .kazakh)
        try writer.write(camp)
        try writer.write(lone)
        try writer.close()
        var reader = try GlossaryFormat.xliff.reader(file: path)
        #expect(try reader.next() == camp)
        #expect(try reader.next() == nil)
        // The file is XLIFF too: its segment is the first pair.
        var units = try ExchangeFormat.xliff.reader(file: path)
        #expect(try units.next()?.variants.map(\.text) == ["reeducation camp", "қайта тәрбиелеу лагері"])
    }
}
