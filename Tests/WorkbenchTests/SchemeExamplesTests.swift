import Testing
import TranslationTypes
import Transliteration
import Workbench

/// Every example in the head of a scheme's file is a test.
struct SchemeExamplesTests {
    private static let catalog = SchemeCatalog.standard

    @Test(arguments: catalog.ids)
    func `a scheme's examples hold`(id: String) throws {
        let transliterator = try Self.catalog.transliterator(id, data: InstalledLanguageData())
        #expect(transliterator.scheme.id == id, "the file is named otherwise than the scheme")
        #expect(!transliterator.scheme.examples.isEmpty, "the scheme has no example")
        for example in transliterator.scheme.examples {
            #expect(transliterator.transliterate(example.source) == example.result)
            #expect(transliterator.transliteration(of: example.source).text == example.result)
            #expect(transliterator.candidates(for: example.source, limit: 3).first == example.result)
        }
    }

    /// Else lines in the script that is wanted would be turned back.
    @Test func `schemes that share a short name write one script`() throws {
        var scripts: [String: String] = [:]
        for scheme in try Self.catalog.schemes() {
            for alias in scheme.aliases {
                let key = "\(alias) \(scheme.language.language)"
                #expect(scripts[key] == nil || scripts[key] == scheme.to, "\(alias) of \(scheme.id)")
                scripts[key] = scheme.to
            }
        }
    }

    @Test func `no two schemes of one language and direction share a name`() throws {
        var owners: [String: String] = [:]
        for scheme in try Self.catalog.schemes() {
            let script = scheme.from.prefix { $0 != "." }
            for name in scheme.aliases + [scheme.id] {
                let key = "\(name.lowercased()) \(scheme.language.language) \(script)"
                #expect(owners[key] == nil, "\(name) means \(owners[key] ?? "") and \(scheme.id)")
                owners[key] = scheme.id
            }
        }
    }
}
