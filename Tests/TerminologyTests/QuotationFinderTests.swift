import Terminology
import Testing

/// Expected values are worked out by hand from the marks' use in each language.
@Suite struct QuotationFinderTests {
    private func quoted(_ text: String) -> [String] {
        QuotationFinder().quotations(in: text).map { range in
            String(decoding: Array(text.utf8)[range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("He said “no camp” there.", ["“no camp”"]), ("He said \"no camp\" there.", ["\"no camp\""]),
        ("Она сказала: «Это лагерь», — и ушла.", ["«Это лагерь»"]),
        ("Он писал: „лагерь“ и точка.", ["„лагерь“"]), ("ол «лагерь» деді", ["«лагерь»"]),
        ("ئۇ «لاگېر» دېدى", ["«لاگېر»"]), ("他说：“这是营”。", ["“这是营”"]), ("他說「這是『營』」。", ["「這是『營』」"]),
        ("见《教培中心管理办法》第二条", ["《教培中心管理办法》"]), ("He said ‘no camp’ there.", ["‘no camp’"]),
        ("He said 'no camp' there.", ["'no camp'"]), ("“He said ‘no’ twice,” she wrote.", ["“He said ‘no’ twice,”"]),
        ("«Он сказал: «Нет»»", ["«Он сказал: «Нет»»"]), ("»лагерь« и всё", ["»лагерь«"]),
        ("‘The workers’ camp was shut,’ he said.", ["‘The workers’ camp was shut,’"]),
    ])
    func `finds a quotation with its marks`(text: String, expected: [String]) {
        #expect(quoted(text) == expected)
    }

    @Test(arguments: [
        "the state's camp and the guards' camp", "the state’s camp and the guards’ camp", "at five o'clock in the camp",
        "the '90s camps and the workers' camp", "‘tis the camp of the guards’ union", "rock 'n' roll in the camp",
        "it is 5' 11\" tall in the camp", "д'Артаньян и О'Коннор в лагере", "ма'но, san'at, so'z lagér",
        "don't send 'em to the camp, it's wrong", "a closing mark alone ” says nothing of the camp",
    ])
    func `takes no apostrophe for a quotation`(text: String) {
        #expect(quoted(text) == [])
    }

    @Test func `quotes to the end where the closing mark is forgotten`() {
        #expect(quoted("He said: “The camp was shut.") == ["“The camp was shut."])
    }

    @Test func `a nested quotation that is closed once ends there`() {
        #expect(quoted("Он сказал: «Это «лагерь» и ушёл в лагерь.") == ["«Это «лагерь»"])
    }

    @Test func `goes on in the next paragraph until the closing mark`() {
        var finder = QuotationFinder()
        _ = finder.next("«Мы были в лагере.")
        #expect(
            finder.next("Лагерь закрыли», — сказал он о лагере.").map(\.upperBound) == ["Лагерь закрыли»".utf8.count])
        #expect(finder.next("О лагере не знали.").isEmpty)
    }

    @Test func `a paragraph with an opening mark of its own begins anew`() {
        var finder = QuotationFinder()
        _ = finder.next("“We were in the camp.")
        #expect(finder.next("“It was shut,” he said of the camp.").map(\.upperBound) == ["“It was shut,”".utf8.count])
    }

    @Test func `a forgotten mark does not quote the rest of the file`() {
        var finder = QuotationFinder()
        _ = finder.next("“We were in the camp.")
        let silent = (0..<4).map { _ in finder.next("The camp was shut.").count }
        #expect(silent == [1, 1, 0, 0])
    }

    @Test func `forgets at the end of a file`() {
        var finder = QuotationFinder()
        _ = finder.next("“We were in the camp.")
        finder.reset()
        #expect(finder.next("The camp was shut.").isEmpty)
    }

    @Test func `ranges lie in the text in order, whatever the marks`() {
        let marks = Array("“”\"'‘’«»„「」《》 .,as1б").map(String.init)
        var seed: UInt64 = 20_190_603
        print("seed \(seed)")
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += marks[Int(seed >> 33) % marks.count]
            }
            var end = 0
            for range in QuotationFinder().quotations(in: text) {
                #expect(range.lowerBound >= end && range.upperBound <= text.utf8.count && !range.isEmpty, "\(text)")
                end = range.upperBound
            }
        }
    }
}
