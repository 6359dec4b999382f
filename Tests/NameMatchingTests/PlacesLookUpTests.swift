import Testing
import TranslationTypes

@testable import NameMatching

/// Expected places by hand; the spellings are those of maps, the press and keyboards.
struct PlacesLookUpTests {
    private let gazetteer = Gazetteer.standard

    private func first(_ name: String) -> String? { gazetteer.places(named: name).first?.place.id }

    @Test(arguments: [
        ("伊宁市", "xj-ghulja-city"), ("伊寧市", "xj-ghulja-city"), ("غۇلجا شەھىرى", "xj-ghulja-city"),
        ("Құлжа", "xj-ghulja-city"), ("قۇلجا", "xj-ghulja-city"), ("Кульджа", "xj-ghulja-city"),
        ("Ghulja", "xj-ghulja-city"), ("YINING", "xj-ghulja-city"), ("伊宁县", "xj-ghulja-county"),
        ("غۇلجا ناھىيىسى", "xj-ghulja-county"), ("Yining County", "xj-ghulja-county"),
        ("伊犁哈萨克自治州", "xj-ili"), ("伊犁河", "ili-river"), ("Ili River", "ili-river"), ("Іле өзені", "ili-river"),
        ("река Или", "ili-river"), ("ئىلى دەرياسى", "ili-river"),
        ("喀什市", "xj-kashgar"), ("喀什地区", "xj-kashgar-prefecture"), ("Kashgar city", "xj-kashgar"),
        ("Kashgar Prefecture", "xj-kashgar-prefecture"), ("Қашқар қаласы", "xj-kashgar"), ("Қәшқәр", "xj-kashgar"),
        ("город Кашгар", "xj-kashgar"), ("г. Кашгар", "xj-kashgar"), ("قەشقەر ۋىلايىتى", "xj-kashgar-prefecture"),
        ("Qeshqer", "xj-kashgar"), ("烏魯木齊", "xj-urumqi"), ("Үрімжі", "xj-urumqi"), ("ٷرٸمجى", "xj-urumqi"),
        ("迪化", "xj-urumqi"), ("Tihwa", "xj-urumqi"), ("Ürümchi", "xj-urumqi"), ("Urumchi", "xj-urumqi"),
        ("Алматы", "kz-almaty"), ("Алма-Ата", "kz-almaty"), ("алма ата", "kz-almaty"), ("Верный", "kz-almaty"),
        ("阿拉木圖", "kz-almaty"), ("ئالمۇتا", "kz-almaty"), ("الماتى", "kz-almaty"),
        ("Алматы облысы", "kz-almaty-region"), ("Алматинская область", "kz-almaty-region"),
        ("阿拉木图州", "kz-almaty-region"), ("Almaty Oblast", "kz-almaty-region"),
        ("Нұр-Сұлтан", "kz-astana"), ("Целиноград", "kz-astana"), ("Akmola city", "kz-astana"),
        ("Ақмола облысы", "kz-akmola-region"), ("Фрунзе", "kg-bishkek"), ("比什凯克市", "kg-bishkek"),
        ("Семипалатинск", "kz-semey"), ("Farg'ona", "uz-fergana"), ("Farg‘ona viloyati", "uz-fergana-region"),
        ("Сталинабад", "tj-dushanbe"), ("Krasnovodsk", "tm-turkmenbashi"), ("石河子", "xj-shihezi"),
        ("克州", "xj-kizilsu"), ("СУАР", "xinjiang"), ("新疆", "xinjiang"), ("شىنجاڭ", "xinjiang"),
    ])
    func `finds the place first that a name most likely means`(name: String, id: String) {
        #expect(first(name) == id)
    }

    @Test(arguments: [
        ("АЛМАТЫ", "kz-almaty"), ("Алмaты", "kz-almaty"), ("Щёлкино", nil), ("Орёл", "gn-515012"),
        ("Приозерск", "kz-priozersk"), ("Приозёрск", "kz-priozersk"),
        ("ﻗﻪﺷﻘﻪﺭ", "xj-kashgar"), ("قه‌شقه‌ر", "xj-kashgar"), ("ئۈرۈمچی", "xj-urumqi"), ("اورۇمچى", nil),
        ("Ｕｒｕｍｑｉ", "xj-urumqi"), ("U\u{308}ru\u{308}mqi", "xj-urumqi"), ("A\u{301}лматы", "kz-almaty"),
        ("Xi’an", "cn-xian"), ("Xian", "cn-xian"), ("УЛАН-БАТОР", "mn-ulaanbaatar"),
    ])
    func `folds case, look-alikes, presentation forms and marks`(name: String, id: String?) {
        #expect(first(name) == id)
    }

    @Test(arguments: [
        ("Кулжа", "xj-ghulja-city"), ("Караганды", "kz-karaganda"), ("Кокшетау", "kz-kokshetau"),
        ("Урімжі", "xj-urumqi"), ("Сутпаев", nil), ("Кулжа ауданы", "xj-ghulja-county"),
    ])
    func `reads Kazakh names written with the letters of Russian`(name: String, id: String?) {
        #expect(first(name) == id)
    }

    @Test func `gives every place that bears a name`() {
        let ids = Set(gazetteer.places(named: "伊犁").map(\.place.id))
        #expect(ids == ["xj-ili", "xj-ghulja-city", "kz-ile-district"])
        let ghulja = gazetteer.places(named: "غۇلجا").map(\.place.id)
        #expect(Set(ghulja) == ["xj-ghulja-city", "xj-ghulja-county"] && ghulja[0] == "xj-ghulja-city")
    }

    @Test func `a word for the kind of place excludes other kinds`() {
        #expect(gazetteer.places(named: "Аксу район").map(\.place.id).contains("xj-aksu") == false)
        #expect(gazetteer.places(named: "Аксу").contains { $0.place.id == "xj-aksu" })
        #expect(gazetteer.places(named: "Kashgar Lake").isEmpty)
    }

    @Test func `says by which name and how well it fits`() throws {
        let whole = try #require(gazetteer.places(named: "Пишпек", language: .russian).first)
        #expect(whole.fit == .whole && whole.name.status == .historical && whole.name.until == 1926)
        #expect(whole.name.language == .russian)
        #expect(gazetteer.places(named: "伊宁").first?.fit == .kindWord)
        #expect(gazetteer.places(named: "Кулжа ауданы").first?.fit == .plainLetters)
    }

    @Test func `names in the given language come first among equal ones`() throws {
        let kyrgyz = try LanguageTag("ky")
        #expect(gazetteer.places(named: "Ош", language: kyrgyz).first?.name.language == kyrgyz)
        #expect(gazetteer.places(named: "Ош", language: .russian).first?.name.language == .russian)
    }

    @Test(arguments: ["", " ", "-", "沛", "市", "қаласы", "Лукоморье", String(repeating: "я", count: 10_000)])
    func `finds nothing for what is no name of a place`(name: String) {
        #expect(gazetteer.places(named: name).isEmpty)
    }

    @Test func `gives the names of a place in a language, the one to write first`() throws {
        let bishkek = try #require(gazetteer.place(id: "kg-bishkek"))
        #expect(bishkek.names(in: .russian).map(\.name) == ["Бишкек", "Пишпек", "Фрунзе"])
        let ghulja = try #require(gazetteer.place(id: "xj-ghulja-city"))
        #expect(ghulja.names(in: .chinese).first?.name == "伊宁市")
        #expect(ghulja.names(in: .russian).first?.name == "Кульджа")
        #expect(ghulja.names(in: try LanguageTag("kk-Arab-CN")).map(\.name) == ["قۇلجا"])
        #expect(ghulja.names(in: try LanguageTag("de")).isEmpty)
    }

    @Test func `finds a place by its id`() {
        #expect(gazetteer.place(id: "xj-korla")?.chineseCode == "652801")
        #expect(gazetteer.place(id: "atlantis") == nil)
    }

    /// The slow twin walks over all names and compares folded letters.
    @Test func `finds by whole name what a walk over all names finds`() {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("seed \(seed)")
        var state = seed
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let folding = PlaceNameFolding.shared
        let all = gazetteer.places.flatMap { place in place.names.map { (place.id, folding($0.name)?.letters) } }
        for _ in 0..<40 {
            let place = gazetteer.places[next(gazetteer.places.count)]
            var name = place.names[next(place.names.count)].name
            if next(2) == 0 { name = name.uppercased() }
            if next(2) == 0 { name = name.split(separator: " ").joined(separator: "-") }
            let letters = folding(name)?.letters
            let walked = Set(all.filter { $0.1 == letters }.map(\.0))
            let found = gazetteer.places(named: name).filter { $0.fit == .whole }.map(\.place.id)
            #expect(Set(found.filter { !$0.hasPrefix("gn-") }) == walked && walked.contains(place.id), "\(name)")
        }
    }

    @Test func `every name finds its place`() {
        for place in gazetteer.places {
            for name in place.names {
                let found = gazetteer.places(named: name.name, language: name.language)
                #expect(found.contains { $0.place.id == place.id && $0.fit == .whole }, "\(place.id) \(name.name)")
            }
        }
    }
}
