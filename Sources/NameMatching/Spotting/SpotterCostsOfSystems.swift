internal import Synchronization

/// The costs of one text's characters, for each system of letters from the first word in it on, with the room that looking for a word needs.
final class SpotterCostsOfSystems: Sendable {
    private let text: SpotterText
    /// By the number of a system.
    private let kept: Mutex<[Kept?]>

    private struct Kept: Sendable {
        let costs: SpotterCosts
        var gains: SpotterCosts.Gains
        var room = SpotterCosts.Room()
    }

    init(_ text: SpotterText) {
        self.text = text
        kept = Mutex([Kept?](repeating: nil, count: SpotterTable.standard.count))
    }

    /// Calls `body` with the costs of a system, one caller at a time.
    func withCosts(
        of system: SoundSystem, _ body: (SpotterCosts, inout SpotterCosts.Gains, inout SpotterCosts.Room) -> Void
    ) {
        kept.withLock { kept in
            let place = system.rawValue
            var mine =
                kept[place].take()
                ?? Kept(
                    costs: SpotterCosts(text, by: SpotterTable.standard[place]), gains: SpotterCosts.Gains(text))
            body(mine.costs, &mine.gains, &mine.room)
            kept[place] = mine
        }
    }
}
