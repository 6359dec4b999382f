internal import TranslationTypes

extension NameExplanation {
    /// The parts of both names side by side, with the letters that stand for each other; none where the gazetteer decided, as
    /// the characters of 伊宁 are no surname and given name.
    func parts(_ comparer: inout NameComparer, _ reader: SoundReader) -> [NameComparison.Part] {
        if place != nil { return [] }
        if isWhole, let one = first.whole, let other = second.whole {
            let evidence = comparer.evidence(one, other)
            let letters = (
                first.parts.flatMap { spelling(of: $0, $0.word, first, reader) },
                second.parts.flatMap { spelling(of: $0, $0.word, second, reader) }
            )
            return [
                .init(
                    first: first.name.text, second: second.name.text, role: .other, finding: .sounds,
                    sounds: pairs(comparer.steps(one, other), letters), evidence: Double(evidence.ratio))
            ]
        }
        return findings.map { part($0, &comparer, reader) }
    }

    /// Whether a part is best read as the Pinyin of a Chinese name.
    func readsPinyin(_ comparer: inout NameComparer) -> Bool {
        for finding in findings where finding.agrees {
            guard let one = finding.first, let other = finding.second else { continue }
            let (part, another) = (first.parts[one], second.parts[other])
            let reading = comparer.reading(part, another)
            if reading.first.word.system != part.word.word.system { return true }
            if reading.second.word.system != another.word.word.system { return true }
        }
        return false
    }

    private func part(
        _ finding: PartFinding, _ comparer: inout NameComparer, _ reader: SoundReader
    ) -> NameComparison.Part {
        guard let one = finding.first.map({ first.parts[$0] }), let other = finding.second.map({ second.parts[$0] })
        else {
            return .init(
                first: finding.first.map { first.parts[$0].text },
                second: finding.second.map { second.parts[$0].text },
                role: finding.role, finding: finding.finding, sounds: [], evidence: 0)
        }
        let reading = comparer.reading(one, other)
        let letters = (
            spelling(of: one, reading.first, first, reader), spelling(of: other, reading.second, second, reader)
        )
        let steps = finding.finding != .initial ? comparer.steps(reading.first, reading.second) : []
        return .init(
            first: one.text, second: other.text, role: finding.role,
            finding: finding.finding,
            sounds: pairs(steps, letters), evidence: Double(reading.evidence.ratio))
    }

    /// The letters of a part for each of its sounds: as written, or where they cannot be told as they are read.
    private func spelling(
        of part: PreparedPart, _ word: PreparedWord, _ name: PreparedName, _ reader: SoundReader
    ) -> [String] {
        if word.word.system != part.word.word.system {
            return Pinyin.syllables(of: part.word.word.text, reader) ?? []
        }
        let written = reader.spelling(of: part.text, language: name.name.language, system: word.word.system)
        if written.count >= word.count { return Array(written.prefix(word.count)) }
        return word.word.text.unicodeScalars.map { String(Character($0)) }
    }

    private func pairs(
        _ steps: [SoundAligner.Step], _ letters: (first: [String], second: [String])
    ) -> [NameComparison.SoundPair] {
        steps.map { step in
            .init(
                first: letters.first[step.first.clamped(to: letters.first.indices)].joined(),
                second: letters.second[step.second.clamped(to: letters.second.indices)].joined(),
                cost: Double(step.cost))
        }
    }
}
