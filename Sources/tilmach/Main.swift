import ArgumentParser
import Foundation

/// Runs a command and gives its exit status: 0 fine, 1 findings or bad lines, 2 could not run.
@main
enum Main {
    static func main() async {
        do {
            var command = try Tilmach.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            try StandardOutput.shared.flush()
        } catch {
            Foundation.exit(status(after: error))
        }
    }

    /// Writes what is left and says what went wrong.
    private static func status(after error: any Error) -> Int32 {
        do {
            try StandardOutput.shared.flush()
        } catch {
            return ExitStatus.couldNotRun.rawValue
        }
        if let status = error as? ExitStatus { return status.rawValue }
        switch Tilmach.exitCode(for: error) {
        case .success:  // Help and version are asked for by an error, too.
            print(Tilmach.fullMessage(for: error))
            return 0
        case .validationFailure: StandardError.write(Tilmach.fullMessage(for: error) + "\n")
        default: StandardError.note("\(error)")
        }
        return ExitStatus.couldNotRun.rawValue
    }
}

/// The exit statuses that commands end with; thrown when it is not 0.
enum ExitStatus: Int32, Error {
    case findings = 1
    case couldNotRun = 2
}
