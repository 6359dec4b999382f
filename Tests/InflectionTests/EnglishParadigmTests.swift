import Inflection
import Testing
import TranslationTypes

/// Plurals and verb forms after Quirk et al. (1985).
@Suite struct EnglishParadigmTests {
    private let grammar = EnglishGrammar()

    @Test(arguments: [
        ("camp", "camps"), ("party", "parties"), ("boy", "boys"), ("church", "churches"), ("crisis", "crises"),
        ("man", "men"), ("woman", "women"), ("child", "children"), ("person", "people"), ("half", "halves"),
        ("belief", "beliefs"), ("hero", "heroes"), ("photo", "photos"), ("series", "series"), ("medium", "media"),
        ("quiz", "quizzes"), ("monarch", "monarchs"), ("German", "germans"), ("policeman", "policemen"),
        ("mother-in-law", "mothers-in-law"), ("Chinese", "chinese"), ("analysis", "analyses"), ("press", "presses"),
    ])
    func `makes a plural`(singular: String, plural: String) {
        #expect(grammar.forms(of: singular).forms(.plural) == [plural])
        let readings = grammar.forms(of: singular).words[0].analyses(of: Array(plural.utf8)[...])
        #expect(readings.contains { $0.features == .plural })
    }

    @Test(arguments: [
        ("camp", "campaign"), ("state", "statement"), ("state", "stated"), ("party", "partying"), ("art", "artist"),
        ("law", "lawyer"), ("China", "chinese"), ("victim", "victimise"), ("war", "warned"), ("press", "pressed"),
        ("leader", "leadership"), ("nation", "national"), ("rise", "rize"), ("four", "for"), ("human rights", "human"),
    ])
    func `does not take another word for a form`(term: String, other: String) {
        #expect(grammar.forms(of: term).words[0].analyses(of: Array(other.utf8)[...]).isEmpty != term.contains(" "))
    }

    static let spellings: [(String, String, Features)] = [
        ("organisation", "organizations", Features.plural), ("organization", "organisation", []),
        ("labour", "labor", []), ("centre", "centers", .plural), ("defence", "defense", []),
        ("neighbourhood", "neighborhoods", .plural), ("traveller", "travelers", .plural),
        ("programme", "programs", .plural),
    ]

    @Test(arguments: spellings)
    func `knows both spellings`(term: String, form: String, features: Features) {
        #expect(grammar.forms(of: term).words[0].analyses(of: Array(form.utf8)[...]).map(\.features) == [features])
    }

    @Test(arguments: [
        ("arrest", "arrests arrested arrested arresting"), ("deny", "denies denied denied denying"),
        ("stop", "stops stopped stopped stopping"), ("write", "writes wrote written writing"),
        ("travel", "travels travelled travelled travelling"), ("agree", "agrees agreed agreed agreeing"),
        ("torture", "tortures tortured tortured torturing"), ("open", "opens opened opened opening"),
        ("refer", "refers referred referred referring"), ("detain", "detains detained detained detaining"),
    ])
    func `conjugates a verb`(base: String, forms: String) {
        let features: [Features] = [.person3, .past, [.past, .participle], .gerund]
        let verb = grammar.forms(of: base, .verb)
        #expect(features.map { verb.forms($0)?.joined() } == forms.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("member of parliament", "members of parliament"), ("attorney general", "attorneys general"),
        ("re-education camp", "re-education camps"), ("prisoner of conscience", "prisoners of conscience"),
        ("crime against humanity", "crimes against humanity"), ("human rights", "human rights"),
        ("secretary-general", "secretaries-general"),
    ])
    func `finds the head of a term`(term: String, plural: String) {
        #expect(grammar.forms(of: term).closestForms(.plural).joined(separator: " ") == plural)
    }
}
