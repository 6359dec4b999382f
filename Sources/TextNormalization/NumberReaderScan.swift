/// One pass over the characters of a text in search of numbers.
struct NumberReaderScan {
    private let scalars: [Unicode.Scalar]
    /// A place up to which the UTF-8 offset is known: readings come in reading order.
    private var counted = (characters: 0, utf8: 0)
    private let decimalSeparator: Unicode.Scalar
    /// The first character not read yet.
    private var position = 0
    /// Before this place groups of digits stand alone, as in a date.
    private var separateUntil = 0

    init(_ text: String, decimalSeparator: Unicode.Scalar) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { scalars.append(scalar) }
        self.scalars = scalars
        self.decimalSeparator = decimalSeparator
    }

    /// The next place where a digit, a Han numeral or a word begins; `position` moves past it.
    mutating func nextStart() -> Int? {
        while position < scalars.count {
            let start = position
            if Self.hanNumeral(scalars[start]) != nil { return start }
            if isDigit(at: start) {
                if start == 0 || !Self.isLetter(scalars[start - 1]) || Self.isHan(scalars[start - 1]) { return start }
                skip(while: { Self.digit($0) != nil || Self.isLetter($0) && !Self.isHan($0) })
            } else if Self.isLetter(scalars[start]), !Self.isHan(scalars[start]) {
                return start
            } else {
                position += 1
            }
        }
        return nil
    }

    func isDigit(at index: Int) -> Bool { Self.digit(scalars[index]) != nil }

    func isHanNumeral(at index: Int) -> Bool { Self.hanNumeral(scalars[index]) != nil }

    // MARK: - Digits

    /// Digits with separators, then scale words or Han numerals.
    mutating func readDigits(from start: Int, words: NumberReaderWords) -> NumberReader.Reading? {
        guard let number = readDecimal() else { return nil }
        if position < scalars.count, Self.isHanScale(scalars[position]) {
            return finishHanNumber(from: start, first: number, isInWords: false)
        }
        // Before the place is asked for, which the words move on.
        let value = scaleWords(after: number, words)
        return reading(value, from: start, isInWords: false)
    }

    /// The value of digits and separators at `position`, which moves past them; nil when it does not fit.
    private mutating func readDecimal() -> NumberValue? {
        var groups = [readGroup()]
        var separators: [Unicode.Scalar] = []
        var ends = [position]
        while position >= separateUntil, position + 1 < scalars.count, Self.isSeparator(scalars[position]),
            isDigit(at: position + 1),
            groups.count < Self.mostGroups
        {
            separators.append(scalars[position])
            position += 1
            groups.append(readGroup())
            ends.append(position)
        }
        let (whole, fraction) = interpret(groups, separators)
        position = ends[whole - 1 + (fraction ? 1 : 0)]
        if isSeries(separators, whole: whole) { separateUntil = ends[separators.count] }
        var value: UInt64 = 0
        for group in groups[0..<(whole + (fraction ? 1 : 0))] {
            for digit in group {
                let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
                let (next, carry) = tens.addingReportingOverflow(UInt64(digit))
                if overflow || carry { return nil }
                value = next
            }
        }
        return NumberValue(value, exponent: fraction ? -groups[whole].count : 0)
    }

    private mutating func readGroup() -> [Int] {
        var digits: [Int] = []
        while position < scalars.count, let digit = Self.digit(scalars[position]) {
            digits.append(digit)
            position += 1
        }
        return digits
    }

    /// How many groups are one whole number, and whether the group after them is its fraction.
    ///
    /// 1,234,567.8 is (3, true); 12.06.2018 is (1, false), a date of three numbers.
    private func interpret(_ groups: [[Int]], _ separators: [Unicode.Scalar]) -> (whole: Int, fraction: Bool) {
        guard let first = separators.first else { return (1, false) }
        var whole = 1
        if groups[0].count <= 3, groups[0] != [0], !(separators.count == 1 && isDecimal(first)) {
            while whole < groups.count, separators[whole - 1] == first, groups[whole].count == 3 { whole += 1 }
        }
        if isSeries(separators, whole: whole) { return (1, false) }
        guard whole < groups.count, Self.isDecimalMark(separators[whole - 1]) else { return (whole, false) }
        let isLast = whole == separators.count || Self.isSpace(separators[whole])
        return (whole, isLast && (whole == 1 || separators[whole - 1] != first))
    }

    /// Whether equal separators stand between groups that are no thousands: a date, a version, an address.
    private func isSeries(_ separators: [Unicode.Scalar], whole: Int) -> Bool {
        whole == 1 && separators.count > 1 && separators[1] == separators[0] && !Self.isSpace(separators[0])
    }

    /// Whether a lone separator before three digits is a decimal mark: 3.125 is a fraction in English, 3,125 is not.
    private func isDecimal(_ separator: Unicode.Scalar) -> Bool {
        separator == "\u{66B}" || separator == "." && decimalSeparator == "."
    }

    /// The value multiplied by the scale words that follow, as in 12,5 млн.
    private mutating func scaleWords(after number: NumberValue, _ words: NumberReaderWords) -> NumberValue {
        var number = number
        while true {
            var start = position
            if start < scalars.count, Self.isSpace(scalars[start]) || scalars[start] == "-" { start += 1 }
            guard let (word, end) = word(at: start), let value = words.value(of: word), value >= 1000 else {
                return number
            }
            number = number.scaled(byPowerOfTen: NumberValue(value).exponent)
            position = end
        }
    }

    // MARK: - Words

    /// A number in words from here; nil when the word is none. Moves past what it read.
    mutating func readWords(from start: Int, words: NumberReaderWords) -> NumberReader.Reading? {
        if start + 1 >= scalars.count || !words.mayBegin(with: scalars[start], scalars[start + 1]) {
            skip(while: { Self.isLetter($0) && !Self.isHan($0) })
            return nil
        }
        guard let (first, firstEnd) = word(at: start) else {
            position = start + 1
            return nil
        }
        position = firstEnd
        guard let firstValue = words.value(of: first), first.count > 2 else { return nil }
        var total: UInt64 = 0
        var current = firstValue
        while let (value, end) = nextNumberWord(words) {
            if value >= 100, current < value {
                current *= value
            } else if value < 100 || current >= 1000, value < Self.lowestPower(of: current) {
                current += value
            } else {
                break
            }
            if current >= 1000, current % 1000 == 0 {
                total += current
                current = 0
            }
            position = end
            if total > Self.largestInWords { break }
        }
        return reading(NumberValue(total + current), from: start, isInWords: true)
    }

    private func nextNumberWord(_ words: NumberReaderWords) -> (UInt64, Int)? {
        guard position + 1 < scalars.count, Self.isSpace(scalars[position]) || scalars[position] == "-",
            let (word, end) = word(at: position + 1), let value = words.value(of: word)
        else { return nil }
        return (value, end)
    }

    /// The power of ten that a number ends in: 100 for 300, and for nought whatever fits.
    private static func lowestPower(of number: UInt64) -> UInt64 {
        if number == 0 { return 1_000_000 }
        var power: UInt64 = 1
        while number % (power * 10) == 0 { power *= 10 }
        return power
    }

    /// The letters from here in lower case, and where they end.
    private func word(at start: Int) -> (String, end: Int)? {
        var end = start
        while end < scalars.count, Self.isLetter(scalars[end]), !Self.isHan(scalars[end]) { end += 1 }
        if end == start { return nil }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[start..<end])
        return (LowerCasing.of(String(word)), end)
    }

    // MARK: - Han numerals

    /// A number in Han numerals; nil for a lone 一 or a lone power, which are words more often.
    mutating func readHanNumber(from start: Int) -> NumberReader.Reading? {
        var end = start
        while end < scalars.count, Self.hanNumeral(scalars[end]) != nil { end += 1 }
        let numerals = scalars[start..<end].compactMap(Self.hanNumeral)
        if numerals.count > 1, numerals.count <= Self.mostPositionalDigits, numerals.allSatisfy({ $0 < 10 }) {
            position = end
            return reading(NumberValue(numerals.reduce(0) { $0 * 10 + $1 }), from: start, isInWords: true)
        }
        if numerals.count == 1, numerals[0] < 2 || numerals[0] > 10 {
            position = end
            return nil
        }
        return finishHanNumber(from: start, first: nil, isInWords: true)
    }

    /// Sums sections of Han numerals: 3亿5000万 is 3 × 10^8 + 5000 × 10^4.
    private mutating func finishHanNumber(
        from start: Int, first: NumberValue?, isInWords: Bool
    ) -> NumberReader.Reading? {
        var total = NumberValue(0)
        var section = NumberValue(0)
        var digit = first
        while position < scalars.count {
            if let numeral = Self.hanNumeral(scalars[position]) {
                position += 1
                if numeral < 10 {
                    digit = NumberValue(numeral)
                    continue
                }
                let power = NumberValue(numeral).exponent
                if power < 4 {
                    guard let sum = section.adding((digit ?? NumberValue(1)).scaled(byPowerOfTen: power)) else {
                        return nil
                    }
                    section = sum
                } else {
                    guard let whole = section.adding(digit ?? NumberValue(0)), let sum = total.adding(whole) else {
                        return nil
                    }
                    // 万 of a section before 亿 multiplies all that stands before it: 一万亿.
                    total =
                        power == 8
                        ? sum.scaled(byPowerOfTen: 8)
                        : total.adding(whole.scaled(byPowerOfTen: power)) ?? sum
                    section = NumberValue(0)
                }
                digit = nil
            } else if self.isDigit(at: position), digit == nil, !isInWords {
                guard let number = readDecimal() else { return nil }
                digit = number
            } else {
                break
            }
        }
        guard let whole = section.adding(digit ?? NumberValue(0)), let sum = total.adding(whole) else { return nil }
        return reading(sum, from: start, isInWords: isInWords)
    }

    // MARK: - Parts

    private mutating func reading(_ value: NumberValue, from start: Int, isInWords: Bool) -> NumberReader.Reading {
        let begin = utf8Offset(of: start)
        return NumberReader.Reading(
            value: value, utf8Range: begin..<utf8Offset(of: position), isInWords: isInWords)
    }

    /// The UTF-8 offset of a place that is not before the last one asked for.
    private mutating func utf8Offset(of place: Int) -> Int {
        counted.utf8 += scalars[counted.characters..<place].reduce(0) { $0 + UTF8.width($1) }
        counted.characters = place
        return counted.utf8
    }

    private mutating func skip(while condition: (Unicode.Scalar) -> Bool) {
        while position < scalars.count, condition(scalars[position]) { position += 1 }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.value < 0x80 { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil }
        switch scalar.value {
        case 0x400...0x52F, 0x620...0x65F, 0x671...0x6D3, 0x2000...0x206F, 0x3000...0x9FFF: return nil
        default: break
        }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Int(value)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        CodeBlocks.isAlphabetic(scalar)
    }

    /// Unified ideographs of the BMP and of the supplementary plane, and 〇.
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x3000 { return false }
        return (0x4E00...0x9FFF).contains(scalar.value) || scalar.properties.isIdeographic
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
    }

    /// Marks that group thousands or begin a fraction: in ASCII, Arabic (U+066B, U+066C, U+060C) and Swiss habit.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        isDecimalMark(scalar) || isSpace(scalar) || scalar == "'" || scalar == "\u{2019}" || scalar == "\u{66C}"
    }

    private static func isDecimalMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "," || scalar == "\u{66B}" || scalar == "\u{60C}"
    }

    private static func isHanScale(_ scalar: Unicode.Scalar) -> Bool { (hanNumeral(scalar) ?? 0) >= 10 }

    /// The value of a Han numeral (Unicode properties kPrimaryNumeric; 两 for two).
    private static func hanNumeral(_ scalar: Unicode.Scalar) -> UInt64? {
        if scalar.value < 0x3000 { return nil }
        return switch scalar {
        case "零", "〇": 0
        case "一": 1
        case "二", "两", "兩": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        case "百": 100
        case "千": 1000
        case "万", "萬": 10_000
        case "亿", "億": 100_000_000
        default: nil
        }
    }

    /// Groups of digits; bounds the work on a hostile run of separators.
    private static let mostGroups = 64
    /// Digits; longer runs of 一二三 are no number.
    private static let mostPositionalDigits = 18
    /// Larger numbers are not spelled in words.
    private static let largestInWords: UInt64 = 1_000_000_000_000_000
}
