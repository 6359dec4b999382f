#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// log(Σ e^x) without overflow; minus infinity for no terms.
@inline(__always) func logSum(_ a: Double, _ b: Double) -> Double {
    let high = max(a, b)
    let low = min(a, b)
    // Below this distance the smaller term is lost in the larger one's last bit; also keeps infinities apart.
    return low < high - 40 || low == -.infinity ? high : high + log(1 + exp(low - high))
}

/// The natural logarithm.
@inline(__always) func logarithm(_ x: Double) -> Double { log(x) }
/// The exponential function.
@inline(__always) func exponential(_ x: Double) -> Double { exp(x) }
