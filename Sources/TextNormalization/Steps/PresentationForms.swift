internal import ICU

/// Arabic letters in the shapes of old fonts and PDF files, back to letters.
///
/// NFKC is wrong for Uyghur and Kazakh: it makes `ﻪ`, which is their vowel `ە`, the Arabic consonant `ه`, and makes a
/// mark that stands alone follow a space.
enum PresentationForms {
    /// U+FB50–FDFF and U+FE70–FEFC as far as they have letters, and the Kazakh digraphs.
    static let all: [UInt32] = Array(plain.keys)

    static func replace(in buffer: inout ScalarBuffer, rules: LanguageRules) {
        let isTurkic = rules.usesTurkicArabic || rules.isUndetermined && buffer.scalars.contains(where: isTurkicLetter)
        buffer.change(.presentationForms) { _, scalar in
            let special = isTurkic ? turkic[scalar] : rules.usesPersianLetters ? persian[scalar] : nil
            guard let letters = special ?? plain[scalar] else { return .keep }
            return .many(letters)
        }
    }

    /// Shapes whose letter is another one in Uyghur and Kazakh (Unicode 15, chapter 9.2, "heh" and "yeh" tables).
    private static let turkic: [UInt32: [UInt32]] = {
        let ae: UInt32 = 0x06D5, heh: UInt32 = 0x06BE, i: UInt32 = 0x0649, y: UInt32 = 0x064A, kaf: UInt32 = 0x0643
        return [
            // Arabic heh and heh goal: alone and final the vowel, initial and medial the consonant.
            0xFEE9: [ae], 0xFEEA: [ae], 0xFEEB: [heh], 0xFEEC: [heh],
            0xFBA6: [ae], 0xFBA7: [ae], 0xFBA8: [heh], 0xFBA9: [heh],
            // Persian yeh: without dots the vowel, with dots the consonant.
            0xFBFC: [i], 0xFBFD: [i], 0xFBFE: [y], 0xFBFF: [y],
            // Persian kaf.
            0xFDF2: [0x0627, 0x0644, 0x0644, heh], 0xFB8E: [kaf], 0xFB8F: [kaf], 0xFB90: [kaf], 0xFB91: [kaf],
        ]
    }()

    /// Arabic kaf and yeh as Persian and Urdu write them.
    private static let persian: [UInt32: [UInt32]] = [
        0xFED9: [0x06A9], 0xFEDA: [0x06A9], 0xFEDB: [0x06A9], 0xFEDC: [0x06A9],
        0xFEEF: [0x06CC], 0xFEF0: [0x06CC], 0xFEF1: [0x06CC], 0xFEF2: [0x06CC], 0xFEF3: [0x06CC], 0xFEF4: [0x06CC],
    ]

    /// What holds for every language: NFKC without the space or tatweel that carries a mark, and U+0675–0678 as a
    /// high hamza before the letter it belongs to.
    private static let plain: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [
            0x0675: [0x0674, 0x0627], 0x0676: [0x0674, 0x0648], 0x0677: [0x0674, 0x06C7], 0x0678: [0x0674, 0x0649],
            0xFBDD: [0x0674, 0x06C7],
        ]
        for value in [0xFB50...0xFDFF, 0xFE70...0xFEFC].joined() where table[UInt32(value)] == nil {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let letters = NormalizationForm.nfkc.apply(to: [scalar])
            if letters == [scalar] { continue }
            let marksAlone = letters.dropFirst().allSatisfy { $0.category.isMark } && letters.count > 1
            let carriesMark = marksAlone && (letters[0] == " " || letters[0] == "\u{640}")
            table[UInt32(value)] = (carriesMark ? Array(letters.dropFirst()) : letters).map(\.value)
        }
        return table
    }()

    /// A letter or shape that Uyghur and Kazakh have and Arabic, Persian and Urdu have not.
    private static func isTurkicLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x0674...0x0678, 0x06AD, 0x06C6, 0x06C7, 0x06C8, 0x06CB, 0x06D0, 0x06D5: true
        case 0xFBD3...0xFBDF, 0xFBE4...0xFBE9, 0xFBEA...0xFBFB: true
        default: false
        }
    }
}
