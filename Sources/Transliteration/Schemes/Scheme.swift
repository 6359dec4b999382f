public import TranslationTypes

/// A standard or a practice of writing one script's words in another: what the head of a scheme's file says.
public struct Scheme: Sendable, Hashable, Identifiable {
    /// `authority-language-From-To-year`, as in ISO 24229, for example `bgnpcgn-rus-Cyrl-Latn-1947`.
    public let id: String
    /// The name of the standard, then the language.
    public let title: String
    /// Other ids, and short names that several languages may share (`bgn`).
    public let aliases: [String]
    /// The language of the text.
    public let language: LanguageTag
    /// The script of the source: an ISO 15924 code, a form of it after a dot (`Latn.uly`).
    public let from: String
    /// The script of the result, written in the same way.
    public let to: String
    /// Who laid it down; `practice` when nobody did.
    public let standard: String
    /// When; empty for a practice.
    public let year: String
    /// Where it can be read.
    public let sources: [String]
    /// The languages and scripts that it is the usual way to, from its own language and script.
    public let usualFor: [LanguageTag]
    /// Whether the result can be read back.
    public let reversibility: Reversibility
    /// What a reader must know.
    public let notes: [String]
    /// What it makes of some words.
    public let examples: [Example]

    /// A word and what a scheme makes of it.
    public struct Example: Sendable, Hashable {
        /// The word.
        public let source: String
        /// What it becomes.
        public let result: String
    }
}
