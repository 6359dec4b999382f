/// What an inflected form adds to its base: number, case, possessor and so on, after Universal Features (UD 2).
///
/// A form without any feature is the citation form.
public struct Features: OptionSet, Sendable, Hashable {
    /// One bit a feature.
    public let rawValue: UInt64

    /// Takes the bits as they are.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    // MARK: - Number, case
    /// More than one.
    public static let plural = Features(rawValue: 1 << 0)
    /// After a number from two to four: Russian два новых дома, an adjective in the plural with a noun in the singular.
    public static let paucal = Features(rawValue: 1 << 10)
    /// Of: Kazakh -ның, Uyghur -نىڭ, Russian родительный.
    public static let genitive = Features(rawValue: 1 << 1)
    /// To: Kazakh -ға, Uyghur -غا, Russian дательный.
    public static let dative = Features(rawValue: 1 << 2)
    /// Kazakh -ны, Uyghur -نى, Russian винительный.
    public static let accusative = Features(rawValue: 1 << 3)
    /// In: Kazakh -да, Uyghur -دا.
    public static let locative = Features(rawValue: 1 << 4)
    /// From: Kazakh -дан, Uyghur -دىن.
    public static let ablative = Features(rawValue: 1 << 5)
    /// Kazakh -мен, Russian творительный.
    public static let instrumental = Features(rawValue: 1 << 6)
    /// Russian предложный.
    public static let prepositional = Features(rawValue: 1 << 7)
    /// Uyghur -غىچە, Kazakh -ға дейін written as one: up to.
    public static let terminative = Features(rawValue: 1 << 8)
    /// Uyghur -دەك, Kazakh -дай: like. Recognised only where a grammar counts it as inflection.
    public static let similative = Features(rawValue: 1 << 9)

    // MARK: - Possessor
    /// My, our.
    public static let possessor1 = Features(rawValue: 1 << 12)
    /// Your, familiar.
    public static let possessor2 = Features(rawValue: 1 << 13)
    /// Your, polite.
    public static let possessor2Polite = Features(rawValue: 1 << 14)
    /// His, her, its, their; the head of an izafet.
    public static let possessor3 = Features(rawValue: 1 << 15)
    /// The possessor of the first or second person is more than one.
    public static let possessorPlural = Features(rawValue: 1 << 16)

    // MARK: - What may follow a case
    /// Kazakh -ғы, -дағы and Uyghur -دىكى: the one that is there.
    public static let attributive = Features(rawValue: 1 << 20)
    /// Kazakh -нікі, Uyghur -نىڭكى: belonging to.
    public static let belonging = Features(rawValue: 1 << 21)
    /// A personal ending that makes the noun a predicate: Kazakh -мын, -сың, -мыз.
    public static let copula = Features(rawValue: 1 << 22)
    /// A particle written together: Uyghur مۇ, لا, چۇ.
    public static let clitic = Features(rawValue: 1 << 23)

    // MARK: - Gender and the like
    /// Feminine gender.
    public static let feminine = Features(rawValue: 1 << 28)
    /// Neuter gender.
    public static let neuter = Features(rawValue: 1 << 29)
    /// Animate, where the accusative depends on it.
    public static let animate = Features(rawValue: 1 << 30)
    /// The short form of an adjective.
    public static let shortForm = Features(rawValue: 1 << 31)
    /// More.
    public static let comparative = Features(rawValue: 1 << 32)
    /// Most.
    public static let superlative = Features(rawValue: 1 << 33)

    // MARK: - Verbs
    /// Past tense.
    public static let past = Features(rawValue: 1 << 40)
    /// A participle.
    public static let participle = Features(rawValue: 1 << 41)
    /// A verbal noun or adverb.
    public static let gerund = Features(rawValue: 1 << 42)
    /// Third person.
    public static let person3 = Features(rawValue: 1 << 43)
}
