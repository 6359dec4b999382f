internal import TextNormalization

extension Reason {
    /// The reasons, those of one kind and thing added up, heaviest first.
    static func merged(_ reasons: [Reason]) -> [Reason] {
        var merged: [Reason] = []
        for reason in reasons {
            // Lengths are told for each pair of sentences.
            let known = merged.firstIndex {
                $0.kind == reason.kind && $0.source == reason.source && $0.target == reason.target
            }
            guard let known else {
                merged.append(reason)
                continue
            }
            merged[known] = Reason(
                kind: reason.kind, source: reason.source, target: reason.target,
                worth: merged[known].worth + reason.worth)
        }
        return merged.enumerated().sorted { (abs($1.element.worth), $0.offset) < (abs($0.element.worth), $1.offset) }
            .map(\.element)
    }
}

extension NumberValue {
    /// The value in digits, as `1953` or `12.5`.
    var digits: String {
        if let integer { return String(integer) }
        guard exponent < 0 else { return "\(significand)e\(exponent)" }
        let digits = String(significand)
        let whole = digits.dropLast(-exponent)
        let zeros = String(repeating: "0", count: max(0, -exponent - digits.count))
        return (whole.isEmpty ? "0" : String(whole)) + "." + zeros + digits.suffix(-exponent)
    }
}
