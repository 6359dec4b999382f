/// Why a store refused or failed, and what to do about it.
public enum MemoryStoreError: Error, Sendable, Hashable {
    // MARK: Opening
    /// There is no file at the path.
    case notFound(path: String)
    /// The path is a folder.
    case isDirectory(path: String)
    /// The file is something else than a memory.
    case notAMemory(path: String, reason: String)
    /// The file was written by a newer version of the program.
    case newerSchema(path: String, found: String)
    /// The file's keys were made with another normalisation.
    case otherNormalization(path: String, found: String, expected: String)
    /// The file or its folder cannot be opened or created.
    case cannotOpen(path: String, reason: String)

    // MARK: Working
    /// Another process held the lock for longer than the busy timeout.
    case busy(path: String, seconds: Double)
    /// The memory was opened for reading, or the file or its folder does not allow writing.
    case readOnly(path: String)
    /// The file's content contradicts itself.
    case damaged(path: String, reason: String)
    /// The disk is full.
    case diskFull(path: String)
    /// The database reported something else.
    case failed(path: String, reason: String)

    // MARK: Input
    /// A unit holds U+0000, which no exchange format and no other store can hold. The index counts the operation's
    /// units from 0.
    case nulCharacter(unit: Int, place: String)
    /// A unit is larger than ``MemoryLimits`` allows.
    case limitExceeded(unit: Int, what: String, limit: Int, found: Int)
    /// A unit has no variant.
    case noVariants(unit: Int)
    /// A tag that does not read back as itself.
    case invalidLanguage(unit: Int, tag: String)
    /// An empty operation identifier, one with U+0000, or one longer than ``MemoryLimits/operationBytes``.
    case invalidOperation(String)

    // MARK: Following changes
    /// The cursor is of another epoch, or of a time before the oldest change that is still known.
    case cursorOutdated
}

extension MemoryStoreError: CustomStringConvertible {
    /// One sentence: the file or unit, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .notFound(let path):
            "\(path): no such memory; check the name, or create it by importing into it"
        case .isDirectory(let path):
            "\(path): is a folder; a memory is one file, usually NAME.tmdb"
        case .notAMemory(let path, let reason):
            "\(path): is not a memory (\(reason)); import exchange files such as TMX into a memory instead of opening them"
        case .newerSchema(let path, let found):
            "\(path): was written by a newer version (schema step “\(found)”); update this program, or export the memory as TMX with the newer one"
        case .otherNormalization(let path, let found, let expected):
            "\(path): its keys were made with text normalisation “\(found)”, this program uses “\(expected)”; export and import it"
        case .cannotOpen(let path, let reason):
            "\(path): cannot be opened (\(reason)); check that the folder exists and may be written to"
        case .busy(let path, let seconds):
            "\(path): another program has been writing to the memory for \(seconds) s; try again, or end the other import first"
        case .readOnly(let path):
            "\(path): cannot be written to; open it for writing, and check the permissions of the file and its folder"
        case .damaged(let path, let reason):
            "\(path): is damaged (\(reason)); restore a backup, or save what can be read with “sqlite3 FILE .recover”"
        case .diskFull(let path):
            "\(path): the disk is full; nothing of this write was stored, free some space and repeat it"
        case .failed(let path, let reason):
            "\(path): \(reason)"
        case .nulCharacter(let unit, let place):
            "unit \(unit + 1): \(place) holds U+0000, which cannot be stored; remove it from the source file"
        case .limitExceeded(let unit, let what, let limit, let found):
            "unit \(unit + 1): \(found) \(what), at most \(limit) can be stored; split the unit or check the source file"
        case .noVariants(let unit):
            "unit \(unit + 1): has no text in any language; remove it from the source file"
        case .invalidLanguage(let unit, let tag):
            "unit \(unit + 1): “\(tag)” is not a canonical language tag; make tags with LanguageTag(_:)"
        case .invalidOperation(let name):
            "“\(name.prefix(40))” cannot name an operation; use 1 to \(MemoryLimits.operationBytes) bytes without U+0000"
        case .cursorOutdated:
            "the place in the sequence of changes is no longer known to this memory; read all units again from the beginning"
        }
    }
}
