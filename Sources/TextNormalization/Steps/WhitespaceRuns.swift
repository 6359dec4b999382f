/// One space between words, none at the ends.
enum WhitespaceRuns {
    static func collapse(_ buffer: inout ScalarBuffer) {
        let traits = ScalarTraits.shared
        let scalars = buffer.scalars
        var edits: [ScalarBuffer.Splice] = []
        var index = 0
        while index < scalars.count {
            guard traits[scalars[index]].contains(.space) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, traits[scalars[index]].contains(.space) { index += 1 }
            let isAtEnd = start == 0 || index == scalars.count
            if !isAtEnd, index == start + 1, scalars[start] == 0x20 { continue }
            edits.append(.init(range: start..<index, scalars: isAtEnd ? [] : [0x20]))
        }
        buffer.splice(edits)
    }
}
