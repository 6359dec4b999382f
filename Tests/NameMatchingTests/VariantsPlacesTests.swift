import NameMatching
import Testing
import TranslationTypes

/// Names of places from the shipped gazetteer, as spellings of one another.
struct VariantsPlacesTests {
    private static func names(_ text: String, _ form: LanguageTag, kind: NameKind? = nil) -> [String] {
        Gazetteer.standard.variants(of: Name(text, kind: kind)).filter { $0.language == form }.map(\.name)
    }

    /// The first is what the law or the press of the language writes today; general knowledge.
    @Test(arguments: [
        ("Кашгар", LanguageTag.chinese, "喀什"), ("Кашгар", .uyghur, "قەشقەر"), ("喀什市", .chinese, "喀什市"),
        ("伊宁市", .english, "Yining"), ("Кульджа", .uyghur, "غۇلجا"), ("Алма-Ата", .kazakh, "Алматы"),
        ("Фрунзе", .russian, "Бишкек"),
    ]) func `gives the names of the same place, the one in force first`(
        _ text: String, _ form: LanguageTag, _ first: String
    ) {
        #expect(Self.names(text, form).first == first)
    }

    @Test func `says how a name stands to its place and where it is from`() throws {
        let known = Gazetteer.standard.variants(of: Name("Бишкек"))
        #expect(known.first { $0.name == "Фрунзе" }?.status == "former")
        #expect(known.allSatisfy { $0.scheme == "gazetteer" && $0.status != nil && $0.source?.isEmpty == false })
        let speller = NameSpeller(data: VariantsPackages(), known: Gazetteer.standard)
        let russian = try #require(speller.spelling(of: Name("Бишкек")).variants(in: .russian).first)
        #expect(russian.name == "Бишкек" && russian.status == "official" && russian.source != nil)
    }

    @Test func `takes a given name for a person unless it is said to be a place`() {
        #expect(Self.names("Абай", .chinese).isEmpty && Self.names("Кашгар", .chinese, kind: .person).isEmpty)
        #expect(!Self.names("Абай", .russian, kind: .place).isEmpty)
        #expect(Self.names("", .russian).isEmpty && Self.names("Зюзюкино", .russian).isEmpty)
    }
}
