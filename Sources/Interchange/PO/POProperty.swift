internal import TranslationTypes

/// The types of the properties by which a unit keeps what a PO file says of a message.
enum POProperty {
    /// `yes` on a translation that is to be reviewed: `#, fuzzy`.
    static let fuzzy = "x-po-fuzzy"
    /// `yes` on a message that the program has no more: `#~`.
    static let obsolete = "x-po-obsolete"
    /// One of the other flags: `c-format`.
    static let flag = "x-po-flag"
    /// A place in the program: `main.c:12`.
    static let reference = "x-po-reference"
    /// The number of a plural form, from 0.
    static let form = "x-po-form"
    /// The message for several things, on form 0.
    static let plural = "x-po-plural"
    /// The name after the last `domain` line.
    static let domain = "x-po-domain"
    /// Before the keyword of a part of the message that a fuzzy translation was made for: `x-po-previous-msgid`.
    static let previous = "x-po-previous-"
    /// The value of properties that are there or not.
    static let yes = "yes"
    /// The attribute of a note that says whose it is, and its value for programmers' remarks.
    static let noteFrom = Attribute("from", "developer")
}

extension POEntry {
    var notes: [Note] {
        translatorComments.filter { !$0.isEmpty }.map { Note($0) }
            + extractedComments.map { Note($0, attributes: [POProperty.noteFrom]) }
    }

    func properties(of index: Int?) -> [Property] {
        var result: [Property] = []
        if isFuzzy { result.append(Property(POProperty.fuzzy, POProperty.yes)) }
        if isObsolete { result.append(Property(POProperty.obsolete, POProperty.yes)) }
        if let index { result.append(Property(POProperty.form, String(index))) }
        if let plural, index ?? 0 == 0 { result.append(Property(POProperty.plural, plural.text)) }
        result += flags.filter { $0 != "fuzzy" }.map { Property(POProperty.flag, $0) }
        result += references.map { Property(POProperty.reference, $0) }
        result += previous.map { Property(POProperty.previous + $0.keyword, $0.text) }
        if let domain { result.append(Property(POProperty.domain, domain)) }
        return result
    }
}
