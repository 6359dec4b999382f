import Inflection
import Testing
import TranslationTypes

/// Paradigms as Zaliznyak's dictionary has them, written out by hand.
@Suite struct RussianParadigmTests {
    private let grammar = RussianGrammar()

    static let cases: [Features] = [[], .genitive, .dative, .accusative, .instrumental, .prepositional]

    /// Twelve forms: six cases of the singular, six of the plural.
    static let paradigms = [
        "лагерь лагеря лагерю лагерь лагерем лагере лагеря лагерей лагерям лагеря лагерями лагерях",
        "отец отца отцу отца отцом отце отцы отцов отцам отцов отцами отцах",
        "ребенок ребенка ребенку ребенка ребенком ребенке дети детей детям детей детьми детях",
        "человек человека человеку человека человеком человеке люди людей людям людей людьми людях",
        "церковь церкви церкви церковь церковью церкви церкви церквей церквям церкви церквями церквях",
        "имя имени имени имя именем имени имена имен именам имена именами именах",
        "судья судьи судье судью судьей судье судьи судей судьям судей судьями судьях",
        "статья статьи статье статью статьей статье статьи статей статьям статьи статьями статьях",
        "судно судна судну судно судном судне суда судов судам суда судами судах",
        "гражданин гражданина гражданину гражданина гражданином гражданине граждане граждан гражданам граждан гражданами гражданах",
        "дочь дочери дочери дочь дочерью дочери дочери дочерей дочерям дочерей дочерьми дочерях",
        "сообщение сообщения сообщению сообщение сообщением сообщении сообщения сообщений сообщениям сообщения сообщениями сообщениях",
        "ученый ученого ученому ученого ученым ученом ученые ученых ученым ученых учеными ученых",
        "китаец китайца китайцу китайца китайцем китайце китайцы китайцев китайцам китайцев китайцами китайцах",
        "письмо письма письму письмо письмом письме письма писем письмам письма письмами письмах",
        "область области области область областью области области областей областям области областями областях",
        "месяц месяца месяцу месяц месяцем месяце месяцы месяцев месяцам месяцы месяцами месяцах",
        "врач врача врачу врача врачом враче врачи врачей врачам врачей врачами врачах",
        "хозяин хозяина хозяину хозяина хозяином хозяине хозяева хозяев хозяевам хозяев хозяевами хозяевах",
    ]

    @Test(arguments: paradigms)
    func `declines a noun as the dictionary does`(paradigm: String) throws {
        let forms = paradigm.split(separator: " ").map(String.init)
        let word = try #require(grammar.forms(of: forms[0]).words.first)
        for (index, form) in forms.enumerated() {
            let features = Self.cases[index % 6].union(index < 6 ? [] : .plural)
            #expect(word.form(features) == form)
            #expect(word.analyses(of: Array(form.utf8)[...]).contains { $0.features == features })
        }
    }

    @Test(arguments: [
        ("суд", "судья"), ("суд", "судно"), ("суд", "судить"), ("игра", "играть"), ("мать", "материал"),
        ("мать", "матч"), ("семья", "семь"), ("имя", "именно"), ("дом", "домой"), ("время", "временный"),
        ("стать", "статья"), ("лагерь", "лагерный"), ("пот", "потом"), ("уж", "уже"), ("пара", "паром"),
    ])
    func `does not take another word for a form`(term: String, other: String) {
        #expect(grammar.forms(of: term).words[0].analyses(of: Array(other.utf8)[...]).isEmpty)
    }

    @Test(arguments: [
        ("году", "год"), ("лет", "год"), ("лесу", "лес"), ("Урумчи", "Урумчи"), ("Трампом", "Трамп"),
        ("Кавано", "Кавано"), ("Кульдже", "Кульджа"), ("Кульджой", "Кульджа"), ("Турфаном", "Турфан"),
        ("Хотана", "Хотан"),
        ("Лавровым", "Лавров"), ("Ткаченко", "Ткаченко"), ("Достоевского", "Достоевский"), ("дети", "ребенок"),
        ("юрты", "юрта"), ("акимата", "акимат"), ("хашара", "хашар"), ("твари", "тварь"), ("гридью", "гридь"),
        ("гридем", "гридь"),
    ])
    func `knows an inflected form`(form: String, term: String) {
        #expect(!grammar.forms(of: term).words[0].analyses(of: Array(form.lowercased().utf8)[...]).isEmpty)
    }

    @Test func `gives all readings of a form and says what it is made of`() throws {
        let word = try #require(grammar.forms(of: "дом").words.first)
        let readings = word.analyses(of: Array("дома".utf8)[...])
        #expect(readings.map(\.features) == [.genitive, .plural, [.accusative, .plural]])
        #expect(readings[0].pieces == [.init("дом", "stem"), .init("а", "gen")])
    }

    @Test func `an adjective has genders, and no adverb`() throws {
        let word = try #require(grammar.forms(of: "уйгурский", .adjective).words.first)
        #expect(word.form([.feminine, .accusative]) == "уйгурскую")
        #expect(word.form([.neuter]) == "уйгурское")
        #expect(word.form([.plural, .instrumental]) == "уйгурскими")
        #expect(word.analyses(of: Array("поуйгурски".utf8)[...]).isEmpty)
    }
}
