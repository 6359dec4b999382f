/// What single lines of a page are, by their shape: captions, datelines.
enum LineShape {
    /// Whether a line is the caption of a picture or its credit.
    static func isCaption(_ text: String) -> Bool {
        let shape = TextShape(text)
        guard shape.weight < longestCaption else { return false }
        if text.contains("©") || text.contains("(c)") { return true }
        let start = text.prefix(12).lowercased()
        return creditWords.contains { start.hasPrefix($0) }
    }

    /// Whether a line gives a date, and little else.
    static func isDateline(_ text: String) -> Bool {
        let shape = TextShape(text)
        guard shape.weight <= longestDateline, shape.digits >= 4, shape.words <= 9 else { return false }
        if shape.endsAsSentence, shape.words > 5 { return false }
        return hasYear(text) || shape.digits * 2 >= shape.weight
    }

    /// Whether a line names the author or says when the text appeared.
    static func isByline(_ text: String) -> Bool {
        let shape = TextShape(text)
        if shape.weight <= longestByline, shape.digits >= 4, hasYear(text), !shape.endsAsSentence { return true }
        let start = text.lowercased()
        return shape.words <= 6 && !shape.endsAsSentence && bylineStarts.contains { start.hasPrefix($0) }
    }

    /// Whether a paragraph asks the reader to subscribe.
    static func isCallToSubscribe(_ text: String) -> Bool {
        let line = text.lowercased()
        return TextShape(text).weight < 300 && subscriptions.contains { line[...].range(ofASCII: $0) != nil }
    }

    private static func hasYear(_ text: String) -> Bool {
        var run = ""
        for scalar in text.unicodeScalars.map({ Character($0) }) + [" "] {
            if scalar.isASCII, scalar.isNumber { run.append(scalar) } else {
                if run.count == 4, run.hasPrefix("19") || run.hasPrefix("20") { return true }
                run = ""
            }
        }
        return false
    }

    /// Weight of the longest captions met; agencies ask for about 40 words.
    static let longestCaption = 220
    static let longestDateline = 45
    static let longestByline = 80
    private static let bylineStarts = [
        "by ", "von ", "vom ", "par ", "por ", "text:", "text von", "autor", "author", "автор", "текст:", "беседовал",
        "ئاپتور", "مۇخبىر", "作者", "记者", "記者", "文/", "文／", "文｜", "撰文",
    ]
    private static let subscriptions = [
        "newsletter", "рассылк", "telegram-канал", "телеграм-канал", "订阅", "訂閱", "公众号", "公眾號",
    ]
    private static let creditWords = [
        "photo:", "photo by", "photo credit", "image:", "image credit", "picture:", "foto:", "fotos:", "bild:", "bilder:",
        "bildquelle", "bildnachweis", "grafik:", "credit:", "courtesy", "getty", "фото:", "фото ", "сурет:", "سۈرەت:", "رەسىم:",
        "图：", "图:", "图片来源", "图为", "圖：", "圖片來源", "(foto", "(photo", "(bild", "(quelle", "fot.",
    ]
}
