/// What may stand in what: the core structure of ISO 30042:2019 (LTAC, TBXcoreStructV03), style DCA.
enum TBXStructure {
    /// What an element of an entry may hold, in order.
    struct Content: Sendable {
        /// The element that must come first; nil where none must.
        var first: Set<String> = []
        /// What may follow, in two stretches: all of the first stand before all of the second.
        var early: Set<String> = []
        var late: Set<String> = []
        /// Of which at least one must be there; nil where none must.
        var needed: String?
    }

    /// Elements that say something of a section and may stand in any.
    static let auxiliary: Set<String> = [
        "descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref",
    ]
    /// Elements that hold text, and inside it those of ``inline``.
    static let textual: Set<String> = [
        "descrip", "descripNote", "admin", "adminNote", "termNote", "transac", "transacNote", "note", "ref", "xref",
        "date", "term",
    ]
    /// Markup inside text.
    static let inline: Set<String> = ["hi", "foreign", "sc", "ec", "ph"]
    /// Elements with a data category.
    static let typed: Set<String> = [
        "descrip", "descripNote", "admin", "adminNote", "termNote", "transac", "transacNote", "ref", "xref",
    ]
    /// Groups, by the element that each is made around.
    static let groups: [String: String] = [
        "descripGrp": "descrip", "adminGrp": "admin", "transacGrp": "transac", "termNoteGrp": "termNote",
    ]

    static let contents: [String: Content] = [
        "conceptEntry": Content(early: auxiliary, late: ["langSec"], needed: "langSec"),
        "langSec": Content(early: auxiliary, late: ["termSec"], needed: "termSec"),
        "termSec": Content(first: ["term"], early: ["termNote", "termNoteGrp"], late: auxiliary),
        "descripGrp": Content(
            first: ["descrip"], late: ["descripNote", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"]),
        "adminGrp": Content(first: ["admin"], late: ["adminNote", "note", "ref", "xref"]),
        "transacGrp": Content(first: ["transac"], late: ["transacNote", "date", "note", "ref", "xref"]),
        "termNoteGrp": Content(
            first: ["termNote"], late: ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]),
    ]

    /// The attributes that elements may have, beside those of other namespaces.
    static func attributes(of name: String) -> Set<String> {
        switch name {
        case "langSec": ["xml:lang"]
        case "note", "foreign": ["id", "xml:lang"]
        case "xref": ["id", "target", "type", "module"]
        case _ where typed.contains(name): ["id", "xml:lang", "target", "datatype", "type", "module"]
        case "hi": ["target", "xml:lang", "type"]
        case "sc", "ec", "ph": ["id", "startRef", "isolated", "disp", "equiv", "subType", "type", "target"]
        default: ["id"]
        }
    }
}
