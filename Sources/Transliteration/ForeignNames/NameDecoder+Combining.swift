extension NameDecoder.Candidate {
    /// The likeliest forms of a text whose words have several forms each, best first, without repetition.
    static func combined(_ words: [[NameDecoder.Candidate]], limit: Int) -> [String] {
        var whole = [NameDecoder.Candidate(form: "", cost: 0)]
        for forms in words {
            whole = whole.flatMap { start in
                forms.map { NameDecoder.Candidate(form: start.form + $0.form, cost: start.cost + $0.cost) }
            }
            whole = Array(whole.sorted { $0.cost < $1.cost }.prefix(limit))
        }
        var seen: Set<String> = []
        return whole.map(\.form).filter { seen.insert($0).inserted }
    }
}
