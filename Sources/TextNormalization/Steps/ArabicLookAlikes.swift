/// Arabic letters of other languages' keyboards, to the letters of the text's own language.
///
/// Uyghur and Kazakh write `ك`, `ى` (a vowel), `ي` (a consonant), `ە` (a vowel) and `ھ` (a consonant); Persian and
/// Urdu write `ک` and `ی`. Text of another or of no known language stays.
enum ArabicLookAlikes {
    private static let kaf: UInt32 = 0x0643, keheh: UInt32 = 0x06A9, swashKaf: UInt32 = 0x06AA
    private static let dotlessYeh: UInt32 = 0x0649, dottedYeh: UInt32 = 0x064A, persianYeh: UInt32 = 0x06CC
    private static let arabicHeh: UInt32 = 0x0647, hehGoal: UInt32 = 0x06C1
    private static let doachashmeeHeh: UInt32 = 0x06BE, ae: UInt32 = 0x06D5
    private static let hamza: UInt32 = 0x0621, highHamza: UInt32 = 0x0674

    static let all = [
        kaf, keheh, swashKaf, dotlessYeh, dottedYeh, persianYeh, arabicHeh, hehGoal, doachashmeeHeh, hamza,
    ]

    static func fold(_ buffer: inout ScalarBuffer, rules: LanguageRules) {
        if rules.usesTurkicArabic {
            let scalars = buffer.scalars
            buffer.change(.lookAlikes) { index, scalar in
                turkic(scalar, at: index, in: scalars, rules: rules).map { .one($0) } ?? .keep
            }
        } else if rules.usesPersianLetters {
            buffer.change(.lookAlikes) { _, scalar in
                switch scalar {
                case kaf, swashKaf: .one(keheh)
                case dotlessYeh, dottedYeh: .one(persianYeh)
                default: .keep
                }
            }
        }
    }

    /// By shape: what a reader sees as the vowel is the vowel. A letter joined to the next one shows its initial or
    /// medial shape, where Persian yeh has dots and heh is knotted.
    private static func turkic(
        _ value: UInt32, at index: Int, in scalars: [UInt32], rules: LanguageRules
    ) -> UInt32? {
        let isJoined = index + 1 < scalars.count && isLetter(scalars[index + 1])
        switch value {
        case keheh, swashKaf: return kaf
        case persianYeh: return isJoined ? dottedYeh : dotlessYeh
        case arabicHeh, hehGoal: return isJoined && !standsForVowel(index, in: scalars) ? doachashmeeHeh : ae
        case doachashmeeHeh: return standsForVowel(index, in: scalars) ? ae : nil
        case hamza where rules.isKazakh:
            return index == 0 || !isLetter(scalars[index - 1]) ? highHamza : nil
        default: return nil
        }
    }

    /// A consonant `ھ` between consonants, before which the syllable has no vowel yet, is a vowel mistyped (`مھن`).
    private static func standsForVowel(_ index: Int, in scalars: [UInt32]) -> Bool {
        func isConsonant(_ index: Int) -> Bool {
            guard scalars.indices.contains(index), isLetter(scalars[index]) else { return false }
            // Persian yeh inside a word becomes the consonant.
            if scalars[index] == persianYeh { return index + 1 < scalars.count && isLetter(scalars[index + 1]) }
            return !vowels.contains(scalars[index])
        }
        guard isConsonant(index - 1), isConsonant(index + 1) else { return false }
        return index < 2 || !isLetter(scalars[index - 2]) || isConsonant(index - 2)
    }

    /// ا ە ې ى و ۇ ۆ ۈ, and letters that may turn out to be vowels.
    private static let vowels: Set<UInt32> = [
        0x0627, 0x06D5, 0x06D0, 0x0649, 0x0648, 0x06C7, 0x06C6, 0x06C8, 0x0647, 0x06C1, 0x06BE,
    ]

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x0620...0x064A).contains(value) && value != 0x0640 || (0x0671...0x06D5).contains(value) && value != 0x06D4
    }
}
