public import TranslationTypes

/// Brings text to one form, step by step, and knows where each part of the result came from.
///
///     let key = Normalizer(.matching, language: .kazakh)
///     key("«ҚАЗAҚCТАН»")                        // "\"қазақстан\"": the Latin A and C are folded
///     let text = key.normalize("ﺭﺍﺑﯩﻴﻪ")
///     text.sourceUTF8Range(of: 0..<2)           // 0..<3, the presentation form of the first letter
///
/// Normalising a result again changes nothing. Linear in the length of the text; text that is already normal comes
/// back as it is after one scan.
public struct Normalizer: Sendable {
    /// The steps that run.
    public let steps: NormalizationSteps
    /// The language that presentation forms, look-alikes and case follow.
    public let language: LanguageTag

    private let rules: LanguageRules

    /// Prepares the steps for text of a language; `und` uses what holds whatever the language.
    public init(_ steps: NormalizationSteps, language: LanguageTag = .undetermined) {
        self.steps = steps
        self.language = language
        rules = LanguageRules(language)
    }

    /// The normalised text with its map to the source.
    public func normalize(_ text: String) -> NormalizedText {
        var text = text
        text.makeContiguousUTF8()
        let found = ScalarTraits.shared.union(over: text.utf8Span.span)
        let needed = neededSteps(found)
        if needed.isEmpty { return NormalizedText(unchanged: text) }
        let original = UTF8Coding.decode(text.utf8Span.span)
        var buffer = ScalarBuffer(original, tracksSource: true)
        run(needed, on: &buffer, found: found)
        if buffer.scalars == original { return NormalizedText(unchanged: text) }
        return NormalizedText(
            text: UTF8Coding.encode(buffer.scalars), source: text, map: OffsetMap(of: buffer, from: original))
    }

    /// The normalised text without a map, which is quicker.
    public func callAsFunction(_ text: String) -> String {
        var text = text
        text.makeContiguousUTF8()
        let found = ScalarTraits.shared.union(over: text.utf8Span.span)
        let needed = neededSteps(found)
        if needed.isEmpty { return text }
        var buffer = ScalarBuffer(UTF8Coding.decode(text.utf8Span.span), tracksSource: false)
        run(needed, on: &buffer, found: found)
        return UTF8Coding.encode(buffer.scalars)
    }

    /// The steps that may find something to do in a text with these characters.
    private func neededSteps(_ found: ScalarTraits.Bits) -> NormalizationSteps {
        var needed = steps.intersection(NormalizationSteps(rawValue: found.rawValue))
        if steps.contains(.lookAlikes), found.contains(.latinLetter), found.contains(.cyrillicLetter) {
            needed.insert(.lookAlikes)
        }
        if steps.contains(.whitespaceRuns), found.contains(.space) { needed.insert(.whitespaceRuns) }
        if !needed.isDisjoint(with: .producers) { needed = steps }
        return needed
    }

    /// A joiner stays for the character before it, which a later step may have changed or moved.
    private func removeJoinersLeftAlone(in buffer: inout ScalarBuffer) {
        let before = buffer.scalars.count
        InvisibleMarks.remove(from: &buffer, rules: rules)
        if buffer.scalars.count != before, steps.contains(.composition) { CanonicalComposition.compose(&buffer) }
    }

    /// Runs the steps; where there are combining marks, until nothing changes any more.
    ///
    /// Once is enough for all but piled-up marks: `ё` with a second diaeresis folds to `е`, which composes with the
    /// second one to `ё` again.
    private func run(_ needed: NormalizationSteps, on buffer: inout ScalarBuffer, found: ScalarTraits.Bits) {
        runOnce(needed, on: &buffer)
        let marks: NormalizationSteps = [.composition, .presentationForms]
        if found.rawValue & needed.rawValue & marks.rawValue == 0 { return }
        for _ in 1..<Self.mostRounds {
            let before = buffer.scalars
            runOnce(needed, on: &buffer)
            if buffer.scalars == before { return }
        }
    }

    /// Marks on one letter that are followed up; text of a language has at most three.
    private static let mostRounds = 8

    private func runOnce(_ needed: NormalizationSteps, on buffer: inout ScalarBuffer) {
        for step in StepTables.removals where needed.contains(step) { StepTables.remove(step, from: &buffer) }
        if needed.contains(.invisibleMarks) { InvisibleMarks.remove(from: &buffer, rules: rules) }
        if needed.contains(.presentationForms) { PresentationForms.replace(in: &buffer, rules: rules) }
        if needed.contains(.harakat) { StepTables.remove(.harakat, from: &buffer) }
        if needed.contains(.fullWidth) { buffer.replace(.fullWidth, by: StepTables.fullWidth) }
        if needed.contains(.compatibility) { buffer.replace(.compatibility, by: StepTables.compatibility) }
        if needed.contains(.composition) { CanonicalComposition.compose(&buffer) }
        if needed.contains(.spaces) { buffer.replace(.spaces, by: StepTables.spaces) }
        if needed.contains(.quotes) { buffer.replace(.quotes, by: StepTables.quotes) }
        if needed.contains(.dashes) { buffer.replace(.dashes, by: StepTables.dashes) }
        if needed.contains(.ellipsis) { buffer.replace(.ellipsis, by: StepTables.ellipsis) }
        if needed.contains(.punctuation) { buffer.replace(.punctuation, by: StepTables.punctuation) }
        if needed.contains(.digits) { buffer.replace(.digits, by: StepTables.digits) }
        if needed.contains(.lookAlikes) {
            LookAlikes.fold(&buffer, rules: rules)
            ArabicLookAlikes.fold(&buffer, rules: rules)
        }
        if steps.contains(.yo) && !needed.isDisjoint(with: [.yo, .lookAlikes]) {
            buffer.replace(.yo, by: StepTables.yo)
        }
        if needed.contains(.lowercase) { LowerCase.apply(to: &buffer, rules: rules) }
        if needed.contains(.whitespaceRuns) { WhitespaceRuns.collapse(&buffer) }
        if steps.contains(.composition) { CanonicalComposition.compose(&buffer) }
        if needed.contains(.invisibleMarks) { removeJoinersLeftAlone(in: &buffer) }
    }
}
