import Documents
import Testing
import TranslationTypes

@Suite struct PlainTextTests {
    @Test(arguments: [
        "Бір ғана сөйлем.",
        "сот\nүкім\nадвокат\nтүрме\nкуәгер\nайыптау\nақтау",
        "法院\n判决\n律师",
        "Бірінші сөйлем осы.\nЕкінші сөйлем мынау.\nҮшінші сөйлем анау.",
        "Share\nPrint\nComments\nNewsletter",
        "• бірінші\n• екінші\n• үшінші",
        "Фото: архив\nОн пришёл домой поздно вечером и сразу лёг спать.\nУтром его не было.",
        "Дождь идёт\nи ветер\nи туман\nи тишина\nи снег\nОн не вернётся больше домой.\nДождь идёт\nДождь идёт\nОн не вернётся больше домой.\n* * *\nИ снова дождь идёт весь день.",
        "1. Комментарии\n2. Поделиться\nКнопка «Поделиться» стоит под текстом статьи, а комментарии скрыты.\nНажмите её один раз.",
    ])
    func `keeps every line of a plain file`(text: String) throws {
        let blocks = try read(text).blocks.map(\.text)
        #expect(blocks == text.split(separator: "\n").map { $0.hasPrefix("• ") ? String($0.dropFirst(2)) : String($0) })
    }

    @Test func `does not take headlines for the site's own words`() throws {
        let page = PastedPageTests.pages[0]
        for line in [
            "Live music returns to the streets", "Save the river", "Загрузить вагоны стало проще", "Follow the money",
        ] {
            let text = page.text.replacing(page.amid, with: line)
            let document = try read(text)
            #expect(document.blocks.map(\.text).contains(line), "\(line)")
        }
    }

    @Test func `keeps an article with headings and a list whole`() throws {
        let text = """
            Новый мост через Или

            Строительство моста через реку Или началось в марте, сообщили в акимате области.

            Зачем он нужен

            Старый мост построили в 1965 году, и грузовикам по нему ехать запрещено.

            • длина моста — 450 метров
            • ширина — 12 метров

            Движение откроют осенью, если погода не помешает.
            """
        let document = try read(text)
        #expect(document.title == "Новый мост через Или")
        #expect(
            document.blocks.map(\.kind) == [
                .title, .paragraph, .paragraph, .paragraph, .listItem, .listItem, .paragraph,
            ])
        #expect(document.blocks[1].line == 3)
    }

    @Test func `joins lines wrapped at a fixed width`() throws {
        let text = """
            The committee met on Monday to discuss the water supply of the three
            villages along the river, where wells have run dry since the spring
            and families fetch water by cart.

            It will meet again in June, when the engineers have measured the flow
            of the springs above the villages.
            """
        let blocks = try read(text).blocks.map(\.text)
        #expect(blocks.count == 2)
        #expect(blocks[0].hasSuffix("since the spring and families fetch water by cart."))
    }

    @Test func `joins wrapped Chinese without a space`() throws {
        let text = """
            委员会星期一开会讨论沿河三个村庄的供水问题，那里的水井从春天起
            就干涸了，村民们只好用车到很远的地方去拉水，每天来回要走两个小
            时的路。
            """
        #expect(try read(text).blocks.map(\.text) == [text.split(separator: "\n").joined()])
    }

    @Test func `does not join sentences that stand one a line`() throws {
        let text = (1...6).map { "This is sentence number \($0) of the list and it ends with a full stop." }.joined(
            separator: "\n")
        #expect(try read(text).blocks.count == 6)
    }

    @Test func `refuses a line beyond the limit`() {
        var limits = DocumentLimits()
        limits.lineBytes = 1 << 20
        let bytes = Array("first\n".utf8) + [UInt8](repeating: 0x61, count: (1 << 20) + 1)
        let error = #expect(throws: DocumentError.self) {
            try DocumentReader(limits: limits).read(bytes: bytes, name: "long.txt")
        }
        #expect(error?.line == 2)
    }

    @Test func `refuses an endless file in bounded memory`() {
        var limits = DocumentLimits()
        limits.fileBytes = 1 << 20
        let error = #expect(throws: DocumentError.self) {
            try DocumentReader(limits: limits).read(file: "/dev/zero", format: .plainText)
        }
        #expect(error?.message.contains("longer") == true)
    }

    @Test func `says when there is no file`() {
        let error = #expect(throws: DocumentError.self) { try DocumentReader().read(file: "/no/such/file.txt") }
        #expect(error?.message.contains("no such file") == true)
    }

    private func read(_ text: String) throws -> Document {
        try DocumentReader().read(bytes: Array(text.utf8), name: "test.txt")
    }
}
