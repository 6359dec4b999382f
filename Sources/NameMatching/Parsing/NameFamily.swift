/// What the end of a word makes of a name, as `people/name-families.tsv` lists it.
struct NameFamily: Sendable, Hashable {
    /// A family of endings, which two names of one person share whatever their script.
    enum Kind: UInt8, Sendable, CaseIterable {
        /// No ending of the table.
        case none
        /// Surnames in -ов and -ев, in -ин, in -ский, and others that hardly any given name ends like.
        case ov, `in`, ski, slavic
        /// Patronymics: -ович, -ұлы, -оғлу, with what daughters have.
        case vich, uly, oghlu

        /// The name in the table.
        init?(name: Substring) {
            guard let found = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
            self = found
        }

        /// Whether hardly any word ends so that is no surname.
        var isSurname: Bool { self == .ov || self == .ski || self == .slavic }
        /// Whether a word that ends so tells the father's name.
        var isPatronymic: Bool { self == .vich || self == .uly || self == .oghlu }
    }

    var kind = Kind.none
    /// Whether only women's names end so, or only men's; nil where the ending does not tell.
    var isFeminine: Bool?
}
