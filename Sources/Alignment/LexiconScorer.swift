struct LexiconScorer: Sendable {
    struct Row { }
    func makeRow() -> Row { Row() }
    func set(_ row: inout Row?, start: Int, count: Int) {}
    func score(_ row: borrowing Row?, start: Int, count: Int) -> Double { 0 }
}
