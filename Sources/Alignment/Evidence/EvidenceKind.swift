/// A kind of evidence, by the name that reports give it.
///
/// Evidence of one's own names its kinds itself.
public struct EvidenceKind: RawRepresentable, Sendable, Hashable {
    /// The name in reports, as `number`.
    public let rawValue: String

    /// A kind with a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A number, by its value.
    public static let number = EvidenceKind(rawValue: "number")
    /// A day of the year, however it is written.
    public static let date = EvidenceKind(rawValue: "date")
    /// A time of day, however it is written.
    public static let time = EvidenceKind(rawValue: "time")
    /// A number of a unit or a percentage, by its value, whatever the unit.
    public static let measure = EvidenceKind(rawValue: "measure")
    /// A sum of money, by its amount and currency.
    public static let money = EvidenceKind(rawValue: "money")
    /// A name, by its sound.
    public static let name = EvidenceKind(rawValue: "name")
    /// A country by its names in CLDR.
    public static let country = EvidenceKind(rawValue: "country")
    /// A city by its names in CLDR.
    public static let city = EvidenceKind(rawValue: "city")
    /// A language by its names in CLDR.
    public static let language = EvidenceKind(rawValue: "language")
    /// A month by its names in CLDR.
    public static let month = EvidenceKind(rawValue: "month")
    /// A weekday by its names in CLDR.
    public static let weekday = EvidenceKind(rawValue: "weekday")
    /// A word that both texts write alike.
    public static let sharedWord = EvidenceKind(rawValue: "shared word")
    /// A question, an exclamation, a quotation, a bracket, per cents or money.
    public static let mark = EvidenceKind(rawValue: "mark")
    /// A concept of a glossary.
    public static let concept = EvidenceKind(rawValue: "concept")
    /// Words that a lexicon knows as each other's translations, or the lack of such.
    public static let word = EvidenceKind(rawValue: "word")
    /// The ratio of lengths.
    public static let length = EvidenceKind(rawValue: "length")
    /// How often so many segments correspond to so many.
    public static let frequency = EvidenceKind(rawValue: "frequency")
    /// How many sentences the segments hold, and how many ways there are to pair them.
    public static let sentences = EvidenceKind(rawValue: "sentences")
    /// Where paragraphs begin on both sides.
    public static let paragraphs = EvidenceKind(rawValue: "paragraphs")
    /// What other segments mention and neither of these does.
    public static let absence = EvidenceKind(rawValue: "absence")
    /// Anything else.
    public static let other = EvidenceKind(rawValue: "other")
}
