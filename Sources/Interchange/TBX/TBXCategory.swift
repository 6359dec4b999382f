/// A data category of the modules Min and Basic, and where it may stand.
///
/// The table is that of the module descriptions of LTAC (TBX-Min, TBX-Basic, 2019), whose Schematron files say the same as rules.
struct TBXCategory: Sendable {
    /// The sections of an entry.
    enum Level: String, Sendable {
        case concept = "conceptEntry"
        case language = "langSec"
        case term = "termSec"
    }

    /// The element of the core structure that holds it.
    let element: String
    /// Its name: the value of `type`, or in style DCT the element's name.
    let name: String
    let module: TBXModule
    /// The sections in which it may stand.
    let levels: Set<Level>
    /// The sections in which it may stand only with what it belongs to, inside a group.
    var groupedLevels: Set<Level> = []
    /// The values it may have; empty when any will do.
    var values: Set<String> = []
    /// Why the levels are these.
    let reason: String

    /// The category with an element and a name; nil when there is none.
    static func named(_ name: String, element: String) -> TBXCategory? {
        byName[name].flatMap { $0.element == element ? $0 : nil }
    }

    /// The category with a name; each name has one element.
    static func named(_ name: String) -> TBXCategory? { byName[name] }

    /// The names that an element may have in a dialect, sorted.
    static func names(of element: String, in modules: Set<TBXModule>) -> [String] {
        all.filter { $0.element == element && modules.contains($0.module) }.map(\.name).sorted()
    }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    private static let termOnly: Set<Level> = [.term]
    private static let everywhere: Set<Level> = [.concept, .language, .term]

    private static let all: [TBXCategory] = [
        TBXCategory(
            element: "admin", name: "customerSubset", module: .min, levels: [.concept, .term],
            reason: "a customer has concepts or terms of its own, not languages"),
        TBXCategory(
            element: "descrip", name: "subjectField", module: .min, levels: [.concept],
            reason: "the field is one for all languages of a concept"),
        TBXCategory(
            element: "termNote", name: "administrativeStatus", module: .min, levels: termOnly,
            values: [
                "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts",
            ],
            reason: "a status is that of one term"),
        TBXCategory(
            element: "termNote", name: "partOfSpeech", module: .min, levels: termOnly,
            values: ["adjective", "noun", "other", "verb", "adverb"], reason: "a word class is that of one term"),
        TBXCategory(
            element: "xref", name: "externalCrossReference", module: .min, levels: everywhere,
            reason: "a page may say something of any part of an entry"),
        TBXCategory(
            element: "admin", name: "projectSubset", module: .basic, levels: [.concept, .term],
            reason: "a project has concepts or terms of its own, not languages"),
        TBXCategory(
            element: "admin", name: "source", module: .basic, levels: everywhere, groupedLevels: [.concept, .language],
            reason: "a source is that of a term, or inside a group that of a definition or context"),
        TBXCategory(
            element: "descrip", name: "context", module: .basic, levels: termOnly,
            reason: "a context shows one term in use"),
        TBXCategory(
            element: "descrip", name: "definition", module: .basic, levels: [.concept, .language],
            reason: "a definition says what the concept is, whatever its terms"),
        TBXCategory(
            element: "ref", name: "crossReference", module: .basic, levels: [.concept, .term],
            reason: "entries and terms refer to each other"),
        TBXCategory(
            element: "termNote", name: "geographicalUsage", module: .basic, levels: termOnly,
            reason: "a region is that in which one term is used"),
        TBXCategory(
            element: "termNote", name: "grammaticalGender", module: .basic, levels: termOnly,
            values: ["masculine", "feminine", "neuter", "other"], reason: "a gender is that of one term"),
        TBXCategory(
            element: "termNote", name: "termLocation", module: .basic, levels: termOnly,
            values: [
                "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
                "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox",
                "tab",
                "tableText", "textBox", "toolTip", "user-definedType",
            ], reason: "a place on the screen is that of one term"),
        TBXCategory(
            element: "termNote", name: "termType", module: .basic, levels: termOnly,
            values: ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
            reason: "a kind of term is that of one term"),
        TBXCategory(
            element: "transac", name: "transactionType", module: .basic, levels: everywhere, groupedLevels: everywhere,
            values: ["origination", "modification"],
            reason: "a change has a date and a person, with which it makes a group"),
        TBXCategory(
            element: "transacNote", name: "responsibility", module: .basic, levels: everywhere,
            groupedLevels: everywhere,
            reason: "a person is responsible for a change, with which the name makes a group"),
        TBXCategory(
            element: "xref", name: "xGraphic", module: .basic, levels: [.concept, .language],
            reason: "a picture shows the concept"),
    ]
}
