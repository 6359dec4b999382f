internal import ICU

/// The likeliest encoding of bytes that are not Unicode and declare nothing.
///
/// ICU's detector knows Russian letter statistics alone; for short and for Kazakh texts each candidate is tried and
/// the text that it gives is judged: letters of one script, lower case after upper, no letters that nobody writes.
struct EncodingGuess {
    let bytes: [UInt8]

    /// An encoding that ICU knows.
    var best: String {
        var scores: [(name: String, score: Double)] = Self.candidates.map { ($0, score(of: $0)) }
        for guess in guesses {
            let name = TextDecoder.webName(guess.encoding)
            let bonus = Double(guess.confidence) / 100 * Self.detectorShare
            if let known = scores.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
                scores[known].score += bonus
            } else if TextEncoding.isKnown(name), !name.lowercased().hasPrefix("utf") {
                scores.append((name, score(of: name) - 0.1 + bonus))
            }
        }
        return scores.max { $0.score < $1.score }?.name ?? "windows-1252"
    }

    /// What ICU's detector says; nothing where it fails, since the candidates decide then.
    private var guesses: [TextEncoding.Guess] {
        do { return try TextEncoding.guesses(for: bytes) } catch { return [] }
    }

    private func decoded(as encoding: String) -> (text: String, firstBadByteOffset: Int?)? {
        do { return try KazakhCodePage.decode(bytes, as: encoding) } catch { return nil }
    }

    /// From about −1, no text in this encoding, to 1.
    private func score(of encoding: String) -> Double {
        guard let decoded = decoded(as: encoding) else { return -1 }
        // A sample cut inside a character is bad at its last bytes only.
        if let bad = decoded.firstBadByteOffset, bad < bytes.count - 4 {
            let count = decoded.text.unicodeScalars.count { $0 == "\u{FFFD}" }
            if count * 100 > decoded.text.unicodeScalars.count { return -1 }
        }
        return Self.plausibility(of: decoded.text)
    }

    /// How much the letters beyond ASCII look like words.
    private static func plausibility(of text: String) -> Double {
        var wide = 0.0
        var points = 0.0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar.value < 0x80 { continue }
            wide += 1
            points += value(of: scalar, after: previous)
        }
        return wide == 0 ? 0 : points / wide
    }

    private static func value(of scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x430...0x44F, 0x451:
            // Russian lower case; after a lower-case Latin letter it is another alphabet misread.
            return ("a"..."z").contains(previous) ? -1 : 0.8 + frequency(of: scalar, after: previous)
        case 0x410...0x42F, 0x401:
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return previous.properties.isLowercase ? -1 : 0.65 + frequency(of: small, after: previous)
        case 0x456, 0x493, 0x49B, 0x4A3, 0x4AF, 0x4B1, 0x4BB, 0x4D9, 0x4E9: return 0.9
        case 0x406, 0x492, 0x49A, 0x4A2, 0x4AE, 0x4B0, 0x4BA, 0x4D8, 0x4E8:
            return previous.properties.isLowercase ? -1 : 0.6
        case 0x400...0x4FF: return -0.6
        case 0x4E00...0x9FFF: return commonHan.contains(scalar) ? 1 : 0.55
        case 0x3001...0x3002, 0xFF01...0xFF1F, 0x300A...0x300F, 0x201C...0x201D, 0x2014, 0x2026: return 0.8
        case 0x3040...0x30FF: return 0.3
        case 0x621...0x6D5: return 0.8
        case 0xC0...0x24F:
            // Western letters stand among ASCII letters, never in rows of their own.
            return previous.value < 0x80 && previous.properties.isAlphabetic ? 0.8 : -0.4
        case 0xA0, 0xAB, 0xBB, 0x2013, 0x2018...0x2019, 0x2116, 0xB0, 0xA9: return 0.4
        case 0xA1...0xBF: return -0.7
        case 0x80...0x9F, 0xE000...0xF8FF, 0xFFFD: return -1
        case 0x2500...0x25FF: return -0.8
        default: return -0.3
        }
    }

    /// A little more for the letters that Russian and Kazakh use most, less for the rare ones and for those that begin no word.
    private static func frequency(of letter: Unicode.Scalar, after previous: Unicode.Scalar) -> Double {
        if "ъьы".unicodeScalars.contains(letter), !previous.properties.isAlphabetic { return -1 }
        if "оеаинтсрвлкмдпу".unicodeScalars.contains(letter) { return 0.2 }
        return "ъьэюцщфё".unicodeScalars.contains(letter) ? -0.3 : 0
    }

    private static let candidates = [
        "windows-1251", "KOI8-R", KazakhCodePage.name, "GB18030", "Big5", "windows-1252", "IBM866",
    ]
    /// How much of the decision is left to ICU's detector.
    private static let detectorShare = 0.4
    /// The hundred-odd characters that make up half of all Chinese text, simplified and traditional.
    private static let commonHan: Set<Unicode.Scalar> = Set(
        """
        的一是不了在人有我他这这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去
        法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业
        外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿
        這個們來為國說時會對過發後裡種經麼學現當沒動還進樣開從軍無與長機關點業將兩間問並應戰頭體見產們話內門兒新疆哈萨克
        """.unicodeScalars.filter { $0.value > 0x7F })
}
