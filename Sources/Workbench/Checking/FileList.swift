internal import Foundation

/// The files that paths stand for: a folder for those in it and below it.
struct FileList {
    private let given: [String]

    init(_ given: [String]) { self.given = given }

    /// The files in the order given, those of a folder sorted by path.
    /// - Throws: ``WorkbenchError`` for a path that is not there.
    func paths() throws -> [String] {
        var paths: [String] = []
        for path in given {
            let type: FileAttributeType?
            do {
                type =
                    try FileManager.default.attributesOfItem(atPath: Self.resolved(path))[.type] as? FileAttributeType
            } catch {
                throw WorkbenchError("\(path): there is no such file, or it cannot be read")
            }
            paths += type == .typeDirectory ? Self.files(in: path) : [path]
        }
        return paths
    }

    /// The files that are there, and a message for each path that is not.
    func known() -> (paths: [String], missing: [String]) {
        var paths: [String] = [], missing: [String] = []
        for path in given {
            do { paths += try FileList([path]).paths() } catch { missing.append("\(error)") }
        }
        return (paths, missing)
    }

    /// The bytes of a file; 0 for one that cannot be asked, which then says why when it is read.
    static func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// What a link points at.
    private static func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    private static func files(in folder: String) -> [String] {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        let found = FileManager.default.enumerator(
            at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
        var paths: [String] = []
        while let url = found?.nextObject() as? URL {
            // A file that vanishes meanwhile is no file.
            guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true else { continue }
            let path = folder.hasSuffix("/") ? folder : folder + "/"
            let relative = url.path.dropFirst(root.path.count).drop { $0 == "/" }
            if CheckedFile.isKnown(url.path) { paths.append(path + relative) }
        }
        return paths.sorted()
    }
}
