import Foundation

/// One row of the table of results.
struct Measurement {
    let what: String
    let amount: Double
    let unit: String
    let seconds: Double

    var perSecond: Double { amount / seconds }

    var row: String {
        let rate = perSecond < 100 ? String(format: "%.1f", perSecond) : String(Int(perSecond.rounded()))
        let size = amount < 100 ? String(format: "%.1f", amount) : String(Int(amount))
        return "| \(what) | \(size) \(unit) | \(String(format: "%.2f", seconds)) s | **\(rate) \(unit)/s** |"
    }

    static let header = "| what | amount | CPU time, one thread | rate |\n|---|---|---|---|"
}

/// Runs work and measures the CPU time that this process spent on it; the best of several runs, which noise cannot better.
func measure(_ what: String, _ amount: Double, _ unit: String, runs: Int = 3, _ work: () throws -> Void) rethrows
    -> Measurement
{
    var best = Double.infinity
    for _ in 0..<runs {
        let start = processTime()
        try work()
        best = min(best, processTime() - start)
    }
    return Measurement(what: what, amount: amount, unit: unit, seconds: best)
}

/// CPU seconds of the process, user and system.
private func processTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The largest resident set so far, in MiB (getrusage counts KiB on Linux).
func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}
