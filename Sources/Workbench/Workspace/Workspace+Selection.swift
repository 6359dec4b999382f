internal import Foundation

extension Workspace {
    /// The memories of these names in that order, or all of them when no name is given.
    /// - Throws: ``WorkbenchError`` for a name that is none, and where there are no memories at all.
    public func memories(named names: [String]) throws(WorkbenchError) -> [MemoryFile] {
        if !names.isEmpty {
            var files: [MemoryFile] = []
            for name in names { files.append(try memory(named: name)) }
            return files
        }
        let all = try memories
        guard !all.isEmpty else {
            throw WorkbenchError(
                "there are no memories in \(memoriesFolder.path)",
                advice: "Make one with tilmach memory import or tilmach align --save.")
        }
        return all
    }
}
