import Documents
import Foundation
let d = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments.last!))
for l in try (CommandLine.arguments.count > 2 ? devAll : devDump)(Array(d)) { print(l) }
