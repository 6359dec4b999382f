internal import TextNormalization
internal import TranslationTypes

/// A term that is not in the script of its language tag, as a Latin one tagged `ug`.
public struct WrongScriptRule: LintRule {
    /// `wrong-script`.
    public let identifier = "wrong-script"

    /// Makes the rule.
    public init() {}

    /// Every such term; a warning only for abbreviations in Latin capitals, which all scripts borrow.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.addresses.compactMap { address in
            let term = subject.termbase[address]
            let expected = Self.letters(of: term.language.script)
            let actual = Script(ofText: term.text)
            if expected == .unknown || actual == .common || actual == expected { return nil }
            return finding(
                Self.isAbbreviation(term.text) ? .info : .error,
                "“\(term.text)” is in the script \(actual), and “\(term.language)” is written in \(expected)",
                "correct the tag: \(term.language.language)-\(actual)", at: address, in: subject)
        }
    }

    /// The script that letters alone show.
    private static func letters(of script: Script) -> Script {
        script == .simplifiedHan || script == .traditionalHan ? .han : script
    }

    private static func isAbbreviation(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D || $0 == 0x20 }
    }
}
