public import ArgumentParser
public import TranslationTypes

/// Language tags as arguments: `--from kk-Arab`.
extension LanguageTag: ExpressibleByArgument {
    /// Nil for a text that is no BCP 47 tag, which ArgumentParser then reports.
    public init?(argument: String) {
        // Why it is none is said by ArgumentParser, in the words of the command line.
        guard let tag = try? LanguageTag(argument) else { return nil }
        self = tag
    }
}
