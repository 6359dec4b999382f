import ArgumentParser
import TranslationTypes

/// Language tags as arguments: `--from kk-Arab`.
extension LanguageTag: @retroactive ExpressibleByArgument {
    public init?(argument: String) {
        guard let tag = try? LanguageTag(argument) else { return nil }
        self = tag
    }
}
