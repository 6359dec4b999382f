internal import Foundation
internal import TextNormalization
internal import TranslationTypes
internal import Transliteration

/// The schemes that a run uses, each made ready once, when a text first needs it.
final class SchemeShelf {
    private let request: SchemeRequest
    private let catalog: SchemeCatalog
    private let data: any LanguageData
    private var ready: [String: Transliterator] = [:]
    private var usual: [LanguageTag: String] = [:]
    private var own: Transliterator?

    /// - Throws: `SchemeError` for a scheme that is not there or whose file is faulty: before any text is read.
    init(_ request: SchemeRequest, data: any LanguageData) throws {
        self.request = request
        self.data = data
        catalog =
            request.rulesFile.map { SchemeCatalog.standard.overlaid(by: FolderSchemeFiles(beside: $0)) } ?? .standard
        if let file = request.rulesFile { own = try ownScheme(file) }
        for name in request.schemes { _ = try transliterator(named: name) }
    }

    private func ownScheme(_ file: String) throws -> Transliterator {
        let text: String
        do { text = try String(contentsOfFile: file, encoding: .utf8) } catch {
            throw WorkbenchError("\(file): cannot be read as UTF-8 text: \(error.localizedDescription)")
        }
        return try catalog.transliterator(text: text, file: file, data: data)
    }

    /// Whether the same schemes serve every text.
    var isFixed: Bool { own != nil || !request.schemes.isEmpty }

    /// The schemes for a text: those that are named, or else the usual one from its language and script.
    func transliterators(for text: String) throws -> [Transliterator] {
        if isFixed { return try (own.map { [$0] } ?? []) + request.schemes.map { try transliterator(named: $0) } }
        return [try usualTransliterator(for: text)]
    }

    /// The scheme of an id or alias.
    func transliterator(named name: String) throws -> Transliterator {
        if let known = ready[name] { return known }
        let made = try catalog.transliterator(name, language: request.source, data: data)
        ready[name] = made
        return made
    }

    private func usualTransliterator(for text: String) throws -> Transliterator {
        guard let target = request.target else {
            throw WorkbenchError(
                "no scheme is given",
                advice: "Name one with --scheme, or a language and script with --to, as in --to kk-Latn.")
        }
        let source = sourceLanguage(of: text)
        if let id = usual[source] { return try transliterator(named: id) }
        guard let scheme = try catalog.usualScheme(from: source, to: target) else {
            throw WorkbenchError(
                "there is no usual scheme from \(source.language)-\(source.script) to \(target.language)-\(target.script)",
                advice: "Name a scheme with --scheme; --list shows them. Give the text's language with --from.")
        }
        usual[source] = scheme.id
        return try transliterator(named: scheme.id)
    }

    private func sourceLanguage(of text: String) -> LanguageTag {
        if let given = request.source, given.explicitScript != nil { return given }
        let found = LanguageIdentifier.standard.identify(text).language
        guard let given = request.source else { return found }
        // The language is given, the script is what the text shows.
        return LanguageTag(language: given.language, script: found.script)
    }
}
