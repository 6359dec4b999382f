/// What single lines of a page are, by their shape: captions, datelines.
enum LineShape {
    /// Whether a line is the caption of a picture or its credit.
    static func isCaption(_ text: String, _ shape: TextShape) -> Bool {
        guard shape.weight < longestCaption else { return false }
        if text.contains("©") || text.contains("(c)") { return true }
        let start = text.prefix(12).lowercased()
        return creditWords.contains { start.hasPrefix($0) }
    }

    /// Whether a line gives a date, and little else.
    static func isDateline(_ text: String, _ shape: TextShape) -> Bool {
        guard shape.weight <= longestDateline, shape.digits >= 4, shape.words <= 9 else { return false }
        if shape.endsAsSentence, shape.words > 5 { return false }
        return hasDate(text) || shape.digits * 2 >= shape.weight
    }

    /// Whether a line names the author or says when the text appeared.
    static func isByline(_ text: String, _ shape: TextShape) -> Bool {
        if shape.weight <= longestByline, shape.digits >= 4, hasDate(text), !shape.endsAsSentence { return true }
        let start = text.lowercased()
        return shape.words <= 6 && !shape.endsAsSentence && bylineStarts.contains { start.hasPrefix($0) }
    }

    /// Whether two words stand glued, as `SauytbayMassimo`: texts of two elements that a browser copied together.
    static func hasGluedWords(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { word in
            guard let seam = word.indices.dropFirst().last(where: { word[$0].isUppercase }) else { return false }
            let before = word[..<seam].reversed().prefix { $0.isLowercase }.count
            let after = word[seam...].dropFirst().prefix { $0.isLowercase }.count
            return before >= gluedLetters && after >= gluedLetters
        }
    }

    /// The text without words of the site that a browser glued to its end, as in `… the charges.Accessibility links`.
    static func withoutGluedTail(_ text: String) -> String {
        guard let stop = text.lastIndex(where: { ".!?…".contains($0) }) else { return text }
        let tail = text[text.index(after: stop)...]
        guard let first = tail.first, first.isLetter, tail.count <= longestTail else { return text }
        let isSite =
            BoilerplatePhrases.strays.match(String(tail), slack: 0)
            || BoilerplatePhrases.endings.match(String(tail), slack: 0)
        return isSite ? String(text[...stop]) : text
    }

    /// The name in a line of author and date, such as `06/03/2019 Айгүл Сейітова |`.
    static func author(inByline text: String) -> String? {
        let words = text.split { !($0.isLetter || $0 == "." || $0 == "-" || $0 == "’" || $0 == "'" || $0 == "·") }
            .map(String.init).filter { $0.contains { $0.isLetter } }
        let names = words.filter { !bylineWords.contains($0.lowercased()) && !PublicationDate.isMonth($0) }
        guard (1...4).contains(names.count), names.joined().count <= longestName else { return nil }
        let areNames = names.allSatisfy { $0.first.map { $0.isUppercase || !$0.isLowercase } ?? false }
        return areNames && (names.count > 1 || TextShape.isIdeograph(names[0].unicodeScalars.first ?? " "))
            ? names.joined(separator: " ") : nil
    }

    /// Whether a paragraph asks the reader to subscribe.
    static func isCallToSubscribe(_ text: String, _ shape: TextShape) -> Bool {
        if shape.weight >= longestCall { return false }
        let line = text.lowercased()
        return subscriptions.contains { line[...].firstRange(ofText: $0) != nil }
    }

    /// Whether a line holds a day, not a year alone as headlines do.
    private static func hasDate(_ text: String) -> Bool {
        if PublicationDate.iso(text) != nil || PublicationDate.inWords(text) != nil { return true }
        let numbers = text.split { !($0.isASCII && $0.isNumber) }
        let years = numbers.count { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        return years > 0 && numbers.count > years
    }

    /// Weight of the longest captions met; agencies ask for about 40 words.
    static let longestCaption = 220
    static let longestDateline = 45
    static let longestByline = 80
    static let longestCall = 300
    /// Characters.
    private static let longestTail = 60
    /// Lower-case letters on both sides of the seam; `YouTube` and `McDonald` have fewer.
    private static let gluedLetters = 3
    private static let longestName = 40
    private static let bylineWords: Set<String> = [
        "by", "von", "vom", "par", "por", "text", "autor", "author", "updated", "published", "posted", "on", "at", "am",
        "pm",
        "автор", "текст", "опубликовано", "обновлено", "г", "года", "жыл", "жылы", "жарияланды", "авторы", "сағат",
        "年", "月", "日", "作者", "记者", "記者", "来源", "يىلى", "كۈنى", "ئاپتور", "uhr",
    ]
    private static let bylineStarts = [
        "by ", "von ", "vom ", "par ", "por ", "text:", "text von", "autor", "author", "автор", "текст:", "беседовал",
        "ئاپتور", "مۇخبىر", "作者", "记者", "記者", "文/", "文／", "文｜", "撰文",
    ]
    private static let subscriptions = [
        "newsletter", "рассылк", "telegram-канал", "телеграм-канал", "订阅", "訂閱", "公众号", "公眾號",
    ]
    private static let creditWords = [
        "photo:", "photo by", "photo credit", "image:", "image credit", "picture:", "foto:", "fotos:", "bild:",
        "bilder:",
        "bildquelle", "bildnachweis", "grafik:", "credit:", "courtesy", "copyright", "getty", "фото:", "фото ",
        "сурет:", "سۈرەت:",
        "رەسىم:",
        "图：", "图:", "图片来源", "图为", "圖：", "圖片來源", "(foto", "(photo", "(bild", "(quelle", "fot.",
    ]
}
