internal import TextNormalization
public import TranslationTypes

/// A person's name taken apart: given names, patronymic, surname, and what stands around them.
///
///     PersonName("ТОҚАЕВ Қасым-Жомарт Кемелұлы", language: .kazakh).parts
///     // surname ТОҚАЕВ, given Қасым-Жомарт, patronymic Кемелұлы
///     PersonName("王明山先生", language: .chinese).parts    // surname 王, given 明山, title 先生
///
/// Never fails: what it cannot make out is a part with the role `other`. A microsecond or two for a name of three words.
public struct PersonName: Sendable, Hashable {
    /// The parts in the order in which they stand, without the signs around them.
    ///
    /// A part is a word, but for a patronymic whose “ұлы” or “оглы” is written apart, and a part's text is as written but
    /// where presentation forms had to be made letters.
    public let parts: [NamePart]
    /// Other names of the same person that stand in brackets, after a sign or after “a.k.a.”, as written.
    public let aliases: [String]

    /// Takes a name apart.
    ///
    /// - Parameters:
    ///   - text: the name as somebody wrote it, in any script; of very long texts only the first words are read.
    ///   - language: the language that it is written in; nil lets the letters tell.
    public init(_ text: String, language: LanguageTag?) {
        var text = text
        text.makeContiguousUTF8()
        var scanner = NameScanner(text.utf8Span.span)
        if scanner.hasPresentationForms {
            text = Normalizer([.presentationForms, .composition], language: language ?? .undetermined)(text)
            text.makeContiguousUTF8()
            scanner = NameScanner(text.utf8Span.span)
        }
        var reading = NameReading(text: text, scanner: scanner, language: language)
        reading.read()
        parts = reading.parts
        aliases = reading.aliases
    }

    /// The parts with a role, in order.
    ///
    /// - Parameter role: what they do in the name.
    public func parts(_ role: NamePart.Role) -> [NamePart] { parts.filter { $0.role == role } }
}
