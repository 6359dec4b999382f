/// log(Σ e^x) without overflow; minus infinity for no terms.
@inline(__always) func logSum(_ a: Double, _ b: Double) -> Double {
    let high = max(a, b)
    let low = min(a, b)
    // Below this distance the smaller term is lost in the larger one's last bit; also keeps infinities apart.
    return low < high - 40 || low == -.infinity ? high : high + logarithm(1 + exponential(low - high))
}

/// log(Σ e^x) of a few terms, with one logarithm for all of them.
struct LogSum {
    private var terms = SIMD8<Double>(repeating: -.infinity)
    private var count = 0
    private var highest = -Double.infinity

    @inline(__always) init() {}

    /// Adds one of at most eight terms.
    @inline(__always) mutating func add(_ term: Double) {
        // Far below the highest so far nothing is added, as in ``logSum(_:_:)``.
        if !(term >= highest - 40) || term == -.infinity { return }
        terms[count] = term
        count += 1
        highest = max(highest, term)
    }

    /// Minus infinity for no terms.
    @inline(__always) var value: Double {
        if count <= 1 { return highest }
        var sum = 0.0
        for place in 0..<count where terms[place] >= highest - 40 { sum += exponential(terms[place] - highest) }
        return highest + logarithm(sum)
    }
}
