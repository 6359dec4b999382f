/// Where the terms that begin with each Chinese character start, in one array.
struct HanRoots: Sendable {
    /// The node of a character under the root.
    struct Root: Sendable {
        var node: UInt32 = 0
        /// Whether the character is a term by itself.
        var isTerm = false
        /// The bits of what may follow.
        var childMask: UInt64 = 0
    }

    private static let first: UInt32 = 0x3400
    private static let last: UInt32 = 0x9FFF
    private var near: [Root] = []
    /// Characters outside the two main blocks.
    private var far: [UInt32: Root] = [:]

    init() {}

    init(_ roots: [(scalar: UInt32, root: Root)]) {
        guard !roots.isEmpty else { return }
        near = [Root](repeating: Root(), count: Int(Self.last - Self.first) + 1)
        for (scalar, root) in roots {
            if scalar >= Self.first, scalar <= Self.last {
                near[Int(scalar - Self.first)] = root
            } else {
                far[scalar] = root
            }
        }
    }

    /// The root of a character; its node is 0 when no term begins with it.
    @inline(__always)
    subscript(scalar: UInt32) -> Root {
        guard !near.isEmpty else { return Root() }
        if scalar >= Self.first, scalar <= Self.last { return near[Int(scalar - Self.first)] }
        return far[scalar] ?? Root()
    }
}
