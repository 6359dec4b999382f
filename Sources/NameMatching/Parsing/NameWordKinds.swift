/// What is known of a word, or of several that stand together, from the tables under `people/`.
struct NameWordKinds: OptionSet, Sendable {
    let rawValue: UInt32

    static let titleBefore = NameWordKinds(rawValue: 1 << 0)
    static let titleAfter = NameWordKinds(rawValue: 1 << 1)
    /// van, de.
    static let particle = NameWordKinds(rawValue: 1 << 2)
    /// al, el: a particle that may be joined by a hyphen.
    static let article = NameWordKinds(rawValue: 1 << 3)
    /// bin, ибн: the father's name follows.
    static let father = NameWordKinds(rawValue: 1 << 4)
    /// ұлы, оглы: the father's name stands before.
    static let child = NameWordKinds(rawValue: 1 << 5)
    static let generation = NameWordKinds(rawValue: 1 << 6)
    /// a.k.a.
    static let alias = NameWordKinds(rawValue: 1 << 7)
    /// A given name of the peoples whose father's name may stand beside it.
    static let turkicGiven = NameWordKinds(rawValue: 1 << 8)
    static let europeanGiven = NameWordKinds(rawValue: 1 << 9)
    /// Ильич: a patronymic by itself.
    static let patronymic = NameWordKinds(rawValue: 1 << 10)
    /// A Han surname in Pinyin, Palladius' letters or Uyghur letters.
    static let hanSurname = NameWordKinds(rawValue: 1 << 11)
    static let commonHanSurname = NameWordKinds(rawValue: 1 << 12)
    /// A syllable of Chinese in Pinyin, Palladius' letters or Uyghur letters.
    static let hanSyllable = NameWordKinds(rawValue: 1 << 13)
    /// Chinese characters: a surname.
    static let surnameInCharacters = NameWordKinds(rawValue: 1 << 14)
    /// The beginning of a title of several words.
    static let titleBeginning = NameWordKinds(rawValue: 1 << 15)

    /// The Russian form of a name of the world, given name or surname, that is settled by use.
    static let established = NameWordKinds(rawValue: 1 << 16)

    static let given: NameWordKinds = [.turkicGiven, .europeanGiven]
    static let title: NameWordKinds = [.titleBefore, .titleAfter]
    static let joining: NameWordKinds = [.particle, .article, .father]
}
