import Foundation
import ICU
import TableLoop
import TranslationTypes
import Transliteration
import Workbench

/// Measures letter schemes on the shipped articles of four languages, beside a plain C loop over a table and ICU.
struct TransliterationSpeed {
    private let text: [UInt8]
    private let characters: Double

    /// Bytes of text: 5 MB, as news of a year.
    private static let size = 5_000_000
    private static let schemes = [
        "bgnpcgn-rus-Cyrl-Latn-1947", "icao-rus-Cyrl-Latn-9303", "iso-rus-Cyrl-Latn-9-1995", "alalc-rus-Cyrl-Latn-1997",
        "bgnpcgn-kaz-Cyrl-Latn-1979", "kz-kaz-Cyrl-Latn-2021", "bgnpcgn-rus-Latn-Cyrl-1947", "ug-uig-Arab-Latn.uly",
        "ug-uig-Arab-Cyrl", "ug-uig-Latn.uly-Arab", "ug-uig-Cyrl-Arab", "var-kaz-Cyrl-Arab-tote",
    ]
    private static let transforms = ["Russian-Latin/BGN", "Kazakh-Latin/BGN", "Cyrillic-Latin"]

    init(_ root: URL) throws {
        let folder = root.appending(path: "Memories/articles")
        var once: [UInt8] = []
        for article in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            for language in ["kk", "ug", "ru", "zh"] {
                once += try Data(contentsOf: folder.appending(path: "\(article)/\(language).md"))
            }
        }
        text = Array(repeatElement(once, count: Self.size / once.count + 1).joined())
        characters = Double(String(decoding: text, as: UTF8.self).unicodeScalars.count) / 1e6
    }

    func measureAll() throws {
        print("\n" + Measurement.header)
        let loop = measureTableLoop()
        print(loop.row)
        for scheme in Self.schemes where SchemeCatalog.standard.ids.contains(scheme) {
            let transliterator = try SchemeCatalog.standard.transliterator(scheme, data: InstalledLanguageData())
            var result: [UInt8] = []
            transliterator.append(text.span, to: &result)
            let row = measure("transliteration, \(scheme)", characters, "M characters", runs: 5) {
                result.removeAll(keepingCapacity: true)
                transliterator.append(text.span, to: &result)
            }
            print(row.row)
        }
        for identifier in Self.transforms {
            var transform = try Transform(identifier)
            let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
            let row = try measure("ICU, \(identifier), line by line", characters, "M characters", runs: 1) {
                for line in lines { _ = try transform.apply(to: line) }
            }
            print(row.row)
        }
    }

    private func measureTableLoop() -> Measurement {
        var letters = table_loop_letters()
        // SAFETY: the table has 0x800 entries; every Cyrillic and Arabic letter becomes two bytes.
        unsafe withUnsafeMutableBytes(of: &letters.lengths) { lengths in
            for value in 0x400..<0x700 { unsafe lengths[value] = 2 }
        }
        unsafe withUnsafeMutableBytes(of: &letters.bytes) { bytes in
            for index in bytes.indices { unsafe bytes[index] = 0x61 }
        }
        var output = [UInt8](repeating: 0, count: text.count * 8)
        return measure("plain C loop over a table", characters, "M characters", runs: 5) {
            // SAFETY: the output has room for eight bytes a byte.
            _ = unsafe table_loop(&letters, text, text.count, &output)
        }
    }
}
