internal import Synchronization

/// Rooms for searching that no thread is in.
final class SearchRooms: Sendable {
    private let free = Mutex<[SearchRoom]>([])

    /// Does something in a room of its own, which stays for the next.
    func with<Result>(_ matcher: NameMatcher, _ body: (inout SearchRoom) -> Result) -> Result {
        var room = free.withLock { $0.popLast() } ?? SearchRoom(matcher)
        let result = body(&room)
        free.withLock { $0.append(room) }
        return result
    }
}
