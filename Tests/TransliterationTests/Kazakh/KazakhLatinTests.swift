import Testing

@testable import Transliteration

struct KazakhLatinTests {
    private let stage = KazakhStage.latin(data: KazakhWords())

    @Test(
        arguments: [
            ("qazaq", "қазақ"), ("qoiu", "қою"), ("tiıs", "тиіс"), ("aia", "ая"), ("syi", "сый"), ("üiıne", "үйіне"),
            ("kıtaphana", "кітапхана"), ("gauhar", "гауһар"), ("meditsina", "медицина"), ("fevral", "февраль"),
            ("radio", "радио"), ("qiiar", "қияр"), ("audan", "аудан"), ("ekonomika", "экономика"), ("elder", "елдер"),
            ("eger", "егер"), ("osı", "осі"),
        ])
    func `tells letters apart that Latin writes alike`(latin: String, cyrillic: String) {
        #expect(stage.rewrite(latin) == cyrillic)
    }

    @Test(
        arguments: [
            ("Qazaqstan", "Қазақстан"), ("QAZAQSTAN", "ҚАЗАҚСТАН"), ("İuliia", "Юлия"), ("Ilias", "Іляс"),
            ("Şymkent", "Шымкент"), ("QazAqparat", "ҚазАқпарат"), ("L. İ.", "Л. И."), ("FEVRAL", "ФЕВРАЛЬ"),
            ("Fevral", "Февраль"), ("AQŞ", "АҚШ"),
        ])
    func `keeps the capitals of its source`(latin: String, cyrillic: String) {
        #expect(stage.rewrite(latin) == cyrillic)
        #expect(stage.candidates(for: latin, limit: 3).first == cyrillic)
    }

    @Test func `leaves words with letters of other alphabets, and digits and punctuation`() {
        #expect(stage.rewrite("WhatsApp, 2021-jyl; ағаш «kitap».") == "WhatsApp, 2021-жыл; ағаш «китап».")
    }

    @Test func `reads the letters that other alphabets hand over`() {
        #expect(stage.rewrite("Îrina") == "Ирина")
        #expect(stage.rewrite("Îliias") == "Ілияс")
        #expect(stage.rewrite("ŝahar") == "шаһар")
        #expect(stage.rewrite("qoŷū") == "қою")
    }

    @Test func `gives other readings, in the capitals of the source`() {
        #expect(stage.candidates(for: "Said", limit: 3).contains("Сайд"))
    }

    @Test func `reads without the spelling list`() {
        struct Nothing: LanguageData {
            func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
                throw LanguageDataError(file, "not installed")
            }
        }
        #expect(KazakhStage.latin(data: Nothing()).rewrite("Qazaqstan tılı") == "Қазақстан тілі")
    }
}
