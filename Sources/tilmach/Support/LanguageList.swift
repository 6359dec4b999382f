import ArgumentParser
import TranslationTypes

/// Languages parted by commas, as options take them.
enum LanguageList {
    /// The languages; none for nil.
    static func read(_ text: String?) throws -> [LanguageTag] {
        try (text ?? "").split(separator: ",").map { part in
            do { return try LanguageTag(part.drop { $0 == " " }) } catch { throw ValidationError("\(error)") }
        }
    }
}
