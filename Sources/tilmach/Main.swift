import ArgumentParser
import Foundation
import Workbench

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
            finish(with: error)
        }
    }

    private static func finish(with error: any Error) -> Never {
        do {
            try StandardOutput.shared.flush()
        } catch {
            Foundation.exit(ExitStatus.couldNotRun.rawValue)
        }
        if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
        if let code = Tilmach.exitCode(for: error).ifParsing(error) {
            Tilmach.printMessage(for: error, toStandardError: code != 0)
            Foundation.exit(code == 0 ? 0 : ExitStatus.couldNotRun.rawValue)
        }
        StandardError.write("tilmach: \(error)\n")
        Foundation.exit(ExitStatus.couldNotRun.rawValue)
    }
}

/// The exit statuses that commands end with; thrown when it is not 0.
enum ExitStatus: Int32, Error {
    case findings = 1
    case couldNotRun = 2
}
